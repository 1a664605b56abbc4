// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace helpdesk {

/// Pages of which one is on show, and which alone says how much room there must be: a page that nobody sees is not laid out,
/// so what it asks for is that of a language, a size of text or a width it had some time ago.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace helpdesk
