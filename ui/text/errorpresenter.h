// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace helpdesk {

/// What went wrong and what to do about it, in one line and in the user's language.
QString sentence(const Error& error);

} // namespace helpdesk
