// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace helpdesk {

/// A text that grows with its words, up to some lines. Tab leads on. What is typed is undone by its window, not by itself.
class TextField final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many, Page };

    explicit TextField(Lines lines, QWidget* parent = nullptr);

    /// Keeps the cursor where it can; says nothing.
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text); ///< by typing, never by setText()
    void left(); ///< the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int heightOf(int lines) const;
    void fit();

    Lines m_lines;
    bool m_setting = false;
    int m_height = 0;
};

} // namespace helpdesk
