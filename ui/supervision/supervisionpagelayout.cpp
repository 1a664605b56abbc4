// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/supervision/boardkind.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/ticketdrops.h"
#include "ui/supervision/boardcard.h"
#include "ui/supervision/supervisionpage.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

// Where the cards of the board stand, and what leads where.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCardLetters = 46; ///< a card narrower than that has room for hardly more than numbers
    constexpr int kMostColumns = 4;
    constexpr size_t kFewLines = 6;
    constexpr size_t kManyLines = 12;
    constexpr int kRoomForMany = 62; ///< lines of text on the page

} // namespace

void SupervisionPage::build()
{
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_rebalance->setObjectName(u"boardRebalance"_s);
    connect(m_rebalance, &QPushButton::clicked, this, [this] { rebalance(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    top->setSpacing(spacing::medium);
    top->addWidget(m_title);
    top->addWidget(m_asOf);
    top->addWidget(m_progress, 1);
    top->addStretch(1);
    top->addWidget(m_rebalance);
    layout->addLayout(top);
    layout->addWidget(m_message);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    m_grid->setSpacing(spacing::medium);
    m_scroll = new PageScroll(m_page, this);
    layout->addWidget(m_scroll, 1);
    for (auto* card : {m_late, m_next, m_unanswered, m_unassigned, m_approval, m_owed, m_agents, m_customers})
        connectCard(*card);
    m_agents->table().takeDrops([this](UserId agent, int tickets) {
        const auto* figures = find(agent);
        if (!figures)
            return DropOffer();
        return m_drops->into(filterOf(BoardKind::Open, figures->login, QTimeZone::utc(), {}), figures->name, tickets);
    });
    connect(&m_agents->table(), &BoardTable::ticketsDropped, this, [this](const TicketMime& tickets, UserId agent) {
        const TicketChanges changes{{TicketField::Assignee, QString::number(agent.value())}};
        Q_EMIT ticketsDropped(tickets.selection(), tickets.count(), changes);
    });
    connect(&m_agents->table(), &BoardTable::agentDropped, this, [this](UserId from, UserId to) { rebalance(from, to); });
    place();
}

void SupervisionPage::connectCard(BoardCard& card)
{
    connect(&card, &BoardCard::searchAsked, this, [this](const QString& text) {
        if (text.isEmpty())
            Q_EMIT casesAsked();
        else
            Q_EMIT searchAsked(text);
    });
    connect(&card.table(), &BoardTable::ticketChosen, this, &SupervisionPage::ticketChosen);
    connect(&card.table(), &BoardTable::menuAsked, this, &SupervisionPage::offerAgents);
}

int SupervisionPage::columnsOf(int width) const
{
    return qBound(1, width / (fontMetrics().averageCharWidth() * kCardLetters), kMostColumns);
}

size_t SupervisionPage::linesOf(int height) const
{
    return height > fontMetrics().lineSpacing() * kRoomForMany ? kManyLines : kFewLines;
}

// As many as leave the other cards in sight.
void SupervisionPage::showLines(BoardCard& card, std::vector<BoardLine> lines)
{
    if (lines.size() > m_lines)
        lines.resize(m_lines);
    card.setLines(std::move(lines));
}

// Tickets side by side, then who has them and whose they are; both at the right where there is room for a fourth column.
void SupervisionPage::place()
{
    const auto columns = columnsOf(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    constexpr int kParts = 12; // of a line
    const auto beside = columns == kMostColumns ? kMostColumns - 1 : columns;
    const auto part = columns == kMostColumns ? kParts / kMostColumns : kParts / columns;
    int at = 0;
    for (auto* card : {m_late, m_next, m_unanswered, m_unassigned, m_approval, m_owed}) {
        m_grid->addWidget(card, at / beside, at % beside * part, 1, part);
        ++at;
    }
    const auto line = (at + beside - 1) / beside;
    if (columns == kMostColumns) {
        m_grid->addWidget(m_agents, 0, beside * part, 1, part);
        m_grid->addWidget(m_customers, 1, beside * part, 1, part);
    } else if (columns == 1) {
        m_grid->addWidget(m_agents, line, 0, 1, kParts);
        m_grid->addWidget(m_customers, line + 1, 0, 1, kParts);
    } else {
        m_grid->addWidget(m_agents, line, 0, 1, kParts / 2);
        m_grid->addWidget(m_customers, line, kParts / 2, 1, kParts / 2);
    }
    for (int column = 0; column < kParts; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(kParts, 1); // below all of them
}

void SupervisionPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
    if (const auto lines = linesOf(height()); lines != std::exchange(m_lines, lines)) {
        showBoard();
        showCases();
    }
}

} // namespace helpdesk
