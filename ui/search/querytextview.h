// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace helpdesk {

/// Search text to be read and copied, in as many lines as it takes up to three; its pieces look as in the search box.
class QueryTextView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QueryTextView(QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Painter;
    Painter* m_painter;
};

} // namespace helpdesk
