// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rules/rulestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    StoredRule ruleOf(const Statement& row)
    {
        return {row.text(0), row.text(1).toUtf8(), row.text(2).toUtf8()};
    }

} // namespace

RuleStore::RuleStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<StoredRule>> RuleStore::list()
{
    HD_TRY(auto rows, m_database.statement(u"rule/list_own"_s));
    return allRows(rows, ruleOf);
}

Result<> RuleStore::save(const StoredRule& rule, UserId by, Instant now)
{
    HD_TRY(auto insertion, m_database.statement(u"rule/save_own"_s));
    insertion.bind(rule.id).bind(QString::fromUtf8(rule.content)).bind(QString::fromUtf8(rule.basedOn));
    HD_CHECK(insertion.bind(by).bind(now).run());
    return raiseRevision();
}

Result<bool> RuleStore::remove(const QString& id)
{
    HD_TRY(auto deletion, m_database.statement(u"rule/remove_own"_s));
    HD_CHECK(deletion.bind(id).run());
    if (deletion.affectedRows() == 0)
        return false;
    HD_CHECK(raiseRevision());
    return true;
}

Result<qint64> RuleStore::revision()
{
    HD_TRY(auto row, m_database.statement(u"rule/find_revision"_s));
    HD_CHECK(row.run());
    const auto revision = row.next() ? row.integer(0) : 0;
    HD_CHECK(row.finish());
    return revision;
}

Result<> RuleStore::raiseRevision()
{
    HD_TRY(auto update, m_database.statement(u"rule/raise_revision"_s));
    return update.run();
}

} // namespace helpdesk
