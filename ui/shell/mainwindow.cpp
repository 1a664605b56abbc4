// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "domain/ticket/agentload.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagestack.h"
#include "ui/base/tokens.h"
#include "ui/cases/casespage.h"
#include "ui/customers/customerspage.h"
#include "ui/models/savedviewmodel.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/notifications/notices.h"
#include "ui/outages/outagespage.h"
#include "ui/policies/recomputing.h"
#include "ui/quality/qualitypage.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/currentuser.h"
#include "ui/shell/mainmenus.h"
#include "ui/shell/maintoolbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/sidebarroom.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undocontroller.h"
#include "ui/supervision/supervisionpage.h"
#include "ui/text/errorpresenter.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize kUsualSize(1280, 800);

} // namespace

MainWindow::MainWindow(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, Settings& settings,
                       Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_settings(settings)
    , m_appearance(appearance)
    , m_actions(new Actions(this))
    , m_undo(new UndoController(workspace, *m_actions, this))
    , m_savedModel(new SavedViewModel(workspace, this))
    , m_savedViews(new SavedViews(workspace, *m_actions, *m_savedModel, *this))
    , m_user(new CurrentUser(workspace, settings, *this))
    , m_menus(new MainMenus(*menuBar(), *m_actions, m_user->menu(), this))
    , m_toolbar(new MainToolbar(workspace, *m_actions, this))
    , m_status(new StatusLine(workspace, *m_actions, m_user->menu(), this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_navigation(new Navigation(workspace, *m_actions, *m_savedModel, m_split))
    , m_sideBar(new SideBarRoom(*m_split, *m_navigation))
    , m_right(new QWidget(m_split))
    , m_pages(new PageStack(m_right))
    , m_queue(new QueuePage(workspace, m_clock, m_pages))
    , m_customers(new CustomersPage(workspace, m_clock, m_pages))
    , m_cases(new CasesPage(workspace, m_clock, m_pages))
    , m_outages(new OutagesPage(workspace, m_clock, m_pages))
    , m_reports(new ReportsPage(workspace, settings, m_pages))
    , m_board(new SupervisionPage(workspace, m_clock, m_pages))
    , m_quality(new QualityPage(workspace, m_clock, m_pages))
    , m_message(new InlineMessage(m_right))
    , m_notice(new InlineMessage(m_right))
    , m_notices(new Notices(workspace, settings, *m_notice, *this))
    , m_recomputing(new Recomputing(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_notice->setObjectName(u"notice"_s);
    build();
    wireActions();
    wireTicketActions();
    wireViews();
    wirePeople();
    wirePane();
    wireBoard();
    wireServiceLevels();
    retranslate();
    restoreLayout();
    m_savedModel->refresh();
    showView(StandardView::NeedsMe);
    m_queue->list().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_pages->addWidget(m_queue);
    m_pages->addWidget(m_customers);
    m_pages->addWidget(m_cases);
    m_pages->addWidget(m_outages);
    m_pages->addWidget(m_reports);
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_quality);
    auto* layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    m_split->addWidget(m_navigation);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(1, 1);
    m_split->setCollapsible(1, false);
    addToolBar(m_toolbar);
    setCentralWidget(m_split);
    setStatusBar(m_status);
    m_panes.setPanes({m_navigation, &m_queue->listArea(), &m_queue->pane(), m_customers, m_cases, m_outages, m_reports, m_board, m_quality, m_status,
                      m_toolbar});
}

void MainWindow::showView(StandardView view)
{
    m_savedView.reset();
    m_pages->setCurrentWidget(m_queue);
    m_queue->closeTicket();
    m_toolbar->setSearchText({});
    m_queue->showView(view);
    markShown();
    updateSaving();
}

void MainWindow::showSavedView(SavedViewId id)
{
    const auto* view = m_savedModel->find(id);
    if (!view)
        return;
    m_savedView = *view;
    showNamed(*m_savedView);
}

void MainWindow::showAgent(const AgentLoad& agent)
{
    m_savedView.reset();
    SavedView list;
    list.name = agent.name;
    list.searchText = searchText(ticketsOf(agent), QTimeZone::utc());
    showNamed(list);
}

void MainWindow::showNamed(const SavedView& list)
{
    m_pages->setCurrentWidget(m_queue);
    m_queue->closeTicket();
    m_toolbar->setSearchText(list.searchText);
    m_queue->showSavedView(list);
    markShown();
    updateSaving();
}

// The view on show may have been changed or deleted, here or elsewhere; the ticket that is open stays open.
void MainWindow::followShownView()
{
    if (!m_savedView)
        return;
    const auto* now = m_savedModel->find(m_savedView->id);
    if (now && now->name == m_savedView->name && now->searchText == m_savedView->searchText && now->grouping == m_savedView->grouping
        && now->mark == m_savedView->mark && now->columns == m_savedView->columns)
        return;
    if (m_toolbar->searchText() == m_savedView->searchText)
        m_toolbar->setSearchText(now ? now->searchText : m_savedView->searchText);
    if (now) {
        m_savedView = *now;
        m_queue->showSavedView(*now);
    } else {
        m_queue->search(m_savedView->searchText);
        m_savedView.reset();
    }
    markShown();
    updateSaving();
}

// The page that the pane beside the side bar shows, or the view whose tickets it lists.
void MainWindow::markShown()
{
    const auto* page = m_pages->currentWidget();
    if (page == m_customers)
        m_navigation->show(*m_actions->customers);
    else if (page == m_cases)
        m_navigation->show(*m_actions->cases);
    else if (page == m_outages)
        m_navigation->show(*m_actions->outages);
    else if (page == m_reports)
        m_navigation->show(*m_actions->reports);
    else if (page == m_board)
        m_navigation->show(*m_actions->board);
    else if (page == m_quality)
        m_navigation->show(*m_actions->quality);
    else if (m_savedView)
        m_navigation->show(m_savedView->id);
    else if (const auto view = m_queue->view())
        m_navigation->show(*view);
    else
        m_navigation->show(m_queue->filter());
}

void MainWindow::showSearch(const QString& text)
{
    if (text.isEmpty()) {
        showView(StandardView::NeedsMe);
        return;
    }
    m_toolbar->setSearchText(text);
    m_pages->setCurrentWidget(m_queue);
    m_queue->closeTicket();
    if (!m_queue->search(text)) {
        m_toolbar->returnToSearch();
        return;
    }
    m_savedView.reset();
    markShown();
    updateSaving();
}

void MainWindow::updateSaving()
{
    const auto text = m_queue->searchText();
    const auto grouping = m_queue->grouping();
    m_savedViews->setSearch(text, grouping);
    const auto columns = m_queue->list().queueColumns();
    m_savedViews->setColumns(columns, m_queue->list().showsColumnsOfView());
    const auto kept = m_savedView && m_savedView->searchText == text && m_savedView->grouping == grouping
        && (m_savedView->columns.empty() || m_savedView->columns == columns);
    const auto searched = !m_queue->tickets().terms().empty();
    m_actions->nextHit->setEnabled(searched);
    m_actions->previousHit->setEnabled(searched);
    m_toolbar->offerSaving(!text.isEmpty() && !kept);
    m_actions->showGrouping(grouping);
}

void MainWindow::showCustomers(CustomerId customer)
{
    m_pages->setCurrentWidget(m_customers);
    if (customer.isValid())
        m_customers->open(customer);
    m_customers->focusSearch();
}

void MainWindow::showCases(EscalationId leg)
{
    m_pages->setCurrentWidget(m_cases);
    if (leg.isValid())
        m_cases->open(leg);
    m_cases->focusSearch();
}

void MainWindow::showOutages(OutageId outage)
{
    m_pages->setCurrentWidget(m_outages);
    if (outage.isValid())
        m_outages->open(outage);
    m_outages->focusList();
}

void MainWindow::showBoard()
{
    m_pages->setCurrentWidget(m_board);
    m_board->focusBoard();
}

void MainWindow::showQuality()
{
    m_pages->setCurrentWidget(m_quality);
    m_quality->focusFirst();
}

void MainWindow::showReports()
{
    m_pages->setCurrentWidget(m_reports);
    m_reports->focusFirst();
}

void MainWindow::showTicket(TicketId ticket)
{
    if (m_pages->currentWidget() == m_queue)
        m_queue->showTicket(ticket);
    else
        openTicket(ticket);
}

void MainWindow::openTicket(TicketId ticket)
{
    m_pages->setCurrentWidget(m_queue);
    m_queue->openTicket(ticket);
}

void MainWindow::say(const QString& sentence)
{
    m_message->dismiss();
    m_status->say(sentence);
}

void MainWindow::sayError(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.layout(u"window"_s)))
        resize(kUsualSize.boundedTo(screen()->availableSize() - QSize(0, spacing::huge * 2)));
    m_navigation->setAgentsShown(!m_settings.layout(u"agents"_s).isEmpty());
    m_sideBar->restore(m_settings.layout(u"sidebar"_s));
    m_queue->list().setCompact(m_settings.compactRows());
    m_actions->showHits->setChecked(m_settings.layout(u"hits"_s) != "hidden"_ba);
    m_queue->restoreLayout(m_settings.layout(u"queue"_s), m_settings.layout(u"columns"_s), m_settings.layout(u"orders"_s),
                           m_settings.layout(u"groupings"_s));
    const auto all = valuesOf<Theme>();
    for (size_t i = 0; i < all.size(); ++i)
        m_actions->themes[i]->setChecked(all[i] == m_appearance.theme());
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_settings.setLayout(u"agents"_s, m_navigation->showsAgents() ? "shown"_ba : QByteArray());
    m_settings.setLayout(u"hits"_s, m_actions->showHits->isChecked() ? QByteArray() : "hidden"_ba);
    m_settings.setLayout(u"sidebar"_s, m_sideBar->save());
    m_settings.setLayout(u"queue"_s, m_queue->saveLayout());
    m_settings.setLayout(u"columns"_s, m_queue->saveHeader());
    m_settings.setLayout(u"orders"_s, m_queue->saveOrders());
    m_settings.setLayout(u"groupings"_s, m_queue->saveGroupings());
}

void MainWindow::retranslate()
{
    updateTitle();
    m_actions->retranslate();
    m_undo->retranslate();
    m_user->retranslate();
    m_menus->retranslate();
    m_notices->retranslate();
    const auto russian = QLocale().language() == QLocale::Russian;
    m_actions->languages[russian ? 1 : 0]->setChecked(true);
}

void MainWindow::updateTitle()
{
    const auto workspace = QFileInfo(m_workspace.path()).completeBaseName();
    const bool ofTicket = m_pages->currentWidget() == m_queue && m_queue->isTicketFullWidth();
    setWindowTitle(ofTicket ? tr("#%1 – %2 – Partner Helpdesk").arg(m_queue->pane().ticketNumber()).arg(workspace)
                            : tr("%1 – Partner Helpdesk").arg(workspace));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace helpdesk
