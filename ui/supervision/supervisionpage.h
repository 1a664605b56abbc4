// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/supervisioncalls.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketselection.h"
#include "ui/base/answers.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace helpdesk {

class BoardCard;
struct BoardLine;
class InlineMessage;
class LateProgress;
class PageScroll;
class RebalanceDialog;
class TicketDrops;
class TicketMime;

/// The board of a supervisor: what is late and what is due, what nobody has, what waits for a decision or for a word, who has
/// how much to do, where it burns. Every number and every line leads to its tickets. Live while somebody looks, and read once
/// in a second at most.
class SupervisionPage final : public QWidget {
    Q_OBJECT

public:
    SupervisionPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Where one was, or to the first thing there is.
    void focusBoard();
    bool isRead() const { return m_board.has_value() && m_cases.has_value(); }
    const std::optional<Board>& board() const { return m_board; }
    /// Proposes tickets of one agent for others; without one, of the one who has most to do.
    RebalanceDialog* rebalance(UserId from = {}, UserId to = {});

Q_SIGNALS:
    void searchAsked(const QString& searchText);
    void ticketChosen(helpdesk::TicketId ticket);
    void casesAsked();
    void ticketsDropped(const helpdesk::TicketSelection& tickets, int count, const helpdesk::TicketChanges& changes);
    void edited(qint64 changed); ///< by a rebalancing: so many tickets, in one operation

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectCard(BoardCard& card);
    void place();
    int columnsOf(int width) const;
    size_t linesOf(int height) const;
    void showLines(BoardCard& card, std::vector<BoardLine> lines);
    void onChanged(const std::vector<Change>& changes);
    void readSoon();
    void read();
    void readCasesSoon();
    void showBoard();
    void showTickets();
    void showFigures();
    void showCases();
    void refuse(const Error& error);
    void offerAgents(TicketId ticket, const QPoint& global);
    void assign(TicketId ticket, UserId agent);
    const AgentFigures* find(UserId agent) const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    SupervisionCalls m_calls;
    std::shared_ptr<const Clock> m_clock;
    TicketDrops* m_drops;
    std::optional<Board> m_board; ///< as it was read last
    std::optional<CasesOwed> m_cases;
    Latest m_reading;
    Latest m_readingCases;
    QTimer m_pause; ///< until it may be read again
    QTimer m_minute; ///< what is late is more with time
    QTimer m_casesPause; ///< the same for cases, which take longer
    bool m_casesMissed = true;
    bool m_missed = true; ///< something changed since it was read
    bool m_focusAsked = false; ///< before there was a board
    int m_columns = 0;
    size_t m_lines = 0; ///< of a card of tickets
    QPointer<QWidget> m_last; ///< that had the focus
    QWidget* m_page;
    PageScroll* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_title;
    QLabel* m_asOf;
    QPushButton* m_rebalance;
    LateProgress* m_progress;
    InlineMessage* m_message;
    BoardCard* m_late;
    BoardCard* m_next;
    BoardCard* m_unanswered;
    BoardCard* m_unassigned;
    BoardCard* m_approval;
    BoardCard* m_owed;
    BoardCard* m_agents;
    BoardCard* m_customers;
};

} // namespace helpdesk
