// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/macro/macro.h"
#include "domain/macro/macrooutcome.h"

namespace helpdesk {

/// What a macro changes, in the order of the fields: "Severity: B · Assignee: whoever runs it". Empty when it changes nothing.
QString macroChangesText(const Macro& macro);

/// What a macro does, in a few words: its changes, and whether it notes and prepares a reply.
QString macroSummary(const Macro& macro);

/// What became of tickets by a run, as sentences.
QString macroDoneText(const MacroOutcome& outcome);

/// What placeholders of its texts there are, as a sentence for whoever writes them.
QString macroPlaceholdersText();

} // namespace helpdesk
