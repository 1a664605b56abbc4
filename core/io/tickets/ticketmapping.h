// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/ticket/ticketenums.h"
#include "io/tickets/mappedkey.h"
#include "io/values/datepattern.h"

#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// Where a text comes from: alternatives, the first that says something wins. Each is a column, or a template:
/// `{column}` stands for its cell, a part in square brackets is left out when a cell in it is empty.
using ColumnText = QStringList;

/// How to read somebody else's ticket log (product.md, "mapping file").
struct TicketMapping {
    QString file; ///< name for messages
    QString name;
    QStringList recognisedBy; ///< headers that only this log has; empty: only by name
    QString encoding; ///< empty: by content
    std::optional<QChar> delimiter; ///< empty: by header
    std::vector<DatePattern> dates;
    bool isoDates = false;
    QTimeZone zone = QTimeZone::utc();
    QStringList empty; ///< cells that say nothing, beside the empty one
    bool rowPerTicket = false; ///< else a row per event
    bool keepsNumbers = false; ///< the numbers are ours: a ticket keeps its own

    ColumnText number;
    ColumnText at; ///< when the row's event was
    ColumnText created;
    ColumnText resolved;
    ColumnText closed;
    ColumnText title;
    ColumnText body;
    ColumnText comment; ///< said at the row's event
    ColumnText actor;
    ColumnText assignee;
    ColumnText team;
    ColumnText customer;
    ColumnText contact;
    ColumnText problemType;
    MappedKey<TicketState> state;
    MappedKey<Severity> severity;
    MappedKey<Impact> impact;
    MappedKey<Urgency> urgency;
    MappedKey<Service> service;
    MappedKey<Category> category;
    MappedKey<Channel> channel;
    QStringList facts; ///< columns to keep as they are
};

/// Errors: SyntaxError; Invalid(Mapping) {"file: key: value", what is allowed}.
Result<TicketMapping> parseTicketMapping(const QByteArray& json, const QString& file);

/// `nameOrPath`: a shipped mapping or a file. Errors: NotFound(Mapping), FileUnreadable; those of the parser.
Result<TicketMapping> loadTicketMapping(const QString& nameOrPath);

/// Names of the mappings that ship with the program.
QStringList shippedMappingNames();

} // namespace helpdesk
