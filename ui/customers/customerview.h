// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/customer/customerdetails.h"

#include <QScrollArea>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace helpdesk {

/// One customer: profile, contacts, subscriptions with their lifecycle and windows, access, open tickets.
class CustomerView : public QScrollArea {
    Q_OBJECT

public:
    explicit CustomerView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const CustomerDetails& details);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void newTicketAsked(const helpdesk::Customer& customer);
    void editAsked(const helpdesk::Customer& customer);
    /// A contact without id: a new one.
    void contactAsked(const helpdesk::Contact& contact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addActions(QVBoxLayout& layout);
    void addContact(QVBoxLayout& layout, const Contact& contact);
    QVBoxLayout* addGroup(const QString& title);
    void addProfile();
    void addContacts();
    void addSubscriptions();
    void addTickets();

    std::shared_ptr<const Clock> m_clock;
    std::optional<CustomerDetails> m_details;
    QVBoxLayout* m_groups;
};

} // namespace helpdesk
