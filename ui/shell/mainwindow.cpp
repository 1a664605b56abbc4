// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/customers/customerspage.h"
#include "ui/exports/exportdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settings.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMessageMilliseconds = 6000;

} // namespace

MainWindow::MainWindow(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, Settings& settings,
                       Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_settings(settings)
    , m_appearance(appearance)
    , m_actions(new Actions(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_navigation(new Navigation(workspace, *m_actions, this))
    , m_pages(new QStackedWidget(this))
    , m_queue(new QueuePage(workspace, m_clock, this))
    , m_customers(new CustomersPage(workspace, m_clock, this))
    , m_message(new InlineMessage(this))
    , m_newTicket(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_workspaceLabel(new QLabel(this))
    , m_draftsLabel(new QLabel(this))
    , m_userLabel(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    build();
    buildMenus();
    buildToolbar();
    wireActions();
    retranslate();
    restoreLayout();
    readUsers();
    showView(StandardView::NeedsMe);
    m_queue->list().setFocus();
}

void MainWindow::build()
{
    m_pages->addWidget(m_queue);
    m_pages->addWidget(m_customers);
    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    m_split->addWidget(m_navigation);
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    m_split->setCollapsible(1, false);
    m_split->setSizes({210, 1070});
    setCentralWidget(m_split);
    statusBar()->addWidget(m_workspaceLabel, 1);
    statusBar()->addPermanentWidget(m_draftsLabel);
    statusBar()->addPermanentWidget(m_userLabel);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    auto& a = *m_actions;
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({a.newTicket, a.openWorkspace});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({a.importFiles, a.exportList});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(a.quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({a.undo, a.redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({a.search, a.palette});
    m_editMenu->addSeparator();
    m_editMenu->addAction(a.settings);
    m_ticketMenu = menuBar()->addMenu(QString());
    m_ticketMenu->addActions({a.openTicket, a.back});
    m_ticketMenu->addSeparator();
    m_ticketMenu->addActions({a.reply, a.note, a.call});
    m_viewMenu = menuBar()->addMenu(QString());
    for (auto* view : a.views)
        m_viewMenu->addAction(view);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(a.customers);
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    for (auto* theme : a.themes)
        m_themeMenu->addAction(theme);
    m_languageMenu = m_viewMenu->addMenu(QString());
    for (auto* language : a.languages)
        m_languageMenu->addAction(language);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(a.about);
}

void MainWindow::buildToolbar()
{
    auto& a = *m_actions;
    m_toolbar = addToolBar(QString());
    m_toolbar->setObjectName(u"toolbar"_s);
    m_toolbar->setMovable(false);
    m_toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    setRole(*m_newTicket, WidgetRole::Primary);
    m_newTicket->setIcon(a.newTicket->icon());
    connect(m_newTicket, &QPushButton::clicked, a.newTicket, &QAction::trigger);
    m_toolbar->addWidget(m_newTicket);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(240);
    m_toolbar->addWidget(m_search);
    m_toolbar->addAction(a.importFiles);
    m_toolbar->addAction(a.exportList);
}

void MainWindow::wireActions()
{
    auto& a = *m_actions;
    connect(a.newTicket, &QAction::triggered, this, &MainWindow::newTicket);
    connect(a.openWorkspace, &QAction::triggered, this, &MainWindow::openRequested);
    connect(a.importFiles, &QAction::triggered, this, &MainWindow::importFiles);
    connect(a.exportList, &QAction::triggered, this, &MainWindow::exportList);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, this, [this] { undo(false); });
    connect(a.redo, &QAction::triggered, this, [this] { undo(true); });
    connect(a.search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(a.openTicket, &QAction::triggered, this, [this] { m_queue->openTicket(m_queue->list().currentTicket()); });
    connect(a.back, &QAction::triggered, m_queue, &QueuePage::closeTicket);
    connect(a.reply, &QAction::triggered, this, [this] { m_queue->pane().startReply(MessageKind::Reply); });
    connect(a.note, &QAction::triggered, this, [this] { m_queue->pane().startReply(MessageKind::InternalNote); });
    connect(a.call, &QAction::triggered, this, [this] { m_queue->pane().startReply(MessageKind::PhoneCall); });
    connect(a.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(a.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(a.customers, &QAction::triggered, this, [this] { showCustomers(); });
    connect(a.about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions, &Actions::viewChosen, this, &MainWindow::showView);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &Actions::themeChosen, this, [this](Theme theme) {
        m_settings.setTheme(theme);
        m_appearance.setTheme(theme);
    });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::runSearch);
    connect(m_queue, &QueuePage::fullWidthChanged, a.back, &QAction::setEnabled);
    connect(m_customers, &CustomersPage::ticketChosen, this, &MainWindow::openTicket);
    auto& pane = m_queue->pane();
    connect(&pane, &TicketPaneView::customerChosen, this, &MainWindow::showCustomers);
    connect(&pane, &TicketPaneView::draftsChanged, this, &MainWindow::updateDrafts);
    connect(&pane, &TicketPaneView::done, this, &MainWindow::say);
    connect(&pane, &TicketPaneView::saving, this, [this](bool busy) {
        m_saving += busy ? 1 : -1;
        updateStatus();
    });
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        for (const auto& change : changes) {
            if (change.thing == ChangedThing::User || change.id == 0) {
                readUsers();
                return;
            }
        }
    });
    a.back->setEnabled(false);
}

void MainWindow::showView(StandardView view)
{
    m_pages->setCurrentWidget(m_queue);
    m_queue->closeTicket();
    m_search->clear();
    m_queue->showView(view);
    m_navigation->setCurrent(view);
}

void MainWindow::showCustomers(CustomerId customer)
{
    m_pages->setCurrentWidget(m_customers);
    m_navigation->setCurrent({});
    if (customer.isValid())
        m_customers->open(customer);
    m_customers->focusSearch();
}

void MainWindow::runSearch()
{
    const auto text = m_search->text().trimmed();
    if (text.isEmpty()) {
        showView(StandardView::NeedsMe);
        return;
    }
    m_pages->setCurrentWidget(m_queue);
    m_queue->closeTicket();
    m_queue->search(text);
    m_navigation->setCurrent({});
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(m_workspace, m_actions->all(), m_clock, this);
    connect(palette, &CommandPalette::ticketChosen, this, &MainWindow::openTicket);
    connect(palette, &CommandPalette::customerChosen, this, &MainWindow::showCustomers);
    connect(palette, &CommandPalette::searchChosen, this, [this](const QString& text) {
        m_search->setText(text);
        runSearch();
    });
    palette->open();
}

void MainWindow::openTicket(TicketId ticket)
{
    m_pages->setCurrentWidget(m_queue);
    m_queue->openTicket(ticket);
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_workspace, m_settings, m_appearance, this);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::densityChosen, this, [this](bool compact) { m_queue->list().setCompact(compact); });
    dialog->open();
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

void MainWindow::importFiles()
{
    auto* dialog = new ImportDialog(m_workspace, this);
    connect(dialog, &ImportDialog::imported, m_customers, &CustomersPage::refresh);
    dialog->open();
}

void MainWindow::exportList()
{
    auto* dialog = new ExportDialog(m_workspace, m_queue->filter(), this);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 rows, const QString& path) {
        say(tr("%n ticket(s) are in %1.", "", static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void MainWindow::undo(bool again)
{
    onAnswer(
        this, again ? m_workspace.redo() : m_workspace.undo(),
        [this, again](const UndoOutcome&) { say(again ? tr("Done again.") : tr("Taken back.")); },
        [this](const Error& error) { sayError(error); });
}

void MainWindow::readUsers()
{
    onAnswer(this, m_workspace.users(), [this](const std::vector<User>& users) { m_queue->setUsers(users); });
}

void MainWindow::say(const QString& sentence)
{
    m_message->dismiss();
    statusBar()->showMessage(sentence, kMessageMilliseconds);
}

void MainWindow::sayError(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void MainWindow::updateStatus()
{
    const auto name = QFileInfo(m_workspace.path()).completeBaseName();
    m_workspaceLabel->setText(m_saving > 0 ? tr("%1 - saving...").arg(name) : tr("%1 - everything is saved").arg(name));
    m_workspaceLabel->setToolTip(QDir::toNativeSeparators(m_workspace.path()));
    const auto& actor = m_workspace.actor();
    m_userLabel->setText(tr("%1, %2").arg(actor.name, label(actor.role)));
}

void MainWindow::updateDrafts()
{
    const auto drafts = m_queue->pane().draftCount();
    m_draftsLabel->setText(drafts > 0 ? tr("%n draft(s)", "", drafts) : QString());
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Partner Helpdesk"),
                       tr("<h3>Partner Helpdesk %1</h3><p>The helpdesk for the support staff of Microsoft CSP partners.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.layout(u"window"_s)))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, spacing::huge * 2)));
    if (const auto state = m_settings.layout(u"sidebar"_s); !state.isEmpty())
        m_split->restoreState(state);
    m_queue->list().setCompact(m_settings.compactRows());
    m_queue->restoreLayout(m_settings.layout(u"queue"_s), m_settings.layout(u"columns"_s));
    const auto all = valuesOf<Theme>();
    for (size_t i = 0; i < all.size(); ++i)
        m_actions->themes[i]->setChecked(all[i] == m_appearance.theme());
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_settings.setLayout(u"sidebar"_s, m_split->saveState());
    m_settings.setLayout(u"queue"_s, m_queue->saveLayout());
    m_settings.setLayout(u"columns"_s, m_queue->saveHeader());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Partner Helpdesk"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_ticketMenu->setTitle(tr("&Ticket"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("T&heme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolbar->setWindowTitle(tr("Toolbar"));
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setToolTip(tr("Ctrl+N"));
    m_search->setPlaceholderText(tr("Find tickets: words, #number, status:open, customer:contoso"));
    m_search->setAccessibleName(tr("Find tickets"));
    m_actions->retranslate();
    const auto russian = QLocale().language() == QLocale::Russian;
    m_actions->languages[russian ? 1 : 0]->setChecked(true);
    updateStatus();
    updateDrafts();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_toolbar)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace helpdesk
