// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/attachmentcalls.h"

#include <QFuture>
#include <QImage>
#include <QWidget>

#include <deque>

class QToolButton;

namespace helpdesk {

class FileActions;
class FlowLayout;
class HarQuestion;
class InlineMessage;
class LateProgress;

/// The files of the message that is being written: a line of buttons, and above it what is to be said about the newest one.
/// Each kind of message has files of its own, as it has words: those of the other kinds wait unseen. A file is looked
/// through, asked about where it is a browser's log, and stored with the draft at once: a crash loses none.
class DraftFiles final : public QWidget {
    Q_OBJECT

public:
    explicit DraftFiles(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// What was chosen for this ticket before. What was on its way to another one still arrives there.
    void show(TicketId ticket, const std::vector<Attachment>& files);
    void leave();
    /// Of the message whose draft is put back: what is not among the waiting ones belongs to it.
    void setKind(MessageKind kind) { m_kind = kind; }
    /// Another kind of message is on show: its files appear, the others wait.
    void changeKind(MessageKind kind);
    /// The files of the kinds that are not on show, by kind; none is absent.
    QHash<MessageKind, QList<AttachmentId>> waiting() const;
    /// The same, of whatever kind.
    std::vector<AttachmentId> kept() const { return {m_ofOthers.keyBegin(), m_ofOthers.keyEnd()}; }
    void setWaiting(const QHash<MessageKind, QList<AttachmentId>>& files);
    void add(const QStringList& paths);
    void add(const QImage& picture);
    /// They are gone with their draft.
    void forget(TicketId ticket);
    /// Those of the kind on show are sent.
    void sent(TicketId ticket);
    /// Takes all of them off the message; what waits for another kind stays.
    void removeAll();
    /// Above the files: why the message cannot go.
    void warn(const QString& sentence);

    /// Those of the kind on show.
    std::vector<Attachment> files() const;
    /// Something is being read, stored or asked about: the message waits for it.
    bool isBusy() const { return m_busy; }
    /// In the order of the Tab key, behind this one.
    void orderAfter(QWidget& before);
    /// An answer is awaited.
    bool isAsking() const;
    /// Something is said about a file.
    bool hasWords() const;
    FileActions& actions() { return *m_actions; }

Q_SIGNALS:
    /// Other files, or busy or not.
    void changed();
    /// Whoever was asked has answered.
    void answered();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Job {
        TicketId ticket;
        MessageKind kind;
        QString path;
        QImage picture;
    };

    void begin(Job job);
    void next();
    void prepare(const Job& job, Stripping stripping);
    void prepared(const PreparedFile& file);
    void ask(const PreparedFile& file);
    void store(const PreparedFile& file);
    void stored(const Attachment& file);
    void finish();
    void giveUp(const Error& error);
    void setBusy(bool busy);
    void tell(const PreparedFile& file);
    void rebuild();
    void retranslate();

    AttachmentCalls m_calls;
    FileActions* m_actions;
    TicketId m_ticket;
    MessageKind m_kind = MessageKind::Reply;
    std::vector<Attachment> m_files; ///< of all kinds
    QHash<AttachmentId, MessageKind> m_ofOthers; ///< those of the kinds that are not on show
    std::deque<Job> m_waiting;
    Job m_job{}; ///< the one at work
    QFuture<void> m_running;
    bool m_busy = false;
    InlineMessage* m_message;
    HarQuestion* m_question;
    LateProgress* m_progress;
    QToolButton* m_stop;
    QWidget* m_line;
    FlowLayout* m_buttons;
};

} // namespace helpdesk
