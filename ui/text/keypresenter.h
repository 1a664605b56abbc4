// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caseclock.h"
#include "domain/cases/casemessage.h"
#include "domain/customer/customerenums.h"
#include "domain/guides/guide.h"
#include "domain/imports/importkind.h"
#include "domain/imports/servicerequest.h"
#include "domain/partner/partnerprofile.h"
#include "domain/sla/serviceclock.h"
#include "domain/subscription/subscriptionenums.h"
#include "domain/ticket/message.h"
#include "domain/ticket/savedview.h"
#include "domain/ticket/ticket.h"
#include "domain/ticket/ticketenums.h"
#include "domain/ticket/ticketevent.h"
#include "domain/ticket/ticketfilter.h"
#include "domain/ticket/view.h"
#include "domain/workflow/escalation.h"
#include "domain/workflow/trigger.h"

#include <QString>

namespace helpdesk {

/// What people see of an enumerator: short, in their language, without a period. Triggers read as buttons.
QString label(TicketState state);
QString label(StateCategory category);
QString label(Severity severity);
QString label(Impact impact);
QString label(Urgency urgency);
QString label(Service service);
QString label(Category category);
QString label(Channel channel);
QString label(CancelReason reason);
QString label(MessageKind kind);
QString label(EventKind kind);
QString label(TicketField field);
QString label(TicketSort sort);
QString label(TicketGrouping grouping);
QString label(MarkColor color); ///< as it stands in a sentence
QString label(ServiceClock clock);
QString label(ClockState state);
QString label(StandardView view);
QString label(Trigger trigger);
QString label(Role role);
QString label(Route route);
QString label(HandOff reason);
QString label(EscalationStatus status);
QString label(EscalationOutcome outcome);
QString label(TargetStatus status);
QString label(CaseTurn turn);
QString label(MessageDirection direction);
QString label(CaseChannel channel);
QString label(CaseSource source);
QString label(Cloud cloud);
QString label(Relationship relationship);
QString label(AccessKind kind);
QString label(AccessStatus status);
QString label(PartnerType type);
QString label(PlanKind kind);
QString label(SubscriptionStatus status);
QString label(BillingType type);
QString label(BillingCycle cycle);
QString label(CommerceModel model);
QString label(ImportKind kind);
QString label(ServiceRequestSeverity severity);
QString label(ServiceRequestStatus status);

/// The label behind a stored key; the key itself when it belongs to no enumerator.
template <typename E>
QString labelOfKey(const QString& key)
{
    const auto value = fromKey<E>(key);
    return value ? label(*value) : key;
}

} // namespace helpdesk
