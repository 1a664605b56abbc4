// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moneyamount.h"
#include "domain/audit/auditfacts.h"

#include <QJsonArray>

// Of what people work with: guides, macros, views, outages, claims.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString momentText(const std::optional<Instant>& at)
    {
        return at ? at->toIso() : QString();
    }

    template <typename T>
    QJsonValue countOf(const T& list)
    {
        return static_cast<qint64>(list.size());
    }

    QJsonObject attributeFacts(const Macro& macro)
    {
        QJsonObject facts;
        for (auto change = macro.changes.cbegin(); change != macro.changes.cend(); ++change) {
            const auto name = macro.names.value(change.key());
            facts.insert(QString(keyOf(change.key())), name.isEmpty() ? change.value() : name);
        }
        return facts;
    }

} // namespace

QJsonObject auditFacts(const Guide& guide)
{
    return {{u"title"_s, guide.title.en},
            {u"version"_s, guide.version},
            {u"steps"_s, countOf(guide.steps)},
            {u"ends"_s, countOf(guide.ends)}};
}

QJsonObject auditFacts(const Article& article)
{
    return {{u"title"_s, article.title.en},
            {u"letters"_s, article.body.en.size() + article.body.ru.size()}};
}

QJsonObject auditFacts(const Macro& macro)
{
    return {{u"name"_s, macro.name},
            {u"shared"_s, macro.shared},
            {u"sets"_s, attributeFacts(macro)},
            {u"note"_s, macro.note},
            {u"reply"_s, macro.reply}};
}

QJsonObject auditFacts(const SavedView& view)
{
    return {{u"name"_s, view.name},
            {u"shared"_s, view.shared},
            {u"search_text"_s, view.searchText},
            {u"grouping"_s, view.grouping ? QString(keyOf(*view.grouping)) : QString()},
            {u"mark"_s, view.mark ? view.mark->searchText : QString()},
            {u"mark_color"_s, view.mark ? QString(keyOf(view.mark->color)) : QString()},
            {u"columns"_s, columnsText(view.columns)}};
}

QJsonObject auditFacts(const Outage& outage)
{
    return {{u"number"_s, outage.number},
            {u"service"_s, QString(keyOf(outage.service))},
            {u"workload"_s, outage.workload},
            {u"title"_s, outage.title},
            {u"advisory"_s, outage.advisory},
            {u"status"_s, outage.status},
            {u"started_at"_s, outage.startedAt.toIso()},
            {u"ended_at"_s, momentText(outage.endedAt)},
            {u"feature"_s, outage.feature},
            {u"impact"_s, outage.impact}};
}

QJsonObject auditFacts(const Claim& claim)
{
    return {{u"status"_s, QString(keyOf(claim.status))},
            {u"evidence_sender"_s, claim.evidenceSender},
            {u"evidence_at"_s, momentText(claim.evidenceAt)},
            {u"evidence_text"_s, claim.evidenceText},
            {u"bought_through_csp"_s, claim.boughtThroughCsp ? QJsonValue(*claim.boughtThroughCsp) : QJsonValue()},
            {u"downtime_from"_s, momentText(claim.downFrom)},
            {u"downtime_to"_s, momentText(claim.downTo)},
            {u"users"_s, claim.users ? QJsonValue(*claim.users) : QJsonValue()},
            {u"locations"_s, claim.locations},
            {u"tried"_s, claim.tried},
            {u"note"_s, claim.note},
            {u"case_number"_s, claim.caseNumber},
            {u"decision"_s, claim.decision},
            {u"amount"_s, claim.credit ? plainMoney(*claim.credit) : QString()},
            {u"currency"_s, claim.credit ? claim.credit->currency : QString()},
            {u"credit_line"_s, claim.creditLine}};
}

} // namespace helpdesk
