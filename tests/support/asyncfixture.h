// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "support/answered.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace helpdesk {

/// An empty workspace in a folder of its own, open through the facade.
struct AsyncFixture {
    AsyncFixture()
    {
        const auto user = answered(workspace.open(path, AsyncWorkspace::Start::CreateEmpty, {}));
        REQUIRE_OK(user);
    }

    /// The clock moves on with each, so that "last change" orders them.
    Ticket create(const QString& title, Severity severity = Severity::C)
    {
        clock->advance(std::chrono::minutes(1));
        NewTicket ticket;
        ticket.title = title;
        ticket.body = title;
        ticket.callerNote = QStringLiteral("somebody");
        ticket.impact = severity == Severity::A ? Impact::Everyone : Impact::One;
        ticket.urgency = severity == Severity::A ? Urgency::Stopped : Urgency::GoesOn;
        const auto created = answered(workspace.createTicket(ticket));
        REQUIRE_OK(created);
        return *created;
    }

    /// `delegated`: we may work in their tenant, and open requests for it.
    Customer addCustomer(const QString& name, bool delegated = false)
    {
        Customer customer;
        customer.name = name;
        if (delegated)
            customer.allowsDelegatedAccess = true;
        const auto added = answered(workspace.addCustomer(customer));
        REQUIRE_OK(added);
        return *added;
    }

    /// By somebody who may ask for it, so that its diagnosis can start.
    Ticket createKnown(const QString& title)
    {
        NewContact person;
        person.name = QStringLiteral("Petra");
        person.authorised = true;
        const auto customer = addCustomer(QStringLiteral("Contoso"));
        const auto contact = answered(workspace.addContact(customer.id, person));
        REQUIRE_OK(contact);
        NewTicket ticket;
        ticket.title = title;
        ticket.body = title;
        ticket.customer = customer.id;
        ticket.contact = contact->id;
        const auto created = answered(workspace.createTicket(ticket));
        REQUIRE_OK(created);
        return *created;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.helpdesk"));
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    AsyncWorkspace workspace{clock};
};

} // namespace helpdesk
