// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/ticketmapping.h"

#include "io/json/jsonfile.h"
#include "io/tickets/mappingreader.h"

#include <QStringDecoder>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void readDelimiter(MappingReader& reader, TicketMapping& mapping)
    {
        const auto text = reader.text("delimiter"_L1);
        if (text.isEmpty())
            return;
        if (text == "tab"_L1)
            mapping.delimiter = u'\t';
        else if (text.size() == 1)
            mapping.delimiter = text.front();
        else
            reader.fault(u"delimiter"_s, text, u", ; | tab"_s);
    }

    void readEncoding(MappingReader& reader, TicketMapping& mapping)
    {
        mapping.encoding = reader.text("encoding"_L1);
        if (!mapping.encoding.isEmpty() && !QStringDecoder(mapping.encoding.toLatin1().constData()).isValid())
            reader.fault(u"encoding"_s, mapping.encoding, u"UTF-8, UTF-16, windows-1252, ..."_s);
    }

    void readDates(MappingReader& reader, TicketMapping& mapping)
    {
        const auto patterns = reader.texts("dates"_L1);
        for (const auto& text : patterns) {
            if (text == "iso"_L1)
                mapping.isoDates = true;
            else if (const auto pattern = DatePattern::fromText(text))
                mapping.dates.push_back(*pattern);
            else
                reader.fault(u"dates"_s, text, u"iso, d/M/yyyy HH:mm, ..."_s);
        }
        mapping.isoDates = mapping.isoDates || mapping.dates.empty();
        const auto zone = reader.text("zone"_L1);
        if (zone.isEmpty())
            return;
        mapping.zone = zone == "UTC"_L1 ? QTimeZone::utc() : QTimeZone(zone.toUtf8());
        if (!mapping.zone.isValid())
            reader.fault(u"zone"_s, zone, u"UTC, Europe/Berlin, ..."_s);
    }

    void readRows(MappingReader& reader, TicketMapping& mapping)
    {
        const auto rows = reader.text("rows"_L1);
        mapping.rowPerTicket = rows == "ticket"_L1;
        if (!rows.isEmpty() && !mapping.rowPerTicket && rows != "event"_L1)
            reader.fault(u"rows"_s, rows, u"event, ticket"_s);
    }

    void readNumbers(MappingReader& reader, TicketMapping& mapping)
    {
        const auto numbers = reader.text("numbers"_L1);
        mapping.keepsNumbers = numbers == "ours"_L1;
        if (!numbers.isEmpty() && !mapping.keepsNumbers && numbers != "theirs"_L1)
            reader.fault(u"numbers"_s, numbers, u"theirs, ours"_s);
    }

    void readColumns(MappingReader& columns, TicketMapping& mapping)
    {
        mapping.number = columns.texts("number"_L1);
        mapping.at = columns.texts("at"_L1);
        mapping.created = columns.texts("created"_L1);
        mapping.resolved = columns.texts("resolved"_L1);
        mapping.closed = columns.texts("closed"_L1);
        mapping.title = columns.texts("title"_L1);
        mapping.body = columns.texts("body"_L1);
        mapping.comment = columns.texts("comment"_L1);
        mapping.actor = columns.texts("actor"_L1);
        mapping.assignee = columns.texts("assignee"_L1);
        mapping.team = columns.texts("team"_L1);
        mapping.customer = columns.texts("customer"_L1);
        mapping.contact = columns.texts("contact"_L1);
        mapping.problemType = columns.texts("problem"_L1);
        mapping.state = columns.mappedKey<TicketState>("state"_L1);
        mapping.severity = columns.mappedKey<Severity>("severity"_L1);
        mapping.impact = columns.mappedKey<Impact>("impact"_L1);
        mapping.urgency = columns.mappedKey<Urgency>("urgency"_L1);
        mapping.service = columns.mappedKey<Service>("service"_L1);
        mapping.category = columns.mappedKey<Category>("category"_L1);
        mapping.channel = columns.mappedKey<Channel>("channel"_L1);
        columns.checkKeys();
        columns.require("number"_L1, !mapping.number.isEmpty());
        columns.require("state"_L1, !mapping.state.column.isEmpty());
        if (mapping.rowPerTicket)
            columns.require("created"_L1, !mapping.created.isEmpty());
        else
            columns.require("at"_L1, !mapping.at.isEmpty());
    }

} // namespace

Result<TicketMapping> parseTicketMapping(const QByteArray& json, const QString& file)
{
    auto parsed = parseJsonFile(QString::fromUtf8(json));
    if (!parsed) {
        auto error = std::move(parsed.error());
        error.subject = Subject::Mapping;
        error.arguments << file;
        return Failure(std::move(error));
    }
    MappingReader reader(parsed->body, file);
    TicketMapping mapping;
    mapping.file = file;
    mapping.name = reader.text("name"_L1);
    reader.text("about"_L1);
    mapping.recognisedBy = reader.texts("recognised_by"_L1);
    mapping.empty = reader.texts("empty"_L1);
    mapping.facts = reader.texts("facts"_L1);
    readDelimiter(reader, mapping);
    readEncoding(reader, mapping);
    readDates(reader, mapping);
    readRows(reader, mapping);
    readNumbers(reader, mapping);
    MappingReader columns(reader.nested("columns"_L1));
    reader.checkKeys();
    readColumns(columns, mapping);
    if (reader.problem())
        return Failure(*reader.problem());
    return mapping;
}

} // namespace helpdesk
