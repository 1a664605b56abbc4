// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QLabel;
class QLineEdit;

namespace helpdesk {

/// The title, read as a heading that wraps and edited in place: Enter, F2 or a double click begins, Enter
/// keeps, Escape takes back.
class TicketTitle : public QStackedWidget {
    Q_OBJECT

public:
    explicit TicketTitle(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSmall(bool small);

Q_SIGNALS:
    void titleEdited(const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void finish(bool keep);
    void retranslate();

    QString m_title;
    bool m_small = false;
    QLabel* m_label;
    QLineEdit* m_edit;
};

} // namespace helpdesk
