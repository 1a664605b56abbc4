// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/audit/auditentry.h"
#include "domain/partner/user.h"
#include "storage/transaction.h"

namespace helpdesk {

/// One user action on anything but tickets: the transaction, and the one entry that it leaves in the audit. Nothing of it stays unless
/// commit() succeeds. What is done to tickets is a TicketAction, whose events are audited.
class AuditedAction {
public:
    static Result<AuditedAction> begin(Database& database, const Clock& clock, const Actor& actor, AuditThing thing,
                                       AuditAct act);

    Instant now() const { return m_entry.at; }

    /// Where it turns out on the way what was done.
    void setAct(AuditAct act) { m_entry.act = act; }
    /// What it was done to, by the name it has now. An id of 0: it has none.
    void about(qint64 id, const QString& name);
    template <typename Tag>
    void about(Id<Tag> id, const QString& name)
    {
        about(id.value(), name);
    }
    /// Notes what differs between the two descriptions, see auditFacts().
    void changed(const QJsonObject& before, const QJsonObject& after);
    /// Something else to be known, by the names of AuditEntry::data.
    void tell(const QString& name, const QJsonValue& value) { m_entry.data.insert(name, value); }

    /// Errors: Internal when it was never said what it was about.
    Result<> commit();

private:
    AuditedAction(Database& database, Transaction transaction);

    Database* m_database;
    Transaction m_transaction;
    AuditEntry m_entry;
    bool m_named = false;
};

} // namespace helpdesk
