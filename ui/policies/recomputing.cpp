// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/recomputing.h"

#include "async/slacalls.h"
#include "ui/base/answers.h"
#include "ui/base/lateprogress.h"

#include <algorithm>

namespace helpdesk {

Recomputing::Recomputing(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::ranges::find(changes, ChangedThing::Partner, &Change::thing) != changes.end())
            look();
    });
    look();
}

Recomputing::~Recomputing() = default;

void Recomputing::look()
{
    if (m_running || m_stopped)
        return;
    onAnswer(this, PolicyCalls(m_workspace).isRecomputeDemanded(), [this](bool demanded) {
        if (demanded)
            start();
    });
}

void Recomputing::start()
{
    if (m_running)
        return;
    m_running = true;
    m_stopped = false;
    m_done = m_total = 0;
    m_answer = PolicyCalls(m_workspace).recompute();
    Q_EMIT stateChanged();
    onAnswer(
        this, m_answer,
        [this](int done, int total) {
            m_done = done;
            m_total = total;
            Q_EMIT progressed(done, total);
        },
        [this](qint64 moved) {
            end(false);
            Q_EMIT finished(moved);
        },
        [this](const Error& error) {
            end(true);
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void Recomputing::stop()
{
    if (m_running)
        m_answer.cancel();
}

// What was changed behind the last step is found by looking once more.
void Recomputing::end(bool stopped)
{
    m_running = false;
    m_stopped = stopped;
    Q_EMIT stateChanged();
    look();
}

void showRecomputing(LateProgress& progress, const Recomputing& recomputing)
{
    const auto follow = [&progress, &recomputing] {
        if (recomputing.isRunning())
            progress.begin();
        else
            progress.end();
    };
    QObject::connect(&recomputing, &Recomputing::stateChanged, &progress, follow);
    QObject::connect(&recomputing, &Recomputing::progressed, &progress, &LateProgress::report);
    if (recomputing.isRunning())
        follow();
}

} // namespace helpdesk
