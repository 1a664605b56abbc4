// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace helpdesk {

/// A button that reads as a line of text and wraps like one: leads to a ticket, a customer, a file. Works by
/// mouse, space and Enter.
class LinkButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& words, QWidget* parent = nullptr);
    void setWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect textArea(int width) const;

    QString m_words; ///< not text(): an ampersand in a title is no accelerator
};

} // namespace helpdesk
