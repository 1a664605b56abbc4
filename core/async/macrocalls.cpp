// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/macrocalls.h"

#include "async/asyncworkspace_p.h"
#include "services/macroservice.h"

namespace helpdesk {

Answer<std::vector<Macro>> MacroCalls::list()
{
    return m_workspace.inside().read<std::vector<Macro>>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return workspace.macros().list(actor); });
}

Answer<Macro> MacroCalls::add(const Macro& macro)
{
    return m_workspace.inside().write<Macro>([actor = m_workspace.actor(), macro](Workspace& workspace, Task&) {
        return workspace.macros().add(actor, macro);
    });
}

Answer<Macro> MacroCalls::edit(const Macro& macro)
{
    return m_workspace.inside().write<Macro>([actor = m_workspace.actor(), macro](Workspace& workspace, Task&) {
        return workspace.macros().edit(actor, macro);
    });
}

Answer<> MacroCalls::remove(MacroId macro)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), macro](Workspace& workspace, Task&) {
        return workspace.macros().remove(actor, macro);
    });
}

Answer<MacroOutcome> MacroCalls::preview(MacroId macro, const TicketSelection& selection, const MacroReader& reader)
{
    return m_workspace.inside().readAtLength<MacroOutcome>(
        [actor = m_workspace.actor(), macro, selection, reader](Workspace& workspace, Task& task) {
            return workspace.macros().run(actor, macro, selection, reader, true, task);
        });
}

Answer<MacroOutcome> MacroCalls::run(MacroId macro, const TicketSelection& selection, const MacroReader& reader)
{
    return m_workspace.inside().write<MacroOutcome>(
        [actor = m_workspace.actor(), macro, selection, reader](Workspace& workspace, Task& task) {
            return workspace.macros().run(actor, macro, selection, reader, false, task);
        });
}

} // namespace helpdesk
