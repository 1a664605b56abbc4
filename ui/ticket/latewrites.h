// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

namespace helpdesk {

/// Edits and triggers that met somebody else's, per ticket, until the ticket was read anew and the agent is told.
class LateWrites {
public:
    struct Late {
        qint64 seen = 0; ///< the revision it was made on
        TicketChanges changes; ///< empty: it was a trigger
        QList<TicketField> fields; ///< those both changed
    };

    /// Beside what waits for the same ticket already.
    void noteEdit(TicketId id, qint64 seen, const TicketChanges& changes, const Error& conflict);
    void noteTrigger(TicketId id, qint64 seen) { m_late.insert(id, {seen, {}, {}}); }
    std::optional<Late> find(TicketId id) const;
    void forget(TicketId id) { m_late.remove(id); }
    void clear() { m_late.clear(); }

private:
    QHash<TicketId, Late> m_late;
};

/// What others did to a ticket since revision `seen`, as sentences.
QString meanwhileText(const TicketPane& pane, qint64 seen);

} // namespace helpdesk
