// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/composertext.h"

#include "ui/attachments/paneattachments.h"

#include <QMimeData>

namespace helpdesk {

bool ComposerText::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || !localFiles(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

// Office programs put a picture of the text beside the text: then the text is meant.
void ComposerText::insertFromMimeData(const QMimeData* source)
{
    if (const auto paths = localFiles(*source); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
    } else if (source->hasImage() && !source->hasText()) {
        if (const auto picture = qvariant_cast<QImage>(source->imageData()); !picture.isNull())
            Q_EMIT pictureGiven(picture);
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

} // namespace helpdesk
