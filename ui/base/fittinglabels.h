// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace helpdesk {

/// One line that ends in dots where it has no room; the tool tip has all of it then.
class ElidingLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shown() const;
};

/// A value that can be selected and copied. Its words wrap, and one that is wider than the label, like a mail address, is broken.
class ValueLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ValueLabel(const QString& text, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool breaksWords(int width) const;
    int measured(int width) const;
    void refresh() const;

    // Layouts ask for the same heights many times over.
    mutable QHash<int, int> m_heights; ///< by width, of these words in this font
    mutable int m_widestWord = 0;
    mutable QString m_heightsOf;
    mutable QFont m_heightsIn;
};

} // namespace helpdesk
