// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// The files of a ticket in the side panel; hidden where there are none. Made anew only where they differ.
class FilesSection final : public QWidget {
    Q_OBJECT

public:
    explicit FilesSection(QWidget* parent = nullptr);

    void show(const std::vector<Attachment>& files);

Q_SIGNALS:
    void menuAsked(const helpdesk::Attachment& file, const QPoint& place);
    void removalAsked(const helpdesk::Attachment& file);
    void allAsked();

private:
    void rebuild();

    QString m_heading;
    std::vector<Attachment> m_files;
    QLabel* m_title;
    QVBoxLayout* m_rows;
};

} // namespace helpdesk
