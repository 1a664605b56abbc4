// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenus.h"

#include "ui/shell/actions.h"

#include <QAction>
#include <QMenuBar>

namespace helpdesk {

MainMenus::MainMenus(QMenuBar& bar, Actions& actions, QMenu& users, QObject* parent)
    : QObject(parent)
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_ticket(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_groups(new QMenu(m_view))
    , m_theme(new QMenu(m_view))
    , m_language(new QMenu(m_view))
    , m_tools(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
{
    build(actions, users);
    buildViews(actions);
    retranslate();
}

void MainMenus::build(Actions& a, QMenu& users)
{
    m_file->addActions({a.newTicket, a.openWorkspace});
    m_file->addSeparator();
    m_file->addActions({a.importFiles, a.exportList});
    m_file->addSeparator();
    m_file->addMenu(&users);
    m_file->addSeparator();
    m_file->addAction(a.quit);
    m_edit->addActions({a.undo, a.redo});
    m_edit->addSeparator();
    m_edit->addAction(a.chooseAll);
    m_edit->addSeparator();
    m_edit->addActions({a.search, a.buildSearch, a.nextHit, a.previousHit, a.palette});
    m_edit->addSeparator();
    m_edit->addAction(a.settings);
    m_ticket->addActions({a.openTicket, a.back});
    m_ticket->addSeparator();
    m_ticket->addActions({a.changeTickets, a.assignToMe, a.runMacro, a.copyTickets});
    m_ticket->addSeparator();
    m_ticket->addAction(a.nextAct);
    m_ticket->addActions({a.reply, a.note, a.call, a.attach});
    m_ticket->addSeparator();
    m_ticket->addAction(a.approveCost);
    m_ticket->addSeparator();
    m_ticket->addActions({a.drafts, a.notifications});
    m_tools->addAction(a.guides);
    m_tools->addAction(a.macros);
    m_tools->addAction(a.tiers);
    m_tools->addActions({a.policies, a.calendars});
    m_tools->addAction(a.audit);
    m_help->addAction(a.about);
}

void MainMenus::buildViews(Actions& a)
{
    for (auto* view : a.views)
        m_view->addAction(view);
    m_view->addSeparator();
    m_view->addAction(a.chooseColumns);
    m_view->addAction(a.showHits);
    m_view->addMenu(m_groups);
    for (auto* grouping : a.groupings)
        m_groups->addAction(grouping);
    m_groups->addSeparator();
    m_groups->addActions({a.foldGroups, a.unfoldGroups});
    m_view->addSeparator();
    m_view->addActions({a.saveView, a.editView, a.removeView, a.moveViewUp, a.moveViewDown});
    m_view->addSeparator();
    m_view->addActions(a.pages());
    m_view->addSeparator();
    m_view->addActions({a.nextPane, a.previousPane});
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    for (auto* theme : a.themes)
        m_theme->addAction(theme);
    for (auto* language : a.languages)
        m_language->addAction(language);
}

void MainMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_ticket->setTitle(tr("&Ticket"));
    m_view->setTitle(tr("&View"));
    m_groups->setTitle(tr("Grou&ps"));
    m_theme->setTitle(tr("T&heme"));
    m_language->setTitle(tr("&Language"));
    m_tools->setTitle(tr("T&ools"));
    m_help->setTitle(tr("&Help"));
}

} // namespace helpdesk
