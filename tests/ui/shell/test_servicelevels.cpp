// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/slacalls.h"
#include "ui/base/inlinemessage.h"
#include "ui/calendars/calendarsdialog.h"
#include "ui/notifications/notificationsdialog.h"
#include "ui/policies/policiesdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/windowfixture.h"

#include <QCheckBox>
#include <QListWidget>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Tickets tell of themselves when half of the hour for the first reply is used up.
void addLadder(AsyncFixture& fixture)
{
    auto policy = shippedDefaultPolicy();
    for (const auto severity : valuesOf<Severity>())
        policy.terms.target(severity, ServiceClock::FirstResponse) = {std::chrono::minutes(60), TimeBasis::Calendar};
    LadderStep step;
    step.clock = ServiceClock::FirstResponse;
    step.percent = 50;
    step.acts = {LadderAct::Notify};
    policy.ladder = {step};
    REQUIRE_OK(answered(PolicyCalls(fixture.workspace).edit(policy.name, policy)));
}

} // namespace

TEST_CASE("the bell counts what waits, and its list leads to the ticket by the keyboard", "[ui][shell]")
{
    WindowFixture f;
    addLadder(f);
    const auto ticket = f.create(u"Printer"_s);
    auto* bell = f.find<QPushButton>("statusNotifications");
    CHECK(bell->text().isEmpty());
    f.clock->advance(std::chrono::minutes(35));
    REQUIRE_OK(answered(NotificationCalls(f.workspace).takeSteps()));
    REQUIRE(eventually([&] { return bell->text() == u"1"_s; }));
    CHECK(bell->accessibleName().contains(u"new"_s));
    CHECK(f.find<InlineMessage>("notice")->isVisible());
    CHECK_FALSE(f.find<InlineMessage>("notice")->isAncestorOf(f.window.focusWidget()));
    QTest::keyClick(&f.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = f.dialog<NotificationsDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(f.find<InlineMessage>("notice")->isVisible());
    QTest::keyClick(dialog->findChild<QListWidget*>(), Qt::Key_Return);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    REQUIRE(eventually([&] { return !bell->accessibleName().contains(u"new"_s); }));
}

TEST_CASE("what a policy changed is found anew behind the window, whoever changed it", "[ui][shell]")
{
    WindowFixture f;
    const auto ticket = f.create(u"Printer"_s);
    addLadder(f);
    REQUIRE(eventually([&] { return !answered(PolicyCalls(f.workspace).isRecomputeDemanded()).value(); }));
    const auto row = answered(f.workspace.ticketRow(ticket.id));
    REQUIRE_OK(row);
    CHECK(row->dueAt == ticket.createdAt + std::chrono::minutes(60));
    CHECK_FALSE(f.find<QPushButton>("statusWork")->isVisible());
}

TEST_CASE("policies and calendars open from the menu", "[ui][shell]")
{
    WindowFixture f;
    f.window.actions().policies->trigger();
    auto* policies = f.dialog<PoliciesDialog>();
    REQUIRE(policies);
    policies->reject();
    f.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    f.window.actions().calendars->trigger();
    CHECK(f.dialog<CalendarsDialog>());
}

TEST_CASE("messages of the desktop are switched off in the settings", "[ui][shell]")
{
    WindowFixture f;
    REQUIRE(f.settings.desktopNotifications());
    f.window.actions().settings->trigger();
    auto* dialog = f.dialog<SettingsDialog>();
    REQUIRE(dialog);
    f.find<QCheckBox>("settingsNotifications", dialog)->click();
    CHECK_FALSE(f.settings.desktopNotifications());
}
