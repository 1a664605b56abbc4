// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/keypresenter.h"

#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEMPLATE_TEST_CASE("every enumerator has a label of its own", "[text]", TicketState, StateCategory, Severity, Impact,
                   Urgency, Service, Category, Channel, CancelReason, MessageKind, EventKind, TicketField, TicketSort,
                   ServiceClock, ClockState, StandardView, Trigger, Role, Route, EscalationStatus, EscalationOutcome,
                   Cloud, Relationship, AccessKind, AccessStatus, PartnerType, PlanKind, SubscriptionStatus,
                   BillingType, BillingCycle, CommerceModel, ImportKind, ServiceRequestSeverity, ServiceRequestStatus,
                   TargetStatus, CaseTurn, MessageDirection, CaseChannel, CaseSource)
{
    QSet<QString> labels;
    for (const auto value : valuesOf<TestType>()) {
        const auto text = label(value);
        CAPTURE(text);
        CHECK_FALSE(text.trimmed().isEmpty());
        CHECK_FALSE(text.endsWith(u'.'));
        CHECK_FALSE(text.contains(u'_'));
        CHECK_FALSE(labels.contains(text));
        labels.insert(text);
    }
    CHECK(labels.size() == qsizetype(valuesOf<TestType>().size()));
}

TEST_CASE("a stored key is shown by its label", "[text]")
{
    CHECK(labelOfKey<Severity>(u"A"_s) == label(Severity::A));
    CHECK(labelOfKey<TicketState>(u"waiting_customer"_s) == label(TicketState::WaitingCustomer));
}

TEST_CASE("a key that nobody knows shows itself", "[text]")
{
    CHECK(labelOfKey<Severity>(u"Z9"_s) == u"Z9"_s);
}
