// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/accesspresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct AccessTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::AccessTexts)
    };

} // namespace

QString accessText(const CustomerAccess& access, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto isAzureRole = access.roles == QStringList{QStringLiteral("support_request_contributor")};
    const auto kind = isAzureRole ? AccessTexts::tr("Azure, support requests") : label(access.kind);
    if (access.status != AccessStatus::Active)
        return AccessTexts::tr("%1: %2").arg(kind, label(access.status).toLower());
    if (!access.endsAt)
        return AccessTexts::tr("%1: %2, without an end").arg(kind, label(access.status).toLower());
    const auto day = dayText(access.endsAt, locale, zone);
    if (*access.endsAt <= now)
        return AccessTexts::tr("%1: ended on %2").arg(kind, day);
    const auto days = static_cast<int>(std::chrono::ceil<std::chrono::days>(*access.endsAt - now).count());
    return AccessTexts::tr("%1: %2, %3 (until %4)").arg(kind, label(access.status).toLower(), daysLeftText(days), day);
}

} // namespace helpdesk
