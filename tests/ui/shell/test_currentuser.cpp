// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/escalationinput.h"
#include "support/lookchange.h"
#include "ui/base/inlinemessage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/windowfixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct UsersFixture : WindowFixture {
    User add(const QString& login, Role role, bool active = true)
    {
        User user;
        user.login = login;
        user.name = login.left(1).toUpper() + login.mid(1);
        user.role = role;
        user.active = active;
        const auto added = answered(workspace.addUser(user));
        REQUIRE_OK(added);
        return *added;
    }
    QStringList choices()
    {
        QStringList texts;
        for (const auto* action : find<QMenu>("users")->actions())
            texts << action->text();
        return texts;
    }
    void choose(const QString& begin)
    {
        for (auto* action : find<QMenu>("users")->actions()) {
            if (action->text().startsWith(begin))
                action->trigger();
        }
    }
    QString shown() { return find<QPushButton>("statusUser")->text(); }
};

} // namespace

TEST_CASE("those who work here are offered, and those who left are not", "[ui][user]")
{
    UsersFixture f;
    f.add(u"eve"_s, Role::Supervisor);
    f.add(u"gone"_s, Role::Agent, false);
    REQUIRE(eventually([&] { return f.choices().size() == 2; }));
    CHECK(f.choices().filter(u"Eve"_s).size() == 1);
    CHECK(f.choices().filter(u"Gone"_s).isEmpty());
}

TEST_CASE("another user takes over: queues, name and memory are theirs", "[ui][user]")
{
    UsersFixture f;
    const auto eve = f.add(u"eve"_s, Role::Agent);
    const auto mine = f.create(u"Mine"_s);
    REQUIRE_OK(answered(f.workspace.editTicket(
        mine.id, mine.revision, {{TicketField::Assignee, QString::number(f.workspace.actor().user.value())}})));
    f.window.actions().views[1]->trigger(); // my tickets
    auto* rows = f.window.queue().list().model();
    REQUIRE(eventually([&] { return rows->rowCount() == 1; }));
    REQUIRE(eventually([&] { return f.choices().size() == 2; }));
    f.choose(u"Eve"_s);
    REQUIRE(eventually([&] { return f.workspace.actor().user == eve.id; }));
    CHECK(f.shown().startsWith(u"Eve"_s));
    CHECK(eventually([&] { return rows->rowCount() == 0; }));
    CHECK(f.settings.user(f.path) == u"eve"_s);
}

TEST_CASE("what somebody was writing waits for them when they come back", "[ui][user][drafts]")
{
    UsersFixture f;
    f.add(u"eve"_s, Role::Agent);
    const auto me = f.workspace.actor();
    const auto ticket = f.create(u"First"_s);
    f.window.queue().openTicket(ticket.id);
    REQUIRE(eventually([&] { return f.pane().ticketNumber() == ticket.number && f.choices().size() == 2; }));
    auto* text = f.find<QPlainTextEdit>("composerText");
    QTest::keyClicks(text, u"half a sent"_s);
    f.choose(u"Eve"_s);
    REQUIRE(eventually([&] { return f.workspace.actor().user != me.user && text->toPlainText().isEmpty(); }));
    REQUIRE(eventually([&] { return !f.workspace.isSaving(); }));
    f.choose(me.name);
    CHECK(eventually([&] { return text->toPlainText() == u"half a sent"_s; }));
}

TEST_CASE("what the new one may do is shown at once", "[ui][user]")
{
    UsersFixture f;
    f.add(u"boris"_s, Role::Supervisor);
    const auto customer = f.addCustomer(u"Fabrikam"_s, true);
    NewContact person;
    person.name = u"Petra"_s;
    person.phone = u"+49 30 555-0101"_s;
    person.authorised = true;
    const auto contact = answered(f.workspace.addContact(customer.id, person));
    REQUIRE_OK(contact);
    NewTicket fresh;
    fresh.title = u"VM"_s;
    fresh.body = u"VM"_s;
    fresh.customer = customer.id;
    fresh.contact = contact->id;
    fresh.service = Service::Office365;
    fresh.category = Category::Technical;
    const auto created = answered(f.workspace.createTicket(fresh));
    REQUIRE_OK(created);
    auto ticket = answered(f.workspace.fire(created->id, 1, Trigger::StartDiagnosis, {}));
    REQUIRE_OK(ticket);
    ticket = answered(f.workspace.fire(created->id, ticket->revision, Trigger::RequestEscalation,
                                       escalationInput(u"m365_admin_center"_s)));
    REQUIRE_OK(ticket);
    f.window.queue().openTicket(ticket->id);
    const auto mayApprove = [&] {
        const auto* button = f.pane().findChild<QPushButton*>(u"trigger_approve_escalation"_s);
        return button && button->isEnabled();
    };
    REQUIRE(eventually(
        [&] { return f.pane().findChild<QPushButton*>(u"trigger_approve_escalation"_s) && f.choices().size() == 2; }));
    CHECK_FALSE(mayApprove()); // nobody approves their own request
    f.choose(u"Boris"_s);
    CHECK(eventually(mayApprove));
}

TEST_CASE("a new role of the present user holds at once, and leaving is told", "[ui][user]")
{
    UsersFixture f;
    auto eve = f.add(u"eve"_s, Role::Agent);
    REQUIRE(eventually([&] { return f.choices().size() == 2; }));
    AsyncWorkspace other(f.clock);
    REQUIRE_OK(answered(other.open(f.path, AsyncWorkspace::Start::Open, {})));
    f.choose(u"Eve"_s);
    REQUIRE(eventually([&] { return f.workspace.actor().user == eve.id; }));
    eve.role = Role::Supervisor;
    REQUIRE_OK(answered(other.editUser(eve)));
    REQUIRE(eventually([&] { return f.workspace.actor().role == Role::Supervisor; }));
    CHECK(f.find<QPushButton>("statusUser")->accessibleName().contains(u"upervisor"_s));
    eve.active = false;
    REQUIRE_OK(answered(other.editUser(eve)));
    CHECK(eventually([&] {
        const auto messages = f.window.findChildren<InlineMessage*>();
        return std::any_of(messages.begin(), messages.end(), [](const InlineMessage* message) {
            return message->isVisible() && message->sentence().contains(u"Eve"_s);
        });
    }));
}

TEST_CASE("settings that only administrators change are read-only for others, and say so", "[ui][user][settings]")
{
    UsersFixture f;
    const auto eve = f.add(u"eve"_s, Role::Agent);
    const bool administrator = GENERATE(true, false);
    if (!administrator)
        f.workspace.setActor(actorOf(eve));
    f.window.actions().settings->trigger();
    auto* dialog = f.dialog<SettingsDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPushButton*>(u"profileSave"_s)->isEnabled() == administrator);
    CHECK(dialog->findChild<QPushButton*>(u"userSave"_s)->isEnabled() == administrator);
    CHECK(dialog->findChild<QLineEdit*>(u"userName"_s)->isReadOnly() != administrator);
    auto* users = dialog->findChild<QWidget*>(u"usersPage"_s);
    CHECK(users->findChild<InlineMessage*>()->isVisibleTo(users) != administrator);
}

TEST_CASE("the settings scroll where large text makes a page longer than the screen", "[ui][settings]")
{
    UsersFixture f;
    f.window.actions().settings->trigger();
    auto* dialog = f.dialog<SettingsDialog>();
    REQUIRE(dialog);
    REQUIRE(dressedAt(f.appearance, 200));
    const auto needed = dialog->minimumSizeHint().height();
    REQUIRE(dressedAt(f.appearance, 100));
    CHECK(needed < 600);
}

TEST_CASE("how long a health check counts is set with the profile, or left to the rules", "[ui][settings]")
{
    UsersFixture f;
    f.window.actions().settings->trigger();
    auto* dialog = f.dialog<SettingsDialog>();
    REQUIRE(dialog);
    auto* hours = dialog->findChild<QSpinBox*>(u"profileHealthHours"_s);
    REQUIRE(hours);
    const auto saved = [&](int value) {
        auto* save = dialog->findChild<QPushButton*>(u"profileSave"_s);
        REQUIRE(eventually([&] { return save->isEnabled(); })); // the answer before this one was taken
        hours->setValue(value);
        save->click();
        return eventually([&] {
            const auto profile = answered(f.workspace.profile());
            return profile && profile->healthCheckHours.value_or(0) == value;
        });
    };
    CHECK(saved(6));
    CHECK(saved(0));
    CHECK_FALSE(answered(f.workspace.profile())->healthCheckHours);
}

TEST_CASE("who works in a workspace is remembered for it alone", "[ui][user][settings]")
{
    UsersFixture f;
    f.settings.setUser(u"/a/b.helpdesk"_s, u"anna"_s);
    CHECK(f.settings.user(u"/a/b.helpdesk"_s) == u"anna"_s);
    CHECK(f.settings.user(u"/a/c.helpdesk"_s).isEmpty());
}
