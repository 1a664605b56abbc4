// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/workspacethread.h"

namespace helpdesk {

void WorkspaceThread::Loop::run()
{
    exec();
    inside.companion.reset();
    inside.workspace.reset();
}

WorkspaceThread::WorkspaceThread(const QString& name)
{
    m_loop.setObjectName(name);
    m_mailbox.moveToThread(&m_loop);
    m_loop.start();
}

WorkspaceThread::~WorkspaceThread()
{
    m_stopping = true;
    m_loop.quit();
    m_loop.wait();
}

void WorkspaceThread::post(Job job)
{
    QMetaObject::invokeMethod(
        &m_mailbox,
        [this, job = std::move(job)] {
            // quit() lets the loop finish what is already posted.
            if (!m_stopping)
                job(m_loop.inside);
        },
        Qt::QueuedConnection);
}

} // namespace helpdesk
