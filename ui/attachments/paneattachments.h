// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QObject>

class QMimeData;

namespace helpdesk {

class Composer;
class ConversationView;
class DraftFiles;
class FactsPanel;
class FileActions;

/// Files in the ticket pane: chosen by button or key, dropped, pasted; shown at their message and in the side panel.
class PaneAttachments final : public QObject {
    Q_OBJECT

public:
    PaneAttachments(AsyncWorkspace& workspace, QWidget& pane, Composer& composer, ConversationView& conversation,
                    FactsPanel& facts);

    /// Another ticket is on show, with what was chosen for the message in the making.
    void show(TicketId ticket, const std::vector<Attachment>& draft);
    /// The ticket on show, as it is now.
    void update(const std::vector<Attachment>& files) { m_files = files; }
    void leave();
    /// They went with their message, or with their draft.
    void forget(TicketId ticket);
    /// The message is sent, and its files with it.
    void sent(TicketId ticket);
    void choose();

Q_SIGNALS:
    void failed(const helpdesk::Error& error);
    void refused(const QString& sentence);
    void done(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire(ConversationView& conversation, FactsPanel& facts);
    const Attachment* find(AttachmentId id) const;

    QWidget& m_pane;
    Composer& m_composer;
    DraftFiles* m_draft;
    FileActions* m_actions;
    std::vector<Attachment> m_files;
    TicketId m_ticket;
};

/// The files of a drop or a paste that lie on this machine; folders are none.
QStringList localFiles(const QMimeData& data);

} // namespace helpdesk
