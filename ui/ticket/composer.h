// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/ticket/draft.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace helpdesk {

class ComposerText;
class DraftFiles;
class FittingScrollArea;

/// What was begun in a kind of message that is not on show.
struct WaitingMessage {
    QString words;
    QList<AttachmentId> files;
};

/// Where the agent writes. Reply, internal note and phone call differ in label, background, border and the
/// words on the button, so that nobody sends a note to a customer by mistake. For the same reason each has words and files
/// of its own: who changes the kind finds what was written and chosen in it, and the other ones wait in theirs.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(QWidget* parent = nullptr);

    Draft draft() const;
    /// Its words are those of its kind; what waits in the others stays.
    void setDraft(const Draft& draft);
    /// Of the kinds that are not on show; what is blank and has no files is absent.
    QHash<MessageKind, WaitingMessage> waiting() const;
    void setWaiting(const QHash<MessageKind, WaitingMessage>& messages);
    /// This kind was sent: its words are no draft any more.
    void clear(MessageKind kind);
    /// Whom a reply goes to, for the label.
    void setRecipient(const QString& name);
    void setBusy(bool busy);
    /// Low: no hint, and one line until more is written. Least: two lines at most, and words for the chosen kind alone.
    enum class Room { Ample, Low, Least };
    void setRoom(Room room);
    /// Files, or what is to be said of one, are on show.
    bool showsFiles() const;
    void setKind(MessageKind kind);
    void focusText();
    /// What is attached to the message stands above its buttons.
    void setFiles(DraftFiles& files);

Q_SIGNALS:
    void submitted(const helpdesk::NewMessage& message);
    void draftChanged();
    void discarded();
    /// Another kind is on show, with its own words and files.
    void kindChanged();
    /// Files are to be chosen.
    void attachAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    MessageKind kind() const;
    void applyKind();
    void changeWords();
    void nameKinds();
    void stopAtChosenKind();
    void fitText();
    void submit();
    void discard();
    void retranslate();
    bool isEmpty() const;
    bool isSendShown() const;
    bool waitsForFiles() const;
    void makeRoom();

    QVBoxLayout* m_column;
    QButtonGroup* m_kinds;
    std::array<QToolButton*, 3> m_kindButtons{};
    QLabel* m_hint;
    QToolButton* m_attach;
    ComposerText* m_text;
    FittingScrollArea* m_fileRoom = nullptr;
    DraftFiles* m_files = nullptr;
    QCheckBox* m_incoming;
    QPushButton* m_discard;
    QPushButton* m_send;
    QHash<MessageKind, QString> m_waiting;
    MessageKind m_shown = MessageKind::Reply; ///< whose words are in the editor
    QString m_recipient;
    bool m_busy = false;
    Room m_room = Room::Ample;
};

} // namespace helpdesk
