// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "support/answered.h"
#include "support/fakeclock.h"
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

namespace helpdesk {
class MainWindow;
class TicketPaneView;
} // namespace helpdesk

namespace helpdesk::shots {

/// Workspaces made once per process; each stage works on a copy of one.
class Sources {
public:
    /// Errors: those of opening a workspace.
    static Result<std::unique_ptr<Sources>> make();
    QString path(bool demo) const { return m_folder.filePath(demo ? QStringLiteral("demo") : QStringLiteral("empty")); }

private:
    QTemporaryDir m_folder;
};

/// A main window over a workspace of its own, at a fixed moment, that a scene brings into its state.
/// Language, theme and text size are the application's and set before.
class Stage {
public:
    Stage(const Sources& sources, bool demo, Appearance& appearance);
    ~Stage();

    /// Opens the workspace and shows the window with its first view filled.
    Result<> open();

    AsyncWorkspace& workspace() { return m_workspace; }
    MainWindow& window() { return *m_window; }
    TicketPaneView& pane();
    Settings& settings() { return m_settings; }
    Appearance& appearance() { return m_appearance; }
    std::shared_ptr<FakeClock> clock() const { return m_clock; }
    /// A file of this stage alone.
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Keeps a window that has no parent until the stage goes.
    void own(QWidget* widget) { m_owned.emplace_back(widget); }

    /// Waits for it; the error names what did not come.
    template <typename Condition>
    Result<> until(const char* what, Condition condition)
    {
        if (!eventually(condition))
            return fail(ErrorCode::Internal, {QStringLiteral("never came: ") + QString::fromUtf8(what)});
        return {};
    }
    /// Lets every question that is under way be answered and every layout be made.
    Result<> settle();

    /// The one widget of this kind and name below the window; waits until it is on show.
    template <typename Widget>
    Result<Widget*> find(const char* name, QWidget* in = nullptr)
    {
        Widget* found = nullptr;
        HD_CHECK(until(name, [&] {
            for (auto* candidate : (in ? in : top())->findChildren<Widget*>(QString::fromLatin1(name))) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        }));
        return found;
    }
    /// The dialog of this class, once it is the active window.
    template <typename Dialog>
    Result<Dialog*> dialog()
    {
        Dialog* found = nullptr;
        HD_CHECK(until(Dialog::staticMetaObject.className(), [&] {
            found = top()->findChild<Dialog*>();
            return found && found->isVisible();
        }));
        found->activateWindow();
        HD_CHECK(until("the dialog is active", [&] { return found->isActiveWindow(); }));
        return found;
    }

    /// The ticket of the demo with this in its title.
    Result<Ticket> ticket(const QString& titlePart);
    /// The first ticket where this may be done now; with `asking`, one where it asks for something first.
    Result<Ticket> ticketFor(Trigger trigger, bool asking = false);
    /// Opens a ticket over the full width.
    Result<> openTicket(const Ticket& ticket);

private:
    QWidget* top() const;

    const Sources& m_sources;
    bool m_demo;
    Appearance& m_appearance;
    QTemporaryDir m_folder;
    std::shared_ptr<FakeClock> m_clock;
    AsyncWorkspace m_workspace;
    QSettings m_store;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<QWidget>> m_owned;
};

} // namespace helpdesk::shots
