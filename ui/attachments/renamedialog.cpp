// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/renamedialog.h"

#include "ui/base/answers.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"

#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

RenameDialog::RenameDialog(AsyncWorkspace& workspace, const Attachment& file, QWidget* parent)
    : FormDialog(parent)
    , m_calls(workspace)
    , m_file(file)
{
    setObjectName(u"renameFileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLineEdit(this);
    name->setObjectName(u"fileName"_s);
    name->setMaxLength(static_cast<int>(longestFileName));
    form().addField(Subject::Name, name);
    form().setValue(Subject::Name, file.fileName);
    RenameDialog::retranslate();
    resizeWithText(*this, {440, 160});
}

bool RenameDialog::isEdited() const
{
    return form().value(Subject::Name) != m_file.fileName;
}

void RenameDialog::save()
{
    setBusy(true);
    onAnswer(
        this, m_calls.rename(m_file.id, form().value(Subject::Name)),
        [this](const Attachment& file) {
            Q_EMIT renamed(file);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void RenameDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Rename file"));
    form().setCaption(Subject::Name, tr("Name"));
}

} // namespace helpdesk
