// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/asyncfixture.h"
#include "ui/ticket/ticketpane.h"

#include <QFontInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace helpdesk {

/// A ticket pane in a window of its own.
struct PaneFixture : AsyncFixture {
    PaneFixture() { show(); }

    void show()
    {
        pane = std::make_unique<TicketPaneView>(workspace, clock);
        pane->resize(900, 700);
        pane->show();
        pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
    }
    void open(const Ticket& ticket)
    {
        pane->open(ticket.id);
        REQUIRE(eventually([&] { return pane->ticketNumber() == ticket.number; }));
    }
    /// Text of this many times the usual size, in the pane alone.
    void enlarge(int times)
    {
        auto font = pane->font();
        font.setPixelSize(QFontInfo(font).pixelSize() * times);
        pane->setFont(font);
    }
    QPlainTextEdit& text() { return *pane->findChild<QPlainTextEdit*>(QStringLiteral("composerText")); }
    /// As soon as it is there in its full height.
    QPushButton& button(const QString& name)
    {
        QPushButton* found = nullptr;
        REQUIRE(eventually([&] {
            for (auto* candidate : pane->findChildren<QPushButton*>(name)) {
                if (candidate->isVisible() && candidate->height() >= candidate->minimumSizeHint().height())
                    found = candidate;
            }
            return found != nullptr;
        }));
        return *found;
    }
    std::vector<DraftRow> drafts(AsyncWorkspace& of)
    {
        const auto read = answered(of.drafts());
        REQUIRE_OK(read);
        return *read;
    }
    Ticket stored(const Ticket& ticket)
    {
        const auto read = answered(workspace.ticketPane(ticket.id));
        REQUIRE_OK(read);
        return read->details.ticket;
    }

    std::unique_ptr<TicketPaneView> pane;
};

} // namespace helpdesk
