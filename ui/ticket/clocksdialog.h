// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/clockaccount.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace helpdesk {

class InlineMessage;

/// How the clocks of a ticket were counted: what was promised and why, and each clock interval by interval, to be read and copied.
class ClocksDialog final : public QDialog {
    Q_OBJECT

public:
    ClocksDialog(AsyncWorkspace& workspace, TicketId ticket, qint64 number, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAccount();
    QString clockHtml(const ClockReading& reading) const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    qint64 m_number;
    std::optional<ClockAccount> m_account;
    Instant m_now; ///< of the account
    QTextBrowser* m_text;
    InlineMessage* m_message;
    QPushButton* m_close;
};

} // namespace helpdesk
