// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/temporarycopies.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace helpdesk {

using namespace Qt::StringLiterals;

TemporaryCopies::~TemporaryCopies()
{
    if (!m_folder)
        return;
    // A file that can only be read cannot be removed everywhere.
    for (QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        QFile::setPermissions(files.next(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString TemporaryCopies::placeFor(const Attachment& attachment)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/helpdesk-files-XXXXXX"_s);
    // A folder for each: two files may have one name.
    const auto folder = QString::number(++m_next);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(folder))
        return {};
    return m_folder->filePath(folder + u'/' + nameOnDisk(attachment.fileName));
}

} // namespace helpdesk
