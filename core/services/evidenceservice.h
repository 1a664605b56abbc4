// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/evidence/outlook.h"
#include "domain/workflow/workflow.h"

namespace helpdesk {

class Database;
class TicketAction;

/// What has to be at hand before a ticket is escalated, and the request as the target's form asks for it.
/// Blocking; on the thread of the database.
class EvidenceService {
public:
    EvidenceService(Database& database, const Clock& clock);

    /// What a route asks of a ticket, filled from the ticket and its answers. Without a route: that of the leg under review or
    /// filed last, else the recommended one, else the nearest to it. Errors: NotFound(Ticket).
    Result<EvidenceChecklist> checklist(const Actor& actor, TicketId ticket, std::optional<Route> route = {});
    /// Keeps an answer, one event that undo takes back; an empty one removes it. Answers with the checklist that was asked for.
    /// Errors: NotFound(Ticket); NotFound(Evidence, {item, the items of this route...}); Invalid(Evidence, {typed, problem, item,
    /// what the problem names}).
    Result<EvidenceChecklist> set(const Actor& actor, TicketId ticket, const QString& item, const QString& typed,
                                  std::optional<Route> route = {});
    /// The request of the route as it will be pasted. `language`: en, ru, or empty for the target's own. Errors:
    /// NotFound(Ticket); Invalid(Language).
    Result<Packet> packet(const Actor& actor, TicketId ticket, std::optional<Route> route = {},
                          const QString& language = {});
    /// Everything about handing the ticket on, with inputs that are not stored yet. Errors: as packet().
    Result<EscalationOutlook> outlook(const Actor& actor, TicketId ticket, const TriggerInput& input,
                                      const QString& language = {});

    /// A request for escalation as the workflow sees it.
    struct Request {
        EscalationFacts facts; ///< what its guard looks at
        TriggerInput completed; ///< its inputs with what the ticket has already, for the leg
    };
    Result<Request> request(const Actor& actor, TicketId ticket, const TriggerInput& input);
    /// Keeps what came with a request, in its action.
    Result<> keep(TicketAction& action, const Ticket& ticket, const TriggerInput& input);

private:
    Result<EvidenceContext> context(const Actor& actor, TicketId ticket);
    Result<std::shared_ptr<const RuleBook>> rules();
    Result<> storeAnswer(TicketAction& action, const Ticket& ticket, const EvidenceItem& item,
                         const EvidenceAnswer& before, const QString& text);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
