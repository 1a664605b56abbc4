// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/undo.h"

#include <set>

using namespace Qt::StringLiterals;

namespace helpdesk {

UndoOutcome outcomeOf(const QString& kind, const std::vector<TicketEvent>& events)
{
    UndoOutcome outcome;
    outcome.kind = kind;
    std::set<TicketField> fields;
    for (const auto& event : events) {
        if (event.kind == EventKind::Field) {
            if (const auto field = fromKey<TicketField>(event.data.value("field"_L1).toString()))
                fields.insert(*field);
        } else if (event.kind == EventKind::State) {
            outcome.trigger = fromKey<Trigger>(event.data.value("trigger"_L1).toString());
        }
    }
    outcome.fields.assign(fields.begin(), fields.end());
    return outcome;
}

} // namespace helpdesk
