// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/outage/outagedetails.h"
#include "ui/base/factsview.h"

#include <memory>
#include <optional>

namespace helpdesk {

/// One outage: what Microsoft says, its tickets, the customers it hit, and what can be done about it.
class OutageView final : public FactsView {
    Q_OBJECT

public:
    explicit OutageView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const OutageDetails& details);
    const std::optional<OutageDetails>& shown() const { return m_details; }

Q_SIGNALS:
    void answerAsked();
    void linkAsked();
    void claimsAsked(); ///< make them
    void claimsWanted(); ///< show them
    void editAsked();
    void noteAsked();
    void removeAsked();
    void unlinkAsked(helpdesk::TicketId ticket);
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void searchAsked(const QString& searchText); ///< its tickets as a list

protected:
    void build() override;

private:
    void addHead();
    void addActions(QVBoxLayout& layout);
    void addTickets();
    void addTicket(QVBoxLayout& layout, const TicketRow& row);
    void addCustomers();
    void addPosts();
    int openTickets() const;

    std::shared_ptr<const Clock> m_clock;
    std::optional<OutageDetails> m_details;
};

} // namespace helpdesk
