// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class InlineMessage;

/// An imported request that belongs to no ticket: what it says, and the number of the ticket it is for.
class UnattachedView : public QWidget {
    Q_OBJECT

public:
    explicit UnattachedView(QWidget* parent = nullptr);

    void show(const UnattachedCase& found, Instant now);
    void say(const Error& error);
    void focusFirst();

Q_SIGNALS:
    void attachAsked(const QString& number, qint64 ticket);
    void left(); ///< Esc: back to the list

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void retranslate();

    UnattachedCase m_found;
    Instant m_now;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_words;
    InlineMessage* m_message;
    QLabel* m_ticketTitle;
    QLineEdit* m_ticket;
    QPushButton* m_attach;
};

} // namespace helpdesk
