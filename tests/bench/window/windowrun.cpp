// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowrun.h"

#include "async/slacalls.h"
#include "process.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/text/language.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

namespace helpdesk::bench {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPlaces = 200;
    constexpr int kPages = 60;
    constexpr int kPatience = 60'000;
    constexpr int kFrame = 16;
    constexpr int kPause = 200;

    template <typename T>
    T mustAnswer(const QFuture<Result<T>>& future, const char* what)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience) || future.resultCount() == 0
            || !future.result()) {
            std::fprintf(stderr, "%s failed\n", what);
            std::exit(1);
        }
        return *future.result();
    }

} // namespace

WindowRun::WindowRun(EventMeter& meter, const QString& workspace)
    : m_meter(meter)
    , m_clock(std::make_shared<SystemClock>())
    , m_workspace(m_clock)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
    , m_appearance(meter)
{
    mustAnswer(m_workspace.open(workspace, AsyncWorkspace::Start::Open, {}), "opening the workspace");
    QElapsedTimer timer;
    timer.start();
    m_window = std::make_unique<MainWindow>(m_workspace, m_clock, m_settings, m_appearance);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_meter.begin(u"first rows"_s);
    await([this] { return m_window->queue().tickets().rowCount() > 0 && isShown(); }, u"the first rows"_s);
    std::printf("window to first rows: %lld ms\n", timer.elapsed());
    showEverything();
}

WindowRun::~WindowRun() = default;

void WindowRun::act(const std::function<void()>& act)
{
    bool done = false;
    QMetaObject::invokeMethod(
        &m_meter,
        [&act, &done] {
            act();
            done = true;
        },
        Qt::QueuedConnection);
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool WindowRun::await(const std::function<bool()>& condition, const QString& what)
{
    if (QTest::qWaitFor(condition, kPatience))
        return true;
    m_faults << what + u" did not come"_s;
    return false;
}

bool WindowRun::isShown()
{
    const auto& list = m_window->queue().list();
    const auto& tickets = m_window->queue().tickets();
    const auto top = list.rowAt(0);
    auto bottom = list.rowAt(list.viewport()->height() - 1);
    bottom = bottom < 0 ? tickets.rowCount() - 1 : bottom;
    for (int row = qMax(0, top); row <= bottom; ++row) {
        if (!tickets.rowAt(row))
            return false;
    }
    return tickets.rowCount() > 0;
}

void WindowRun::showEverything()
{
    m_meter.begin(u"show all tickets"_s);
    auto& tickets = m_window->queue().tickets();
    QElapsedTimer timer;
    timer.start();
    act([this] { m_window->queue().search(u"is:any"_s); });
    await([&] { return tickets.filter().anyState && !tickets.isLoading() && isShown(); }, u"the first page"_s);
    const auto first = timer.elapsed();
    await([&] { return tickets.extent() == TicketListModel::Extent::Complete; }, u"the whole order"_s);
    std::printf("all %d tickets: first page %lld ms, whole order %lld ms\n", tickets.rowCount(), first, timer.elapsed());
}

void WindowRun::drag(double part)
{
    act([this, part] {
        auto* bar = m_window->queue().list().verticalScrollBar();
        bar->setSliderPosition(static_cast<int>(part * bar->maximum()));
    });
    QElapsedTimer timer;
    timer.start();
    await([this] { return isShown(); }, u"a place of the list"_s);
    m_waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void WindowRun::page(int key, int times)
{
    for (int i = 0; i < times; ++i) {
        act([this, key] { QTest::keyClick(&m_window->queue().list(), static_cast<Qt::Key>(key)); });
        QTest::qWait(kFrame);
    }
    await([this] { return isShown(); }, u"a page"_s);
}

void WindowRun::scroll()
{
    m_meter.begin(u"drag the bar to 200 places"_s);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> anywhere(0, 1);
    for (int i = 0; i < kPlaces; ++i)
        drag(anywhere(random));
    std::ranges::sort(m_waits);
    std::printf("rows of a place: p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n", m_waits[m_waits.size() / 2],
                m_waits[m_waits.size() * 99 / 100], m_waits.back());
    m_meter.begin(u"drag steadily from top to bottom"_s);
    for (int i = 0; i <= kPlaces; ++i) {
        act([this, i] {
            auto* bar = m_window->queue().list().verticalScrollBar();
            bar->setSliderPosition(static_cast<int>(double(i) / kPlaces * bar->maximum()));
        });
        QTest::qWait(kFrame);
    }
    m_meter.begin(u"page down and up, end and home"_s);
    page(Qt::Key_PageDown, kPages);
    page(Qt::Key_PageUp, kPages);
    page(Qt::Key_End, 1);
    page(Qt::Key_Home, 1);
}

void WindowRun::sortAndSwitch()
{
    auto& tickets = m_window->queue().tickets();
    for (const int column : {TicketListModel::CustomerColumn, TicketListModel::AssigneeColumn, TicketListModel::SeverityColumn,
                             TicketListModel::StateColumn, TicketListModel::TitleColumn, TicketListModel::DueColumn,
                             TicketListModel::CreatedColumn, TicketListModel::NumberColumn, TicketListModel::UpdatedColumn}) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto name = tickets.headerData(column, Qt::Horizontal).toString();
            m_meter.begin(u"sort by "_s + name);
            QElapsedTimer timer;
            timer.start();
            act([&] { m_window->queue().list().sortByColumn(column, order); });
            await([&] { return !tickets.isLoading() && isShown(); }, u"the first page by "_s + name);
            const auto first = timer.elapsed();
            await([&] { return tickets.extent() == TicketListModel::Extent::Complete; }, u"the order by "_s + name);
            std::printf("sort by %-12s %s: first page %lld ms, whole order %lld ms\n", qPrintable(name),
                        order == Qt::AscendingOrder ? "up  " : "down", first, timer.elapsed());
        }
    }
    m_meter.begin(u"switch the view"_s);
    for (const auto view : valuesOf<StandardView>()) {
        act([this, view] { m_window->queue().showView(view); });
        await([&] { return !tickets.isLoading() && tickets.extent() != TicketListModel::Extent::Empty; }, u"a view"_s);
        QTest::qWait(kFrame);
    }
    showEverything();
}

// The newest change is at the top: an edited ticket goes there from wherever it was.
void WindowRun::editAt(int row)
{
    auto& tickets = m_window->queue().tickets();
    auto& list = m_window->queue().list();
    drag(0.5);
    const auto current = list.currentTicket();
    const auto top = list.indexAt(QPoint(0, 0));
    const auto topId = tickets.idAt(top);
    const auto topAt = list.rowViewportPosition(top.row());
    const auto id = tickets.ids()[static_cast<size_t>(row)];
    const auto ticket = mustAnswer(m_workspace.ticketPane(id), "reading a ticket").details.ticket;
    const auto severity = ticket.severity == Severity::A ? Severity::B : Severity::A;
    QElapsedTimer timer;
    timer.start();
    act([&] { m_workspace.editTicket(id, ticket.revision, {{TicketField::Severity, QString(keyOf(severity))}}); });
    if (await([&] { return tickets.rowOf(id) == 0; }, u"an edited ticket at the top"_s))
        std::printf("edit of row %d: at the top after %lld ms\n", row, timer.elapsed());
    QTest::qWait(kFrame);
    if (list.currentTicket() != current)
        m_faults << u"another ticket became current by an edit of row %1"_s.arg(row);
    if (list.rowViewportPosition(tickets.rowOf(topId)) != topAt)
        m_faults << u"the list scrolled from %1 to %2 by an edit of row %3"_s.arg(topAt)
                        .arg(list.rowViewportPosition(tickets.rowOf(topId)))
                        .arg(row);
}

void WindowRun::edit()
{
    m_meter.begin(u"edit near and far tickets"_s);
    const auto count = m_window->queue().tickets().rowCount();
    for (const auto row : {1, 10, 1'000, count / 10, count / 3, count / 2 + 5, count - 1})
        editAt(row);
}

// Another promise, and what somebody sees and writes until it holds for all tickets.
void WindowRun::recompute()
{
    m_meter.begin(u"drag while all clocks are found anew"_s);
    PolicyCalls policies(m_workspace);
    auto policy = mustAnswer(policies.policies(), "reading the policies").back();
    policy.terms.target(Severity::C, ServiceClock::Resolution).time += std::chrono::hours(1);
    const auto someone = m_window->queue().tickets().ids().front();
    m_waits.clear();
    std::vector<qint64> writes;
    std::mt19937 random(2);
    std::uniform_real_distribution<double> anywhere(0, 1);
    QElapsedTimer timer;
    timer.start();
    mustAnswer(policies.edit(policy.name, policy), "changing a policy");
    while (mustAnswer(policies.isRecomputeDemanded(), "asking for what is left")) {
        drag(anywhere(random));
        const auto ticket = mustAnswer(m_workspace.ticketPane(someone), "reading a ticket").details.ticket;
        const auto severity = ticket.severity == Severity::A ? Severity::B : Severity::A;
        QElapsedTimer writing;
        writing.start();
        mustAnswer(m_workspace.editTicket(someone, ticket.revision, {{TicketField::Severity, QString(keyOf(severity))}}), "an edit");
        writes.push_back(writing.elapsed());
        QTest::qWait(kPause);
    }
    std::ranges::sort(m_waits);
    std::ranges::sort(writes);
    std::printf("all clocks found anew after %.1f s; meanwhile rows of a place: p50 %.1f ms, longest %.1f ms; an edit: p50 %lld ms,"
                " longest %lld ms, of %zu\n",
                static_cast<double>(timer.elapsed()) / 1e3, m_waits[m_waits.size() / 2], m_waits.back(), writes[writes.size() / 2],
                writes.back(), writes.size());
}

void WindowRun::dress()
{
    const auto settle = [] { QTest::qWait(1'000); };
    const auto change = [&](const QString& what, const std::function<void()>& choose) {
        m_meter.begin(u"switch the "_s + what);
        QElapsedTimer timer;
        timer.start();
        act(choose);
        await([this] { return !m_appearance.isChanging(); }, what);
        std::printf("%s: on show after %lld ms\n", qPrintable(what), timer.elapsed());
        settle();
    };
    for (const auto theme : {Theme::Dark, Theme::Light})
        change(u"theme to "_s + keyOf(theme), [&] { m_appearance.setTheme(theme); });
    for (const int percent : {150, 100})
        change(u"text to %1 %"_s.arg(percent), [&] { m_appearance.setTextPercent(percent); });
    for (const auto& language : {u"ru"_s, u"en"_s}) {
        m_meter.begin(u"switch the language to "_s + language);
        act([&] { installLanguage(*qApp, language); });
        settle();
    }
}

void WindowRun::rest()
{
    QTest::qWait(2'000); // what was asked for is answered
    m_meter.begin(u"idle for ten seconds"_s);
    const auto before = processWork();
    QTest::qWait(0);
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("idle: %.1f ms of the processor in 10 s; %.0f MB resident, %.0f MB of them its own\n",
                processWork() - before, residentMegabytes(), ownMegabytes());
}

} // namespace helpdesk::bench
