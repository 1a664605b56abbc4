// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/wrappingcheckbox.h"

#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a check box is one line high where its words have room, and wraps them where they have not", "[widgets]")
{
    const auto words = u"Chargeable work needs prepaid time or an approved cost"_s;
    QCheckBox usual(words);
    WrappingCheckBox box;
    box.setText(words);
    const auto wide = box.sizeHint().width();
    CHECK(box.sizeHint() == usual.sizeHint());
    CHECK(box.heightForWidth(wide + 10) == usual.sizeHint().height());
    CHECK(box.minimumSizeHint().width() < wide * 2 / 3);
    CHECK(box.heightForWidth(wide / 2) > box.heightForWidth(wide + 10));
    CHECK(box.heightForWidth(wide / 3) > box.heightForWidth(wide / 2));
}

TEST_CASE("a check box that wraps is pressed at any of its lines", "[widgets]")
{
    WrappingCheckBox box;
    box.setText(u"Chargeable work needs prepaid time or an approved cost"_s);
    const auto width = box.sizeHint().width() / 2;
    box.resize(width, box.heightForWidth(width));
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, {width / 2, box.height() - 3});
    CHECK(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space);
    CHECK_FALSE(box.isChecked());
}
