// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

#include <QJsonObject>

namespace helpdesk {

/// What the "imported" event keeps, so that a later import knows what is new in the log.
QJsonObject traceOf(const LoggedTicket& logged, BatchId batch);
/// How many of the ticket's moments the trace covers; less than it once held when their past was rewritten.
size_t momentsKnown(const LoggedTicket& logged, const QJsonObject& trace);
/// Nothing in the log differs from what the trace was made of.
bool isSame(const LoggedTicket& logged, const QJsonObject& trace);

} // namespace helpdesk
