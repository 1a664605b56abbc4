// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace helpdesk {

/// A moment: 64-bit UTC milliseconds since 1970, as stored in both backends.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 utcMilliseconds)
        : m_milliseconds(utcMilliseconds)
    {
    }
    static Instant fromDateTime(const QDateTime& dateTime) { return Instant(dateTime.toMSecsSinceEpoch()); }
    /// Reads ISO 8601 with an offset or `Z`; a text without zone is read as UTC. Fractions of any length.
    static std::optional<Instant> fromIso(QStringView text);

    constexpr qint64 milliseconds() const { return m_milliseconds; }
    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC); }
    QDateTime toLocal() const { return QDateTime::fromMSecsSinceEpoch(m_milliseconds); }
    /// `2026-11-23T07:20:00Z`; milliseconds only when there are any.
    QString toIso() const;

    constexpr Instant operator+(std::chrono::milliseconds d) const { return Instant(m_milliseconds + d.count()); }
    constexpr Instant operator-(std::chrono::milliseconds d) const { return Instant(m_milliseconds - d.count()); }
    constexpr std::chrono::milliseconds operator-(Instant other) const
    {
        return std::chrono::milliseconds(m_milliseconds - other.m_milliseconds);
    }
    constexpr auto operator<=>(const Instant&) const = default;

private:
    qint64 m_milliseconds = 0;
};

} // namespace helpdesk
