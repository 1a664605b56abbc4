// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace helpdesk {

/// Fusion with the icons of our family where Qt brings pictures of its own: in questions and for clearing a line. They
/// follow the theme and grow with the text.
class OwnStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OwnStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace helpdesk
