// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/coveragepresenter.h"

#include "ui/text/subscriptionpresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct CoverageTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::CoverageTexts)
    };

} // namespace

QString coverageText(const Coverage& coverage, const QLocale& locale, const QTimeZone& zone)
{
    QStringList parts{entitlementLabel(coverage.entitlement)};
    if (coverage.entitlement != "csp"_L1) {
        parts << (coverage.incidents ? CoverageTexts::tr("%n incident(s) left", "", *coverage.incidents)
                                     : CoverageTexts::tr("incidents not limited"));
    }
    if (coverage.until)
        parts << CoverageTexts::tr("until %1").arg(dayText(coverage.until, locale, zone));
    return parts.join(", "_L1);
}

} // namespace helpdesk
