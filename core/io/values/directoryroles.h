// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk {

/// The snake_case name of a built-in directory role, by its role definition's GUID (the same in every tenant) or its
/// display name. A role of the customer's own making keeps its id.
QString directoryRole(const QString& idOrName);

/// The built-in roles that partners are given, by name, in the alphabet's order.
const QStringList& directoryRoles();

} // namespace helpdesk
