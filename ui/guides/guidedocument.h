// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guideediting.h"
#include "domain/guides/guidelint.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace helpdesk {

/// A guide that is being changed: every change can be undone, and says what it was. Typing in one field is one change.
class GuideDocument : public QObject {
    Q_OBJECT

public:
    explicit GuideDocument(QObject* parent = nullptr);
    ~GuideDocument() override;

    /// Begins with this guide, nothing changed yet. `seen`: the version it is, 0 for one that is nowhere stored.
    void begin(const Guide& guide, int seen);
    /// The same, with changes that were made before and are not saved.
    void resume(const Guide& began, const Guide& changed, int seen);
    /// What was written is saved under this version. Undo goes on behind it.
    void setSaved(int version, const Guide& written);

    const Guide& guide() const { return m_guide; }
    int seen() const { return m_seen; }
    bool isEdited() const { return !m_stack.isClean(); }
    QUndoStack& undoStack() { return m_stack; }

    using Change = std::function<void(Guide&)>;
    /// One change; nothing happens when the guide stays as it is. Changes with the same key that follow each other are one.
    void change(const QString& words, const Change& change, const QString& key = {});
    /// What follows is a change of its own, whatever its key.
    void endTyping() { ++m_typing; }

Q_SIGNALS:
    void changed(); ///< the guide is another, by a change, undo, redo or begin(); the stack is up to date
    void editedChanged();

private:
    friend class GuideChange;

    Guide m_guide;
    QUndoStack m_stack;
    int m_seen = 0;
    int m_typing = 0;
};

} // namespace helpdesk
