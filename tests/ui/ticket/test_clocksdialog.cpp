// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"
#include "ui/ticket/clocksdialog.h"

#include <QAbstractButton>
#include <QTextBrowser>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("the clocks beside a ticket lead to how they were counted", "[ui][ticket]")
{
    PaneFixture f;
    f.pane->resize(1400, 900);
    f.open(f.createKnown(u"Mail is late"_s));
    QAbstractButton* how = nullptr;
    REQUIRE(eventually([&] {
        for (auto* button : f.pane->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == u"How was this counted?"_s || button->text() == u"How was this counted?"_s)
                how = button;
        }
        return how != nullptr;
    }));
    how->click();
    auto* dialog = f.pane->findChild<ClocksDialog*>();
    REQUIRE(dialog);
    auto* text = dialog->findChild<QTextBrowser*>();
    REQUIRE(eventually([&] { return text->toPlainText().contains(u"“Standard”"_s); }));
    CHECK(text->toPlainText().contains(u"from: created"_s));
}
