// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketcopy.h"

#include "async/listcalls.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/tabletext.h"
#include "ui/queue/ticketlistview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kAtOnce = 200; // so that their texts are made without holding up the window

} // namespace

TicketCopy::TicketCopy(AsyncWorkspace& workspace, TicketListModel& model, TicketListView& list, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_list(list)
    , m_reading(this)
{
}

void TicketCopy::start()
{
    m_reading.drop();
    if (m_list.choosesAll() && m_model.extent() == TicketListModel::Extent::Partial) {
        Q_EMIT notRead();
        return;
    }
    m_ids = m_list.chosenInOrder(most + 1);
    if (m_ids.size() > most) {
        Q_EMIT tooMany();
        return;
    }
    m_next = 0;
    m_columns = m_list.chosenColumns();
    m_text.clear();
    m_html.clear();
    m_copied = 0;
    QStringList titles;
    for (const auto column : m_columns)
        titles << m_model.headerData(column, Qt::Horizontal).toString();
    add({titles}, true);
    readOn();
}

void TicketCopy::add(const QList<QStringList>& rows, bool titles)
{
    m_text += tabbedText(rows);
    m_html += htmlRows(rows, titles ? HtmlCells::Titles : HtmlCells::Values);
}

void TicketCopy::readOn()
{
    if (m_next == m_ids.size()) {
        finish();
        return;
    }
    const auto from = m_ids.begin() + static_cast<std::ptrdiff_t>(m_next);
    const auto size = qMin(kAtOnce, m_ids.size() - m_next);
    const std::vector<TicketId> asked(from, from + static_cast<std::ptrdiff_t>(size));
    m_next += size;
    m_reading.ask(
        ListCalls(m_workspace).rows(asked),
        [this, asked](const std::vector<TicketRow>& rows) { take(asked, rows); },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

// What is gone by now is left out.
void TicketCopy::take(const std::vector<TicketId>& asked, const std::vector<TicketRow>& rows)
{
    QHash<TicketId, const TicketRow*> read;
    for (const auto& row : rows)
        read.insert(row.id, &row);
    QList<QStringList> table;
    for (const auto id : asked) {
        const auto* row = read.value(id);
        if (!row)
            continue;
        QStringList cells;
        for (const auto column : m_columns)
            cells << m_model.displayText(*row, column);
        table << cells;
    }
    m_copied += static_cast<int>(table.size());
    add(table, false);
    readOn();
}

void TicketCopy::finish()
{
    if (m_copied == 0)
        return;
    auto* table = new QMimeData;
    table->setText(m_text);
    table->setHtml("<table>"_L1 + m_html + "</table>"_L1);
    QGuiApplication::clipboard()->setMimeData(table);
    m_text.clear();
    m_html.clear();
    Q_EMIT copied(m_copied);
}

} // namespace helpdesk
