// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QScrollArea;

namespace helpdesk {

/// Makes what a scroll area holds as high as it needs to be in the present width. Qt 6.4 makes it at least as high as it would be in
/// the least width, where wrapped text is longest: so a wide area scrolls though everything has room.
class ContentHeight final : public QObject {
    Q_OBJECT

public:
    /// The area has its content already, fits it to its width, and owns this.
    explicit ContentHeight(QScrollArea& area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QScrollArea& m_area;
};

} // namespace helpdesk
