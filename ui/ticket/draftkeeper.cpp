// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/draftkeeper.h"

#include "ui/base/answers.h"

#include <QGuiApplication>

namespace helpdesk {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_user(workspace.actor().user)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    m_steady.setSingleShot(true);
    m_steady.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_steady, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DraftKeeper::flush);
    connect(&m_workspace, &AsyncWorkspace::actorAboutToChange, this, &DraftKeeper::flush);
    readCount();
}

DraftKeeper::~DraftKeeper()
{
    if (m_unsaved.isValid())
        m_workspace.saveDraft(m_unsaved, m_known.value(m_unsaved));
}

void DraftKeeper::note(TicketId ticket, const Draft& draft)
{
    if (m_known.value(ticket) == draft || (draft.isEmpty() && m_known.value(ticket).isEmpty()))
        return;
    if (m_unsaved.isValid() && m_unsaved != ticket)
        flush();
    m_known.insert(ticket, draft);
    setUnsaved(ticket);
    m_pause.start();
    if (!m_steady.isActive())
        m_steady.start();
}

std::optional<Draft> DraftKeeper::known(TicketId ticket) const
{
    const auto found = m_known.constFind(ticket);
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void DraftKeeper::restore(TicketId ticket, const Draft& draft)
{
    m_known.insert(ticket, draft);
}

void DraftKeeper::flush()
{
    m_pause.stop();
    m_steady.stop();
    if (!m_unsaved.isValid())
        return;
    const auto ticket = m_unsaved;
    const auto saving = m_workspace.saveDraft(ticket, m_known.value(ticket));
    setUnsaved({});
    onAnswer(
        this, saving, [this] { readCount(); },
        [this, ticket](const Error& error) {
            // Tried again while the words are still here; a ticket that is gone takes its draft along.
            if (error.code != ErrorCode::NotFound && !m_unsaved.isValid() && m_known.contains(ticket)) {
                setUnsaved(ticket);
                m_steady.start();
            }
            Q_EMIT failed(error);
        });
}

void DraftKeeper::sent(TicketId ticket, const NewMessage& message)
{
    auto left = m_known.value(ticket);
    left.body.clear();
    left.hasFiles = !message.keptFiles.empty();
    m_known.insert(ticket, left);
    settle(ticket);
    readCount();
}

void DraftKeeper::fired(TicketId ticket, Trigger trigger)
{
    auto left = m_known.value(ticket);
    left.forms.remove(QString(keyOf(trigger)));
    note(ticket, left);
    flush();
}

// The workspace has what is known here.
void DraftKeeper::settle(TicketId ticket)
{
    if (m_unsaved != ticket)
        return;
    setUnsaved({});
    m_pause.stop();
    m_steady.stop();
}

void DraftKeeper::discard(TicketId ticket)
{
    m_known.insert(ticket, {});
    settle(ticket);
    onAnswer(
        this, m_workspace.discardDraft(ticket), [this] { readCount(); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void DraftKeeper::forget()
{
    m_known.removeIf([this](const auto& known) { return known.key() != m_unsaved; });
    readCount();
}

void DraftKeeper::startAnew()
{
    m_others.insert(m_user, m_known);
    m_user = m_workspace.actor().user;
    m_known = m_others.take(m_user);
    setUnsaved({});
    m_pause.stop();
    m_steady.stop();
    readCount();
}

void DraftKeeper::setUnsaved(TicketId ticket)
{
    const auto before = m_unsaved.isValid();
    m_unsaved = ticket;
    if (before != ticket.isValid())
        Q_EMIT unsavedChanged(ticket.isValid());
}

void DraftKeeper::readCount()
{
    onAnswer(this, m_workspace.draftCount(), [this](int count) {
        if (count == m_count)
            return;
        m_count = count;
        Q_EMIT countChanged();
    });
}

} // namespace helpdesk
