// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/instant.h"
#include "ui/text/keypresenter.h"

#include <QJsonValue>
#include <QTimeZone>

namespace helpdesk::cli {

/// One value as a program reads it (JSON, CSV) and as a person does (tables).
struct Cell {
    QJsonValue value;
    QString text;
};

/// An empty text stays an empty text, not null.
Cell textCell(const QString& text);
Cell numberCell(qint64 number);
Cell flagCell(bool flag);
/// ISO 8601 UTC for programs, date and minute in the zone for people.
Cell instantCell(const std::optional<Instant>& instant, const QTimeZone& zone);

template <typename E>
Cell enumCell(E value)
{
    return {QString(keyOf(value)), label(value)};
}

template <typename E>
Cell enumCell(const std::optional<E>& value)
{
    return value ? enumCell(*value) : Cell{QJsonValue::Null, {}};
}

struct Field {
    QString key; ///< snake_case, for programs
    QString label; ///< for people
    Cell cell;
};

using Fields = std::vector<Field>;

} // namespace helpdesk::cli
