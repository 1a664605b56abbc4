// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QScrollArea;
class QWidget;

namespace helpdesk {

/// Keeps what has the focus in sight of a scroll area: when the focus comes, from wherever it comes, and when the area or what it
/// holds gets another size, until somebody scrolls. Window's thread.
class FocusSight final : public QObject {
    Q_OBJECT

public:
    /// The area has its content already and owns this. `margin`: pixels that stay free above and below.
    explicit FocusSight(QScrollArea& area, int margin = 0);

    /// Where the area is scrolled to, and whether the focus is in sight there.
    struct Place {
        int scrolled;
        bool showsFocus;
    };
    Place place() const;
    /// Gives the focus to what was built anew for what had it, and scrolls to where the area was before.
    void giveBack(QWidget& again, const Place& before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QScrollArea& m_area;
    int m_margin;
    bool m_keeps = false;
    QTimer m_laidOut;
};

} // namespace helpdesk
