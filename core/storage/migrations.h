// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// Our mark in the header of a workspace file: "PHDK".
constexpr qint64 kApplicationId = 0x5048444B;

/// The version a workspace has after all migrations.
int latestSchemaVersion();

/// Errors: WorkspaceNewer {path, its version, ours}.
Result<> checkVersion(Database& database);

/// The statements of one migration, split at the semicolons that stand outside quotes and comments.
QStringList splitStatements(const QString& script);

/// Brings a database from the version it has to `target`: one transaction per step, fresh files and old
/// ones alike. Errors: WorkspaceNewer {path, its version, ours}; those of Statement::run().
Result<> migrate(Database& database, int target = latestSchemaVersion());

} // namespace helpdesk
