// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace helpdesk {

/// A fact in the status line that leads somewhere. Gives way when the window is narrow; the tool tip and a
/// screen reader have all of it.
class StatusButton final : public QPushButton {
    Q_OBJECT

public:
    explicit StatusButton(QWidget* parent = nullptr);

    void setWords(const QString& words);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitIcon(); ///< no taller than the line of text
};

} // namespace helpdesk
