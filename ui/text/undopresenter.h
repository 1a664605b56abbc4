// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/undo.h"

namespace helpdesk {

/// What was taken back and where: "The change of severity on #1042 is taken back."
QString undoneSentence(const UndoOutcome& outcome);
QString redoneSentence(const UndoOutcome& outcome);

/// The same act as a name, for a menu: "edit of #1042".
QString undoName(const UndoOutcome& outcome);

} // namespace helpdesk
