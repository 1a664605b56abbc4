// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include <QApplication>
#include <QToolButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct TabFixture : PaneFixture {
    /// The names of what Tab leads to, one round from the title on.
    QStringList round()
    {
        QStringList names;
        auto* start = pane->focusWidget();
        do {
            QTest::keyClick(pane->focusWidget(), Qt::Key_Tab);
            names << pane->focusWidget()->objectName();
        } while (pane->focusWidget() != start && names.size() < 60);
        return names;
    }
};

} // namespace

TEST_CASE("Tab leads through a ticket as it is read: acts, fields, conversation, composer", "[ui][ticket]")
{
    TabFixture f;
    f.open(f.create(u"Mail is delayed"_s));
    auto& start = f.button(u"trigger_start_diagnosis"_s);
    start.setFocus();
    const auto names = f.round();
    const auto at = [&names](const QString& name) {
        INFO(name.toStdString() << " in " << names.join(u' ').toStdString());
        CHECK(names.contains(name));
        return names.indexOf(name);
    };
    CHECK(at(u"trigger_cancel"_s) < at(u"attribute_assignee"_s));
    CHECK(at(u"attribute_assignee"_s) < at(u"conversation"_s));
    CHECK(at(u"conversation"_s) < at(u"composerText"_s));
    if (names.contains(u"moreAttributes"_s))
        CHECK(at(u"attribute_assignee"_s) < at(u"moreAttributes"_s));
}

TEST_CASE("Tab stops at the kind of message that is written, and at no other", "[ui][ticket]")
{
    TabFixture f;
    f.open(f.create(u"Mail is delayed"_s));
    QList<QToolButton*> kinds;
    for (auto* button : f.pane->findChildren<QToolButton*>()) {
        if (button->isCheckable() && button->group())
            kinds << button;
    }
    REQUIRE(kinds.size() == 3);
    for (auto* chosen : kinds) {
        chosen->click();
        f.text().setFocus();
        int stops = 0;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(f.pane->focusWidget(), Qt::Key_Tab);
            const auto* now = qobject_cast<QToolButton*>(f.pane->focusWidget());
            if (!kinds.contains(now))
                continue;
            ++stops;
            CHECK(now == chosen);
        }
        CHECK(stops > 0);
    }
}
