// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/maintoolbar.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/shell/actions.h"
#include "ui/shell/searchbox.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

MainToolbar::MainToolbar(AsyncWorkspace& workspace, Actions& actions, QWidget* parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_newTicket(new QPushButton(this))
    , m_search(new SearchBox(workspace, this))
    , m_save(new QToolButton(this))
{
    setObjectName(u"toolbar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    build();
    retranslate();
    fitIcons();
    connect(m_newTicket, &QPushButton::clicked, actions.newTicket, &QAction::trigger);
    connect(m_save, &QToolButton::clicked, actions.saveView, &QAction::trigger);
    connect(m_search, &SearchBox::left, this, &MainToolbar::searchLeft);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchWanted(searchText()); });
}

void MainToolbar::build()
{
    setRole(*m_newTicket, WidgetRole::Primary);
    m_newTicket->setIcon(iconOf(Icon::NewTicket, Tone::OnAccent));
    addWidget(m_newTicket);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(240);
    addWidget(m_search);
    addSymbol(*m_actions.buildSearch);
    m_save->setObjectName(u"saveView"_s);
    m_save->setIcon(m_actions.saveView->icon());
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::TabFocus);
    m_saveShown = addWidget(m_save);
    for (auto* action : {m_actions.importFiles, m_actions.exportList}) {
        addAction(action);
        widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
    addSymbol(*m_actions.palette);
    offerSaving(false);
}

void MainToolbar::addSymbol(QAction& action)
{
    addAction(&action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(&action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
}

QString MainToolbar::searchText() const
{
    return m_search->text().trimmed();
}

void MainToolbar::setSearchText(const QString& text)
{
    if (text == searchText())
        return; // somebody may go on writing it
    m_search->setText(text);
    m_search->setCursorPosition(0);
}

void MainToolbar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainToolbar::returnToSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void MainToolbar::offerSaving(bool offered)
{
    if (offered == m_saveShown->isVisible())
        return;
    m_saveShown->setVisible(offered);
    fitWords();
}

// Symbols stay where the words of all have no room: a button that is not there helps nobody.
void MainToolbar::fitWords()
{
    setWords(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() > width())
        setWords(Qt::ToolButtonIconOnly);
}

void MainToolbar::setWords(Qt::ToolButtonStyle style)
{
    m_save->setToolButtonStyle(style);
    for (auto* action : {m_actions.importFiles, m_actions.exportList})
        qobject_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(style);
    layout()->invalidate();
}

void MainToolbar::fitIcons()
{
    constexpr int kUsual = 24;
    setIconSize(QSize(1, 1) * qMax(kUsual, fontMetrics().height() + spacing::small));
}

void MainToolbar::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setToolTip(m_actions.newTicket->shortcut().toString(QKeySequence::NativeText));
    m_save->setText(tr("Save as view..."));
    m_save->setAccessibleName(tr("Save this search as a view"));
    const auto key = m_actions.saveView->shortcut().toString(QKeySequence::NativeText);
    m_save->setToolTip(tr("Save this search as a view") + u" (%1)"_s.arg(key));
}

void MainToolbar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitIcons();
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitWords();
}

void MainToolbar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fitWords();
}

} // namespace helpdesk
