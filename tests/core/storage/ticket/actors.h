// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"

namespace helpdesk {

inline const Actor administrator{UserId(1), QStringLiteral("anna"), QStringLiteral("Anna"), Role::Administrator};
inline const Actor agent{UserId(2), QStringLiteral("boris"), QStringLiteral("Boris"), Role::Agent};

} // namespace helpdesk
