// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/sourcefile.h"

#include <QStringList>

namespace helpdesk::architecture {

/// "core/domain", "ui/text", "app/cli" ...: the room of a path, empty when it is in none.
QString roomOf(const QString& path);

// Each rule answers with "path:line: what is wrong"; nothing is wrong when the list is empty.

/// Includes another room that stands to the right of its own (core/README.md), or without the full path.
QStringList forbiddenRooms(const SourceFile& file);
/// Uses more of Qt than its room may: Qt Sql outside storage, widgets outside ui and the desktop program.
QStringList forbiddenQt(const SourceFile& file);
/// Names in the code what its room must not know: objects, files or the time of day in the domain ...
QStringList forbiddenNames(const SourceFile& file);
/// Writes in a service without leaving a trace: acts on tickets are a TicketAction, all others an AuditedAction.
QStringList unauditedWrites(const SourceFile& file);
/// SQL in a string literal, where it does not belong.
QStringList forbiddenSql(const SourceFile& file);
/// A source without its two lines of licence.
QStringList missingLicence(const SourceFile& file);

} // namespace helpdesk::architecture
