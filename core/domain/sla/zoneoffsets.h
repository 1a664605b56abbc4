// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// The offsets of a zone over some years, read once. A local time that is skipped moves forward by the gap, one
/// that comes twice means the first: both are the offset in force before the change.
class ZoneOffsets {
public:
    /// From and to in UTC milliseconds.
    ZoneOffsets(const QTimeZone& zone, qint64 from, qint64 to);

    /// UTC milliseconds of a local time, given as milliseconds as if it were UTC. Fast where times come in order.
    qint64 utcOf(qint64 local);

private:
    struct Change {
        qint64 localUntil; ///< local times before it have the offset before the change
        qint64 before;
        qint64 after;
    };

    std::vector<Change> m_changes;
    qint64 m_offset; ///< at the beginning
    size_t m_next = 0; ///< the first change that is not behind the last question
};

} // namespace helpdesk
