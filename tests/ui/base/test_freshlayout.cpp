// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/freshlayout.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace helpdesk;

TEST_CASE("what is hidden tells the room it needs now", "[freshlayout]")
{
    QWidget window;
    QWidget pane(&window);
    auto* outer = new QVBoxLayout(&pane);
    auto* split = new QSplitter(&pane);
    outer->addWidget(split);
    auto* part = new QWidget(split);
    auto* inner = new QVBoxLayout(part);
    auto* label = new QLabel(QStringLiteral("a title that is far longer than the other"), part);
    inner->addWidget(label);
    window.show();
    const auto before = pane.minimumSizeHint().width();
    pane.hide();
    label->setText(QStringLiteral("short"));
    refreshLayouts(pane);
    CHECK(pane.minimumSizeHint().width() < before);
}
