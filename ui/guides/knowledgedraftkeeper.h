// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"

#include <QTimer>

#include <optional>

namespace helpdesk {

/// Keeps what is being changed in a guide or article: after a pause, every two seconds while the keys go on, and when the
/// window goes. What is lost at worst is two seconds.
class KnowledgeDraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit KnowledgeDraftKeeper(AsyncWorkspace& workspace, QObject* parent = nullptr);
    ~KnowledgeDraftKeeper() override;

    void note(const KnowledgeDraft& draft);
    /// Saves at once what is not saved yet.
    void flush();
    /// It was saved, or nobody wants it: the draft goes.
    void discard(KnowledgeKind kind, const QString& id);
    /// Nothing waits to be kept: what was noted last is stored otherwise.
    void forget();

Q_SIGNALS:
    void failed(const helpdesk::Error& error);

private:
    KnowledgeCalls m_calls;
    std::optional<KnowledgeDraft> m_noted;
    QTimer m_pause; ///< the keys rest
    QTimer m_steady; ///< the keys go on
};

} // namespace helpdesk
