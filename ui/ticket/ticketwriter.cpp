// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketwriter.h"

#include "ui/base/answers.h"

namespace helpdesk {

TicketWriter::TicketWriter(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void TicketWriter::send(TicketId id, const NewMessage& message)
{
    m_sending.insert(id);
    onAnswer(
        this, m_workspace.addMessage(id, message),
        [this, id, message](const Message&) {
            m_sending.remove(id);
            Q_EMIT sent(id, message);
        },
        [this, id](const Error& error) {
            m_sending.remove(id);
            Q_EMIT notSent(id, error);
        });
}

void TicketWriter::edit(TicketId id, qint64 seen, const TicketChanges& changes)
{
    onAnswer(
        this, m_workspace.editTicket(id, seen, changes),
        [this, id](const Ticket&) {
            Q_EMIT edited(id);
        },
        [this, id, seen, changes](const Error& error) {
            Q_EMIT notEdited(id, seen, changes, error);
        });
}

void TicketWriter::fire(TicketId id, qint64 seen, Trigger trigger, const TriggerInput& input)
{
    if (m_firing)
        return;
    m_firing = true;
    onAnswer(
        this, m_workspace.fire(id, seen, trigger, input),
        [this, trigger](const Ticket& ticket) {
            m_firing = false;
            Q_EMIT fired(ticket, trigger);
        },
        [this, id, seen](const Error& error) {
            m_firing = false;
            Q_EMIT notFired(id, seen, error);
        });
}

} // namespace helpdesk
