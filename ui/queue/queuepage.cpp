// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepage.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/freshlayout.h"
#include "ui/base/headlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/choicebar.h"
#include "ui/queue/emptylist.h"
#include "ui/queue/ticketlistview.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/presencewatch.h"
#include "ui/ticket/ticketpane.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

QueuePage::QueuePage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_model(new TicketListModel(workspace, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_left(new QWidget(m_split))
    , m_title(new ElidingLabel(m_left))
    , m_count(new ElidingLabel(m_left))
    , m_message(new InlineMessage(m_left))
    , m_progress(new LateProgress(m_left))
    , m_stack(new QStackedWidget(m_left))
    , m_list(new TicketListView(*m_model, m_stack))
    , m_empty(new EmptyList(m_stack))
    , m_choice(new ChoiceBar(m_left))
    , m_pane(new TicketPaneView(workspace, m_clock, m_split))
    , m_talk(m_pane->findChild<ConversationView*>())
    , m_counting(this)
    , m_all(this)
{
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_count->setObjectName(u"queueCount"_s);
    m_progress->setObjectName(u"queueProgress"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setTextStyle(*m_count, TextSize::Caption);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->setAttribute(Qt::WA_StyledBackground);
    m_empty->setObjectName(u"emptyList"_s);

    auto* top = new HeadLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    top->setSpacing(spacing::medium);
    top->add(*m_title, *m_count);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addLayout(top);
    left->addWidget(m_message);
    left->addWidget(m_progress);
    left->addWidget(m_stack, 1);
    left->addWidget(m_choice);
    m_split->addWidget(m_left);
    m_split->addWidget(m_pane);
    m_split->setChildrenCollapsible(false);
    for (const auto part : {0, 1})
        m_split->setStretchFactor(part, 1);
    m_split->setSizes({556, 514});
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    m_pane->setFactsVisible(false);

    connect(m_list, &TicketListView::ticketChosen, this, [this](TicketId id) {
        // A ticket that left the list by itself is not taken from under the hands of who works on it.
        if (!m_fullWidth && !m_pane->isAncestorOf(QApplication::focusWidget()))
            m_pane->open(id);
    });
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_list->viewport(),
            qOverload<>(&QWidget::update)); // the focus is shown by the whole row
    connect(m_list, &TicketListView::ticketOpened, this, &QueuePage::openTicket);
    connect(m_pane, &TicketPaneView::shown, this, [this] {
        if (m_pane->isHidden()) // it asks for no layout then
            fitPanes();
    });
    connect(m_pane, &TicketPaneView::ticketChosen, this, &QueuePage::openTicket);
    connect(&m_pane->presence(), &PresenceWatch::othersChanged, this,
            [this] { m_model->setOthers(m_pane->presence().others()); });
    connect(m_model, &TicketListModel::failed, this, [this](const Error& error) {
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    });
    connect(m_model, &TicketListModel::filterChanged, this, [this] { m_talk->setTerms(m_model->terms()); });
    connect(m_model, &TicketListModel::filterChanged, this, &QueuePage::awaitAnswer);
    connect(m_model, &TicketListModel::filterChanged, this, &QueuePage::noteOrder);
    connect(m_model, &TicketListModel::filterChanged, this, &QueuePage::searchChanged);
    connect(m_model, &TicketListModel::loaded, this, &QueuePage::updateTitle);
    connect(m_model, &TicketListModel::loadingChanged, this, [this](bool loading) {
        if (loading)
            m_progress->begin();
        else
            m_progress->end();
    });
    // What is still there answers an older question, and does not pass for the answer to this one.
    connect(m_progress, &LateProgress::lateChanged, this, [this](bool late) {
        m_list->setDimmed(late);
        if (late)
            m_empty->say({});
    });
    connect(m_list, &TicketListView::columnsArranged, this, &QueuePage::updateCount);
    connect(m_list, &TicketListView::columnsArranged, this, &QueuePage::noteColumns);
    connect(m_list, &TicketListView::choiceChanged, this, &QueuePage::updateChoice);
    connect(m_choice, &ChoiceBar::allAsked, m_list, &TicketListView::selectAll);
    connect(m_choice, &ChoiceBar::oneAsked, m_list, &TicketListView::chooseCurrent);
    connect(m_empty, &EmptyList::newTicketAsked, this, &QueuePage::newTicketAsked);
    connect(m_empty, &EmptyList::importAsked, this, &QueuePage::importAsked);
}

const TicketFilter& QueuePage::filter() const
{
    return m_model->filter();
}

void QueuePage::setUsers(const std::vector<User>& users)
{
    m_pane->setUsers(users);
}

void QueuePage::openTicket(TicketId id)
{
    if (!id.isValid()) // a heading is current, or nothing
        return;
    m_list->select(id);
    m_pane->open(id);
    setFullWidth(true);
    m_pane->focusConversation();
}

void QueuePage::showTicket(TicketId id)
{
    m_list->select(id);
    m_pane->open(id);
    setFullWidth(m_fullWidth || m_narrow);
}

bool QueuePage::goToHit(bool forward)
{
    if (m_talk->hitCount() == 0)
        return false;
    shownPane();
    return m_talk->goToHit(forward);
}

TicketPaneView& QueuePage::shownPane()
{
    if (m_narrow && !m_fullWidth)
        openTicket(m_list->currentTicket().isValid() ? m_list->currentTicket() : m_pane->ticket());
    return *m_pane;
}

void QueuePage::closeTicket()
{
    setFullWidth(false);
    showChosen();
    focusList();
}

QWidget& QueuePage::listArea()
{
    return *m_stack;
}

void QueuePage::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// A row may have left the list while its ticket was worked on; what is half written for it is kept with it.
void QueuePage::showChosen()
{
    if (m_fullWidth)
        return;
    if (const auto chosen = m_list->currentTicket(); chosen.isValid()) {
        m_list->select(chosen);
        m_pane->open(chosen);
    } else if (m_stack->currentWidget() == m_empty) {
        m_pane->open({});
    }
}

bool QueuePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) // it was here before
            showChosen();
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePage::setFullWidth(bool fullWidth)
{
    if (m_fullWidth == fullWidth)
        return;
    m_fullWidth = fullWidth;
    m_pane->setFactsVisible(fullWidth);
    refreshLayouts(*m_pane); // without the facts it asks for less room, and is not hidden for what it asked before
    fitPanes();
    Q_EMIT fullWidthChanged(fullWidth);
}

void QueuePage::updateTitle()
{
    if (m_view)
        m_title->setText(label(*m_view));
    else
        m_title->setText(m_searchName.isEmpty() ? tr("Search: %1").arg(m_search) : m_searchName);
    m_counting.ask(m_workspace.ticketCount(m_model->filter()), [this](qint64 count) {
        m_found = count;
        updateCount();
        updateChoice();
    });
    updateCount();
    if (!m_model->isLoading())
        updateEmptyText();
}

// The count of the old question is none of this one.
void QueuePage::awaitAnswer()
{
    m_counting.drop();
    m_found.reset();
    updateCount();
}

void QueuePage::updateCount()
{
    if (!m_found) {
        m_count->clear();
        return;
    }
    const auto count = tr("%Ln ticket(s)", "", static_cast<int>(*m_found));
    m_count->setText(count);
    if (m_list->showsOrder() || *m_found == 0)
        return;
    const auto order = label(m_model->filter().sort);
    const auto whole = tr("%1, sorted by “%2”", "a count of tickets, a column").arg(count, order);
    const auto room = m_left->width() - 2 * spacing::large - spacing::medium - m_title->sizeHint().width();
    if (m_count->fontMetrics().horizontalAdvance(whole) <= room) // half of it would say something else
        m_count->setText(whole);
}

void QueuePage::updateChoice()
{
    if (!m_list->choosesSeveral() && m_choice->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason); // before its place is gone
    m_choice->tell(m_list->chosenCount(), static_cast<int>(m_found.value_or(m_model->ticketCount())));
    m_choice->setVisible(m_list->choosesSeveral());
}

void QueuePage::warn(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Warning, sentence);
}

void QueuePage::updateEmptyText()
{
    const auto nothing = m_model->extent() == TicketListModel::Extent::Complete && m_model->rowCount() == 0;
    const auto words = m_view ? tr("Nothing waits here.") : tr("No ticket fits this search.");
    m_empty->say(words);
    m_empty->setAccessibleName(words);
    showInPlace(nothing ? static_cast<QWidget*>(m_empty) : m_list);
    if (!nothing)
        return;
    offerFirstTickets();
    if (m_fullWidth)
        return;
    m_list->select({}); // whichever row comes next is another ticket for the preview
    m_pane->open({});
}

void QueuePage::showInPlace(QWidget* part)
{
    const bool focused = m_stack->isAncestorOf(QApplication::focusWidget());
    const auto* before = m_stack->currentWidget();
    m_stack->setCurrentWidget(part);
    if (focused && part != before)
        focusList(); // hidden, it would leave the focus to whatever comes next
}

void QueuePage::offerFirstTickets()
{
    TicketFilter all;
    all.anyState = true;
    m_all.ask(m_workspace.ticketCount(all), [this](qint64 count) { m_empty->offerFirstTickets(count == 0); });
}

void QueuePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && (m_view || !m_search.isEmpty()))
        updateTitle();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
