// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditrow.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace helpdesk {

/// One act of the audit in full: what, when, by whom, to what, and each field with its old and new value. Leads to the ticket or
/// the customer it was done to.
class AuditDetails final : public QWidget {
    Q_OBJECT

public:
    explicit AuditDetails(QWidget* parent = nullptr);

    void show(const AuditRow& row);
    void clear();
    void openThing();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString html() const;
    QString linesHtml() const;
    void retranslate();

    std::optional<AuditRow> m_row;
    QTextBrowser* m_text;
    QPushButton* m_open;
};

} // namespace helpdesk
