// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk {

/// SplitMix64: the same numbers on every machine and with every standard library, which the library's own
/// distributions do not promise.
class Random {
public:
    /// Each stream of a seed is a sequence of its own.
    explicit constexpr Random(quint64 seed, quint64 stream = 0)
        : m_state(mixed(seed) ^ mixed(stream * 0x9e3779b97f4a7c15U + 0x632be59bd9b4e019U))
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mixed(m_state);
    }
    /// 0 to limit - 1.
    constexpr quint32 below(quint32 limit) { return static_cast<quint32>(((next() >> 32) * limit) >> 32); }
    constexpr bool chance(quint32 percent) { return below(100) < percent; }
    /// One of a container's elements.
    template <typename Container>
    constexpr const auto& of(const Container& container)
    {
        return container[static_cast<decltype(container.size())>(below(static_cast<quint32>(container.size())))];
    }

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace helpdesk
