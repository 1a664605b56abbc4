// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/fittinglabels.h"
#include "ui/base/headlayout.h"

using namespace helpdesk;

TEST_CASE("a title is written in full before what stands behind it", "[headlayout]")
{
    QWidget window;
    auto* layout = new HeadLayout;
    window.setLayout(layout);
    ElidingLabel title(&window);
    ElidingLabel count(&window);
    count.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    title.setText(QStringLiteral("Needs me now"));
    count.setText(QStringLiteral("12,586 tickets, sorted by “Creation”"));
    layout->add(title, count);
    window.show();
    const auto titleWidth = title.sizeHint().width();
    const auto countWidth = count.sizeHint().width();
    const auto margins = layout->contentsMargins().left() + layout->contentsMargins().right() + layout->spacing();
    const auto fit = [&](int rest) {
        window.resize(titleWidth + margins + rest, window.height());
        layout->activate();
    };

    fit(countWidth);
    CHECK(count.width() == countWidth);
    fit(countWidth * 3 / 4);
    CHECK(title.width() == titleWidth);
    CHECK(count.width() == countWidth * 3 / 4);
    fit(countWidth / 4);
    CHECK(title.width() >= titleWidth);
    CHECK(count.width() == 0);
}
