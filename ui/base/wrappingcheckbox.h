// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace helpdesk {

/// A check box whose words wrap where one line has no room for them, as large text in a narrow window: Qt's own is as
/// wide as its words, and its window with it.
class WrappingCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheckBox(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& position) const override; ///< all of its lines
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where the words stand in a box of this width; as high as they need.
    QRect textArea(int width) const;
};

} // namespace helpdesk
