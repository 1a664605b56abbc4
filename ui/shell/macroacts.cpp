// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/macroacts.h"

#include "async/macrocalls.h"
#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/macros/macrolist.h"
#include "ui/macros/macromenu.h"
#include "ui/macros/macroreader.h"
#include "ui/macros/macrorundialog.h"
#include "ui/macros/macrosdialog.h"
#include "ui/queue/choicebar.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>

namespace helpdesk {

MacroActs::MacroActs(AsyncWorkspace& workspace, QueuePage& queue, Actions& actions, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_actions(actions)
    , m_window(window)
    , m_list(new MacroList(workspace, this))
    , m_menu(new MacroMenu(*m_list, *actions.macros, &window))
{
    connect(m_list, &MacroList::failed, this, &MacroActs::failed);
    connect(m_menu, &MacroMenu::chosen, this, &MacroActs::run);
    connect(actions.runMacro, &QAction::triggered, this, &MacroActs::openMenu);
    connect(actions.macros, &QAction::triggered, this, &MacroActs::manage);
    connect(&queue.choiceBar(), &ChoiceBar::macrosAsked, actions.runMacro, &QAction::trigger);
    connect(&queue.pane(), &TicketPaneView::macrosAsked, actions.runMacro, &QAction::trigger);
}

std::optional<MacroActs::Target> MacroActs::target() const
{
    if (!m_queue.isVisible())
        return {};
    auto& list = m_queue.list();
    if (!m_queue.isTicketFullWidth() && list.chosenCount() > 1)
        return Target{list.chosen(), list.chosenCount()};
    if (const auto shown = m_queue.pane().ticket(); shown.isValid())
        return Target{TicketSelection(std::vector{shown})};
    if (list.chosenCount() == 1)
        return Target{list.chosen()};
    return {};
}

void MacroActs::openMenu()
{
    const auto wanted = target();
    if (!wanted) {
        Q_EMIT said(tr("There are no tickets here: choose some in a queue first."));
        return;
    }
    m_menu->openAt(wanted->count > 1 ? m_queue.choiceBar().macrosPlace() : m_queue.pane().macrosPlace());
}

void MacroActs::manage()
{
    (new MacrosDialog(m_workspace, *m_list, &m_window))->open();
}

std::vector<PaletteEntry> MacroActs::entries()
{
    std::vector<PaletteEntry> entries;
    for (const auto& macro : m_list->macros())
        entries.push_back({iconOf(Icon::Command), macro.name, tr("Macro"), [this, id = macro.id] { run(id); }});
    return entries;
}

void MacroActs::run(MacroId id)
{
    const auto* macro = m_list->find(id);
    const auto wanted = target();
    if (!wanted)
        Q_EMIT said(tr("There are no tickets here: choose some in a queue first."));
    else if (macro && wanted->count > 1)
        runOnMany(*macro, *wanted);
    else if (macro)
        runOnOne(*macro, wanted->tickets);
}

void MacroActs::runOnOne(const Macro& macro, const TicketSelection& ticket)
{
    auto& pane = m_queue.pane();
    pane.holdDrafts();
    onAnswer(
        this, MacroCalls(m_workspace).run(macro.id, ticket, macroReader()),
        [this, &pane](const MacroOutcome& outcome) {
            pane.takeDrafts();
            tell(outcome);
        },
        [this, &pane, name = macro.name](const Error& error) {
            pane.takeDrafts();
            Q_EMIT refused(tr("“%1” did nothing, for one part of it is not possible here: %2").arg(name, sentence(error)));
        });
}

void MacroActs::runOnMany(const Macro& macro, const Target& target)
{
    auto* dialog = new MacroRunDialog(m_workspace, macro, target.tickets, target.count, &m_window);
    connect(dialog, &MacroRunDialog::begun, &m_queue.pane(), &TicketPaneView::holdDrafts);
    connect(dialog, &MacroRunDialog::ended, &m_queue.pane(), &TicketPaneView::takeDrafts);
    connect(dialog, &MacroRunDialog::ran, this, &MacroActs::tell);
    dialog->open();
}

void MacroActs::tell(const MacroOutcome& outcome)
{
    auto words = macroDoneText(outcome);
    if (outcome.edit.changed > 0)
        words += u' ' + tr("%1 takes the changes back.").arg(m_actions.undo->shortcut().toString(QKeySequence::NativeText));
    Q_EMIT said(words);
}

} // namespace helpdesk
