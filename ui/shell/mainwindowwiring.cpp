// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/costpanel.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagestack.h"
#include "ui/cases/casespage.h"
#include "ui/customers/customerspage.h"
#include "ui/exports/exportdialog.h"
#include "ui/guides/guideswindow.h"
#include "ui/imports/importdialog.h"
#include "ui/models/savedviewmodel.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/outages/outagespage.h"
#include "ui/palette/commandpalette.h"
#include "ui/quality/qualitypage.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/offering/tiersdialog.h"
#include "ui/search/searchbuilder.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/chosentickets.h"
#include "ui/shell/currentuser.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/macroacts.h"
#include "ui/shell/mainmenus.h"
#include "ui/shell/maintoolbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undocontroller.h"
#include "ui/supervision/supervisionpage.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>

#include <algorithm>

// What leads where in the window, and the dialogs it opens.

namespace helpdesk {

void MainWindow::wireActions()
{
    auto& a = *m_actions;
    connect(a.newTicket, &QAction::triggered, this, &MainWindow::newTicket);
    connect(a.openWorkspace, &QAction::triggered, this, &MainWindow::openRequested);
    connect(a.importFiles, &QAction::triggered, this, [this] { importFiles(); });
    connect(a.exportList, &QAction::triggered, this, &MainWindow::exportList);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.search, &QAction::triggered, m_toolbar, &MainToolbar::focusSearch);
    connect(a.buildSearch, &QAction::triggered, this, &MainWindow::buildSearch);
    connect(a.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(a.tiers, &QAction::triggered, this, [this] { (new TiersDialog(m_workspace, this))->open(); });
    connect(a.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(a.customers, &QAction::triggered, this, [this] { showCustomers(); });
    connect(a.cases, &QAction::triggered, this, [this] { showCases(); });
    connect(a.outages, &QAction::triggered, this, [this] { showOutages(); });
    connect(a.board, &QAction::triggered, this, &MainWindow::showBoard);
    connect(a.quality, &QAction::triggered, this, &MainWindow::showQuality);
    connect(a.reports, &QAction::triggered, this, &MainWindow::showReports);
    connect(a.drafts, &QAction::triggered, this, &MainWindow::openDrafts);
    connect(a.guides, &QAction::triggered, this, &MainWindow::openGuides);
    connect(a.audit, &QAction::triggered, this, &MainWindow::openAudit);
    connect(a.about, &QAction::triggered, this, &MainWindow::about);
    connect(a.nextPane, &QAction::triggered, this, [this] { m_panes.go(true); });
    connect(a.previousPane, &QAction::triggered, this, [this] { m_panes.go(false); });
    connect(&a, &Actions::viewChosen, this, &MainWindow::showView);
    connect(&a, &Actions::groupingChosen, m_queue, &QueuePage::setGrouping);
    connect(a.showHits, &QAction::toggled, this, [this](bool shown) { m_queue->list().setHitsShown(shown); });
    connect(a.nextHit, &QAction::triggered, this, [this] { goToHit(true); });
    connect(a.previousHit, &QAction::triggered, this, [this] { goToHit(false); });
    connect(a.foldGroups, &QAction::triggered, this, [this] { m_queue->list().foldGroups(true); });
    connect(a.unfoldGroups, &QAction::triggered, this, [this] { m_queue->list().foldGroups(false); });
    connect(&a, &Actions::languageChosen, this, &MainWindow::languageChosen);
    connect(&a, &Actions::themeChosen, this, [this](Theme theme) {
        m_settings.setTheme(theme);
        m_appearance.setTheme(theme);
    });
    connect(m_undo, &UndoController::said, this, &MainWindow::say);
    connect(m_undo, &UndoController::failed, this, &MainWindow::sayError);
    connect(m_undo, &UndoController::refused, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
    connect(m_undo, &UndoController::ticketTouched, this, &MainWindow::showTicket);
}

void MainWindow::wireTicketActions()
{
    auto& a = *m_actions;
    connect(a.openTicket, &QAction::triggered, this, [this] { m_queue->openTicket(m_queue->list().currentTicket()); });
    connect(a.back, &QAction::triggered, m_queue, &QueuePage::closeTicket);
    connect(a.reply, &QAction::triggered, this, [this] { m_queue->shownPane().startReply(MessageKind::Reply); });
    connect(a.nextAct, &QAction::triggered, this, &MainWindow::takeNextStep);
    auto* chosen = new ChosenTickets(m_workspace, *m_queue, a, *this);
    connect(chosen, &ChosenTickets::said, this, &MainWindow::say);
    connect(chosen, &ChosenTickets::failed, this, &MainWindow::sayError);
    connect(m_navigation, &Navigation::ticketsDropped, chosen, &ChosenTickets::put);
    connect(m_board, &SupervisionPage::ticketsDropped, chosen, &ChosenTickets::put);
    connect(m_board, &SupervisionPage::edited, chosen, &ChosenTickets::tellChanged);
    m_macros = new MacroActs(m_workspace, *m_queue, a, *this);
    connect(m_macros, &MacroActs::said, this, &MainWindow::say);
    connect(m_macros, &MacroActs::failed, this, &MainWindow::sayError);
    connect(m_macros, &MacroActs::refused, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
    connect(a.approveCost, &QAction::triggered, this, [this] {
        if (auto* costs = m_queue->shownPane().findChild<CostPanel*>())
            costs->recordApproval();
    });
    connect(a.note, &QAction::triggered, this, [this] { m_queue->shownPane().startReply(MessageKind::InternalNote); });
    connect(a.attach, &QAction::triggered, this, [this] { m_queue->shownPane().attachFiles(); });
    connect(a.call, &QAction::triggered, this, [this] { m_queue->shownPane().startReply(MessageKind::PhoneCall); });
    connect(m_queue, &QueuePage::fullWidthChanged, a.back, &QAction::setEnabled);
    connect(m_queue, &QueuePage::fullWidthChanged, this, &MainWindow::updateTitle);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::updateTitle);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::markShown);
    a.back->setEnabled(false);
}

void MainWindow::wireViews()
{
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_navigation, &Navigation::savedViewChosen, this, &MainWindow::showSavedView);
    connect(m_navigation, &Navigation::agentChosen, this, &MainWindow::showAgent);
    connect(m_actions, &Actions::savedViewChosen, this, [this](int place) {
        if (const auto* row = m_savedModel->rowAt(place))
            showSavedView(row->id);
    });
    connect(m_navigation, &Navigation::currentSavedChanged, m_savedViews, &SavedViews::setTarget);
    connect(m_toolbar, &MainToolbar::searchWanted, this, &MainWindow::showSearch);
    connect(m_toolbar, &MainToolbar::searchLeft, this, [this] {
        if (m_pages->currentWidget() == m_queue)
            m_queue->focusList();
    });
    connect(m_queue, &QueuePage::searchChanged, this, &MainWindow::updateSaving);
    connect(m_queue, &QueuePage::newTicketAsked, this, &MainWindow::newTicket);
    connect(m_queue, &QueuePage::importAsked, this, [this] { importFiles(); });
    connect(m_savedModel, &SavedViewModel::viewsRead, this, &MainWindow::followShownView);
    connect(m_savedViews, &SavedViews::said, this, &MainWindow::say);
    connect(m_savedViews, &SavedViews::failed, this, &MainWindow::sayError);
    connect(m_savedViews, &SavedViews::stored, this, [this](const SavedView& view) {
        m_savedView = view;
        m_pages->setCurrentWidget(m_queue); // it may have been kept before it was searched for
        m_toolbar->setSearchText(view.searchText);
        m_queue->showSavedView(view);
        markShown(); // as soon as it has been read
        updateSaving();
        say(tr("The view “%1” is saved.").arg(view.name));
    });
}

void MainWindow::wirePeople()
{
    connect(m_user, &CurrentUser::usersRead, m_queue, &QueuePage::setUsers);
    connect(m_user, &CurrentUser::said, this, &MainWindow::say);
    connect(m_user, &CurrentUser::left, this,
            [this](const QString& sentence) { m_message->say(InlineMessage::Kind::Warning, sentence); });
    // A saved view of somebody else may be gone for this one, and "me" is another.
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, [this] {
        if (m_savedView && m_savedView->owner != m_workspace.actor().user && !m_savedView->shared)
            showView(StandardView::NeedsMe);
    });
}

void MainWindow::wirePane()
{
    auto& pane = m_queue->pane();
    connect(&pane, &TicketPaneView::customerChosen, this, &MainWindow::showCustomers);
    connect(&pane, &TicketPaneView::caseChosen, this, &MainWindow::showCases);
    connect(&pane, &TicketPaneView::outageChosen, this, &MainWindow::showOutages);
    connect(&pane, &TicketPaneView::draftsChanged, m_status, &StatusLine::readDrafts);
    connect(&pane, &TicketPaneView::unsavedChanged, m_status, &StatusLine::setUnsaved);
    connect(&pane, &TicketPaneView::done, this, &MainWindow::say);
    connect(&pane, &TicketPaneView::shown, this, &MainWindow::updateTitle);
    connect(m_status, &StatusLine::ticketChosen, this, &MainWindow::openTicket);
    connect(m_customers, &CustomersPage::ticketChosen, this, &MainWindow::openTicket);
    connect(m_customers, &CustomersPage::searchAsked, this, &MainWindow::showSearch);
    connect(m_cases, &CasesPage::ticketChosen, this, &MainWindow::openTicket);
    connect(m_outages, &OutagesPage::ticketChosen, this, &MainWindow::openTicket);
    connect(m_outages, &OutagesPage::customerChosen, this, &MainWindow::showCustomers);
    connect(m_outages, &OutagesPage::searchAsked, this, &MainWindow::showSearch);
    connect(m_outages, &OutagesPage::said, this, &MainWindow::say);
    connect(m_reports, &ReportsPage::searchAsked, this, &MainWindow::showSearch);
    connect(m_reports, &ReportsPage::said, this, &MainWindow::say);
    connect(m_outages, &OutagesPage::importAsked, this, [this] { importFiles(); });
}

void MainWindow::wireBoard()
{
    connect(m_board, &SupervisionPage::searchAsked, this, &MainWindow::showSearch);
    connect(m_board, &SupervisionPage::ticketChosen, this, &MainWindow::openTicket);
    connect(m_board, &SupervisionPage::casesAsked, this, [this] { showCases(); });
    connect(m_quality, &QualityPage::ticketChosen, this, &MainWindow::openTicket);
    connect(m_quality, &QualityPage::said, this, &MainWindow::say);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &MainWindow::offerBoard);
    offerBoard();
}

// Who is no supervisor has no board and reviews nothing, and does not go on looking at that of somebody else.
void MainWindow::offerBoard()
{
    const auto offered = m_workspace.actor().role != Role::Agent;
    m_actions->board->setVisible(offered);
    m_actions->audit->setVisible(offered);
    m_actions->quality->setVisible(offered);
    const auto* page = m_pages->currentWidget();
    if (!offered && (page == m_board || page == m_quality))
        showView(StandardView::NeedsMe);
}

void MainWindow::goToHit(bool forward)
{
    if (m_pages->currentWidget() != m_queue || !m_queue->goToHit(forward))
        say(tr("The words of the search do not stand in the conversation of this ticket: choose another one."));
}

void MainWindow::takeNextStep()
{
    const auto next = m_pages->currentWidget() == m_queue ? m_queue->pane().nextAct() : std::nullopt;
    if (next)
        m_queue->shownPane().choose(*next);
    else
        say(tr("There is no next step to take: choose a ticket that has one."));
}

// What may be done first, the next step before the others; then what is blocked, with the reason.
std::vector<PaletteEntry> MainWindow::ticketActs()
{
    std::vector<PaletteEntry> entries;
    if (m_pages->currentWidget() != m_queue)
        return entries;
    const auto& pane = m_queue->pane();
    const auto next = pane.nextAct();
    auto acts = pane.acts();
    std::stable_sort(acts.begin(), acts.end(), [next](const TriggerAnswer& one, const TriggerAnswer& other) {
        const auto rank = [next](const TriggerAnswer& act) { return act.trigger == next ? 0 : act.allowed ? 1 : 2; };
        return rank(one) < rank(other);
    });
    for (const auto& act : acts) {
        const auto trigger = act.trigger;
        QStringList reasons;
        for (const auto& blocker : act.blockers)
            reasons << sentence(blocker);
        const auto hint = trigger == next ? m_actions->nextAct->shortcut().toString(QKeySequence::NativeText)
            : act.allowed                 ? tr("Ticket #%1").arg(pane.ticketNumber())
                                          : reasons.join(u' ');
        std::function<void()> run;
        if (act.allowed)
            run = [this, trigger] { m_queue->shownPane().choose(trigger); };
        entries.push_back({act.allowed ? iconOf(iconOf(act.to)) : iconOf(Icon::Lock, Tone::Muted), label(trigger), hint, run});
    }
    return entries;
}

void MainWindow::openPalette()
{
    auto entries = m_macros->entries();
    for (int row = 0; row < m_savedModel->rowCount(); ++row) {
        const auto& view = m_savedModel->rowAt(row)->view;
        const auto place = static_cast<size_t>(row);
        const auto key = place < m_actions->savedViews.size()
            ? m_actions->savedViews[place]->shortcut().toString(QKeySequence::NativeText)
            : tr("View");
        entries.push_back({iconOf(view.shared ? Icon::SharedView : Icon::View), view.name, key,
                           [this, id = view.id] { showSavedView(id); }});
    }
    for (auto* choice : m_user->choices()) {
        if (!choice->isChecked())
            entries.push_back(
                {iconOf(Icon::Mine), tr("Work as %1").arg(choice->text()), {}, [choice] { choice->trigger(); }});
    }
    auto* palette =
        new CommandPalette(m_workspace, ticketActs(), m_actions->all(), std::move(entries), m_clock, this);
    connect(palette, &CommandPalette::ticketChosen, this, &MainWindow::openTicket);
    connect(palette, &CommandPalette::customerChosen, this, &MainWindow::showCustomers);
    connect(palette, &CommandPalette::searchChosen, this, &MainWindow::showSearch);
    palette->open();
}

void MainWindow::buildSearch()
{
    auto* builder = new SearchBuilder(m_workspace, m_toolbar->searchText(), this);
    connect(builder, &SearchBuilder::searchWanted, this, &MainWindow::showSearch);
    connect(builder, &SearchBuilder::viewWanted, this, [this, builder](const QString& text) { m_savedViews->keep(text, *builder); });
    builder->open();
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_workspace, m_settings, m_appearance, this);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::densityChosen, this,
            [this](bool compact) { m_queue->list().setCompact(compact); });
    dialog->open();
}

void MainWindow::openDrafts()
{
    auto& pane = m_queue->pane();
    pane.saveDraft(); // what is being written now is in the list as well
    auto* dialog = new DraftsDialog(m_workspace, m_clock, this);
    connect(dialog, &DraftsDialog::ticketChosen, this, &MainWindow::openTicket);
    connect(dialog, &DraftsDialog::discardWanted, &pane, &TicketPaneView::discardDraft);
    connect(&pane, &TicketPaneView::draftsChanged, dialog, &DraftsDialog::refresh);
    dialog->open();
}

// One is enough, and it stands beside the tickets: a guide is changed while one looks at what it was for.
void MainWindow::openGuides()
{
    auto* window = findChild<GuidesWindow*>();
    if (!window)
        window = new GuidesWindow(m_workspace, this);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::newTicket()
{
    auto* dialog = new NewTicketDialog(m_workspace, m_clock, this);
    connect(dialog, &NewTicketDialog::created, this, [this](const Ticket& ticket) {
        say(tr("Ticket #%1 is stored.").arg(ticket.number));
        openTicket(ticket.id);
    });
    connect(dialog, &NewTicketDialog::ticketChosen, this, &MainWindow::openTicket);
    dialog->open();
}

void MainWindow::importFiles(const QStringList& paths)
{
    auto* dialog = new ImportDialog(m_workspace, this);
    connect(dialog, &ImportDialog::imported, m_customers, &CustomersPage::refresh);
    dialog->open();
    dialog->addFiles(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFiles(droppedFiles(*event->mimeData()));
}

void MainWindow::exportList()
{
    if (m_pages->currentWidget() == m_reports) {
        m_reports->askForCsv();
        return;
    }
    const auto onCustomers = m_pages->currentWidget() == m_customers;
    std::vector<ExportList> lists;
    if (onCustomers)
        lists = m_customers->exportLists();
    if (m_pages->currentWidget() == m_cases)
        lists.push_back(m_cases->exportList());
    lists.push_back({ExportList::Kind::Tickets, m_queue->filter(), {}, {}, {}, m_queue->list().columnKeys()});
    if (!onCustomers)
        lists.push_back({ExportList::Kind::Customers, {}, {}, {}, {}, {}});
    lists.push_back({ExportList::Kind::Subscriptions, {}, {}, {}, {}, {}});
    auto* dialog = new ExportDialog(m_workspace, std::move(lists), this);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 rows, const QString& path) {
        say(tr("%n row(s) are in %1.", "", static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void MainWindow::about()
{
    (new AboutDialog(m_workspace, this))->open();
}

} // namespace helpdesk
