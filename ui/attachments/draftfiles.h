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
/// A file is looked through, asked about where it is a browser's log, and stored with the draft at once: a crash loses none.
class DraftFiles final : public QWidget {
    Q_OBJECT

public:
    explicit DraftFiles(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// What was chosen for this ticket before. What was on its way to another one still arrives there.
    void show(TicketId ticket, const std::vector<Attachment>& files);
    void leave();
    /// Of the message, should there be no draft yet.
    void setKind(MessageKind kind) { m_kind = kind; }
    void add(const QStringList& paths);
    void add(const QImage& picture);
    /// They are sent, or gone with their draft.
    void forget(TicketId ticket);
    /// Takes all of them off the message.
    void removeAll();

    const std::vector<Attachment>& files() const { return m_files; }
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
    std::vector<Attachment> m_files;
    std::deque<Job> m_waiting;
    Job m_job; ///< the one at work
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
