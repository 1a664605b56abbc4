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
        {"commitment_end_at", QT_TRANSLATE_NOOP("ColumnText", "End of term")},
        {"cancellation_allowed_until_at", QT_TRANSLATE_NOOP("ColumnText", "May be cancelled until")},
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
