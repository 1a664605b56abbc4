// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk {

/// The line between long work and whoever waits for it: progress goes out, cancel comes in.
/// Called on the thread that works.
class Task {
public:
    Task() = default;
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;
    virtual ~Task() = default;

    /// `total` 0: not known yet.
    virtual void progress(qint64 done, qint64 total) = 0;
    /// Long work asks at every few hundred steps and ends with ErrorCode::Cancelled, nothing changed.
    virtual bool isCancelled() const = 0;
};

/// For callers who neither watch nor cancel.
class QuietTask final : public Task {
public:
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return false; }
};

} // namespace helpdesk
