// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/paneattachments.h"

#include "ui/attachments/draftfiles.h"
#include "ui/attachments/fileactions.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspanel.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

namespace {

    bool isOfDrop(QEvent::Type type)
    {
        return type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    }

} // namespace

PaneAttachments::PaneAttachments(AsyncWorkspace& workspace, QWidget& pane, Composer& composer,
                                 ConversationView& conversation, FactsPanel& facts)
    : QObject(&pane)
    , m_pane(pane)
    , m_composer(composer)
    , m_draft(new DraftFiles(workspace, &composer))
    , m_actions(new FileActions(workspace, pane))
{
    composer.setFiles(*m_draft);
    pane.setAcceptDrops(true);
    pane.installEventFilter(this);
    connect(&composer, &Composer::attachAsked, this, &PaneAttachments::choose);
    for (auto* actions : {m_actions, &m_draft->actions()})
        connect(actions, &FileActions::done, this, &PaneAttachments::done);
    connect(m_actions, &FileActions::failed, this, &PaneAttachments::failed);
    connect(m_actions, &FileActions::refused, this, &PaneAttachments::refused);
    wire(conversation, facts);
}

void PaneAttachments::wire(ConversationView& conversation, FactsPanel& facts)
{
    connect(&conversation, &ConversationView::fileActivated, this, [this](AttachmentId id) {
        if (const auto* file = find(id))
            m_actions->open(*file);
    });
    connect(&conversation, &ConversationView::fileMenuAsked, this, [this](AttachmentId id, const QPoint& place) {
        if (const auto* file = find(id))
            m_actions->menu(*file, m_files)->popup(place);
    });
    connect(&facts, &FactsPanel::fileMenuAsked, this, [this](const Attachment& file, const QPoint& place) {
        m_actions->menu(file, m_files)->popup(place);
    });
    connect(&facts, &FactsPanel::fileRemovalAsked, m_actions, &FileActions::remove);
    connect(&facts, &FactsPanel::allFilesAsked, this, [this] { m_actions->saveAll(m_files); });
}

const Attachment* PaneAttachments::find(AttachmentId id) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [id](const Attachment& file) { return file.id == id; });
    return found == m_files.end() ? nullptr : &*found;
}

void PaneAttachments::show(TicketId ticket, const std::vector<Attachment>& draft)
{
    m_ticket = ticket;
    m_draft->show(ticket, draft);
}

void PaneAttachments::leave()
{
    m_ticket = {};
    m_files.clear();
    m_draft->leave();
}

void PaneAttachments::forget(TicketId ticket)
{
    m_draft->forget(ticket);
}

void PaneAttachments::sent(TicketId ticket)
{
    m_draft->sent(ticket);
}

void PaneAttachments::choose()
{
    if (!m_ticket.isValid())
        return;
    const auto ticket = m_ticket;
    const auto paths = QFileDialog::getOpenFileNames(&m_pane, tr("Attach files"));
    if (ticket == m_ticket) // nothing else was opened behind the dialog
        m_draft->add(paths);
}

// What is dropped anywhere on the ticket belongs to the message that is being written to it.
bool PaneAttachments::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_pane && m_ticket.isValid() && isOfDrop(event->type())) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (const auto paths = localFiles(*drop->mimeData()); !paths.isEmpty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (event->type() == QEvent::Drop)
                m_draft->add(paths);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helpdesk
