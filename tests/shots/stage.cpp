// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/stage.h"

#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/ticketpane.h"

#include <QApplication>
#include <QFile>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    // Tuesday, 2026-10-06 11:20 in Riga, where the partner of the demo sits.
    constexpr Instant kNow(1'791'274'800'000);
    constexpr QSize kWindow(1280, 800);

    Result<> makeWorkspace(const QString& path, AsyncWorkspace::Start how)
    {
        AsyncWorkspace workspace(std::make_shared<FakeClock>(kNow));
        HD_CHECK(answered(workspace.open(path, how, {})));
        return {};
    }

    /// With what was written but not yet moved into the file itself.
    Result<> copyWorkspace(const QString& from, const QString& to)
    {
        for (const auto& suffix : {QString(), u"-wal"_s}) {
            if (QFile::exists(from + suffix) && !QFile::copy(from + suffix, to + suffix))
                return fail(ErrorCode::FileNotWritable, {to + suffix});
        }
        return {};
    }

} // namespace

Result<std::unique_ptr<Sources>> Sources::make()
{
    qputenv("USER", "Anna Berzina"); // who makes a workspace is its first administrator, and the demo's own agent
    auto sources = std::make_unique<Sources>();
    HD_CHECK(makeWorkspace(sources->path(true), AsyncWorkspace::Start::CreateDemo));
    HD_CHECK(makeWorkspace(sources->path(false), AsyncWorkspace::Start::CreateEmpty));
    return sources;
}

Stage::Stage(const Sources& sources, bool demo, Appearance& appearance)
    : m_sources(sources)
    , m_demo(demo)
    , m_appearance(appearance)
    , m_clock(std::make_shared<FakeClock>(kNow))
    , m_workspace(m_clock)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
{
    QApplication::setApplicationVersion(QStringLiteral(HELPDESK_VERSION));
    QApplication::setCursorFlashTime(0); // a blinking cursor would be there in some pictures and not in others
}

Stage::~Stage()
{
    m_owned.clear();
    m_window.reset();
}

QWidget* Stage::top() const
{
    return m_window.get();
}

TicketPaneView& Stage::pane()
{
    return m_window->queue().pane();
}

Result<> Stage::open()
{
    const auto path = file(m_demo ? u"demo.helpdesk"_s : u"my-customers.helpdesk"_s);
    HD_CHECK(copyWorkspace(m_sources.path(m_demo), path));
    HD_CHECK(answered(m_workspace.open(path, AsyncWorkspace::Start::Open, QString())));
    m_settings.setTheme(m_appearance.theme());
    m_window = std::make_unique<MainWindow>(m_workspace, m_clock, m_settings, m_appearance);
    m_window->resize(kWindow);
    m_window->show();
    m_window->activateWindow();
    HD_CHECK(until("the window is active", [this] { return m_window->isActiveWindow(); }));
    if (m_demo)
        HD_CHECK(until("the first ticket is on show", [this] { return pane().ticketNumber() > 0; }));
    return settle();
}

Result<> Stage::settle()
{
    // An answer may lead to another question, which waits behind this one in the same thread; and what it brings is laid out level by
    // level, some of it twice, each in an event of its own.
    constexpr int kQuestionsInARow = 8;
    for (int i = 0; i < kQuestionsInARow; ++i) {
        HD_CHECK(answered(m_workspace.info()));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return {};
}

Result<Ticket> Stage::ticket(const QString& titlePart)
{
    TicketFilter filter;
    filter.anyState = true;
    filter.sort = TicketSort::Number;
    HD_TRY(const auto page, answered(m_workspace.tickets(filter, 1000)));
    for (const auto& row : page.rows) {
        if (row.title.contains(titlePart)) {
            HD_TRY(const auto pane, answered(m_workspace.ticketPane(row.id)));
            return pane.details.ticket;
        }
    }
    return fail(ErrorCode::NotFound, Subject::Ticket, {titlePart});
}

Result<Ticket> Stage::ticketFor(Trigger trigger, bool asking)
{
    TicketFilter filter;
    filter.anyState = true;
    filter.sort = TicketSort::Number;
    HD_TRY(const auto page, answered(m_workspace.tickets(filter, 1000)));
    for (const auto& row : page.rows) {
        HD_TRY(const auto pane, answered(m_workspace.ticketPane(row.id)));
        for (const auto& answer : pane.triggers) {
            if (answer.trigger == trigger && answer.allowed && (!asking || !answer.needs.empty()))
                return pane.details.ticket;
        }
    }
    return fail(ErrorCode::NotFound, Subject::Ticket, {QString(keyOf(trigger))});
}

Result<> Stage::openTicket(const Ticket& ticket)
{
    m_window->queue().openTicket(ticket.id);
    HD_CHECK(until("the ticket is on show", [&] { return pane().ticketNumber() == ticket.number; }));
    return settle();
}

} // namespace helpdesk::shots
