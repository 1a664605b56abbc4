// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/groupedorder.h"

#include <QDate>
#include <QLocale>

namespace helpdesk {

/// The heading of a group, without its count. `today`: of the days on which tickets are due.
QString groupText(TicketGrouping grouping, const TicketGroup& group, QDate today, const QLocale& locale);

} // namespace helpdesk
