// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace helpdesk {

/// Stands where a list has no rows: says why, and leads to the first ones while there is no ticket at all.
class EmptyList final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyList(QWidget* parent = nullptr);

    void say(const QString& sentence);
    void offerFirstTickets(bool offered);

Q_SIGNALS:
    void newTicketAsked();
    void importAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_sentence;
    QLabel* m_first;
    QPushButton* m_newTicket;
    QPushButton* m_import;
};

} // namespace helpdesk
