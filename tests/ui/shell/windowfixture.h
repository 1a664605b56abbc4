// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/asyncfixture.h"
#include "ui/base/theme.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/ticket/ticketpane.h"

#include <QApplication>
#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace helpdesk {

/// The main window over a workspace of its own, driven as a person would.
struct WindowFixture : AsyncFixture {
    WindowFixture()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    template <typename Widget>
    Widget* find(const char* name, QWidget* in = nullptr)
    {
        return (in ? in : static_cast<QWidget*>(&window))->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// The dialog of this name, once it is there and active.
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        eventually([&] {
            found = window.findChild<Dialog*>();
            return found && found->isActiveWindow();
        });
        return found;
    }

    TicketPaneView& pane() { return window.queue().pane(); }
    TicketDetails details(TicketId id)
    {
        const auto read = answered(workspace.ticketPane(id));
        REQUIRE_OK(read);
        return read->details;
    }
    TicketState state(TicketId id) { return details(id).ticket.state; }

    /// Presses the workflow bar's button of a trigger as soon as it is there and enabled.
    void choose(Trigger trigger)
    {
        const auto name = QStringLiteral("trigger_") + keyOf(trigger);
        QPushButton* button = nullptr;
        INFO("trigger " << std::string(keyOf(trigger).data()));
        REQUIRE(eventually([&] {
            for (auto* candidate : pane().findChildren<QPushButton*>(name)) {
                if (candidate->isEnabled() && candidate->isVisible())
                    button = candidate;
            }
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Presses the button of the open trigger form.
    void submitForm() { QTest::mouseClick(find<QPushButton>("triggerSubmit"), Qt::LeftButton); }
    bool reaches(TicketId id, TicketState wanted)
    {
        return eventually([&] { return state(id) == wanted; });
    }

    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    Appearance appearance{*qApp};
    MainWindow window{workspace, clock, settings, appearance};
};

} // namespace helpdesk
