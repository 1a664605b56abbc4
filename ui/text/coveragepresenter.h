// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/coverage.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace helpdesk {

/// What covers a request: "Signature, 5 incidents, until 12/31/26".
QString coverageText(const Coverage& coverage, const QLocale& locale, const QTimeZone& zone);

} // namespace helpdesk
