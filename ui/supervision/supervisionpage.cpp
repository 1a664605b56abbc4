// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/supervisionpage.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/shell/ticketdrops.h"
#include "ui/supervision/boardcard.h"
#include "ui/supervision/boardlines.h"
#include "ui/supervision/rebalancedialog.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/timetext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kAtMostEvery = 1s;
    constexpr auto kCasesAtMostEvery = 10s;

} // namespace

SupervisionPage::SupervisionPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_clock(std::move(clock))
    , m_drops(new TicketDrops(workspace, this))
    , m_reading(this)
    , m_readingCases(this)
    , m_page(new QWidget(this))
    , m_title(new QLabel(this))
    , m_asOf(makeCaption(this))
    , m_rebalance(new QPushButton(this))
    , m_progress(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_late(new BoardCard(u"boardLate"_s, BoardTable::Kind::Lines, 1, m_page))
    , m_next(new BoardCard(u"boardNext"_s, BoardTable::Kind::Lines, 1, m_page))
    , m_unanswered(new BoardCard(u"boardUnanswered"_s, BoardTable::Kind::Lines, 1, m_page))
    , m_unassigned(new BoardCard(u"boardUnassigned"_s, BoardTable::Kind::Lines, 1, m_page))
    , m_approval(new BoardCard(u"boardApproval"_s, BoardTable::Kind::Lines, 1, m_page))
    , m_owed(new BoardCard(u"boardOwed"_s, BoardTable::Kind::Lines, 2, m_page))
    , m_agents(new BoardCard(u"boardAgents"_s, BoardTable::Kind::Numbers, 0, m_page))
    , m_customers(new BoardCard(u"boardCustomers"_s, BoardTable::Kind::Numbers, 0, m_page))
{
    setObjectName(u"supervisionPage"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kAtMostEvery);
    m_casesPause.setSingleShot(true);
    m_casesPause.setInterval(kCasesAtMostEvery);
    connect(&m_casesPause, &QTimer::timeout, this, &SupervisionPage::readCasesSoon);
    m_minute.setInterval(1min);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_missed)
            readSoon();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_missed = true;
        readSoon();
    });
    connect(&workspace, &AsyncWorkspace::changed, this, &SupervisionPage::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] {
        m_missed = true;
        readSoon();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_page->isAncestorOf(now))
            m_last = now;
    });
    retranslate();
}

void SupervisionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    if (m_missed)
        readSoon();
}

void SupervisionPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    m_missed = true; // time goes on
}

void SupervisionPage::onChanged(const std::vector<Change>& changes)
{
    const auto counts = [](const Change& change) {
        return change.thing == ChangedThing::Ticket || change.thing == ChangedThing::User
            || change.thing == ChangedThing::Customer || change.thing == ChangedThing::Partner
            || change.thing == ChangedThing::Import;
    };
    if (!std::ranges::any_of(changes, counts))
        return;
    m_missed = true;
    readSoon();
}

// At once, unless it was read just now: then what changes meanwhile is read together.
void SupervisionPage::readSoon()
{
    if (isVisible() && !m_pause.isActive() && m_workspace.actor().role != Role::Agent)
        read();
}

void SupervisionPage::read()
{
    m_missed = false;
    m_pause.start();
    m_progress->begin();
    m_reading.ask(
        m_calls.board(QTimeZone::systemTimeZone()),
        [this](const Board& board) {
            m_progress->end();
            m_message->dismiss();
            m_board = board;
            showBoard();
            if (std::exchange(m_focusAsked, false) && hasFocus())
                focusBoard();
        },
        [this](const Error& error) { refuse(error); });
    m_casesMissed = true;
    readCasesSoon();
}

// Whose turn it is, is read case by case: that must not keep the reader busy while others work.
void SupervisionPage::readCasesSoon()
{
    if (!isVisible() || !m_casesMissed || m_casesPause.isActive() || m_readingCases.isWaiting())
        return;
    m_casesMissed = false;
    m_readingCases.ask(
        m_calls.casesOwed(),
        [this](const CasesOwed& owed) {
            m_casesPause.start();
            m_cases = owed;
            showCases();
        },
        [this](const Error& error) { refuse(error); });
}

void SupervisionPage::refuse(const Error& error)
{
    m_progress->end();
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void SupervisionPage::showBoard()
{
    if (!m_board)
        return;
    const auto zone = QTimeZone::systemTimeZone();
    m_asOf->setText(tr("as of %1").arg(momentText(m_board->at, m_clock->now(), QLocale(), zone)));
    showTickets();
    showFigures();
    m_agents->setLines(agentLines(m_board->agents));
    m_customers->setLines(customerLines(m_board->customers));
    m_rebalance->setEnabled(true);
}

void SupervisionPage::showTickets()
{
    const auto now = m_board->at;
    showLines(*m_late, dueLines(m_board->late, now));
    showLines(*m_next, dueLines(m_board->next, now));
    showLines(*m_unanswered, unansweredLines(m_board->unanswered, now));
    showLines(*m_unassigned, unassignedLines(m_board->unassigned, now));
    showLines(*m_approval, approvalLines(m_board->approval, now));
}

void SupervisionPage::showFigures()
{
    const auto count = [](const BoardFigure& figure) { return static_cast<int>(figure.count); };
    const auto put = [](BoardCard& card, const BoardFigure& figure, const QString& words) {
        card.setFigure(0, figure.count, words, figure.search);
    };
    put(*m_late, m_board->late.all, tr("%Ln late", "tickets", count(m_board->late.all)));
    put(*m_next, m_board->dueToday, tr("%Ln due today", "tickets", count(m_board->dueToday)));
    put(*m_unanswered, m_board->unanswered.all, tr("%Ln without an answer", "tickets", count(m_board->unanswered.all)));
    put(*m_unassigned, m_board->unassigned.all, tr("%Ln unassigned", "tickets", count(m_board->unassigned.all)));
    put(*m_approval, m_board->approval.all, tr("%Ln to decide", "tickets", count(m_board->approval.all)));
}

void SupervisionPage::showCases()
{
    if (!m_cases)
        return;
    const auto& late = m_cases->late;
    const auto& due = m_cases->due;
    showLines(*m_owed, caseLines(*m_cases, m_clock->now()));
    m_owed->setFigure(0, late.count, tr("%Ln late", "cases", static_cast<int>(late.count)), late.search);
    m_owed->setFigure(1, due.count, tr("%Ln expected", "answers", static_cast<int>(due.count)), due.search);
}

const AgentFigures* SupervisionPage::find(UserId agent) const
{
    if (!m_board)
        return nullptr;
    const auto found = std::ranges::find(m_board->agents, agent, &AgentFigures::id);
    return found == m_board->agents.end() ? nullptr : &*found;
}

// What the mouse does by dragging.
void SupervisionPage::offerAgents(TicketId ticket, const QPoint& global)
{
    if (!m_board)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"boardTicketMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Ticket of the board"));
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, ticket] { Q_EMIT ticketChosen(ticket); });
    menu->addSection(tr("Assign to"));
    for (const auto& agent : m_board->agents) {
        auto* action = menu->addAction(agentWords(agent).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, ticket, id = agent.id] { assign(ticket, id); });
    }
    menu->popup(global);
}

void SupervisionPage::assign(TicketId ticket, UserId agent)
{
    Q_EMIT ticketsDropped(TicketSelection(std::vector{ticket}), 1,
                          {{TicketField::Assignee, QString::number(agent.value())}});
}

RebalanceDialog* SupervisionPage::rebalance(UserId from, UserId to)
{
    if (!m_board)
        return nullptr;
    auto* dialog = new RebalanceDialog(m_workspace, *m_board, this);
    if (from.isValid() || to.isValid())
        dialog->propose(from, to);
    connect(dialog, &RebalanceDialog::moved, this,
            [this](const BulkEditOutcome& outcome) { Q_EMIT edited(outcome.changed); });
    dialog->open();
    return dialog;
}

void SupervisionPage::focusBoard()
{
    m_focusAsked = !m_board.has_value();
    if (m_focusAsked) { // as soon as there is something to stand on
        setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_last && m_last->isVisible()) {
        m_last->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (auto* card : {m_late, m_next, m_unanswered, m_unassigned, m_approval, m_owed, m_agents}) {
        if (card->table().isVisible()) {
            card->table().setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_rebalance->setFocus(Qt::OtherFocusReason);
}

void SupervisionPage::retranslate()
{
    m_title->setText(tr("Supervision"));
    setAccessibleName(m_title->text());
    m_rebalance->setText(tr("Re&balance..."));
    m_rebalance->setToolTip(tr("Proposes tickets of one agent, or nobody's, for others"));
    m_rebalance->setEnabled(m_board.has_value());
    m_late->setWords(tr("Late"), tr("Nothing is late."));
    m_next->setWords(tr("Due next"), tr("No promise is running."));
    m_unanswered->setWords(tr("Without an answer"), tr("No customer waits for a word from us."));
    m_unassigned->setWords(tr("Unassigned"), tr("Every ticket is somebody's."));
    m_approval->setWords(tr("Waiting for approval"), tr("No escalation waits for a decision."),
                         tr("Enter opens the ticket with its evidence, to approve or to reject."));
    m_owed->setWords(tr("Microsoft and others owe us"), tr("Nobody owes us an answer."));
    m_agents->setWords(tr("Agents"), tr("Nobody works here."),
                       tr("Drag tickets to an agent to assign them, or press the menu key on a ticket. Drag an agent to another "
                          "to share the work."));
    m_customers->setWords(tr("Customers"), tr("No customer has an open ticket."));
    m_agents->model().setTitles(agentTitles());
    m_customers->model().setTitles(customerTitles());
    showBoard();
    showCases();
}

void SupervisionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
