// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/balance/hoursledger.h"
#include "domain/customer/customerdetails.h"
#include "domain/offering/supportcoverage.h"
#include "domain/partner/coverage.h"
#include "ui/base/factsview.h"

#include <memory>
#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace helpdesk {

/// One customer: profile, tickets, subscriptions with their lifecycle and windows, access and agreement, prepaid time, contacts,
/// notes. Told the same again it stays as it is; told something else it keeps focus and place.
class CustomerView final : public FactsView {
    Q_OBJECT

public:
    explicit CustomerView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const CustomerDetails& details);
    void setPlans(const std::vector<SupportPlan>& plans);
    /// Also before the customer is shown, who is then shown with it. `mayWrite`: the actor may add and correct prepaid time.
    void setHours(CustomerId customer, const HoursAccount& account, bool mayWrite);
    /// Of the customer on show; `mayChange`: who looks may agree on something.
    void setOffering(const CustomerOffering& offering, bool mayChange);
    const CustomerOffering& offering() const { return m_offering; }
    /// Nothing in it is cut at its right edge.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void allTicketsAsked(const helpdesk::Customer& customer);
    void newTicketAsked(const helpdesk::Customer& customer);
    void editAsked(const helpdesk::Customer& customer);
    void noteAsked(const helpdesk::Customer& customer);
    void accessAsked(const helpdesk::Customer& customer);
    /// A contact without id: a new one.
    void contactAsked(const helpdesk::Contact& contact);
    void hoursAsked(const helpdesk::Customer& customer);
    void correctionAsked(const helpdesk::BlockBalance& block);
    /// An agreement without id: a new one.
    void agreementAsked(const helpdesk::SupportAgreement& agreement);
    /// The page that tells the customer the terms.
    void sheetAsked();

private:
    void build() override;
    void addProfile();
    void addActions(QVBoxLayout& layout);
    void addAccess();
    void addHours();
    void addNotes();

    // customeragreement.cpp: what was agreed about support.
    void addAgreement();
    void addTerms(QGridLayout& grid, const SupportTier& tier, const SupportAgreement* agreement);
    void addOtherAgreements(QVBoxLayout& layout, const SupportAgreement* agreement);
    void addAgreementButtons(QVBoxLayout& layout, const SupportAgreement* agreement, bool hasTerms);

    // customerparts.cpp: what a customer has several of.
    void addTickets();
    void addTicketLinks(QVBoxLayout& layout, const std::vector<TicketRow>& rows);
    void addSubscriptions();
    void addSubscription(QVBoxLayout& layout, const Subscription& subscription);
    void addContacts();
    void addContact(QVBoxLayout& layout, const Contact& contact);

    std::shared_ptr<const Clock> m_clock;
    std::optional<CustomerDetails> m_details;
    std::vector<SupportPlan> m_plans;
    HoursAccount m_hours;
    CustomerId m_hoursOf;
    bool m_mayWriteHours = false;
    CustomerOffering m_offering;
    bool m_mayAgree = false;
    bool m_allSubscriptions = false; ///< also beyond the first ones
};

} // namespace helpdesk
