// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "services/demo/scalecourse.h"
#include "services/demo/scalecustomers.h"
#include "services/demo/scalepeople.h"
#include "services/demo/scaletext.h"
#include "services/sla/servicelevels.h"
#include "storage/demo/bulktickets.h"
#include "storage/ticket/escalationstore.h"

namespace helpdesk {

/// Makes the tickets of a made-up workspace, one after the other in the order they were opened; each from a
/// stream of random numbers of its own.
class ScaleTickets {
public:
    ScaleTickets(Database& database, const ScalePeople& people, const ScaleCustomers& customers, ServiceLevels levels,
                 quint64 seed);

    /// `count` tickets opened in the two years before `end`. Errors: Cancelled.
    Result<> fill(qint64 count, Instant end, Task& task);

private:
    struct Step {
        ScaleAct act = ScaleAct::Note;
        Instant at;
    };

    void choosePeople(Random& random);
    void chooseSubject(Random& random);
    void schedule(Random& random, TicketState state, Instant end);
    /// Finds what the ticket is in the end: it is stored before its history.
    void rehearse(Random& random);

    /// The same step as its stored events will tell it to the clocks.
    void noteForClocks(const Step& step);

    Result<> store(BulkTickets& bulk, Random& random);
    Result<> storeStep(BulkTickets& bulk, Random& random, const Step& step);
    Result<> storeLeg(BulkTickets& bulk, Random& random, const Step& step, const User& actor);
    /// `actor` writes it down; null: the customer wrote it.
    Result<> storeMessage(BulkTickets& bulk, Random& random, MessageKind kind, const User* actor, Instant at);
    Result<> addEvent(BulkTickets& bulk, EventKind kind, Instant at, const User* actor, const QString& data);

    Database& m_database;
    const ScalePeople& m_people;
    const ScaleCustomers& m_customers;
    ScaleText m_text;
    EscalationStore m_escalations;
    ServiceLevels m_levels;
    quint64 m_seed;

    // The ticket at hand.
    Ticket m_ticket; ///< as it will be in the end
    Ticket m_opened; ///< as it is while its history is written
    QString m_frozen;
    QString m_contactName;
    const User* m_agent = nullptr;
    const User* m_supervisor = nullptr;
    int m_pair = 0; ///< of cause and solution
    Escalation m_leg;
    std::vector<Step> m_steps;
    std::vector<ClockEvent> m_clockEvents;
};

/// The words of a resolution; there are scaleSolutions() of them.
void setSolution(Ticket& ticket, int pair);
quint32 scaleSolutions();

} // namespace helpdesk
