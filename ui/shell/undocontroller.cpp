// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undocontroller.h"

#include "ui/shell/actions.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/undopresenter.h"

#include <QAction>

#include <algorithm>

namespace helpdesk {

UndoController::UndoController(AsyncWorkspace& workspace, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_asking(this)
{
    connect(m_actions.undo, &QAction::triggered, this, [this] { run(false); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { run(true); });
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &UndoController::refresh);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &UndoController::noteChanges);
    connect(&m_workspace, &AsyncWorkspace::savingChanged, this, [this](bool saving) { m_stored = m_stored || saving; });
    retranslate();
    refresh();
}

// Others may change tickets all day; only what is stored from here makes another act of the same name.
void UndoController::noteChanges(const std::vector<Change>& changes)
{
    const auto isTicket = [](const Change& change) { return change.thing == ChangedThing::Ticket; };
    if (std::none_of(changes.begin(), changes.end(), isTicket))
        return;
    if (m_stored) {
        m_undoRefused.reset();
        m_redoRefused.reset();
    }
    refresh();
}

void UndoController::refresh()
{
    m_asking.ask(m_workspace.undoState(), [this](const UndoState& state) {
        m_state = state;
        retranslate();
    });
}

void UndoController::retranslate()
{
    const bool noUndo = m_state.undo == m_undoRefused; // also when there is neither
    const bool noRedo = m_state.redo == m_redoRefused;
    m_actions.undo->setEnabled(m_state.undo && !noUndo);
    m_actions.redo->setEnabled(m_state.redo && !noRedo);
    const auto undo = noUndo ? tr("&Undo is not possible: %1") : tr("&Undo: %1");
    const auto redo = noRedo ? tr("&Redo is not possible: %1") : tr("&Redo: %1");
    m_actions.undo->setText(m_state.undo ? undo.arg(undoName(*m_state.undo)) : tr("&Undo"));
    m_actions.redo->setText(m_state.redo ? redo.arg(undoName(*m_state.redo)) : tr("&Redo"));
}

void UndoController::run(bool again)
{
    onAnswer(
        this, again ? m_workspace.redo() : m_workspace.undo(),
        [this, again](const UndoOutcome& outcome) { tell(outcome, again); },
        [this, again](const Error& error) { refuse(error, again); });
}

void UndoController::refuse(const Error& error, bool again)
{
    if (error.code != ErrorCode::UndoImpossible) {
        Q_EMIT failed(error);
        refresh();
        return;
    }
    const auto& wanted = again ? m_state.redo : m_state.undo;
    (again ? m_redoRefused : m_undoRefused) = wanted;
    m_stored = false;
    retranslate();
    if (wanted) {
        const auto what = again ? tr("Not done again: %1.", "an act") : tr("Not taken back: %1.", "an act");
        Q_EMIT refused(what.arg(undoName(*wanted)) + u' ' + sentence(error));
    } else {
        Q_EMIT failed(error);
    }
    refresh();
}

void UndoController::tell(const UndoOutcome& outcome, bool again)
{
    Q_EMIT said(again ? redoneSentence(outcome) : undoneSentence(outcome));
    refresh();
    if (outcome.ticketNumbers.size() != 1)
        return;
    onAnswer(this, m_workspace.findTicket(outcome.ticketNumbers.front()),
             [this](TicketId ticket) { Q_EMIT ticketTouched(ticket); });
}

} // namespace helpdesk
