// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/evidence/checklist.h"
#include "support/answered.h"
#include "support/catch.h"
#include "support/fakeclock.h"
#include "ui/base/theme.h"
#include "ui/base/watchdog.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

namespace helpdesk {

enum class Made { Demo, Large };

/// The workspace as a file in `folder` that the test may change.
QString workspaceIn(const QTemporaryDir& folder, Made made, const std::shared_ptr<FakeClock>& clock);

/// The main window, worked in by keys alone: every event goes to whatever has the focus, as it would come from
/// a keyboard. Functions that look and wait touch nothing.
class DayFixture {
public:
    DayFixture(Made made, const QString& language, Theme theme);
    ~DayFixture();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Tab after Tab until the focus is on the widget of this name; fails when it never gets there.
    void tabTo(const QString& name);
    /// Goes to a button of the workflow bar, once it is there, and presses it.
    void act(Trigger trigger);
    void submit() { press(Qt::Key_Return, Qt::ControlModifier); }
    /// Tab after Tab to a button with this text, and presses it.
    void pressButton(const QString& text);
    /// Takes a call down, from the first letter of the caller's domain; the ticket is `mine` from then on.
    void call(const CustomerDetails& caller, const QString& title, SubscriptionId subscription);
    /// In the view of an escalation: everything that is still asked, in the order in which it is asked.
    void giveEvidence();
    /// Nobody approves their own request: somebody else sits down at the desk.
    void approve();
    /// Answers the next file dialog with a path, by keys, when it appears.
    void answerFileDialog(const QString& path);

    /// Waits until a window of this name has the focus in it.
    bool isAt(const QString& window);
    bool reaches(TicketState state);
    TicketId ticket(); ///< on show
    TicketPane pane(); ///< of `mine`, or of the one on show while there is none
    qint64 number();
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return window->findChild<Widget*>(name);
    }
    /// A customer with somebody who may open requests, a subscription of Microsoft 365 and access for us.
    CustomerDetails knownCustomer();
    /// Somebody who may approve.
    User supervisor();

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    AsyncWorkspace workspace{clock};
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    Appearance appearance{*qApp};
    std::unique_ptr<MainWindow> window;
    TicketId mine; ///< the ticket the day is about
    QString step; ///< of the day, as it goes
    QMap<QString, QString> slow; ///< by step: a handler that took more of the processor than allowed

private:
    void give(const EvidenceEntry& entry);
    QString resource(); ///< in the subscription of `mine`
    QString answerFor(EvidenceKind kind) const;
    QWidget* target() const;
    QWidget* awaitTarget();

    EventLoopWatchdog m_watchdog;
};

} // namespace helpdesk
