// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace helpdesk {

/// The part of a thing that one record says: values, and the list of members that were said.
template <typename T>
class RecordPart {
public:
    T values;

    template <auto Member, typename V>
    void set(V&& value)
    {
        values.*Member = std::forward<V>(value);
        said<Member>();
    }
    /// For a member whose value stands in `values` already.
    template <auto Member>
    void said()
    {
        write([](const T& from, T& to) { to.*Member = from.*Member; });
    }
    template <auto Member, typename V>
    void setIf(std::optional<V>&& value)
    {
        if (value)
            set<Member>(std::move(*value));
    }
    /// For what is more than copying one member.
    void write(void (*copy)(const T& from, T& to)) { m_writes.push_back(copy); }

    void operator()(T& target) const
    {
        for (const auto write : m_writes)
            write(values, target);
    }

private:
    std::vector<void (*)(const T&, T&)> m_writes;
};

} // namespace helpdesk
