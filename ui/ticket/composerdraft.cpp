// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/composer.h"

#include "ui/attachments/draftfiles.h"
#include "ui/ticket/composertext.h"

#include <QCheckBox>

#include <utility>

namespace helpdesk {

// What was begun in each kind of message, and how it leaves the composer.

Draft Composer::draft() const
{
    return {kind(), m_incoming->isChecked(), m_text->toPlainText(), {}, m_files && !m_files->files().empty()};
}

void Composer::setDraft(const Draft& draft)
{
    const QSignalBlocker quiet(this);
    m_shown = draft.kind; // the words in the editor are replaced, not put away
    setKind(draft.kind);
    m_shown = kind();
    if (m_files)
        m_files->setKind(m_shown);
    m_incoming->setChecked(draft.byCustomer);
    m_text->setPlainText(draft.body);
    m_text->moveCursor(QTextCursor::End);
    nameKinds();
    applyKind();
}

// Neither words nor files of a note must go out in a reply because its kind was changed.
void Composer::changeWords()
{
    const auto before = std::exchange(m_shown, kind());
    if (before == m_shown)
        return;
    m_waiting.insert(before, m_text->toPlainText());
    m_text->setPlainText(m_waiting.take(m_shown));
    m_text->moveCursor(QTextCursor::End);
    if (m_files)
        m_files->changeKind(m_shown);
    nameKinds();
}

QHash<MessageKind, WaitingMessage> Composer::waiting() const
{
    QHash<MessageKind, WaitingMessage> messages;
    for (auto words = m_waiting.cbegin(); words != m_waiting.cend(); ++words) {
        if (words.key() != m_shown && !words.value().trimmed().isEmpty())
            messages[words.key()].words = words.value();
    }
    const auto files = m_files ? m_files->waiting() : QHash<MessageKind, QList<AttachmentId>>();
    for (auto ids = files.cbegin(); ids != files.cend(); ++ids)
        messages[ids.key()].files = ids.value();
    return messages;
}

void Composer::setWaiting(const QHash<MessageKind, WaitingMessage>& messages)
{
    const QSignalBlocker quiet(this);
    m_waiting.clear();
    QHash<MessageKind, QList<AttachmentId>> files;
    for (auto message = messages.cbegin(); message != messages.cend(); ++message) {
        m_waiting.insert(message.key(), message->words);
        files.insert(message.key(), message->files);
    }
    if (m_files)
        m_files->setWaiting(files);
    nameKinds();
}

void Composer::clear(MessageKind kind)
{
    m_waiting.remove(kind);
    if (kind == m_shown) {
        auto next = draft();
        next.body.clear();
        setDraft(next);
    }
    nameKinds();
}

void Composer::submit()
{
    const auto body = m_text->toPlainText().trimmed();
    if (isEmpty() || m_busy || waitsForFiles())
        return;
    NewMessage message;
    message.kind = kind();
    message.byCustomer = message.kind == MessageKind::PhoneCall && m_incoming->isChecked();
    message.body = body;
    message.fromDraft = true;
    if (m_files)
        message.keptFiles = m_files->kept();
    Q_EMIT submitted(message);
}

void Composer::discard()
{
    // As an edit of the text: Ctrl+Z brings it back.
    QTextCursor everything(m_text->document());
    everything.select(QTextCursor::Document);
    everything.removeSelectedText();
    if (m_files)
        m_files->removeAll();
    Q_EMIT discarded();
    focusText();
}

} // namespace helpdesk
