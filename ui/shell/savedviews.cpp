// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savedviews.h"

#include "ui/base/answers.h"
#include "ui/models/savedviewmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/question.h"
#include "ui/shell/savedviewdialog.h"

#include <QAction>

namespace helpdesk {

SavedViews::SavedViews(AsyncWorkspace& workspace, Actions& actions, SavedViewModel& model, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(model)
    , m_window(window)
{
    // Where a view is chosen, the keys of every list of things; elsewhere they belong to others.
    const std::pair<QAction*, QKeySequence> keys[] = {{actions.editView, Qt::Key_F2},
                                                      {actions.removeView, QKeySequence::Delete},
                                                      {actions.moveViewUp, Qt::ALT | Qt::Key_Up},
                                                      {actions.moveViewDown, Qt::ALT | Qt::Key_Down}};
    for (const auto& [action, key] : keys) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    connect(actions.saveView, &QAction::triggered, this, [this] { save(m_search, m_window); });
    connect(actions.editView, &QAction::triggered, this, &SavedViews::change);
    connect(actions.removeView, &QAction::triggered, this, &SavedViews::askToRemove);
    connect(actions.moveViewUp, &QAction::triggered, this, [this] { m_model.move(m_target, -1); });
    connect(actions.moveViewDown, &QAction::triggered, this, [this] { m_model.move(m_target, 1); });
    connect(&model, &SavedViewModel::viewsRead, this, &SavedViews::update);
    connect(&model, &SavedViewModel::rowsMoved, this, &SavedViews::update);
    connect(&model, &SavedViewModel::failed, this, &SavedViews::failed);
    update();
}

void SavedViews::setSearch(const QString& text, const std::optional<TicketGrouping>& grouping)
{
    m_search = text;
    m_grouping = grouping;
    update();
}

void SavedViews::setColumns(const std::vector<QueueColumn>& columns, bool ofView)
{
    m_columns = columns;
    m_columnsOfView = ofView;
}

void SavedViews::setTarget(SavedViewId view)
{
    m_target = view;
    update();
}

void SavedViews::update()
{
    const auto* view = m_model.find(m_target);
    const auto changeable = view && mayChange(m_workspace.actor(), *view);
    m_actions.saveView->setEnabled(!m_search.isEmpty());
    m_actions.editView->setEnabled(changeable);
    m_actions.removeView->setEnabled(changeable);
    m_actions.moveViewUp->setEnabled(m_model.canMove(m_target, -1));
    m_actions.moveViewDown->setEnabled(m_model.canMove(m_target, 1));
}

void SavedViews::keep(const QString& text, QDialog& over)
{
    connect(save(text, over), &SavedViewDialog::saved, &over, &QDialog::reject);
}

SavedViewDialog* SavedViews::save(const QString& text, QWidget& over)
{
    SavedView view;
    view.searchText = text;
    view.grouping = m_grouping;
    if (m_columnsOfView)
        view.columns = m_columns;
    auto* dialog = new SavedViewDialog(m_workspace, view, m_columns, &over);
    connect(dialog, &SavedViewDialog::saved, this, &SavedViews::stored);
    dialog->open();
    return dialog;
}

void SavedViews::change()
{
    const auto* view = m_model.find(m_target);
    if (!view)
        return;
    auto* dialog = new SavedViewDialog(m_workspace, *view, m_columns, &m_window);
    connect(dialog, &SavedViewDialog::saved, this,
            [this](const SavedView& saved) { Q_EMIT said(tr("The view “%1” is changed.").arg(saved.name)); });
    dialog->open();
}

void SavedViews::askToRemove()
{
    const auto* view = m_model.find(m_target);
    if (!view)
        return;
    const auto question = view->shared ? tr("Delete the view “%1” for everybody? Its tickets stay.").arg(view->name)
                                       : tr("Delete the view “%1”? Its tickets stay.").arg(view->name);
    ask(m_window, tr("Delete view"), question, tr("Delete"), tr("Keep"), [this, view = *view] { remove(view); });
}

void SavedViews::remove(const SavedView& view)
{
    onAnswer(
        this, m_workspace.removeView(view.id),
        [this, name = view.name] { Q_EMIT said(tr("The view “%1” is deleted.").arg(name)); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace helpdesk
