// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supportcoverage.h"

namespace helpdesk {

/// A complete tier: Office 365 break-fix and billing, Monday to Friday 9 to 18 in Berlin, reached by phone and mail, free.
inline SupportTier plainTier(const QString& name = QStringLiteral("Business 8x5"))
{
    SupportTier tier;
    tier.name = {name, name};
    tier.services = {Service::Office365};
    tier.kinds = {CaseKind::Billing, CaseKind::BreakFix};
    tier.hours = shippedCalendar(QStringLiteral("Europe/Berlin"));
    tier.contacts = {{ContactMethod::Phone, QStringLiteral("+49 30 555010")},
                     {ContactMethod::Mail, QStringLiteral("help@northwind.example")}};
    return tier;
}

} // namespace helpdesk
