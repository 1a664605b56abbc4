// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/attachmentcalls.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// Another name for a file of a ticket.
class RenameDialog final : public FormDialog {
    Q_OBJECT

public:
    RenameDialog(AsyncWorkspace& workspace, const Attachment& file, QWidget* parent);

Q_SIGNALS:
    void renamed(const helpdesk::Attachment& file);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    AttachmentCalls m_calls;
    Attachment m_file;
};

} // namespace helpdesk
