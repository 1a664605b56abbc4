// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace helpdesk {

/// The title, read like a heading and edited in place: Enter keeps, Escape takes back.
class TicketTitle : public QLineEdit {
    Q_OBJECT

public:
    explicit TicketTitle(QWidget* parent = nullptr);

    void setTitle(const QString& title);

Q_SIGNALS:
    void titleEdited(const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void finish();

    QString m_title;
};

} // namespace helpdesk
