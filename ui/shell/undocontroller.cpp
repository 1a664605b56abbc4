// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undocontroller.h"

#include "ui/shell/actions.h"
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
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        const auto isTicket = [](const Change& change) { return change.thing == ChangedThing::Ticket; };
        if (std::any_of(changes.begin(), changes.end(), isTicket))
            refresh();
    });
    retranslate();
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
    m_actions.undo->setEnabled(m_state.undo.has_value());
    m_actions.redo->setEnabled(m_state.redo.has_value());
    m_actions.undo->setText(m_state.undo ? tr("&Undo: %1").arg(undoName(*m_state.undo)) : tr("&Undo"));
    m_actions.redo->setText(m_state.redo ? tr("&Redo: %1").arg(undoName(*m_state.redo)) : tr("&Redo"));
}

void UndoController::run(bool again)
{
    onAnswer(
        this, again ? m_workspace.redo() : m_workspace.undo(),
        [this, again](const UndoOutcome& outcome) { tell(outcome, again); },
        [this](const Error& error) {
            Q_EMIT failed(error);
            refresh();
        });
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
