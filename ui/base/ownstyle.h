// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace helpdesk {

/// Fusion with the icons of our family where Qt brings pictures of its own: in questions and for clearing a line. They
/// follow the theme and grow with the text. Lists to choose from follow their texts: Qt 6.4 keeps how narrow one may be from
/// the texts it had first, and a change of language or of the size of text would cut the new ones.
class OwnStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OwnStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget* widget) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace helpdesk
