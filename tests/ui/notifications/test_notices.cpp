// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticefixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/notifications/notices.h"
#include "ui/notifications/notificationsdialog.h"
#include "ui/settings/settings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A window with the bar, and a field that somebody writes in.
struct BarFixture : NoticeFixture {
    explicit BarFixture(bool handover = false)
        : NoticeFixture(handover)
    {
        settings.setDesktopNotifications(false);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(field);
        window.show();
        window.activateWindow();
        field->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void begin()
    {
        notices = new Notices(workspace, settings, *bar, window);
        REQUIRE_OK(answered(NotificationCalls(workspace).list()));
    }
    QPushButton* button(const QString& words) const
    {
        for (auto* one : bar->findChildren<QPushButton*>()) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool isTold() { return eventually([&] { return bar->isVisible(); }); }
    NotificationsDialog* openList()
    {
        notices->openList();
        auto* dialog = window.findChild<NotificationsDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return dialog;
    }

    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings{store};
    QWidget window;
    InlineMessage* bar = new InlineMessage(&window);
    QLineEdit* field = new QLineEdit(&window);
    Notices* notices = nullptr;
};

} // namespace

TEST_CASE("a step that comes is told in a bar, and who writes goes on writing", "[ui][notifications]")
{
    BarFixture f;
    const auto ticket = f.create(u"Printer"_s);
    f.begin();
    CHECK_FALSE(f.bar->isVisible());
    f.ring();
    REQUIRE(f.isTold());
    CHECK(f.bar->sentence().contains(u"Printer"_s));
    CHECK(f.bar->sentence().contains(u"50 %"_s));
    CHECK(f.field->hasFocus());
    QSignalSpy chosen(f.notices, &Notices::ticketChosen);
    f.button(u"Open ticket"_s)->click();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<TicketId>() == ticket.id);
    CHECK_FALSE(f.bar->isVisible());
    REQUIRE(eventually([&] { return f.told().front().seenAt.has_value(); }));
}

TEST_CASE("steps of the time while no program ran are taken when the window opens, and told together", "[ui][notifications]")
{
    BarFixture f;
    f.create(u"Printer"_s);
    f.create(u"Mail"_s);
    f.clock->advance(std::chrono::minutes(40));
    f.begin();
    REQUIRE(eventually([&] { return f.notices->list().all().size() == 2; }));
    REQUIRE(f.isTold());
    REQUIRE(eventually([&] { return f.button(u"Show"_s) != nullptr; }));
    CHECK(f.notices->list().unseen() == 2);
}

TEST_CASE("what was put off stays away until its time, and is told again then", "[ui][notifications]")
{
    BarFixture f;
    f.create(u"Printer"_s);
    f.begin();
    f.ring();
    REQUIRE(f.isTold());
    f.button(u"In 15 minutes"_s)->click();
    CHECK_FALSE(f.bar->isVisible());
    REQUIRE(eventually([&] { return f.notices->list().all().empty(); }));
    f.clock->advance(std::chrono::minutes(16));
    f.notices->list().refresh(); // the part of the timer
    REQUIRE(f.isTold());
    CHECK(f.notices->list().all().size() == 1);
}

TEST_CASE("what another window dealt with is no longer told", "[ui][notifications]")
{
    BarFixture f;
    f.create(u"Printer"_s);
    f.begin();
    f.ring();
    REQUIRE(f.isTold());
    REQUIRE_OK(answered(NotificationCalls(f.workspace).dismiss(f.told().front().id)));
    REQUIRE(eventually([&] { return !f.bar->isVisible(); }));
}

TEST_CASE("the list opens a ticket by Enter and takes one away by Delete", "[ui][notifications]")
{
    BarFixture f;
    f.create(u"Printer"_s);
    const auto mail = f.create(u"Mail"_s);
    f.begin();
    f.ring();
    REQUIRE(eventually([&] { return f.notices->list().all().size() == 2; }));
    auto* dialog = f.openList();
    auto* list = dialog->findChild<QListWidget*>(u"notificationList"_s);
    REQUIRE(list->count() == 2);
    REQUIRE(eventually([&] { return list->hasFocus(); }));
    REQUIRE(eventually([&] { return f.notices->list().unseen() == 0; }));
    const auto other = f.notices->list().all().front().ticket == mail.id ? 1 : 0;
    list->setCurrentRow(other);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(eventually([&] { return list->count() == 1; }));
    CHECK(list->currentItem()->text().contains(u"Mail"_s));
    QSignalSpy chosen(f.notices, &Notices::ticketChosen);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().value<TicketId>() == mail.id);
}

TEST_CASE("one that asks for a hand-over note stays until there is one", "[ui][notifications]")
{
    BarFixture f(true);
    const auto ticket = f.create(u"Printer"_s);
    f.begin();
    f.ring();
    REQUIRE(eventually([&] { return f.notices->list().all().size() == 1; }));
    auto* dialog = f.openList();
    auto* message = dialog->findChild<InlineMessage*>();
    dialog->findChild<QPushButton*>(u"notificationDismiss"_s)->click();
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->kind() == InlineMessage::Kind::Warning);
    f.clock->advance(std::chrono::minutes(1));
    NewMessage note;
    note.kind = MessageKind::InternalNote;
    note.body = u"Boris goes on."_s;
    REQUIRE_OK(answered(f.workspace.addMessage(ticket.id, note)));
    dialog->findChild<QPushButton*>(u"notificationDismiss"_s)->click();
    REQUIRE(eventually([&] { return f.notices->list().all().empty(); }));
}

TEST_CASE("a notification is put off from the list by the keyboard", "[ui][notifications]")
{
    BarFixture f;
    f.create(u"Printer"_s);
    f.begin();
    f.ring();
    REQUIRE(eventually([&] { return f.notices->list().all().size() == 1; }));
    auto* dialog = f.openList();
    auto* menu = dialog->findChild<QPushButton*>(u"notificationSnooze"_s)->menu();
    REQUIRE(menu->actions().size() == 3);
    menu->actions().at(1)->trigger();
    REQUIRE(eventually([&] { return f.notices->list().all().empty(); }));
    f.clock->advance(std::chrono::minutes(59));
    CHECK(f.told().empty());
    f.clock->advance(std::chrono::minutes(1));
    CHECK(f.told().size() == 1);
}
