// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/importkind.h"
#include "io/csv/csvtable.h"
#include "io/json/jsonfile.h"

#include <optional>

namespace helpdesk {

/// What the columns say. Never TicketLog: those are recognised by their mapping.
std::optional<ImportKind> recognise(const CsvTable& table);
/// What the members, the object type, or the address of an empty listing say.
std::optional<ImportKind> recognise(const JsonFile& json);

} // namespace helpdesk
