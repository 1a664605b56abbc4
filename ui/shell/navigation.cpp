// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/base/focussight.h"
#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/models/agentlistmodel.h"
#include "ui/models/savedviewmodel.h"
#include "ui/models/viewlistmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/agentsection.h"
#include "ui/shell/pagebutton.h"
#include "ui/shell/sidebarentry.h"
#include "ui/shell/ticketdrops.h"
#include "ui/shell/viewlist.h"
#include "ui/text/keypresenter.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSymbol = 20;
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
    , m_agents(new AgentSection(workspace, this))
    , m_drops(new TicketDrops(workspace, this))
    , m_more(makeCaption(this))
{
    setObjectName(u"navigation"_s);
    setRole(*this, WidgetRole::Sidebar);
    build(actions);
    wire();
    wireDrops();
    m_model->refresh();
    retranslate();
    updateSaved();
}

void Navigation::wire()
{
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
    for (const auto* model : {static_cast<const QAbstractItemModel*>(m_model), static_cast<const QAbstractItemModel*>(&m_savedModel)})
        connect(model, &QAbstractItemModel::dataChanged, this, &Navigation::wordsChanged);
    connect(m_agents, &AgentSection::agentChosen, this, &Navigation::agentChosen);
    connect(m_agents, &AgentSection::resized, this, [this] {
        fitHeights();
        Q_EMIT wordsChanged();
    });
}

void Navigation::wireDrops()
{
    m_views->takeTickets([this](int row, int tickets) {
        const auto view = ViewListModel::viewAt(row);
        return m_drops->into(filterOf(view), label(view), tickets);
    });
    m_saved->takeTickets([this](int row, int tickets) {
        const auto* view = m_savedModel.rowAt(row);
        return view ? m_drops->into(view->view.searchText, view->view.name, tickets) : DropOffer();
    });
    m_agents->list().takeTickets([this](int row, int tickets) {
        const auto* agent = m_agents->model().rowAt(row);
        return agent ? m_drops->into(ticketsOf(*agent), agent->name, tickets) : DropOffer();
    });
    for (const auto* list : {m_views, m_saved, &m_agents->list()})
        connect(list, &ViewList::ticketsDropped, this, &Navigation::ticketsDropped);
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

    auto* views = new QWidget(this);
    setRole(*views, WidgetRole::Sidebar);
    auto* above = new QVBoxLayout(views);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(spacing::tiny);
    for (auto* part : std::initializer_list<QWidget*>{m_queues, m_views, m_savedTitle, m_saved, m_agents})
        above->addWidget(part);
    above->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(views);
    new FocusSight(*m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::small, spacing::medium);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addSpacing(spacing::tiny);
    layout->addWidget(m_more);
    layout->addSpacing(spacing::tiny);
    for (auto* page : actions.pages()) {
        m_pages.push_back(new PageButton(*page, this));
        layout->addWidget(m_pages.back());
        connect(page, &QAction::changed, this, [this] {
            fitHeights(); // it may be there for some only
            Q_EMIT wordsChanged();
        });
    }
    fitToText(*this, [this](const QFontMetrics&) {
        fitFolded();
        fitHeights();
    });
}

void Navigation::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_queues->setVisible(!folded);
    m_more->setVisible(!folded);
    m_agents->setVisible(!folded); // all of them would look alike
    for (auto* page : m_pages)
        page->setFolded(folded);
    updateSaved();
    fitFolded();
}

void Navigation::fitFolded()
{
    const auto folded = grown(kSymbol) + fontMetrics().horizontalAdvance(u'0') * kCountDigits + spacing::small * 5;
    setMinimumWidth(m_folded ? folded : 0);
    setMaximumWidth(m_folded ? folded : QWIDGETSIZE_MAX);
    for (auto* page : m_pages)
        page->setIconSize(QSize(1, 1) * grown(kSymbol));
}

// Lines are as high as the usual ones where there is room for them, and come closer before anything scrolls.
void Navigation::fitHeights()
{
    const auto agents = m_agents->isHidden() ? 0 : m_agents->lines();
    const auto pages = std::ranges::count_if(m_pages, [](const PageButton* page) { return !page->isHidden(); });
    const auto lines = m_model->rowCount() + m_savedModel.rowCount() + agents + static_cast<int>(pages);
    auto others = 2 * spacing::medium + 6 * spacing::tiny + (m_agents->isHidden() ? 0 : m_agents->titleHeight());
    for (const auto* title : {m_queues, m_savedTitle, m_more})
        others += title->isHidden() ? 0 : title->sizeHint().height();
    const auto fitting = (height() - others) / lines;
    const auto metrics = fontMetrics();
    const auto each = qBound(leastEntryHeight(metrics), fitting, usualEntryHeight(metrics));
    if (std::exchange(m_scrolls, fitting < each) != m_scrolls)
        Q_EMIT wordsChanged(); // beside the bar
    m_views->setRowHeight(each);
    m_saved->setRowHeight(each);
    m_agents->list().setRowHeight(each);
    for (auto* page : m_pages)
        page->setFixedHeight(each);
}

int Navigation::wholeWidth(int most) const
{
    const auto beside = 2 * spacing::small + (m_scrolls ? m_scroll->verticalScrollBar()->sizeHint().width() : 0);
    auto width = qMax(m_views->wholeWidth(), qMin(qMax(m_saved->wholeWidth(), m_agents->wholeWidth()), most - beside));
    for (const auto* page : m_pages)
        width = qMax(width, page->wholeWidth());
    for (const auto* title : {m_queues, m_savedTitle, m_more})
        width = qMax(width, title->sizeHint().width());
    return width + beside;
}

void Navigation::show(StandardView view)
{
    showNone();
    m_views->showRow(ViewListModel::rowOf(view));
}

void Navigation::show(SavedViewId view)
{
    mark(nullptr);
    m_views->showRow(-1);
    m_agents->list().showRow(-1);
    m_shownSaved = view;
    m_saved->showRow(m_savedModel.rowOf(view));
}

void Navigation::show(const QAction& page)
{
    showNone();
    mark(&page);
}

void Navigation::showNone()
{
    mark(nullptr);
    m_shownSaved = {};
    m_views->showRow(-1);
    m_saved->showRow(-1);
    m_agents->list().showRow(-1);
}

void Navigation::show(const TicketCriteria& search)
{
    showNone();
    m_agents->showAskedFor(search);
}

bool Navigation::showsAgents() const
{
    return m_agents->isOpen();
}

void Navigation::setAgentsShown(bool shown)
{
    m_agents->setOpen(shown);
}

void Navigation::mark(const QAction* page)
{
    for (auto* button : m_pages)
        button->setChecked(&button->page() == page);
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
    fitHeights();
    Q_EMIT wordsChanged();
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

void Navigation::retranslate()
{
    m_queues->setText(tr("QUEUES"));
    m_savedTitle->setText(tr("VIEWS"));
    m_more->setText(tr("MORE"));
    m_views->setAccessibleName(tr("Queues"));
    m_saved->setAccessibleName(tr("Saved views"));
    Q_EMIT wordsChanged();
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
