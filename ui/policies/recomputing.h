// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QObject>

namespace helpdesk {

class LateProgress;

/// Finds anew what is due after other policies or hours, in the background: goes on with what an earlier program left, begins when
/// somebody changed a policy or calendar, here or elsewhere, and can be stopped and taken up again.
class Recomputing final : public QObject {
    Q_OBJECT

public:
    explicit Recomputing(AsyncWorkspace& workspace, QObject* parent = nullptr);
    ~Recomputing() override;

    void start();
    void stop(); ///< what was done stays
    bool isRunning() const { return m_running; }
    bool isStopped() const { return m_stopped; } ///< by somebody, or by an error, and not complete
    int done() const { return m_done; }
    int total() const { return m_total; }

Q_SIGNALS:
    void stateChanged(); ///< running, stopped or neither
    void progressed(int done, int total);
    void finished(qint64 moved); ///< tickets that are due at another instant now
    void failed(const helpdesk::Error& error);

private:
    void look();
    void end(bool stopped);

    AsyncWorkspace& m_workspace;
    Answer<qint64> m_answer;
    bool m_running = false;
    bool m_stopped = false;
    int m_done = 0;
    int m_total = 0;
};

/// Lets a progress of a dialog follow it for as long as both live.
void showRecomputing(LateProgress& progress, const Recomputing& recomputing);

} // namespace helpdesk
