// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/casemessage.h"
#include "services/ticketaction.h"

namespace helpdesk {

/// What is done to the legs of one ticket, each with its event, in the action of whoever does it. The ticket was
/// stored in the action before: events note its revision. Whether it may be done is decided by the caller.
class LegActs {
public:
    LegActs(TicketAction& action, const Ticket& ticket);

    /// A new leg, asked for and perhaps approved at once. `parent`: the leg it stands under.
    Result<Escalation> request(const TriggerInput& input, EscalationStatus status, EscalationId parent = {});
    Result<> decide(Escalation& leg, EscalationStatus status, const QString& reason = {});
    /// Before it is filed: what the ticket says by now goes out with it, its severity and who is there around the clock.
    Result<> bringUpToDate(Escalation& leg, const QString& contact24x7);
    /// It is with the target now, and reserves an incident where its entitlement has a ledger. Errors: as checkNumber().
    Result<> file(Escalation& leg, const QString& number, const QString& filedByName = {});
    /// It came back: what it reserved is used up, or given back as the outcome says.
    Result<> takeBack(Escalation& leg, std::optional<EscalationOutcome> outcome);
    /// A leg that was filed before anybody told us.
    Result<> adopt(Escalation& leg);
    /// Stores `after` where it differs from what is stored.
    Result<> change(const Escalation& before, const Escalation& after);
    /// Errors: AlreadyExists(CaseNumber, {number, number of the ticket that bears it}).
    Result<> checkNumber(const Escalation& leg, const QString& number);
    Result<CaseMessage> say(const Escalation& leg, const NewCaseMessage& message);

private:
    Result<> store(const Escalation& before, const Escalation& after, const QString& act, QJsonObject data = {});

    TicketAction& m_action;
    const Ticket& m_ticket;
};

/// What differs between two states of a leg, by the names that events use: {"target_status": {"from", "to"}...}.
QJsonObject legDifferences(const Escalation& before, const Escalation& after);

} // namespace helpdesk
