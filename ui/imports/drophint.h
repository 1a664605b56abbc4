// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace helpdesk {

/// Where the files will be listed: says that they can be dropped, and which are understood.
class DropHint final : public QFrame {
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_kinds;
};

} // namespace helpdesk
