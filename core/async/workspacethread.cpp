// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/workspacethread.h"

#include <QCoreApplication>

namespace helpdesk {

void WorkspaceThread::Loop::run()
{
    exec();
    // A loop told to quit while it sleeps ends without looking at what was posted just before.
    QCoreApplication::sendPostedEvents();
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

void WorkspaceThread::post(Job job, bool mustRun)
{
    QMetaObject::invokeMethod(
        &m_mailbox,
        [this, job = std::move(job), mustRun] {
            // What is already posted comes here even after quit().
            if (!m_stopping || mustRun)
                job(m_loop.inside);
        },
        Qt::QueuedConnection);
}

} // namespace helpdesk
