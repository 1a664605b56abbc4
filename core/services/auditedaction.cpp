// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auditedaction.h"

#include "domain/audit/auditchanges.h"
#include "storage/audit/auditstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

AuditedAction::AuditedAction(Database& database, Transaction transaction)
    : m_database(&database)
    , m_transaction(std::move(transaction))
{
}

Result<AuditedAction> AuditedAction::begin(Database& database, const Clock& clock, const Actor& actor, AuditThing thing,
                                           AuditAct act)
{
    HD_TRY(auto transaction, Transaction::begin(database));
    AuditedAction action(database, std::move(transaction));
    action.m_entry.at = clock.now();
    action.m_entry.actor = actor.user;
    action.m_entry.actorName = actor.name;
    action.m_entry.thing = thing;
    action.m_entry.act = act;
    return action;
}

void AuditedAction::about(qint64 id, const QString& name)
{
    m_entry.thingId = id;
    m_entry.thingName = name;
    m_named = true;
}

void AuditedAction::changed(const QJsonObject& before, const QJsonObject& after)
{
    const auto changes = auditChanges(before, after);
    if (!changes.isEmpty())
        m_entry.data.insert(u"changes"_s, changes);
}

Result<> AuditedAction::commit()
{
    if (!m_named)
        return fail(ErrorCode::Internal, {u"an act without what it was done to"_s});
    HD_CHECK(AuditStore(*m_database).insert(m_entry));
    return m_transaction.commit();
}

} // namespace helpdesk
