// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/environment.h"
#include "base/task.h"

#include <QElapsedTimer>

namespace helpdesk::cli {

/// Shows progress on a terminal and hands Ctrl+C to the work.
class TerminalTask final : public Task {
public:
    TerminalTask(Environment& environment, QString title);
    ~TerminalTask() override; ///< takes the progress line away

    void progress(qint64 done, qint64 total) override;
    bool isCancelled() const override { return m_environment.isCancelled(); }

private:
    Environment& m_environment;
    QString m_title;
    QElapsedTimer m_sinceShown;
    bool m_shown = false;
};

} // namespace helpdesk::cli
