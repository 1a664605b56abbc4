// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"

#include <QToolButton>

namespace helpdesk {

/// A file: its name, size and mark. Pressed it asks for its menu; Enter does the same, and Delete asks for its removal.
class FileButton final : public QToolButton {
    Q_OBJECT

public:
    enum class Lines { One, Two };

    /// `letters`: of the name that are shown at most, its middle gives way; all of it is in the tool tip. On two lines the
    /// size and the mark stand below it, and it takes what width there is.
    FileButton(const Attachment& file, int letters, Lines lines, QWidget* parent = nullptr);

    const Attachment& file() const { return m_file; }

Q_SIGNALS:
    void menuAsked(const helpdesk::Attachment& file, const QPoint& place);
    void removalAsked(const helpdesk::Attachment& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void retranslate();
    void fitLines();

    Attachment m_file;
    int m_letters;
    Lines m_lines;
};

} // namespace helpdesk
