// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/columnlabels.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct ColumnText {
        const char* key;
        const char* text;
    };

    constexpr ColumnText columnTexts[] = {
        {"number", QT_TRANSLATE_NOOP("ColumnText", "Number")},
        {"title", QT_TRANSLATE_NOOP("ColumnText", "Title")},
        {"state", QT_TRANSLATE_NOOP("ColumnText", "State")},
        {"severity", QT_TRANSLATE_NOOP("ColumnText", "Severity")},
        {"service", QT_TRANSLATE_NOOP("ColumnText", "Service")},
        {"category", QT_TRANSLATE_NOOP("ColumnText", "Category")},
        {"problem", QT_TRANSLATE_NOOP("ColumnText", "Problem")},
        {"customer", QT_TRANSLATE_NOOP("ColumnText", "Customer")},
        {"tenant_id", QT_TRANSLATE_NOOP("ColumnText", "Tenant id")},
        {"contact", QT_TRANSLATE_NOOP("ColumnText", "Contact")},
        {"assignee", QT_TRANSLATE_NOOP("ColumnText", "Assignee")},
        {"team", QT_TRANSLATE_NOOP("ColumnText", "Team")},
        {"channel", QT_TRANSLATE_NOOP("ColumnText", "Channel")},
        {"created_at", QT_TRANSLATE_NOOP("ColumnText", "Created")},
        {"updated_at", QT_TRANSLATE_NOOP("ColumnText", "Changed")},
        {"resolved_at", QT_TRANSLATE_NOOP("ColumnText", "Resolved")},
        {"closed_at", QT_TRANSLATE_NOOP("ColumnText", "Closed")},
        {"due_at", QT_TRANSLATE_NOOP("ColumnText", "Due")},
        {"ticket", QT_TRANSLATE_NOOP("ColumnText", "Ticket")},
        {"leg", QT_TRANSLATE_NOOP("ColumnText", "Case")},
        {"route", QT_TRANSLATE_NOOP("ColumnText", "Route")},
        {"entitlement", QT_TRANSLATE_NOOP("ColumnText", "Entitlement")},
        {"case_number", QT_TRANSLATE_NOOP("ColumnText", "Case number")},
        {"target_status", QT_TRANSLATE_NOOP("ColumnText", "Status there")},
        {"turn", QT_TRANSLATE_NOOP("ColumnText", "Who owes whom")},
        {"since_at", QT_TRANSLATE_NOOP("ColumnText", "Owed since")},
        {"promised", QT_TRANSLATE_NOOP("ColumnText", "Promised")},
        {"late_minutes", QT_TRANSLATE_NOOP("ColumnText", "Minutes late")},
        {"requested_at", QT_TRANSLATE_NOOP("ColumnText", "Requested")},
        {"filed_at", QT_TRANSLATE_NOOP("ColumnText", "Filed")},
        {"last_answer_at", QT_TRANSLATE_NOOP("ColumnText", "Last answer")},
        {"returned_at", QT_TRANSLATE_NOOP("ColumnText", "Came back")},
        {"outcome", QT_TRANSLATE_NOOP("ColumnText", "Outcome")},
        {"contact_24x7", QT_TRANSLATE_NOOP("ColumnText", "Contact around the clock")},
        {"name", QT_TRANSLATE_NOOP("ColumnText", "Name")},
        {"primary_domain", QT_TRANSLATE_NOOP("ColumnText", "Domain")},
        {"domains", QT_TRANSLATE_NOOP("ColumnText", "All domains")},
        {"country", QT_TRANSLATE_NOOP("ColumnText", "Country")},
        {"cloud", QT_TRANSLATE_NOOP("ColumnText", "Cloud")},
        {"relationship", QT_TRANSLATE_NOOP("ColumnText", "Relationship")},
        {"email", QT_TRANSLATE_NOOP("ColumnText", "Mail address")},
        {"phone", QT_TRANSLATE_NOOP("ColumnText", "Phone")},
        {"language", QT_TRANSLATE_NOOP("ColumnText", "Language")},
        {"open_tickets", QT_TRANSLATE_NOOP("ColumnText", "Open tickets")},
        {"subscriptions", QT_TRANSLATE_NOOP("ColumnText", "Subscriptions")},
        {"subscription_id", QT_TRANSLATE_NOOP("ColumnText", "Subscription id")},
        {"status", QT_TRANSLATE_NOOP("ColumnText", "Status")},
        {"quantity", QT_TRANSLATE_NOOP("ColumnText", "Quantity")},
        {"qualification", QT_TRANSLATE_NOOP("ColumnText", "Qualification")},
        {"missing_from_import", QT_TRANSLATE_NOOP("ColumnText", "Gone from the newest import")},
        {"parent_subscription_id", QT_TRANSLATE_NOOP("ColumnText", "Belongs to subscription")},
        {"friendly_name", QT_TRANSLATE_NOOP("ColumnText", "Friendly name")},
        {"offer_name", QT_TRANSLATE_NOOP("ColumnText", "Offer")},
        {"offer_id", QT_TRANSLATE_NOOP("ColumnText", "Offer id")},
        {"unit_type", QT_TRANSLATE_NOOP("ColumnText", "Unit")},
        {"billing_type", QT_TRANSLATE_NOOP("ColumnText", "Billing")},
        {"billing_cycle", QT_TRANSLATE_NOOP("ColumnText", "Billing cycle")},
        {"term_duration", QT_TRANSLATE_NOOP("ColumnText", "Term")},
        {"auto_renew", QT_TRANSLATE_NOOP("ColumnText", "Renews by itself")},
        {"is_trial", QT_TRANSLATE_NOOP("ColumnText", "Trial")},
        {"agent", QT_TRANSLATE_NOOP("ColumnText", "Agent")},
        {"recorded_at", QT_TRANSLATE_NOOP("ColumnText", "Recorded")},
        {"minutes", QT_TRANSLATE_NOOP("ColumnText", "Minutes")},
        {"chargeable", QT_TRANSLATE_NOOP("ColumnText", "Chargeable")},
        {"deducted_minutes", QT_TRANSLATE_NOOP("ColumnText", "Minutes taken from prepaid time")},
        {"waived_minutes", QT_TRANSLATE_NOOP("ColumnText", "Minutes waived, service level missed")},
        {"uncovered_minutes", QT_TRANSLATE_NOOP("ColumnText", "Chargeable minutes not prepaid")},
        {"approved_amount", QT_TRANSLATE_NOOP("ColumnText", "Approved amount")},
        {"currency", QT_TRANSLATE_NOOP("ColumnText", "Currency")},
        {"commitment_end_at", QT_TRANSLATE_NOOP("ColumnText", "End of term")},
        {"cancellation_allowed_until_at", QT_TRANSLATE_NOOP("ColumnText", "May be cancelled until")},
        {"claim", QT_TRANSLATE_NOOP("ColumnText", "Claim")},
        {"outage", QT_TRANSLATE_NOOP("ColumnText", "Outage")},
        {"due", QT_TRANSLATE_NOOP("ColumnText", "Last day")},
        {"downtime_from", QT_TRANSLATE_NOOP("ColumnText", "Downtime began")},
        {"downtime_to", QT_TRANSLATE_NOOP("ColumnText", "Downtime ended")},
        {"downtime_minutes", QT_TRANSLATE_NOOP("ColumnText", "Downtime in minutes")},
        {"users", QT_TRANSLATE_NOOP("ColumnText", "Affected users")},
        {"locations", QT_TRANSLATE_NOOP("ColumnText", "Locations")},
        {"tried", QT_TRANSLATE_NOOP("ColumnText", "What was tried")},
        {"evidence_sender", QT_TRANSLATE_NOOP("ColumnText", "Sender of the mail")},
        {"evidence_at", QT_TRANSLATE_NOOP("ColumnText", "Date of the mail")},
        {"amount", QT_TRANSLATE_NOOP("ColumnText", "Amount")},
        {"credit_line", QT_TRANSLATE_NOOP("ColumnText", "Credit line")},
        {"missing", QT_TRANSLATE_NOOP("ColumnText", "Missing")},
        {"at", QT_TRANSLATE_NOOP("ColumnText", "When")},
        {"person", QT_TRANSLATE_NOOP("ColumnText", "Who")},
        {"thing", QT_TRANSLATE_NOOP("ColumnText", "Done to")},
        {"act", QT_TRANSLATE_NOOP("ColumnText", "Act")},
        {"what", QT_TRANSLATE_NOOP("ColumnText", "What was done")},
        {"data", QT_TRANSLATE_NOOP("ColumnText", "Details")},
    };

} // namespace

QString columnLabel(const QString& key)
{
    for (const auto& column : columnTexts) {
        if (key == QLatin1StringView(column.key))
            return QCoreApplication::translate("ColumnText", column.text);
    }
    return key;
}

QStringList columnLabels(const QStringList& keys)
{
    QStringList labels;
    for (const auto& key : keys)
        labels << columnLabel(key);
    return labels;
}

} // namespace helpdesk
