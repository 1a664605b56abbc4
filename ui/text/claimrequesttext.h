// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimrequest.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

/// The request as the target's form takes it: plain text, all instants in UTC. `language`: en or ru; Microsoft's support
/// speaks English. Where the claims go one by one, one request stands below the other.
QString claimRequestText(const ClaimRequest& request, const QString& language);
/// The same as a page to print or send: what stands inside <body>. Every single request begins on a page of its own.
QString claimRequestHtml(const ClaimRequest& request, const QString& language);
/// Its title.
QString claimRequestTitle(const ClaimRequest& request, const QString& language);

} // namespace helpdesk
