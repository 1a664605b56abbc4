// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScrollArea;

namespace helpdesk {

/// A line along the lower edge of a scroll area while more of what it holds lies below. Window's thread.
class CutEdge final : public QWidget {
    Q_OBJECT

public:
    explicit CutEdge(QScrollArea& area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QScrollArea& m_area;
};

} // namespace helpdesk
