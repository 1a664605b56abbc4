// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "async/evidencecalls.h"
#include "ui/queue/queuepage.h"
#include "ui/ticket/ticketpane.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <iostream>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

#if defined(HELPDESK_LIGHTLY_OPTIMISED)
    constexpr std::chrono::milliseconds kLimit(80);
#elif defined(NDEBUG)
    constexpr std::chrono::milliseconds kLimit(50);
#else
    constexpr std::chrono::milliseconds kLimit(150); // unoptimised, with the library's checks
#endif
    constexpr int kMostTabs = 160;

    /// Their first subscription is one of Microsoft 365, and we have a role that may open requests for it.
    bool mayAskMicrosoft(const CustomerDetails& details, Instant now)
    {
        const auto& subscriptions = details.subscriptions;
        const auto& access = details.customer.access;
        return !subscriptions.empty() && serviceOf(subscriptions.front()) == Service::Office365
            && std::any_of(access.begin(), access.end(), [now](const CustomerAccess& one) {
                   return one.status == AccessStatus::Active && (!one.endsAt || *one.endsAt > now + std::chrono::days(2))
                       && one.roles.contains(u"service_support_administrator"_s);
               });
    }

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
    press(Qt::Key_Return);
}

void DayFixture::pressButton(const QString& text)
{
    for (int i = 0; i < kMostTabs; ++i) {
        const auto* at = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (at && at->isEnabled() && at->text().remove(u'&') == text) {
            press(Qt::Key_Space);
            return;
        }
        press(Qt::Key_Tab);
    }
    INFO("the Tab key never came to the button " << text);
    REQUIRE(false);
}

void DayFixture::call(const CustomerDetails& caller, const QString& title, SubscriptionId subscription)
{
    mine = {};
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(isAt(u"newTicket"_s));
    auto* dialog = find<QWidget>(u"newTicket"_s);
    type(caller.customer.primaryDomain);
    auto* answers = dialog->findChild<QAbstractItemView*>(u"callerAnswers"_s);
    REQUIRE(eventually([&] { return answers->isVisible() && answers->model()->rowCount() > 0; }));
    press(Qt::Key_Return);
    auto* contacts = dialog->findChild<QComboBox*>(u"newTicketContact"_s);
    REQUIRE(eventually([&] { return contacts->currentData().toLongLong() > 0; }));
    tabTo(u"newTicketSubscription"_s);
    press(Qt::Key_Home);
    auto* subscriptions = dialog->findChild<QComboBox*>(u"newTicketSubscription"_s);
    for (int i = 0; i < subscriptions->count() && subscriptions->currentData().toLongLong() != subscription.value(); ++i)
        press(Qt::Key_Down);
    tabTo(u"newTicketTitle"_s);
    type(title);
    tabTo(u"newTicketBody"_s);
    type(u"Since this morning."_s);
    submit();
    REQUIRE(eventually([&] { return number() > 0 && pane().details.ticket.title == title; }));
    mine = ticket(); // what the list shows beside itself may be another one later
}

void DayFixture::giveEvidence()
{
    CHECK_FALSE(find<QPushButton>(u"escalateSubmit"_s)->isEnabled());
    // What is answered may ask for more.
    constexpr int kMostRounds = 4;
    const auto isReady = [this] { return find<QPushButton>(u"escalateSubmit"_s)->isEnabled(); };
    for (int round = 0; round < kMostRounds && !QTest::qWaitFor(isReady, round == 0 ? 0 : 500); ++round) {
        const auto outlook = answered(EvidenceCalls(workspace).outlook(mine, {}, {}));
        REQUIRE_OK(outlook);
        for (const auto& entry : outlook->checklist.entries) {
            if (entry.isOpen())
                give(entry);
        }
    }
    INFO(find<QAbstractButton>(u"escalateOpen"_s)->accessibleName());
    REQUIRE(eventually(isReady));
}

void DayFixture::give(const EvidenceEntry& entry)
{
    if (entry.state == EvidenceState::Proposed) {
        tabTo(u"keep_"_s + entry.item.key);
        press(Qt::Key_Space);
        return;
    }
    tabTo(u"evidence_"_s + entry.item.key);
    if (entry.item.kind == EvidenceKind::Choice || entry.item.kind == EvidenceKind::YesNo)
        press(Qt::Key_Down);
    else if (entry.item.kind == EvidenceKind::ResourceId)
        type(resource());
    else
        type(answerFor(entry.item.kind));
}

QString DayFixture::resource()
{
    const auto outlook = answered(EvidenceCalls(workspace).outlook(mine, {}, {}));
    REQUIRE_OK(outlook);
    const auto* subscription = outlook->checklist.find(evidencekey::subscriptionId);
    REQUIRE(subscription);
    return u"/subscriptions/%1/resourceGroups/erp/providers/Microsoft.Compute/virtualMachines/vm1"_s.arg(subscription->value.en);
}

QString DayFixture::answerFor(EvidenceKind kind) const
{
    switch (kind) {
    case EvidenceKind::Guid:
    case EvidenceKind::CorrelationIds:
        return u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s;
    case EvidenceKind::ErrorCode:
        return u"0x80070005"_s;
    case EvidenceKind::IncidentNumber:
        return u"EX226792"_s;
    case EvidenceKind::Domain:
        return u"contoso.onmicrosoft.com"_s;
    case EvidenceKind::Moment:
        return (clock->now() - std::chrono::hours(5)).toUtc().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    case EvidenceKind::Count:
        return u"25"_s;
    case EvidenceKind::Email:
        return u"us@partner.example"_s;
    case EvidenceKind::Phone:
        return u"+49 30 1234567"_s;
    case EvidenceKind::NameAndPhone:
        return u"Our Desk, +49 30 1234567"_s;
    default:
        return u"words"_s;
    }
}

void DayFixture::approve()
{
    const auto agent = workspace.actor();
    workspace.setActor(actorOf(supervisor()));
    act(Trigger::ApproveEscalation);
    REQUIRE(eventually([&] { return pane().details.ticket.escalationApproved; }));
    workspace.setActor(agent);
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
    const auto rows = answered(workspace.customers({}, 200));
    REQUIRE_OK(rows);
    for (const auto& row : *rows) {
        const auto details = answered(workspace.customerDetails(row.id));
        REQUIRE_OK(details);
        const auto& contacts = details->contacts;
        const auto may = std::any_of(contacts.begin(), contacts.end(), [](const Contact& one) { return one.authorised; });
        if (may && !row.primaryDomain.isEmpty() && mayAskMicrosoft(*details, clock->now()))
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
