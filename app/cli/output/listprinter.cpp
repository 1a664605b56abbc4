// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/listprinter.h"

#include "app/cli/output/displaywidth.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace helpdesk::cli {

namespace {

    QString csvCell(const QJsonValue& value)
    {
        if (value.isBool())
            return QLatin1StringView(value.toBool() ? "true" : "false");
        if (value.isDouble())
            return QString::number(value.toInteger());
        auto text = value.toString();
        // A spreadsheet would run these as formulas.
        if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
            text.prepend(u'\'');
        const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
            return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
        });
        return quoted ? u'"' + text.replace(u'"', QLatin1StringView("\"\"")) + u'"' : text;
    }

    QStringList headersOf(const Fields& fields, QString Field::*name)
    {
        QStringList headers;
        for (const auto& field : fields)
            headers << field.*name;
        return headers;
    }

    QStringList csvCells(const Fields& fields)
    {
        QStringList cells;
        for (const auto& field : fields)
            cells << csvCell(field.cell.value);
        return cells;
    }

} // namespace

ListPrinter::ListPrinter(Session& session, const Fields& columns)
    : m_session(session)
{
    auto& out = session.environment().out;
    switch (session.format()) {
    case Format::Table:
        m_table = std::make_unique<Table>(out, headersOf(columns, &Field::label), session.environment().columns);
        break;
    case Format::Csv:
        csvLine(headersOf(columns, &Field::key));
        break;
    case Format::Json:
        out.write("[");
        break;
    }
}

void ListPrinter::row(const Fields& fields)
{
    switch (m_session.format()) {
    case Format::Table: {
        QStringList cells;
        for (const auto& field : fields)
            cells << field.cell.text;
        m_table->add(cells);
        break;
    }
    case Format::Csv:
        csvLine(csvCells(fields));
        break;
    case Format::Json:
        m_session.environment().out.write(m_empty ? "\n" : ",\n");
        m_session.environment().out.write(QJsonDocument(toJson(fields)).toJson(QJsonDocument::Compact));
        break;
    }
    m_empty = false;
}

void ListPrinter::finish()
{
    if (m_session.format() == Format::Json)
        m_session.environment().out.write(m_empty ? "]\n" : "\n]\n");
    else if (m_table && m_empty)
        m_session.say(translate("cli", "Nothing found."));
    else if (m_table)
        m_table->finish();
}

void ListPrinter::csvLine(const QStringList& cells)
{
    m_session.environment().out.write(cells.join(u',').toUtf8() + "\r\n");
}

void printFacts(Session& session, const Fields& fields, const QJsonObject& more)
{
    switch (session.format()) {
    case Format::Json: {
        auto object = toJson(fields);
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            object.insert(entry.key(), entry.value());
        printJson(session, object);
        return;
    }
    case Format::Csv: {
        ListPrinter list(session, fields);
        list.row(fields);
        list.finish();
        return;
    }
    case Format::Table:
        break;
    }
    int width = 0;
    for (const auto& field : fields) {
        if (!field.cell.text.isEmpty())
            width = std::max(width, displayWidth(field.label));
    }
    for (const auto& field : fields) {
        if (!field.cell.text.isEmpty())
            session.say(field.label + QString(width - displayWidth(field.label) + 2, u' ') + field.cell.text);
    }
}

QJsonObject toJson(const Fields& fields)
{
    QJsonObject object;
    for (const auto& field : fields)
        object.insert(field.key, field.cell.value);
    return object;
}

void printJson(Session& session, const QJsonObject& object)
{
    session.environment().out.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace helpdesk::cli
