// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "ui/base/freshlayout.h"
#include "ui/ticket/attributecombo.h"
#include "ui/ticket/attributerow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ChoiceFixture : PaneFixture {
    ChoiceFixture()
    {
        ticket = create(u"Mail is late"_s);
        open(ticket);
        severity = pane->findChild<AttributeCombo*>(u"attribute_severity"_s);
        severity->setFocus();
    }

    Ticket ticket;
    AttributeCombo* severity;
};

} // namespace

TEST_CASE("arrows and letters at a closed choice open its list and store nothing", "[ui][ticket]")
{
    ChoiceFixture f;
    const auto before = f.severity->currentData();
    const auto key = GENERATE(Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_A);
    QTest::keyClick(f.severity, key);
    REQUIRE(f.severity->isOpen());
    CHECK(f.severity->currentData() == before);
    QTest::keyClick(f.severity->view(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return !f.severity->isOpen(); }));
    CHECK(f.severity->currentData() == before);
    CHECK(f.stored(f.ticket).revision == f.ticket.revision);
}

TEST_CASE("what is chosen from the list by Enter is one edit", "[ui][ticket]")
{
    ChoiceFixture f;
    QTest::keyClick(f.severity, Qt::Key_Down);
    REQUIRE(f.severity->isOpen());
    QTest::keyClick(f.severity->view(), Qt::Key_Home);
    QTest::keyClick(f.severity->view(), Qt::Key_Return);
    REQUIRE(eventually([&] { return f.stored(f.ticket).severity == Severity::A; }));
    CHECK(f.stored(f.ticket).revision == f.ticket.revision + 1);
}

TEST_CASE("a choice from a list that was open while somebody else chose is asked about", "[ui][conflict]")
{
    ChoiceFixture f;
    QTest::keyClick(f.severity, Qt::Key_Down);
    REQUIRE(f.severity->isOpen());
    REQUIRE_OK(answered(f.workspace.editTicket(f.ticket.id, f.ticket.revision,
                                               {{TicketField::Severity, u"B"_s}, {TicketField::Title, u"theirs"_s}})));
    auto* title = f.pane->findChild<QWidget*>(u"ticketTitle"_s);
    REQUIRE(eventually([&] { return title->findChild<QLabel*>()->text() == u"theirs"_s; }));
    REQUIRE(f.severity->isOpen());
    SECTION("chosen: both values are shown")
    {
        QTest::keyClick(f.severity->view(), Qt::Key_Home);
        QTest::keyClick(f.severity->view(), Qt::Key_Return);
        f.button(u"useMine_severity"_s);
        CHECK(f.stored(f.ticket).severity == Severity::B);
    }
    SECTION("left: theirs is shown")
    {
        QTest::keyClick(f.severity->view(), Qt::Key_Escape);
        REQUIRE(eventually([&] { return f.severity->currentData().toString() == u"B"_s; }));
    }
}

TEST_CASE("the button for more fields stands in line with the choices, not with their captions", "[ui][ticket]")
{
    ChoiceFixture f;
    f.pane->resize(900, 500);
    auto* more = f.pane->findChild<QToolButton*>(u"moreAttributes"_s);
    REQUIRE(eventually([&] { return more->isVisible(); }));
    const auto middle = [&](const QWidget& widget) { return widget.mapTo(f.pane.get(), widget.rect().center()).y(); };
    CHECK(eventually([&] { return std::abs(middle(*more) - middle(*f.severity)) <= 3; }));
}

TEST_CASE("the fields know beforehand how high they would be, all of them and the two", "[ui][ticket]")
{
    ChoiceFixture f;
    auto* row = f.pane->findChild<AttributeRow*>();
    const auto width = GENERATE(320, 480, 900);
    const auto compact = GENERATE(true, false);
    row->setCompact(!compact);
    const auto told = row->heightFor(width, compact);
    row->setCompact(compact);
    refreshLayouts(*row);
    CHECK(told == row->heightForWidth(width));
}
