// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/attachmentcalls.h"
#include "ui/attachments/temporarycopies.h"

#include <QObject>

class QMenu;
class QWidget;

namespace helpdesk {

/// What can be done with a file of a ticket or of a draft: open a copy, save, copy its name, rename, mark, remove.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// `window`: above which questions and dialogs stand.
    FileActions(AsyncWorkspace& workspace, QWidget& window);

    /// All of it; it deletes itself when closed. `all`: the files of the ticket, for "Save all".
    QMenu* menu(const Attachment& file, const std::vector<Attachment>& all);

    /// In its own program, as a copy. Asks first when it is sensitive; programs are not opened at all.
    void open(const Attachment& file);
    void saveAs(const Attachment& file);
    void saveAll(const std::vector<Attachment>& files);
    void saveAllTo(const std::vector<Attachment>& files, const QString& folder);
    void copyName(const Attachment& file);
    void rename(const Attachment& file);
    void setSensitive(const Attachment& file, bool sensitive);
    void remove(const Attachment& file);

Q_SIGNALS:
    void failed(const helpdesk::Error& error);
    /// Something that is not done, and why, in words.
    void refused(const QString& sentence);
    /// A sentence for the status bar.
    void done(const QString& sentence);
    /// Another name or mark.
    void changed(const helpdesk::Attachment& file);
    void removed(const helpdesk::Attachment& file);

private:
    void openCopy(const Attachment& file);
    void saveNext(std::vector<Attachment> left, const QString& folder, int saved);

    AsyncWorkspace& m_workspace;
    AttachmentCalls m_calls;
    QWidget& m_window;
    TemporaryCopies m_copies;
};

} // namespace helpdesk
