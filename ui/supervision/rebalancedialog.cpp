// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/rebalancedialog.h"

#include "domain/supervision/boardkind.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/windowsize.h"
#include "ui/bulk/bulkpreview.h"
#include "ui/customers/fieldform.h"
#include "ui/search/choicebutton.h"
#include "ui/supervision/boardlines.h"
#include "ui/text/errorpresenter.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPreviewPauseMs = 250;
    constexpr int kProposed = 5; ///< tickets
    constexpr int kMostMoved = 200;
    constexpr int kLettersOfGiver = 24;

} // namespace

RebalanceDialog::RebalanceDialog(AsyncWorkspace& workspace, const Board& board, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_board(board)
    , m_latest(this)
    , m_from(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_to(new ChoiceButton(false, this))
    , m_preview(new BulkPreview(this))
{
    setObjectName(u"rebalanceDialog"_s);
    build();
    RebalanceDialog::retranslate();
    propose(mostLoaded(m_board.agents), {});
    resizeWithText(*this, {620, 620});
}

void RebalanceDialog::build()
{
    m_from->setObjectName(u"rebalanceFrom"_s);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(kLettersOfGiver);
    m_count->setObjectName(u"rebalanceCount"_s);
    m_count->setRange(1, kMostMoved);
    m_to->setObjectName(u"rebalanceTo"_s);
    form().addField(Subject::User, m_from);
    form().addField(Subject::Count, m_count);
    form().addField(Subject::Value, m_to);
    m_preview->showEverything();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_preview, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPreviewPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &RebalanceDialog::proposeMoves);
    connect(m_from, &QComboBox::activated, this, &RebalanceDialog::followGiver);
    connect(m_count, &QSpinBox::valueChanged, this, &RebalanceDialog::changed);
    connect(m_to, &ChoiceButton::chosenChanged, this, &RebalanceDialog::changed);
    fillPeople();
}

// Nobody's first: they need somebody whatever the load is.
void RebalanceDialog::fillPeople()
{
    const auto chosen = m_from->currentData();
    m_from->clear();
    m_from->addItem(tr("Nobody – %Ln unassigned", "tickets", static_cast<int>(m_board.unassigned.all.count)), qint64{0});
    std::vector<ChoiceButton::Choice> choices;
    for (const auto& agent : m_board.agents) {
        m_from->addItem(agentWords(agent), agent.id.value());
        choices.push_back({QString::number(agent.id.value()), agent.name});
    }
    m_from->setCurrentIndex(qMax(0, m_from->findData(chosen)));
    m_to->setChoices(choices);
}

UserId RebalanceDialog::giver() const
{
    return UserId(m_from->currentData().toLongLong());
}

std::vector<AgentFigures> RebalanceDialog::receivers() const
{
    std::vector<AgentFigures> chosen;
    for (const auto& agent : m_board.agents) {
        if (agent.id != giver() && m_to->chosen().contains(QString::number(agent.id.value())))
            chosen.push_back(agent);
    }
    return chosen;
}

void RebalanceDialog::propose(UserId from, UserId to)
{
    m_from->setCurrentIndex(qMax(0, m_from->findData(from.isValid() ? from.value() : 0)));
    followGiver();
    if (to.isValid())
        m_to->setChosen({QString::number(to.value())});
    changed();
}

// Those who have less to do than the giver are proposed, and as many tickets as do not turn it round.
void RebalanceDialog::followGiver()
{
    const auto found = std::ranges::find(m_board.agents, giver(), &AgentFigures::id);
    const auto has = found == m_board.agents.end() ? m_board.unassigned.all.count : found->open.count;
    QStringList lighter;
    for (const auto& agent : m_board.agents) {
        if (agent.id != giver() && (found == m_board.agents.end() || agent.open.count < has))
            lighter << QString::number(agent.id.value());
    }
    m_to->setChosen(lighter);
    m_count->setMaximum(static_cast<int>(std::clamp(has, qint64{1}, qint64{kMostMoved})));
    m_count->setValue(kProposed);
    changed();
}

// What was seen is no preview of this.
void RebalanceDialog::changed()
{
    form().clearProblems();
    message().dismiss();
    m_latest.drop();
    m_changing.reset();
    m_moves.clear();
    updateSave();
    m_preview->await();
    m_wait.start();
}

void RebalanceDialog::proposeMoves()
{
    const auto found = std::ranges::find(m_board.agents, giver(), &AgentFigures::id);
    const auto login = found == m_board.agents.end() ? u"none"_s : found->login;
    auto filter = filterOf(BoardKind::Open, login, QTimeZone::utc(), m_board.at);
    filter.sort = TicketSort::Due;
    filter.descending = false;
    m_latest.ask(
        m_workspace.tickets(filter, m_count->value()), [this](const TicketPage& page) { preview(page.rows); },
        [this](const Error& error) { refuse(error); });
}

void RebalanceDialog::preview(const std::vector<TicketRow>& tickets)
{
    const auto moves = spread(tickets, receivers(), m_board.at);
    m_latest.ask(
        m_calls.previewMove(moves),
        [this, moves](const BulkEditOutcome& outcome) {
            m_moves = moves;
            take(outcome);
        },
        [this](const Error& error) {
            m_preview->clear();
            refuse(error);
        });
}

void RebalanceDialog::take(const BulkEditOutcome& outcome)
{
    if (receivers().empty()) {
        m_preview->clear();
        form().noteProblem(Subject::Value, tr("Choose at least one agent to give them to."));
    } else {
        m_preview->tell(outcome);
    }
    m_changing = outcome.changed;
    updateSave();
}

void RebalanceDialog::refuse(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        message().say(InlineMessage::Kind::Information, tr("Stopped. No ticket was moved."));
    else
        showError(error);
    updateSave();
}

void RebalanceDialog::updateSave()
{
    saveButton().setText(m_changing ? tr("Move %Ln ticket(s)", "a button", static_cast<int>(*m_changing)) : tr("Move tickets"));
    saveButton().setEnabled(m_changing.value_or(0) > 0 && !isRunning());
}

void RebalanceDialog::save()
{
    if (m_changing.value_or(0) == 0 || isRunning())
        return;
    const auto future = m_calls.move(m_moves);
    m_running = QFuture<void>(future);
    form().setEnabled(false);
    updateSave();
    m_preview->progress().begin();
    const auto over = [this] {
        m_running = {};
        m_preview->progress().end();
        form().setEnabled(true);
    };
    onAnswer(
        this, future, [this](int done, int total) { m_preview->progress().report(done, total); },
        [this, over](const BulkEditOutcome& outcome) {
            over();
            Q_EMIT moved(outcome);
            accept();
        },
        [this, over](const Error& error) {
            over();
            refuse(error);
        });
}

void RebalanceDialog::reject()
{
    if (isRunning())
        m_running.cancel();
    else
        FormDialog::reject();
}

void RebalanceDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Rebalance"));
    form().setCaption(Subject::User, tr("Take from"));
    form().setCaption(Subject::Count, tr("How many, what is due first"));
    form().setCaption(Subject::Value, tr("Give to"));
    fillPeople();
    updateSave();
}

} // namespace helpdesk
