// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "eventmeter.h"
#include "ui/base/theme.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace helpdesk::bench {

/// The main window on a large workspace, worked in as people do: every act is an event of its own, as it would come from mouse
/// and keyboard.
class WindowRun {
public:
    WindowRun(EventMeter& meter, const QString& workspace);
    ~WindowRun();

    void scroll(); ///< drags the bar to many places, then pages
    void sortAndSwitch();
    void edit(); ///< tickets of the longest list, near and far; checks that place and current ticket stay
    void recompute(); ///< changes the default policy, drags and edits until it holds for all tickets
    void dress(); ///< another theme, size of text and language, and back
    void rest(); ///< for ten seconds, and prints memory and work meanwhile
    /// Sentences about what did not happen as it should; none: all well.
    const QStringList& faults() const { return m_faults; }

private:
    /// Does it within an event.
    void act(const std::function<void()>& act);
    bool await(const std::function<bool()>& condition, const QString& what);
    bool isShown(); ///< every row in sight is read
    void showEverything();
    void drag(double part);
    void page(int key, int times);
    void editAt(int row);

    EventMeter& m_meter;
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock;
    AsyncWorkspace m_workspace;
    QSettings m_store;
    helpdesk::Settings m_settings;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
    std::vector<double> m_waits; ///< milliseconds until the rows of a place were read
};

} // namespace helpdesk::bench
