// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/outages/factsview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

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

TEST_CASE("a fact stands beside the first line of its caption", "[ui][outages]")
{
    Facts facts;
    facts.resize(400, 400);
    facts.show();
    REQUIRE(QTest::qWaitForWindowExposed(&facts));
    REQUIRE(facts.value->height() > 2 * facts.value->fontMetrics().height());
    CHECK(facts.value->alignment().testFlag(Qt::AlignTop));
}

TEST_CASE("a view of facts is never narrower than its buttons", "[ui][outages]")
{
    const Facts facts;
    CHECK(facts.minimumSizeHint().width() > facts.button->minimumSizeHint().width());
}
