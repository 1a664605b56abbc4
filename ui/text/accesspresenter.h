// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace helpdesk {

/// What we may do in a tenant and for how long: "GDAP: active, 41 days left (until 1/4/27)".
QString accessText(const CustomerAccess& access, Instant now, const QLocale& locale, const QTimeZone& zone);

} // namespace helpdesk
