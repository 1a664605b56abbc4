// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchterm.h"

namespace helpdesk {

/// What `search_index MATCH` takes: all terms in one text. Words are letters and digits and stand in quotes, so that
/// none is read as an operator. Empty when there is no word at all.
QString matchExpression(const std::vector<SearchTerm>& terms);

} // namespace helpdesk
