// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardfixture.h"
#include "ui/search/choicebutton.h"
#include "ui/supervision/rebalancedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct RebalanceFixture : BoardFixture {
    RebalanceFixture()
    {
        zoe = add(u"zoe"_s, Role::Agent);
        REQUIRE(eventually([&] { return page().board()->agents.size() == 3; }));
        find<QPushButton>("boardRebalance")->click();
        shown = dialog<RebalanceDialog>();
        REQUIRE(shown);
    }
    QPushButton* moveButton()
    {
        for (auto* button : shown->findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"Move"_s))
                return button;
        }
        return nullptr;
    }
    bool offers(const QString& words)
    {
        return eventually([&] { return moveButton() && moveButton()->text() == words && moveButton()->isEnabled(); });
    }

    UserId zoe;
    RebalanceDialog* shown = nullptr;
};

} // namespace

TEST_CASE_METHOD(RebalanceFixture, "relief of the most loaded is proposed, previewed, stored as one act and undone", "[ui][supervision]")
{
    CHECK(find<QComboBox>("rebalanceFrom")->currentData() == QVariant(bob.value()));
    find<ChoiceButton>("rebalanceTo")->setChosen({QString::number(zoe.value())});
    find<QSpinBox>("rebalanceCount")->setValue(1);
    REQUIRE(offers(u"Move 1 ticket(s)"_s));
    CHECK(shown->findChild<QListWidget*>()->count() == 1);
    CHECK(assignee(0) == bob);
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return assignee(0) == zoe; }));
    CHECK(assignee(1) == bob);
    REQUIRE_OK(answered(workspace.undo()));
    CHECK(assignee(0) == bob);
}

TEST_CASE_METHOD(RebalanceFixture, "nobody's tickets are spread over those who are chosen", "[ui][supervision]")
{
    shown->propose({}, {});
    REQUIRE(offers(u"Move 2 ticket(s)"_s));
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    CHECK(eventually([&] { return assignee(2).isValid() && assignee(3).isValid() && assignee(2) != assignee(3); }));
    CHECK(assignee(2) != bob);
}

TEST_CASE_METHOD(RebalanceFixture, "without somebody to give to nothing can be moved, and the field says so", "[ui][supervision]")
{
    REQUIRE(offers(u"Move 2 ticket(s)"_s));
    auto* to = find<ChoiceButton>("rebalanceTo");
    to->setChosen({});
    Q_EMIT to->chosenChanged();
    CHECK_FALSE(moveButton()->isEnabled());
    CHECK(eventually([&] {
        for (const auto* label : shown->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == u"Choose at least one agent to give them to."_s)
                return true;
        }
        return false;
    }));
    CHECK_FALSE(moveButton()->isEnabled());
}
