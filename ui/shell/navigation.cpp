// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/models/savedviewmodel.h"
#include "ui/models/viewlistmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/viewlist.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSymbol = 20;
    constexpr int kBesideSymbol = 6; // so that the words of pages begin below those of views
    constexpr int kCountDigits = 5;

} // namespace

Navigation::Navigation(AsyncWorkspace& workspace, Actions& actions, SavedViewModel& saved, QWidget* parent)
    : QWidget(parent)
    , m_model(new ViewListModel(workspace, this))
    , m_savedModel(saved)
    , m_queues(makeCaption(this))
    , m_views(new ViewList(*m_model, this))
    , m_savedTitle(makeCaption(this))
    , m_saved(new ViewList(saved, this))
    , m_more(makeCaption(this))
{
    setObjectName(u"navigation"_s);
    setRole(*this, WidgetRole::Sidebar);
    build(actions);
    connect(m_views, &ViewList::chosen, this, [this](int row) { Q_EMIT viewChosen(ViewListModel::viewAt(row)); });
    connect(m_saved, &ViewList::chosen, this, [this](int row) {
        if (const auto* view = m_savedModel.rowAt(row))
            Q_EMIT savedViewChosen(view->id);
    });
    // What is shown takes the focus to its list; who walks on stays.
    connect(m_views, &ViewList::walkedTo, this, [this](int row) {
        Q_EMIT viewChosen(ViewListModel::viewAt(row));
        m_views->setFocus(Qt::OtherFocusReason);
    });
    connect(m_saved, &ViewList::walkedTo, this, [this](int row) {
        if (const auto* view = m_savedModel.rowAt(row))
            Q_EMIT savedViewChosen(view->id);
        m_saved->setFocus(Qt::OtherFocusReason);
    });
    connect(m_saved->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentSavedChanged(currentSaved()); });
    connect(&m_savedModel, &SavedViewModel::viewsRead, this, &Navigation::updateSaved);
    m_model->refresh();
    retranslate();
    updateSaved();
}

void Navigation::build(Actions& actions)
{
    m_views->setObjectName(u"views"_s);
    m_saved->setObjectName(u"savedViews"_s);
    m_saved->setDragDropMode(QAbstractItemView::InternalMove);
    m_saved->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_saved->addActions({actions.editView, actions.removeView, actions.moveViewUp, actions.moveViewDown});
    for (auto* title : {m_queues, m_savedTitle, m_more}) // above the icons of what follows
        title->setContentsMargins(spacing::small, title == m_savedTitle ? spacing::medium : 0, spacing::small, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::small, spacing::medium);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_queues);
    layout->addWidget(m_views);
    layout->addWidget(m_savedTitle);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_more);
    for (auto* page : actions.pages()) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(page);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAutoRaise(true);
        layout->addWidget(button);
        m_pages.push_back(button);
    }
    fitToText(*this, [this](const QFontMetrics&) { fitFolded(); });
}

void Navigation::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_queues->setVisible(!folded);
    m_more->setVisible(!folded);
    for (auto* page : m_pages)
        page->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    updateSaved();
    fitFolded();
}

void Navigation::fitFolded()
{
    const auto folded = grown(kSymbol) + fontMetrics().horizontalAdvance(u'0') * kCountDigits + spacing::small * 5;
    setMinimumWidth(m_folded ? folded : 0);
    setMaximumWidth(m_folded ? folded : QWIDGETSIZE_MAX);
    for (auto* page : m_pages)
        page->setIconSize({grown(kSymbol) + (m_folded ? 0 : kBesideSymbol), grown(kSymbol)});
}

void Navigation::show(StandardView view)
{
    showNeither();
    m_views->showRow(ViewListModel::rowOf(view));
}

void Navigation::show(SavedViewId view)
{
    m_views->showRow(-1);
    m_shownSaved = view;
    m_saved->showRow(m_savedModel.rowOf(view));
}

void Navigation::showNeither()
{
    m_shownSaved = {};
    m_views->showRow(-1);
    m_saved->showRow(-1);
}

SavedViewId Navigation::currentSaved() const
{
    return m_savedModel.idAt(m_saved->currentIndex());
}

void Navigation::updateSaved()
{
    const auto any = m_savedModel.rowCount() > 0;
    m_savedTitle->setVisible(any && !m_folded);
    m_saved->setVisible(any);
    if (m_shownSaved.isValid() && currentSaved() != m_shownSaved)
        m_saved->showRow(m_savedModel.rowOf(m_shownSaved));
}

void Navigation::retranslate()
{
    m_queues->setText(tr("QUEUES"));
    m_savedTitle->setText(tr("VIEWS"));
    m_more->setText(tr("MORE"));
    m_views->setAccessibleName(tr("Queues"));
    m_saved->setAccessibleName(tr("Saved views"));
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
