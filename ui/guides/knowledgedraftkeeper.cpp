// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/knowledgedraftkeeper.h"

#include "ui/base/answers.h"

namespace helpdesk {

namespace {

    using namespace std::chrono_literals;
    constexpr auto kPause = 700ms;
    constexpr auto kSteady = 2s;

} // namespace

KnowledgeDraftKeeper::KnowledgeDraftKeeper(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_calls(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_steady.setSingleShot(true);
    m_steady.setInterval(kSteady);
    connect(&m_pause, &QTimer::timeout, this, &KnowledgeDraftKeeper::flush);
    connect(&m_steady, &QTimer::timeout, this, &KnowledgeDraftKeeper::flush);
}

KnowledgeDraftKeeper::~KnowledgeDraftKeeper()
{
    if (m_noted)
        m_calls.saveDraft(*m_noted);
}

void KnowledgeDraftKeeper::note(const KnowledgeDraft& draft)
{
    if (m_noted && (m_noted->kind != draft.kind || m_noted->id != draft.id))
        flush();
    m_noted = draft;
    m_pause.start();
    if (!m_steady.isActive())
        m_steady.start();
}

void KnowledgeDraftKeeper::flush()
{
    if (!m_noted)
        return;
    const auto draft = *m_noted;
    forget();
    onAnswer(
        this, m_calls.saveDraft(draft), [] {}, [this](const Error& error) { Q_EMIT failed(error); });
}

void KnowledgeDraftKeeper::discard(KnowledgeKind kind, const QString& id)
{
    forget();
    onAnswer(
        this, m_calls.discardDraft(kind, id), [] {}, [this](const Error& error) { Q_EMIT failed(error); });
}

void KnowledgeDraftKeeper::forget()
{
    m_noted.reset();
    m_pause.stop();
    m_steady.stop();
}

} // namespace helpdesk
