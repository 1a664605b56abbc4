// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ruleservice.h"

#include "io/rules/rulereader.h"
#include "services/auditedaction.h"
#include "services/effectiverules.h"
#include "services/rolechecks.h"
#include "storage/changefeed.h"
#include "storage/partner/profilestore.h"
#include "storage/rules/rulestore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostBytes = 20'000'000; // thousands of rules

    QByteArray contentOf(const Rule& rule)
    {
        return QJsonDocument(ruleToJson(rule)).toJson(QJsonDocument::Compact);
    }

    std::vector<ProgrammeRule>::iterator findRule(std::vector<ProgrammeRule>& rules, const QString& id)
    {
        return std::ranges::find_if(rules, [&id](const ProgrammeRule& one) { return one.rule.id == id; });
    }

    QJsonObject jsonOf(const QByteArray& content)
    {
        return QJsonDocument::fromJson(content).object();
    }

    /// What the audit is told of rules that were written: of the first of them field by field.
    struct RulesTold {
        static constexpr qsizetype inFull = 20;

        QStringList ids;
        QJsonObject before;
        QJsonObject after;

        void tell(const QString& id, const QJsonObject& was, const QJsonObject& is)
        {
            ids << id;
            if (ids.size() > inFull)
                return;
            before.insert(id, was);
            after.insert(id, is);
        }
        void say(AuditedAction& action) const
        {
            action.tell(u"rules"_s, ids.join(", "_L1));
            action.changed(before, after);
        }
    };

    /// One file on its way into the own rules.
    class Taking {
    public:
        Taking(RuleStore& store, const std::vector<StoredRule>& stored, UserId by, Instant now)
            : m_store(store)
            , m_stored(stored)
            , m_by(by)
            , m_now(now)
        {
        }

        Result<> take(const Rule& rule)
        {
            ++outcome.read;
            const auto* shipped = shippedRules().find(rule.id);
            const auto own = std::ranges::find(m_stored, rule.id, &StoredRule::id);
            const bool isOwn = own != m_stored.end();
            if (shipped && *shipped == rule) {
                isOwn ? ++outcome.reset : ++outcome.unchanged;
                if (isOwn)
                    told.tell(rule.id, jsonOf(own->content), ruleToJson(rule));
                HD_CHECK(m_store.remove(rule.id));
                return {};
            }
            const StoredRule wanted{rule.id, contentOf(rule), shipped ? contentOf(*shipped) : QByteArray()};
            if (isOwn && *own == wanted) {
                ++outcome.unchanged;
                return {};
            }
            isOwn ? ++outcome.changed : ++outcome.added;
            told.tell(rule.id, jsonOf(isOwn ? own->content : wanted.basedOn), ruleToJson(rule));
            return m_store.save(wanted, m_by, m_now);
        }

        RuleImport outcome;
        RulesTold told;

    private:
        RuleStore& m_store;
        const std::vector<StoredRule>& m_stored;
        UserId m_by;
        Instant m_now;
    };

} // namespace

RuleService::RuleService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<ProgrammeRules> RuleService::list()
{
    return programmeRules(m_database);
}

Result<std::shared_ptr<const RuleBook>> RuleService::effective()
{
    HD_TRY(const auto revision, RuleStore(m_database).revision());
    if (m_book && m_revision == revision)
        return m_book;
    HD_TRY(m_book, effectiveRules(m_database));
    m_revision = revision;
    return m_book;
}

Result<CommercialRules> RuleService::commercial()
{
    HD_TRY(const auto profile, ProfileStore(m_database).find());
    HD_TRY(const auto book, effective());
    return CommercialRules(*book, profile);
}

Result<ProgrammeRule> RuleService::find(const QString& id)
{
    HD_TRY(auto all, list());
    const auto found = findRule(all.rules, id);
    if (found == all.rules.end())
        return fail(ErrorCode::NotFound, Subject::Rule, {id});
    return std::move(*found);
}

Result<QByteArray> RuleService::exported(const QStringList& ids)
{
    HD_TRY(auto all, list());
    std::vector<Rule> rules;
    for (const auto& id : ids) {
        const auto found = findRule(all.rules, id);
        if (found == all.rules.end())
            return fail(ErrorCode::NotFound, Subject::Rule, {id});
        rules.push_back(found->rule);
    }
    for (size_t i = 0; ids.isEmpty() && i < all.rules.size(); ++i)
        rules.push_back(all.rules[i].rule);
    return ruleFile(rules);
}

Result<QByteArray> RuleService::exportedOwn()
{
    HD_TRY(const auto all, list());
    std::vector<Rule> rules;
    for (const auto& one : all.rules) {
        if (one.origin != RuleOrigin::Shipped)
            rules.push_back(one.rule);
    }
    return ruleFile(rules);
}

Result<> RuleService::write(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(ErrorCode::FileNotWritable, Subject::File, {path, file.errorString()});
    return {};
}

Result<RuleImport> RuleService::importFile(const Actor& actor, const QString& path, bool dryRun)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, Subject::File, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, Subject::File, {path, file.errorString()});
    return import(actor, file.read(kMostBytes), QFileInfo(path).fileName(), dryRun);
}

Result<RuleImport> RuleService::import(const Actor& actor, const QByteArray& json, const QString& file, bool dryRun)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto rules, readRules(json, file));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Rule, AuditAct::Imported));
    RuleStore store(m_database);
    HD_TRY(const auto stored, store.list());
    Taking taking(store, stored, actor.user, m_clock.now());
    taking.outcome.dryRun = dryRun;
    for (const auto& rule : rules)
        HD_CHECK(taking.take(rule));
    const auto& outcome = taking.outcome;
    if (dryRun || outcome.added + outcome.changed + outcome.reset == 0)
        return outcome; // the transaction rolls back
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Partner, 0));
    action.about(0, file);
    action.tell(u"added"_s, outcome.added);
    action.tell(u"changed"_s, outcome.changed);
    action.tell(u"reset"_s, outcome.reset);
    taking.told.say(action);
    HD_CHECK(action.commit());
    return outcome;
}

Result<int> RuleService::reset(const Actor& actor, const QStringList& ids)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Rule, AuditAct::Reset));
    RuleStore store(m_database);
    HD_TRY(const auto stored, store.list());
    auto wanted = ids;
    for (size_t i = 0; ids.isEmpty() && i < stored.size(); ++i)
        wanted << stored[i].id;
    RulesTold told;
    for (const auto& id : wanted) {
        HD_TRY(const auto removed, store.remove(id));
        if (!removed)
            return fail(ErrorCode::NotFound, Subject::Rule, {id});
        const auto own = std::ranges::find(stored, id, &StoredRule::id);
        const auto* shipped = shippedRules().find(id);
        told.tell(id, own == stored.end() ? QJsonObject() : jsonOf(own->content), shipped ? ruleToJson(*shipped) : QJsonObject());
    }
    if (wanted.isEmpty())
        return 0;
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Partner, 0));
    action.about(0, wanted.size() == 1 ? wanted.first() : QString());
    told.say(action);
    HD_CHECK(action.commit());
    return static_cast<int>(wanted.size());
}

} // namespace helpdesk
