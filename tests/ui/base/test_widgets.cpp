// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/fittinglabels.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/linkbutton.h"
#include "ui/base/pagescroll.h"
#include "ui/base/pagetable.h"
#include "ui/base/pill.h"
#include "ui/base/sortheader.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

TEST_CASE("an inline message says its sentence and offers its act", "[widgets]")
{
    InlineMessage message;
    CHECK(message.isHidden());
    message.say(InlineMessage::Kind::Error, u"The file is in use."_s, u"Try again"_s);
    CHECK_FALSE(message.isHidden());
    CHECK(message.sentence() == u"The file is in use."_s);
    CHECK(message.accessibleName() == u"The file is in use."_s);

    const QSignalSpy triggered(&message, &InlineMessage::actionTriggered);
    auto* button = message.findChild<QPushButton*>();
    REQUIRE(button);
    CHECK(button->text() == u"Try again"_s);
    button->click();
    CHECK(triggered.size() == 1);

    message.say(InlineMessage::Kind::Information, u"Saved."_s);
    CHECK(button->isHidden());
}

TEST_CASE("an inline message can be closed", "[widgets]")
{
    InlineMessage message;
    message.say(InlineMessage::Kind::Warning, u"Careful."_s);
    const QSignalSpy dismissed(&message, &InlineMessage::dismissed);
    auto* close = message.findChild<QToolButton*>();
    REQUIRE(close);
    CHECK_FALSE(close->accessibleName().isEmpty());
    close->click();
    CHECK(message.isHidden());
    CHECK(dismissed.size() == 1);
}

TEST_CASE("late progress tells when it appears and when it is over", "[widgets]")
{
    QWidget window;
    LateProgress progress(&window);
    window.show();
    QSignalSpy late(&progress, &LateProgress::lateChanged);
    progress.begin();
    progress.end();
    CHECK(progress.isHidden());
    CHECK(late.isEmpty());
    progress.begin();
    REQUIRE(eventually([&] { return late.size() == 1; }));
    CHECK(late.takeFirst().at(0).toBool());
    progress.end();
    REQUIRE(late.size() == 1);
    CHECK_FALSE(late.takeFirst().at(0).toBool());
}

TEST_CASE("rows of a page's list begin below their title, and not at the edge", "[widgets]")
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"MMMM"_s));
    model.setItem(0, 1, new QStandardItem(u"MMMM"_s));
    QTableView table;
    table.setModel(&model);
    setUpTable(table);
    const auto isBlank = [&](int from) {
        const auto picture = table.viewport()->grab(QRect(from, 0, leadingCellInset, table.rowHeight(0) - 1)).toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != picture.pixel(0, 0))
                    return false;
            }
        }
        return true;
    };
    CHECK(isBlank(0));
    CHECK_FALSE(isBlank(table.columnViewportPosition(1) + 2));
    table.setColumnHidden(0, true);
    CHECK(isBlank(0));
}

TEST_CASE("the arrow of an order stands behind its own title", "[widgets]")
{
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({u"Due"_s, u"Title"_s});
    SortHeader header;
    header.setModel(&model);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSortIndicatorShown(true);
    header.resize(600, 30);
    header.resizeSection(0, 300);
    header.resizeSection(1, 300);
    const auto picture = [&](int ordered, const QRect& part) {
        header.setSortIndicator(ordered, Qt::AscendingOrder);
        return header.grab(part).toImage();
    };
    const QRect title(0, 0, 100, 30);
    const QRect farEdge(150, 0, 149, 30);
    CHECK(picture(0, title) != picture(1, title));
    CHECK(picture(0, farEdge) == picture(1, farEdge));
}

TEST_CASE("a pill says its meaning in words", "[widgets]")
{
    SeverityBadge badge;
    badge.setSeverity(Severity::A);
    CHECK(badge.accessibleName().contains(u'A'));
    CHECK(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.word()));

    StatePill pill;
    pill.setState(TicketState::EscalationReview);
    const auto waiting = pill.word();
    pill.setState(TicketState::EscalationReview, true);
    CHECK(pill.word() != waiting);
}

TEST_CASE("the steps of type follow the user's own font", "[widgets]")
{
    QFont base;
    base.setPointSizeF(10);
    CHECK(fontOf(base, TextSize::Caption).pointSizeF() == Approx(9));
    CHECK(fontOf(base, TextSize::PaneTitle, TextWeight::Semibold).pointSizeF() == Approx(12));
    CHECK(fontOf(base, TextSize::PaneTitle, TextWeight::Semibold).weight() == QFont::DemiBold);

    QWidget window;
    QLabel label(&window);
    setTextStyle(label, TextSize::TicketTitle);
    const auto before = QApplication::font();
    auto larger = before;
    larger.setPointSizeF(20);
    QApplication::setFont(larger);
    CHECK(eventually([&] { return label.font().pointSizeF() == Approx(26); }));
    QApplication::setFont(before);
    CHECK(eventually([&] { return label.font().pointSizeF() == Approx(before.pointSizeF() + 6); }));
}

TEST_CASE("a flow layout wraps and tells its height", "[widgets]")
{
    QWidget widget;
    auto* layout = new FlowLayout(&widget);
    for (int i = 0; i < 4; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 20);
        layout->addWidget(box);
    }
    CHECK(layout->heightForWidth(1000) == 20);
    const int two = layout->heightForWidth(250);
    CHECK(two == 40 + layout->spacing());
    layout->setGeometry(QRect(0, 0, 250, two));
    CHECK(layout->itemAt(2)->geometry().topLeft() == QPoint(0, 20 + layout->spacing()));
    delete layout->takeAt(0);
    CHECK(layout->count() == 3);
}

TEST_CASE("a role is a property that the style sheet knows", "[widgets]")
{
    QPushButton button;
    setRole(button, WidgetRole::Primary);
    CHECK(button.property("role") == u"primary"_s);
}

TEST_CASE("a line that leads somewhere begins where the texts of its column do", "[widgets]")
{
    const auto words = u"Mail is late"_s;
    QWidget window;
    QLabel label(words, &window);
    LinkButton link(words, &window);
    const auto firstInk = [](QWidget& widget) {
        widget.resize(widget.sizeHint());
        const auto picture = widget.grab().toImage();
        const auto ground = picture.pixel(picture.width() - 1, 0);
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != ground)
                    return x;
            }
        }
        return -1;
    };
    CHECK(firstInk(link) == firstInk(label));
    CHECK(link.sizeHint().width() <= label.sizeHint().width() + 1);
}

TEST_CASE("a message offers a second act beside its first", "[widgets]")
{
    InlineMessage message;
    message.say(InlineMessage::Kind::Information, u"You wrote this."_s, u"Discard it"_s, u"Put it aside"_s);
    const QSignalSpy other(&message, &InlineMessage::otherTriggered);
    const auto buttons = message.findChildren<QPushButton*>();
    const auto aside = std::ranges::find(buttons, u"Put it aside"_s, &QPushButton::text);
    REQUIRE(aside != buttons.end());
    (*aside)->click();
    CHECK(other.size() == 1);
    message.say(InlineMessage::Kind::Information, u"Saved."_s);
    CHECK((*aside)->isHidden());
}

TEST_CASE("a value breaks a word that is wider than its place and wraps the others", "[widgets]")
{
    ValueLabel address(u"patrick.lemaire@humongousinsurance.com"_s);
    const auto wide = address.fontMetrics().horizontalAdvance(address.text()) + 10;
    const auto line = address.heightForWidth(wide);
    CHECK(address.heightForWidth(wide / 2) >= 2 * address.fontMetrics().height());
    CHECK(line < 2 * address.fontMetrics().height());
    address.resize(wide, line);
    address.show();
    CHECK(address.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    CHECK(address.minimumSizeHint().width() < wide / 2);
}

TEST_CASE("a caption gives way to what stands beside it", "[widgets]")
{
    ElidingLabel caption;
    caption.setText(u"Fabrikam GmbH - Microsoft 365 Business Premium - Sign-in and MFA"_s);
    CHECK(caption.minimumSizeHint().width() < caption.sizeHint().width() / 4);
    CHECK(caption.text().endsWith(u"MFA"_s)); // all of it, for screen readers
}

TEST_CASE("a page that scrolls follows the focus from outside", "[widgets]")
{
    QWidget window;
    auto* page = new QWidget;
    auto* fields = new QVBoxLayout(page);
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < 30; ++i) {
        buttons.push_back(new QPushButton(QString::number(i), page));
        fields->addWidget(buttons.back());
    }
    auto* scroll = new PageScroll(page);
    auto* below = new QPushButton(u"below"_s);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(scroll);
    layout->addWidget(below);
    window.resize(200, 200);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    buttons.back()->setFocus();
    REQUIRE(scroll->verticalScrollBar()->value() > 0);
    below->setFocus();
    QTest::keyClick(below, Qt::Key_Tab); // round to the first
    CHECK(buttons.front()->hasFocus());
    CHECK(scroll->verticalScrollBar()->value() < buttons.front()->height());
}

} // namespace helpdesk
