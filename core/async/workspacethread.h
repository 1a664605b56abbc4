// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workspace.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace helpdesk {

/// A thread with one connection to a workspace. Jobs run in the order in which they were posted.
class WorkspaceThread {
public:
    /// What lives on the thread and ends with it.
    struct Inside {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<QObject> companion; ///< an object with timers of its own; ends before the workspace
    };
    using Job = std::function<void(Inside&)>;

    explicit WorkspaceThread(const QString& name);
    WorkspaceThread(const WorkspaceThread&) = delete;
    WorkspaceThread& operator=(const WorkspaceThread&) = delete;
    ~WorkspaceThread(); ///< waits for the running job and drops the rest, except what must run

    /// From any thread. `mustRun`: also when the thread is told to end before its turn.
    void post(Job job, bool mustRun = false);
    /// True once the destructor has begun: long reading gives up early.
    bool isStopping() const { return m_stopping; }

private:
    class Loop final : public QThread {
    public:
        Inside inside;

    protected:
        void run() override;
    };

    std::atomic<bool> m_stopping = false;
    Loop m_loop;
    QObject m_mailbox; ///< lives on the thread; what is posted to it runs there
};

} // namespace helpdesk
