// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>

namespace helpdesk {

/// A title, and behind it what is worth less: where there is no room for both it gives way, and is gone before a rest of it would
/// say something else.
class HeadLayout final : public QHBoxLayout {
    Q_OBJECT

public:
    void add(QWidget& title, QWidget& rest);

    void setGeometry(const QRect& area) override;
};

} // namespace helpdesk
