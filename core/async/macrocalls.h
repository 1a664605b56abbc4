// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/macro/macro.h"
#include "domain/macro/macrooutcome.h"
#include "domain/ticket/ticketselection.h"

namespace helpdesk {

/// The door to macros; as AsyncWorkspace, and as cheap to make. Errors of each call are those of MacroService.
class MacroCalls {
public:
    explicit MacroCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<Macro>> list();
    Answer<Macro> add(const Macro& macro);
    Answer<Macro> edit(const Macro& macro);
    Answer<> remove(MacroId macro);
    /// Beside all other reading and writing, however many tickets there are.
    Answer<MacroOutcome> preview(MacroId macro, const TicketSelection& selection, const MacroReader& reader);
    Answer<MacroOutcome> run(MacroId macro, const TicketSelection& selection, const MacroReader& reader);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
