// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/pagestack.h"

using namespace helpdesk;

namespace {

struct Sheet : QWidget {
    explicit Sheet(QSize room)
        : asked(room)
    {
    }

    QSize sizeHint() const override { return asked; }
    QSize minimumSizeHint() const override { return asked; }

    QSize asked;
};

} // namespace

TEST_CASE("a stack of pages asks for the room of the page on show", "[pagestack]")
{
    PageStack stack;
    CHECK(stack.minimumSizeHint() == QSize());
    stack.addWidget(new Sheet({200, 100}));
    stack.addWidget(new Sheet({900, 50}));
    CHECK(stack.minimumSizeHint() == QSize(200, 100));
    CHECK(stack.sizeHint() == QSize(200, 100));
    stack.setCurrentIndex(1);
    CHECK(stack.minimumSizeHint() == QSize(900, 50));
    CHECK(stack.sizeHint() == QSize(900, 50));
}
