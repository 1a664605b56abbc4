// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct PaletteFixture : WindowFixture {
    CommandPalette& open(const QString& text)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(eventually([&] { return (palette = window.findChild<CommandPalette*>()) != nullptr; }));
        QTest::keyClicks(palette->findChild<QLineEdit*>(u"paletteText"_s), text);
        return *palette;
    }
    QAbstractItemModel& rows() { return *palette->findChild<QListView*>(u"paletteList"_s)->model(); }
    QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < rows().rowCount(); ++row)
            texts << rows().index(row, 0).data().toString();
        return texts;
    }
    void enter() { QTest::keyClick(palette->findChild<QLineEdit*>(u"paletteText"_s), Qt::Key_Return); }

    CommandPalette* palette = nullptr;
};

} // namespace

TEST_CASE("the palette offers actions with their keys, and none that is not possible", "[ui][palette]")
{
    PaletteFixture f;
    f.open({});
    const auto texts = f.texts();
    CHECK(texts.contains(u"New ticket"_s));
    CHECK(texts.contains(u"All open tickets"_s));
    CHECK(texts.filter(u"Undo"_s).isEmpty());
    CHECK(texts.filter(u"Change view"_s).isEmpty());
    const auto row = f.rows().index(static_cast<int>(texts.indexOf(u"New ticket"_s)), 0);
    CHECK(row.data(PaletteModel::HintRole).toString()
          == QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains(u"Ctrl+N"_s));
    CHECK_FALSE(f.palette->accessibleName().isEmpty());
}

TEST_CASE("the palette leads to saved views, tickets and customers", "[ui][palette]")
{
    PaletteFixture f;
    const auto ticket = f.create(u"Zebra printer"_s);
    f.addCustomer(u"Zenith Ltd"_s);
    SavedView view;
    view.name = u"Zoo of new"_s;
    view.searchText = u"status:new"_s;
    REQUIRE_OK(answered(f.workspace.addView(view)));
    REQUIRE(eventually([&] { return f.find<QListView>("savedViews")->model()->rowCount() == 1; }));

    SECTION("a saved view")
    {
        f.open(u"zoo"_s);
        CHECK(f.texts().front() == u"Zoo of new"_s);
        f.enter();
        CHECK(eventually([&] { return f.window.queue().searchText() == u"status:new"_s; }));
    }
    SECTION("a ticket")
    {
        f.open(u"zebra"_s);
        REQUIRE(eventually([&] { return f.texts().front().contains(u"Zebra printer"_s); }));
        f.enter();
        CHECK(eventually([&] { return f.pane().ticketNumber() == ticket.number; }));
    }
    SECTION("a customer")
    {
        f.open(u"zenith"_s);
        CHECK(eventually([&] { return f.texts().front() == u"Zenith Ltd"_s; }));
    }
    SECTION("a customer before the tickets in which the word was said")
    {
        f.create(u"Zenith is down"_s);
        f.open(u"zenith"_s);
        CHECK(eventually([&] { return f.texts().size() >= 3 && f.texts().front() == u"Zenith Ltd"_s; }));
    }
}

TEST_CASE("the acts of the ticket on show come before all else, the next step first", "[ui][palette]")
{
    PaletteFixture f;
    const auto ticket = f.createKnown(u"Diagnosed mail"_s);
    f.window.queue().showView(StandardView::AllOpen);
    REQUIRE(eventually([&] { return !f.pane().acts().empty(); }));
    f.open(u"diagn"_s);
    REQUIRE(f.texts().front() == u"Start diagnosis"_s);
    CHECK(f.rows().index(0, 0).data(PaletteModel::HintRole).toString()
          == f.window.actions().nextAct->shortcut().toString(QKeySequence::NativeText));
    f.enter();
    REQUIRE(f.reaches(ticket.id, TicketState::Diagnosing));
    REQUIRE(eventually([&] { return f.window.findChild<CommandPalette*>() == nullptr; }));
    f.window.activateWindow(); // which the offscreen platform leaves to us
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    const auto resolves = [&] {
        const auto acts = f.pane().acts();
        return std::any_of(acts.begin(), acts.end(), [](const TriggerAnswer& act) { return act.trigger == Trigger::Resolve; });
    };
    REQUIRE(eventually(resolves));
    f.open(u"resolve"_s);
    CHECK(f.texts().front() == u"Resolve"_s);
    CHECK(f.texts().contains(u"Resolved"_s)); // the queue
    f.enter();
    CHECK(eventually([&] { return f.find<QWidget>("triggerForm")->isVisible(); }));
    CHECK(f.pane().ticket() == ticket.id);
}

TEST_CASE("what is blocked says why to whoever asks for it, and Enter does nothing else instead", "[ui][palette]")
{
    WindowFixture f;
    QAction other(u"Resolved"_s);
    const QSignalSpy done(&other, &QAction::triggered);
    CommandPalette palette(f.workspace, {{{}, u"Resolve"_s, u"A case is still open."_s, {}}}, {&other}, {}, f.clock, &f.window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.open();
    const auto& rows = *palette.findChild<QListView*>(u"paletteList"_s)->model();
    CHECK(rows.index(0, 0).data().toString() == u"Resolved"_s);
    auto* text = palette.findChild<QLineEdit*>(u"paletteText"_s);
    QTest::keyClicks(text, u"resolve"_s);
    REQUIRE(rows.index(0, 0).data().toString() == u"Resolve"_s);
    CHECK(rows.index(0, 0).data(PaletteModel::BlockedRole).toBool());
    CHECK(rows.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"still open"_s));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(palette.isVisible());
    CHECK(done.isEmpty());
}

TEST_CASE("every row of the palette is whole", "[ui][palette]")
{
    PaletteFixture f;
    const auto* list = f.open({}).findChild<QListView*>(u"paletteList"_s);
    REQUIRE(list->model()->rowCount() > 20);
    CHECK(list->viewport()->height() % list->sizeHintForRow(0) == 0);
    CHECK(f.palette->rect().contains(list->geometry()));
}

TEST_CASE("somebody else is put to work from the palette", "[ui][palette][user]")
{
    PaletteFixture f;
    User eve;
    eve.login = u"eve"_s;
    eve.name = u"Eve"_s;
    const auto added = answered(f.workspace.addUser(eve));
    REQUIRE_OK(added);
    REQUIRE(eventually([&] { return f.find<QMenu>("users")->actions().size() == 2; }));
    f.open(u"work eve"_s);
    REQUIRE(f.texts().front().contains(u"Eve"_s));
    f.enter();
    CHECK(eventually([&] { return f.workspace.actor().user == added->id; }));
}

TEST_CASE("the about window says what the program is and stands on", "[ui][about]")
{
    WindowFixture f;
    f.window.actions().about->trigger();
    auto* dialog = f.dialog<AboutDialog>();
    REQUIRE(dialog);
    REQUIRE(eventually([&] { return dialog->facts().contains(u"SQLite 3."_s); }));
    CHECK(dialog->facts().contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    CHECK(dialog->facts().contains(f.path));
    CHECK(dialog->facts().contains(u"General Public License"_s));
    int selectable = 0;
    for (const auto* label : dialog->findChildren<QLabel*>())
        selectable += label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard) ? 1 : 0;
    CHECK(selectable == 3);
    CHECK(dialog->findChild<QLineEdit*>()->text() == f.path);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(eventually([&] { return f.window.findChild<AboutDialog*>() == nullptr; }));
}
