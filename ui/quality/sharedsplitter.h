// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace helpdesk {

/// Two parts that share the room as they are told, at any size, until somebody moves the handle.
class SharedSplitter final : public QSplitter {
    Q_OBJECT

public:
    explicit SharedSplitter(QWidget* parent = nullptr);

    void share(Qt::Orientation orientation, int first, int second);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply();

    int m_first = 1;
    int m_second = 1;
    bool m_moved = false;
};

} // namespace helpdesk
