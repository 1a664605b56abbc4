// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/trigger.h"

namespace helpdesk {

/// What a request for escalation to `route` needs, whatever the ticket itself says already: every item that any of the
/// routes of the tests asks.
inline TriggerInput escalationInput(const QString& route, const QString& entitlement = QStringLiteral("csp"))
{
    TriggerInput input;
    input.route = route;
    input.entitlement = entitlement;
    input.healthCheck = QStringLiteral("no incident");
    input.evidence = QStringLiteral("No mail arrives; the message trace shows nothing.");
    input.evidenceItems = {
        {QStringLiteral("tenant_id"), QStringLiteral("b44bb1fb-c595-45b0-9e09-d657365580bf")},
        {QStringLiteral("domain"), QStringLiteral("contoso.onmicrosoft.com")},
        {QStringLiteral("workload"), QStringLiteral("exchange_online")},
        {QStringLiteral("affected_users"), QStringLiteral("25")},
        {QStringLiteral("started_at"), QStringLiteral("2026-09-20T08:00Z")},
        {QStringLiteral("error_text"), QStringLiteral("none shown")},
        {QStringLiteral("repro_steps"), QStringLiteral("Send a mail to the tenant.")},
        {QStringLiteral("business_impact"), QStringLiteral("Orders do not arrive.")},
        {QStringLiteral("steps_tried"), QStringLiteral("Message trace: nothing.")},
        {QStringLiteral("publisher"), QStringLiteral("Fabrikam")},
        {QStringLiteral("msrc_component"), QStringLiteral("Exchange Online")},
        {QStringLiteral("msrc_kind"), QStringLiteral("Information disclosure")},
        {QStringLiteral("l1_steps"), QStringLiteral("Health: fine. Licences: assigned.")},
        {QStringLiteral("l2_steps"), QStringLiteral("Message trace: nothing.")},
        {QStringLiteral("logs"), QStringLiteral("trace.csv")},
        {QStringLiteral("azure_service"), QStringLiteral("Virtual Machine running Windows")},
        {QStringLiteral("problem_classification"), QStringLiteral("Connectivity / Cannot connect")},
        {QStringLiteral("resource_id"), QStringLiteral("/subscriptions/83ef9d05-4169-4ef9-9657-0e86b1eab1de")},
        {QStringLiteral("contact_last_name"), QStringLiteral("Weber")},
        {QStringLiteral("contact_method"), QStringLiteral("email")},
        {QStringLiteral("contact_time_zone"), QStringLiteral("Europe/Riga")},
        {QStringLiteral("contact_country"), QStringLiteral("LV")},
        {QStringLiteral("contact_language"), QStringLiteral("en")},
        {QStringLiteral("advanced_diagnostics"), QStringLiteral("yes")},
        {QStringLiteral("pc_workspace"), QStringLiteral("billing")},
        {QStringLiteral("pc_problem_type"), QStringLiteral("invoices")},
        {QStringLiteral("subscription_id"), QStringLiteral("83ef9d05-4169-4ef9-9657-0e86b1eab1de")},
        {QStringLiteral("subscription_state"), QStringLiteral("active")},
        {QStringLiteral("request_kind"), QStringLiteral("question")},
        {QStringLiteral("contact_email"), QStringLiteral("support@northwind.example")},
        {QStringLiteral("contact_phone"), QStringLiteral("+371 6000 0140")},
    };
    return input;
}

} // namespace helpdesk
