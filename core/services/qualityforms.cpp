// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/file/sourcefile.h"
#include "io/quality/formreader.h"
#include "io/text/decodetext.h"
#include "services/auditedaction.h"
#include "services/guideservice.h"
#include "services/qualityservice.h"
#include "services/rolechecks.h"
#include "services/ruleservice.h"
#include "storage/changefeed.h"
#include "storage/quality/qualitystore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

// What belongs to the forms of reviews.

namespace helpdesk {

namespace {

    QJsonObject factsOf(const QualityForm& form)
    {
        return QJsonDocument::fromJson(qualityFormJson(form)).object();
    }

} // namespace

QualityService::QualityService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<QualityForm>> QualityService::formsInForce()
{
    auto forms = shippedQualityForms();
    HD_TRY(const auto texts, QualityStore(m_database).forms());
    for (const auto& text : texts) {
        HD_TRY(auto own, readQualityForm(text, {}));
        const auto shipped = std::ranges::find(forms, own.key, &QualityForm::key);
        own.replacesShipped = shipped != forms.end();
        if (own.replacesShipped)
            *shipped = std::move(own);
        else
            forms.push_back(std::move(own));
    }
    std::ranges::sort(forms, {}, [](const QualityForm& form) { return std::tuple(form.key != generalFormKey(), form.key); });
    return forms;
}

Result<std::vector<QualityForm>> QualityService::forms(const Actor& actor)
{
    HD_CHECK(requireSupervisor(actor));
    return formsInForce();
}

Result<QualityForm> QualityService::setForm(const Actor& actor, const QualityForm& form)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto kept, checkedForm(form));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::QualityForm, AuditAct::Edited));
    HD_TRY(const auto forms, formsInForce());
    const auto rival = std::ranges::find_if(forms, [&kept](const QualityForm& other) {
        return other.key != kept.key && !kept.guide.isEmpty() && other.guide == kept.guide;
    });
    if (rival != forms.end())
        return fail(ErrorCode::AlreadyExists, Subject::QualityForm, {rival->key});
    if (!kept.guide.isEmpty())
        HD_CHECK(GuideService(m_database, m_clock).find(kept.guide));
    const auto present = std::ranges::find(forms, kept.key, &QualityForm::key);
    kept.version = present == forms.end() ? 1 : present->version + 1;
    kept.shipped = false;
    kept.replacesShipped = present != forms.end() && (present->shipped || present->replacesShipped);
    HD_CHECK(QualityStore(m_database).putForm(kept.key, qualityFormJson(kept)));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Review, 0));
    if (present == forms.end())
        action.setAct(AuditAct::Added);
    action.about(0, kept.name.en);
    action.changed(present == forms.end() ? QJsonObject() : factsOf(*present), factsOf(kept));
    HD_CHECK(action.commit());
    return kept;
}

Result<> QualityService::removeForm(const Actor& actor, const QString& key)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::QualityForm, AuditAct::Removed));
    HD_TRY(const auto forms, formsInForce());
    const auto present = std::ranges::find(forms, key, &QualityForm::key);
    if (present == forms.end() || present->shipped)
        return fail(ErrorCode::NotFound, Subject::QualityForm, {key});
    HD_CHECK(QualityStore(m_database).removeForm(key));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Review, 0));
    action.about(0, present->name.en);
    return action.commit();
}

Result<QualityForm> QualityService::importForm(const Actor& actor, const QString& path)
{
    HD_CHECK(requireSupervisor(actor));
    QuietTask quiet;
    HD_TRY(const auto file, readSourceFile(path, quiet));
    HD_TRY(const auto text, decodeText(file.bytes));
    HD_TRY(const auto form, readQualityForm(text.text.toUtf8(), file.name));
    return setForm(actor, form);
}

Result<> QualityService::exportForm(const Actor& actor, const QString& key, const QString& path)
{
    HD_TRY(const auto all, forms(actor));
    const auto form = std::ranges::find(all, key, &QualityForm::key);
    if (form == all.end())
        return fail(ErrorCode::NotFound, Subject::QualityForm, {key});
    return RuleService::write(qualityFormJson(*form), path);
}

} // namespace helpdesk
