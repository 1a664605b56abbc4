// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/factsview.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace helpdesk;

namespace {

class Facts final : public FactsView {
public:
    Facts() { rebuild(); }

    QLabel* value = nullptr;
    QPushButton* button = nullptr;

private:
    void build() override
    {
        auto* group = addGroup();
        button = new QPushButton(QStringLiteral("Show all the tickets that are linked with it as a list"));
        group->addWidget(button);
        auto* grid = addGrid(*group);
        addFact(*grid, QStringLiteral("A caption of so many words that they need several lines"), QStringLiteral("40"));
        value = qobject_cast<QLabel*>(grid->itemAtPosition(grid->rowCount() - 1, 1)->widget());
    }
};

} // namespace

/// Ten buttons, a few of which have room.
class ManyButtons final : public FactsView {
public:
    ManyButtons() { rebuild(); }
    void refresh() { rebuild(); }
    QPushButton& at(int i) { return *widget()->findChild<QPushButton*>(QString::number(i)); }

private:
    void build() override
    {
        auto* group = addGroup();
        for (int i = 0; i < 10; ++i) {
            auto* button = new QPushButton(QString::number(i));
            button->setObjectName(QString::number(i));
            group->addWidget(button);
        }
    }
};

/// Beside a field, from which Tab leads to the first button.
struct Window {
    Window()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(facts);
        facts->setFixedHeight(3 * facts->at(0).sizeHint().height());
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        before->setFocus();
    }
    bool isInSight(int i) const
    {
        auto& button = facts->at(i);
        return facts->viewport()->rect().contains(QRect(button.mapTo(facts->viewport(), QPoint()), button.size()));
    }
    void turn()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    QWidget window;
    QLineEdit* before = new QLineEdit;
    ManyButtons* facts = new ManyButtons;
};

TEST_CASE("what Tab leads to from outside is in sight, wherever the facts were scrolled to", "[widgets]")
{
    Window w;
    w.facts->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    REQUIRE_FALSE(w.isInSight(0));
    QTest::keyClick(w.before, Qt::Key_Tab);
    REQUIRE(w.facts->at(0).hasFocus());
    CHECK(w.isInSight(0));
}

TEST_CASE("facts that are built anew keep the focus and their place", "[widgets]")
{
    Window w;
    w.facts->at(5).setFocus();
    w.turn();
    REQUIRE(w.isInSight(5));
    SECTION("with the focus in sight") { }
    SECTION("with the focus out of sight, where somebody reads elsewhere")
    {
        w.facts->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        REQUIRE_FALSE(w.isInSight(5));
    }
    const auto place = w.facts->verticalScrollBar()->value();
    w.facts->refresh();
    w.turn();
    CHECK(w.facts->at(5).hasFocus());
    CHECK(w.facts->verticalScrollBar()->value() == place);
}

TEST_CASE("a fact stands beside the first line of its caption", "[widgets]")
{
    Facts facts;
    facts.resize(400, 400);
    facts.show();
    REQUIRE(QTest::qWaitForWindowExposed(&facts));
    REQUIRE(facts.value->height() > 2 * facts.value->fontMetrics().height());
    CHECK(facts.value->alignment().testFlag(Qt::AlignTop));
}

TEST_CASE("a view of facts is never narrower than its buttons", "[widgets]")
{
    const Facts facts;
    CHECK(facts.minimumSizeHint().width() > facts.button->minimumSizeHint().width());
}
