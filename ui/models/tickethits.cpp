// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tickethits.h"

#include "async/searchcalls.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

    /// Rows that a screen has at most; who scrolls on does not wait for what is out of sight.
    constexpr size_t kMostAsked = 60;
    constexpr qsizetype kMostHitsKept = 4000;

    bool has(const std::vector<TicketId>& tickets, TicketId ticket)
    {
        return std::ranges::find(tickets, ticket) != tickets.end();
    }

} // namespace

TicketHits::TicketHits(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reading(this)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TicketHits::ask);
}

void TicketHits::setTerms(const std::vector<SearchTerm>& terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    forget();
}

void TicketHits::forget()
{
    m_reading.drop();
    m_soon.stop();
    m_wanted.clear();
    m_asked.clear();
    const auto before = std::exchange(m_known, {});
    std::vector<TicketId> tickets;
    for (auto known = before.begin(); known != before.end(); ++known) {
        if (known.value())
            tickets.push_back(known.key());
    }
    if (!tickets.empty())
        Q_EMIT changed(tickets);
}

const TicketHit* TicketHits::find(TicketId ticket) const
{
    if (m_terms.empty())
        return nullptr;
    const auto known = m_known.constFind(ticket);
    if (known == m_known.cend()) {
        want(ticket);
        return nullptr;
    }
    return known.value() ? &*known.value() : nullptr;
}

void TicketHits::renew(const std::vector<TicketId>& tickets)
{
    for (const auto ticket : tickets) {
        if (m_known.contains(ticket))
            want(ticket);
    }
}

void TicketHits::want(TicketId ticket) const
{
    if (has(m_wanted, ticket) || (has(m_asked, ticket) && !m_known.contains(ticket)))
        return;
    if (m_wanted.size() >= kMostAsked)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back(ticket);
    m_soon.start(0);
}

void TicketHits::ask()
{
    if (!m_asked.empty() || m_wanted.empty())
        return;
    m_asked = std::exchange(m_wanted, {});
    m_reading.ask(
        SearchCalls(m_workspace).hitsOf(m_asked, m_terms),
        [this](const std::vector<TicketHit>& found) {
            take(std::exchange(m_asked, {}), found);
            ask();
        },
        [this](const Error&) { m_asked.clear(); }); // the list says itself when the workspace cannot be read
}

void TicketHits::take(const std::vector<TicketId>& asked, const std::vector<TicketHit>& found)
{
    if (m_known.size() > kMostHitsKept)
        m_known.clear(); // what is in sight is asked for as it is painted
    std::vector<TicketId> others;
    for (const auto ticket : asked) {
        const auto hit = std::ranges::find(found, ticket, &TicketHit::ticket);
        const auto now = hit == found.end() ? std::optional<TicketHit>() : std::optional(*hit);
        const auto before = m_known.value(ticket);
        m_known.insert(ticket, now);
        if (now != before)
            others.push_back(ticket);
    }
    if (!others.empty())
        Q_EMIT changed(others);
}

} // namespace helpdesk
