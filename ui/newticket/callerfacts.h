// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customerdetails.h"
#include "domain/outage.h"
#include "domain/offering/supportcoverage.h"
#include "domain/partner/coverage.h"

#include <QScrollArea>

class QVBoxLayout;

namespace helpdesk {

/// What the agent should have in sight before the first word is written: running outages, open tickets, what
/// covers the customer, subscriptions with their state, access.
class CallerFacts : public QScrollArea {
    Q_OBJECT

public:
    explicit CallerFacts(QWidget* parent = nullptr);

    void setNow(Instant now) { m_now = now; }
    void showCustomer(const std::optional<CustomerDetails>& details);
    /// All open tickets of the customer, of which the details have the latest.
    void setOpenTickets(int count);
    void showOffering(const CustomerOffering& offering);
    void setPlans(const std::vector<SupportPlan>& plans);
    void showOutages(const std::vector<Outage>& outages);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QVBoxLayout* addGroup(const QString& title);
    void addLines(const QString& title, const QStringList& lines);
    void addOutages();
    void addTickets();
    QStringList subscriptionLines() const;
    QStringList agreementLines() const;
    QStringList coverLines() const;
    QStringList accessLines() const;

    Instant m_now;
    std::optional<CustomerDetails> m_details;
    int m_openTickets = 0;
    std::vector<Outage> m_outages;
    std::vector<SupportPlan> m_plans;
    std::optional<CustomerOffering> m_offering;
    QVBoxLayout* m_groups;
};

} // namespace helpdesk
