// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketenums.h"

#include <optional>

namespace helpdesk {

/// Whether a ticket of the category is for named people only, from the moment it is known to be of it. What was restricted
/// stays so under another category: only undo opens it again.
constexpr bool isForNamedPeople(std::optional<Category> category)
{
    return category == Category::Security;
}

} // namespace helpdesk
