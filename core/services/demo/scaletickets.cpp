// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scaletickets.h"

#include "domain/ticket/restriction.h"
#include "domain/ticket/severity.h"
#include "services/demo/scaletimes.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kTicketsPerLook = 500; ///< at the task
    constexpr quint32 kActivePercent = 6;
    constexpr quint32 kRecentActivePercent = 62;

    template <typename E>
    E drawn(Random& random, std::initializer_list<std::pair<quint32, E>> shares)
    {
        auto draw = random.below(100);
        for (const auto& [share, value] : shares) {
            if (draw < share)
                return value;
            draw -= share;
        }
        return shares.begin()->second;
    }

    // Of all tickets 87 % are resolved or closed; most of the others were opened in the last weeks.
    TicketState finalState(Random& random, bool recent)
    {
        if (random.chance(recent ? kRecentActivePercent : kActivePercent)) {
            return drawn<TicketState>(random,
                                      {{14, TicketState::New},
                                       {24, TicketState::Diagnosing},
                                       {22, TicketState::Resolving},
                                       {20, TicketState::WaitingCustomer},
                                       {8, TicketState::EscalationReview},
                                       {12, TicketState::Escalated}});
        }
        return random.chance(recent ? 30 : 4) ? TicketState::Resolved : TicketState::Closed;
    }

} // namespace

ScaleTickets::ScaleTickets(Database& database, const ScalePeople& people, const ScaleCustomers& customers,
                           ServiceLevels levels, quint64 seed)
    : m_database(database)
    , m_people(people)
    , m_customers(customers)
    , m_escalations(database)
    , m_levels(std::move(levels))
    , m_seed(seed)
{
}

Result<> ScaleTickets::fill(qint64 count, Instant end, Task& task)
{
    HD_TRY(auto bulk, BulkTickets::open(m_database, count));
    const ScaleTimes times(count, end);
    const auto recentFrom = count - count * 12 / 100;
    for (qint64 i = 0; i < count; ++i) {
        if (i % kTicketsPerLook == 0) {
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
            task.progress(i, count);
        }
        Random random(m_seed, static_cast<quint64>(i));
        m_ticket = {};
        m_ticket.number = bulk.firstNumber() + i;
        m_ticket.createdAt = times.opening(i);
        choosePeople(random);
        chooseSubject(random);
        schedule(random, finalState(random, i >= recentFrom), end);
        rehearse(random);
        HD_CHECK(store(bulk, random));
    }
    task.progress(count, count);
    return {};
}

void ScaleTickets::choosePeople(Random& random)
{
    m_agent = &random.of(m_people.agents);
    m_supervisor = &random.of(m_people.supervisors);
    // A few customers call often.
    const auto customers = static_cast<quint32>(m_customers.customers.size());
    const auto& customer = m_customers.customers[std::min(random.below(customers), random.below(customers))];
    m_ticket.customer = customer.id;
    const auto& contact = random.of(customer.contacts);
    m_ticket.contact = contact.first;
    m_contactName = contact.second;
    const auto& held = random.of(customer.subscriptions);
    m_ticket.subscription = held.id;
    m_ticket.service = m_customers.shapes[held.shape].service;
    m_frozen = m_customers.frozen(held);
    m_ticket.team = random.of(m_people.teams);
}

void ScaleTickets::chooseSubject(Random& random)
{
    m_ticket.title = ScaleText::title(random);
    m_ticket.impact = drawn<Impact>(random, {{10, Impact::Everyone}, {30, Impact::Some}, {60, Impact::One}});
    m_ticket.urgency = drawn<Urgency>(random, {{15, Urgency::Stopped}, {45, Urgency::Degraded}, {40, Urgency::GoesOn}});
    m_ticket.severity = severityOf(*m_ticket.impact, *m_ticket.urgency);
    m_ticket.category =
        drawn<Category>(random, {{70, Category::Technical}, {28, Category::Commercial}, {2, Category::Security}});
    m_ticket.restricted = isForNamedPeople(m_ticket.category);
    m_ticket.channel =
        drawn<Channel>(random, {{45, Channel::Phone}, {35, Channel::Mail}, {15, Channel::Portal}, {5, Channel::Chat}});
    if (m_ticket.channel == Channel::Phone)
        m_ticket.createdBy = m_agent->id;
    m_pair = static_cast<int>(random.below(scaleSolutions()));
}

void ScaleTickets::schedule(Random& random, TicketState state, Instant end)
{
    // From an hour to some days, but nothing happens after the end.
    const auto longest = (end - m_ticket.createdAt).count();
    const auto wanted = 3'600'000 * (1 + static_cast<qint64>(random.below(2U << random.below(8))));
    const auto life = std::min<qint64>(wanted, longest - 1);
    const auto course = courseTo(state, random);
    m_steps.clear();
    const auto count = static_cast<qint64>(course.size());
    for (qint64 i = 0; i < count; ++i) {
        const auto place = i * 1000 + 50 + static_cast<qint64>(random.below(900));
        m_steps.push_back({course[static_cast<size_t>(i)],
                           m_ticket.createdAt + std::chrono::milliseconds(life * place / (count * 1000))});
    }
}

void ScaleTickets::rehearse(Random& random)
{
    m_opened = m_ticket;
    m_opened.revision = 1;
    m_ticket.revision = 1;
    m_ticket.updatedAt = m_ticket.createdAt;
    m_clockEvents = {{m_ticket.createdAt, ClockEvent::Kind::Created, false, m_ticket.state, m_ticket.severity}};
    for (const auto& step : m_steps) {
        applyAct(m_ticket, step.act, step.at);
        noteForClocks(step);
        if (step.act == ScaleAct::Assign)
            m_ticket.assignee = m_agent->id;
        if (step.act == ScaleAct::Request)
            m_ticket.escalationRequester = m_agent->id;
        if (step.act == ScaleAct::File)
            m_ticket.escalationRequester = {};
        if (step.act == ScaleAct::Resolve)
            setSolution(m_ticket, m_pair);
        if (step.act == ScaleAct::Cancel)
            m_ticket.cancelReason =
                random.of(std::to_array({CancelReason::Duplicate, CancelReason::Spam, CancelReason::Withdrawn}));
    }
}

void ScaleTickets::noteForClocks(const Step& step)
{
    const bool ours = step.act == ScaleAct::Reply || step.act == ScaleAct::Ask;
    if (ours || step.act == ScaleAct::CustomerSays || step.act == ScaleAct::Replied)
        m_clockEvents.push_back({step.at, ClockEvent::Kind::Said, !ours, {}, {}});
    if (triggerOf(step.act))
        m_clockEvents.push_back({step.at, ClockEvent::Kind::Moved, false, m_ticket.state, {}, step.act == ScaleAct::Cancel});
}

} // namespace helpdesk
