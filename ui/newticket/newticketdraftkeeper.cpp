// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdraftkeeper.h"

#include "ui/base/answers.h"

#include <QGuiApplication>
#include <QUuid>

namespace helpdesk {

using namespace std::chrono_literals;

NewTicketDraftKeeper::NewTicketDraftKeeper(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    m_steady.setSingleShot(true);
    m_steady.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &NewTicketDraftKeeper::flush);
    connect(&m_steady, &QTimer::timeout, this, &NewTicketDraftKeeper::flush);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &NewTicketDraftKeeper::flush);
    begin();
}

NewTicketDraftKeeper::~NewTicketDraftKeeper()
{
    if (m_unsaved)
        m_workspace.saveNewTicketDraft(m_draft);
}

void NewTicketDraftKeeper::begin()
{
    m_draft = {};
    m_draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void NewTicketDraftKeeper::continueWith(const NewTicketDraft& draft)
{
    rest();
    m_draft = draft;
}

void NewTicketDraftKeeper::note(const NewTicket& form)
{
    if (form == m_draft.form)
        return;
    m_draft.form = form;
    m_unsaved = true;
    m_pause.start();
    if (!m_steady.isActive())
        m_steady.start();
}

void NewTicketDraftKeeper::flush()
{
    if (!m_unsaved)
        return;
    rest();
    onAnswer(
        this, m_workspace.saveNewTicketDraft(m_draft), [] {},
        [this](const Error& error) {
            keep(); // tried again while the words are still here
            Q_EMIT failed(error);
        });
}

void NewTicketDraftKeeper::discard()
{
    rest();
    m_workspace.discardNewTicketDraft(m_draft.key);
    begin();
}

void NewTicketDraftKeeper::putAside()
{
    if (!m_unsaved) {
        Q_EMIT keptAside();
        return;
    }
    rest();
    onAnswer(
        this, m_workspace.saveNewTicketDraft(m_draft), [this] { putAside(); }, // with what was written meanwhile
        [this](const Error& error) {
            keep();
            Q_EMIT failed(error);
        });
}

void NewTicketDraftKeeper::beginAnother()
{
    rest();
    begin();
}

void NewTicketDraftKeeper::keep()
{
    m_unsaved = true;
    m_steady.start();
}

void NewTicketDraftKeeper::rest()
{
    m_unsaved = false;
    m_pause.stop();
    m_steady.stop();
}

} // namespace helpdesk
