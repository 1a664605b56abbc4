// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/pagescroll.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// A page of many fields in a window.
    struct FieldsPage {
        FieldsPage()
        {
            auto* page = new QWidget;
            auto* column = new QVBoxLayout(page);
            for (int i = 0; i < 20; ++i) {
                fields << new QLineEdit(page);
                column->addWidget(fields.back());
            }
            scroll = new PageScroll(page);
            (new QVBoxLayout(&window))->addWidget(scroll);
            window.resize(300, 1200);
            window.show();
            REQUIRE(QTest::qWaitForWindowActive(&window));
        }
        bool isInSight(const QWidget& field) const
        {
            const auto place = QRect(field.mapTo(scroll->viewport(), QPoint()), field.size());
            return scroll->viewport()->rect().contains(place);
        }

        QWidget window;
        QList<QLineEdit*> fields;
        PageScroll* scroll;
    };

} // namespace

TEST_CASE("what has the focus stays in sight of its page, until somebody scrolls", "[widgets]")
{
    FieldsPage f;
    f.fields.back()->setFocus();
    f.window.resize(300, 200);
    REQUIRE(eventually([&] { return f.isInSight(*f.fields.back()); }));
    SECTION("what stands above it grows")
    {
        f.fields.front()->setMinimumHeight(300);
        CHECK(eventually([&] { return f.fields.front()->height() >= 300 && f.isInSight(*f.fields.back()); }));
    }
    SECTION("somebody looks elsewhere")
    {
        f.scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        f.window.resize(300, 180);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        CHECK(f.scroll->verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("a page that goes on below has a line where it is cut, and none at its end", "[widgets]")
{
    FieldsPage f;
    const auto* edge = f.scroll->findChild<QWidget*>(u"cutEdge"_s);
    REQUIRE(edge);
    CHECK(edge->isHidden());
    f.window.resize(300, 200);
    CHECK(eventually([&] { return edge->isVisible(); }));
    f.scroll->verticalScrollBar()->setValue(f.scroll->verticalScrollBar()->maximum());
    CHECK(edge->isHidden());
}

TEST_CASE("a wide page is as high as its text is there, not as it would be in a narrow one", "[widgets]")
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* text = new QLabel(u"Where the service works for some people and not for others, compare their licences first. "_s.repeated(8), page);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(new QLineEdit(page));
    QWidget window;
    auto* scroll = new PageScroll(page);
    (new QVBoxLayout(&window))->addWidget(scroll);
    window.resize(2000, 400);
    window.show();
    CHECK(eventually([&] { return scroll->viewport()->width() > 1500 && scroll->verticalScrollBar()->maximum() == 0; }));
    window.resize(220, 400);
    CHECK(eventually([&] { return scroll->verticalScrollBar()->maximum() > 0; }));
    CHECK(eventually([&] { return text->height() >= text->heightForWidth(text->width()); }));
    window.resize(2000, 400);
    CHECK(eventually([&] { return scroll->verticalScrollBar()->maximum() == 0; }));
}

} // namespace helpdesk
