// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketchoice.h"

#include <bit>
#include <utility>

namespace helpdesk {

void TicketIdSet::insert(TicketId id)
{
    const auto word = wordOf(id);
    if (word >= m_words.size())
        m_words.resize(word + 1);
    m_count += (m_words[word] & bitOf(id)) == 0 ? 1 : 0;
    m_words[word] |= bitOf(id);
}

void TicketIdSet::remove(TicketId id)
{
    if (!contains(id))
        return;
    m_words[wordOf(id)] &= ~bitOf(id);
    --m_count;
}

void TicketIdSet::clear()
{
    m_words.clear();
    m_count = 0;
}

std::vector<TicketId> TicketIdSet::ids() const
{
    std::vector<TicketId> ids;
    ids.reserve(static_cast<size_t>(m_count));
    for (size_t place = 0; place < m_words.size(); ++place) {
        for (auto word = m_words[place]; word != 0; word &= word - 1)
            ids.emplace_back(static_cast<qint64>(place) * 64 + std::countr_zero(word));
    }
    return ids;
}

void TicketChoice::clear()
{
    m_all = false;
    m_told.clear();
}

void TicketChoice::chooseAll()
{
    m_all = true;
    m_told.clear();
}

void TicketChoice::choose(std::span<const TicketId> ids)
{
    clear();
    for (const auto id : ids)
        m_told.insert(id);
}

void TicketChoice::add(TicketId id)
{
    if (!contains(id))
        toggle(id);
}

void TicketChoice::toggle(TicketId id)
{
    if (m_told.contains(id))
        m_told.remove(id);
    else
        m_told.insert(id);
}

void TicketChoice::keepOnly(const std::vector<TicketId>& list)
{
    if (m_told.count() == 0)
        return;
    const auto before = std::exchange(m_told, {});
    for (const auto id : list) {
        if (before.contains(id))
            m_told.insert(id);
    }
}

} // namespace helpdesk
