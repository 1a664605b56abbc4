// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/csv/csvtable.h"
#include "io/records/gathering.h"
#include "io/tickets/ticketmapping.h"

namespace helpdesk {

/// Whether the header has all that the mapping is recognised by.
bool isRecognisedBy(const TicketMapping& mapping, const CsvTable& table);

/// Puts the rows of each ticket together. Errors: Invalid(Mapping) when a needed column is not in the file, Cancelled.
Result<> readTicketLog(CsvTable& table, const TicketMapping& mapping, Gathering& gathering);

} // namespace helpdesk
