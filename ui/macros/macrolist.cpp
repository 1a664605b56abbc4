// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macrolist.h"

#include "async/macrocalls.h"

#include <algorithm>

namespace helpdesk {

MacroList::MacroList(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_latest(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &MacroList::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, &MacroList::read);
    read();
}

const Macro* MacroList::find(MacroId id) const
{
    const auto found = std::ranges::find(m_macros, id, &Macro::id);
    return found == m_macros.end() ? nullptr : &*found;
}

void MacroList::read()
{
    m_latest.ask(
        MacroCalls(m_workspace).list(),
        [this](const std::vector<Macro>& macros) {
            m_macros = macros;
            Q_EMIT wasRead();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void MacroList::onChanged(const std::vector<Change>& changes)
{
    const auto isOurs = [](const Change& change) {
        return change.thing == ChangedThing::Macro || change.thing == ChangedThing::User;
    };
    if (std::ranges::any_of(changes, isOurs))
        read();
}

} // namespace helpdesk
