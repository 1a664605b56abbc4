// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <span>
#include <vector>

namespace helpdesk {

/// Any number of ids, a bit for each that was ever given out: a million of them are put in and looked for within milliseconds.
class TicketIdSet {
public:
    bool contains(TicketId id) const
    {
        const auto word = wordOf(id);
        return word < m_words.size() && (m_words[word] & bitOf(id)) != 0;
    }
    int count() const { return m_count; }
    void insert(TicketId id);
    void remove(TicketId id);
    void clear();
    std::vector<TicketId> ids() const; ///< ascending

private:
    static size_t wordOf(TicketId id) { return static_cast<size_t>(id.value() >> 6); }
    static quint64 bitOf(TicketId id) { return quint64(1) << (id.value() & 63); }

    std::vector<quint64> m_words;
    int m_count = 0;
};

/// Which tickets of a list are chosen beyond the current one: some, or all but some. Known by their ids, so it holds while rows
/// come, go and move. Empty: the current one alone.
class TicketChoice {
public:
    bool isEmpty() const { return !m_all && m_told.count() == 0; }
    bool isAll() const { return m_all; }
    bool contains(TicketId id) const { return m_told.contains(id) != m_all; }
    /// Of a list with so many tickets.
    int count(int ofAll) const { return m_all ? qMax(0, ofAll - m_told.count()) : m_told.count(); }
    /// Those chosen, or those left out when all are.
    std::vector<TicketId> told() const { return m_told.ids(); }

    void clear();
    void chooseAll();
    void choose(std::span<const TicketId> ids); ///< these and no other
    void add(TicketId id);
    void toggle(TicketId id);
    /// What is not in the list is forgotten.
    void keepOnly(const std::vector<TicketId>& list);

private:
    bool m_all = false;
    TicketIdSet m_told;
};

} // namespace helpdesk
