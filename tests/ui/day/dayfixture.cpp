// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "ui/queue/queuepage.h"
#include "ui/ticket/ticketpane.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <iostream>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
    constexpr std::chrono::milliseconds kLimit(50);
#else
    constexpr std::chrono::milliseconds kLimit(150); // unoptimised, with the library's checks
#endif
    constexpr int kMostTabs = 120;

} // namespace

DayFixture::DayFixture(Made made, const QString& language, Theme theme)
    : m_watchdog(kLimit)
{
    installLanguage(*qApp, language);
    appearance.setTheme(theme);
    const auto user = answered(workspace.open(workspaceIn(folder, made, clock), AsyncWorkspace::Start::Open, {}));
    REQUIRE_OK(user);
    window = std::make_unique<MainWindow>(workspace, clock, settings, appearance);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    QCoreApplication::processEvents();
    // From here on: what was before is the start of the program.
    QObject::connect(&m_watchdog, &EventLoopWatchdog::blocked, window.get(),
                     [this](qint64 elapsed, qint64 worked, const QString& handler) {
                         if (worked > kLimit.count())
                             slow[step] = u"%1 ms of work in %2 ms: %3"_s.arg(worked).arg(elapsed).arg(handler);
                     });
}

DayFixture::~DayFixture()
{
    window.reset();
    installLanguage(*qApp, u"en"_s);
    appearance.setTheme(Theme::System);
}

QWidget* DayFixture::target() const
{
    if (auto* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

// The offscreen platform has no window manager that activates a window when the dialog above it closes.
QWidget* DayFixture::awaitTarget()
{
    QWidget* to = target();
    if (!to && QTest::qWaitFor([&] { return (to = target()) != nullptr; }, 200))
        return to;
    if (!to) {
        window->activateWindow();
        REQUIRE(eventually([&] { return (to = target()) != nullptr; }));
    }
    return to;
}

void DayFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    auto* to = awaitTarget();
    QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void DayFixture::type(const QString& text)
{
    for (const auto letter : text) {
        auto* to = awaitTarget();
        QTest::sendKeyEvent(QTest::Click, to, static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                            Qt::NoModifier);
        QCoreApplication::processEvents();
    }
}

void DayFixture::tabTo(const QString& name)
{
    QStringList passed;
    for (int i = 0; i < kMostTabs; ++i) {
        if (const auto* at = QApplication::focusWidget()) {
            if (at->objectName() == name)
                return;
            passed << (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
        }
        press(Qt::Key_Tab);
    }
    INFO("the Tab key passed " << passed.mid(0, 40).join(u", "_s));
    INFO("and never came to " << name);
    REQUIRE(false);
}

void DayFixture::act(Trigger trigger)
{
    const auto name = u"trigger_"_s + keyOf(trigger);
    INFO("the act " << name);
    REQUIRE(eventually([&] {
        const auto all = window->queue().pane().findChildren<QPushButton*>(name);
        return std::any_of(all.begin(), all.end(), [](const auto* button) { return button->isVisible() && button->isEnabled(); });
    }));
    tabTo(name);
    press(Qt::Key_Space);
}

void DayFixture::answerFileDialog(const QString& path)
{
    auto* waiting = new QTimer(window.get());
    QObject::connect(waiting, &QTimer::timeout, window.get(), [this, waiting, path] {
        if (!qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) || !QApplication::focusWidget())
            return;
        waiting->stop();
        waiting->deleteLater();
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
    });
    waiting->start(5);
}

bool DayFixture::isAt(const QString& name)
{
    return eventually([&] {
        const auto* at = QApplication::focusWidget();
        for (const QWidget* widget = at; widget; widget = widget->parentWidget()) {
            if (widget->objectName() == name)
                return true;
        }
        return false;
    });
}

TicketId DayFixture::ticket()
{
    return window->queue().pane().ticket();
}

qint64 DayFixture::number()
{
    return window->queue().pane().ticketNumber();
}

TicketPane DayFixture::pane()
{
    auto read = answered(workspace.ticketPane(mine.isValid() ? mine : ticket()));
    REQUIRE_OK(read);
    return *read;
}

bool DayFixture::reaches(TicketState state)
{
    return eventually([&] { return pane().details.ticket.state == state; });
}

CustomerDetails DayFixture::knownCustomer()
{
    const auto rows = answered(workspace.customers({}, 40));
    REQUIRE_OK(rows);
    for (const auto& row : *rows) {
        const auto details = answered(workspace.customerDetails(row.id));
        REQUIRE_OK(details);
        const auto& contacts = details->contacts;
        const auto may = std::any_of(contacts.begin(), contacts.end(), [](const Contact& one) { return one.authorised; });
        if (may && !details->subscriptions.empty() && !row.primaryDomain.isEmpty())
            return *details;
    }
    FAIL("no customer to call");
    return {};
}

User DayFixture::supervisor()
{
    const auto users = answered(workspace.users());
    REQUIRE_OK(users);
    for (const auto& user : *users) {
        if (user.active && user.role == Role::Supervisor)
            return user;
    }
    FAIL("nobody may approve");
    return {};
}

} // namespace helpdesk
