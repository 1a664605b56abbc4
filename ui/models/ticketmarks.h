// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/savedview.h"

#include <QSet>

namespace helpdesk {

/// Which of the tickets on show bear the mark of the present view. Asks for those that were looked at and no others.
class TicketMarks final : public QObject {
    Q_OBJECT

public:
    explicit TicketMarks(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// None, or one that is not understood: no ticket has a mark.
    void setMark(const std::optional<ViewMark>& mark);
    const std::optional<ViewMark>& mark() const { return m_mark; }
    bool isMarked(TicketId ticket) const { return m_marked.contains(ticket); }
    /// These were read: asks which of them bear the mark.
    void look(const std::vector<TicketId>& tickets);

Q_SIGNALS:
    void changed(const std::vector<helpdesk::TicketId>& tickets); ///< have the mark now, or have it no longer

private:
    void take(const std::vector<TicketId>& asked, const std::vector<TicketId>& found);

    AsyncWorkspace& m_workspace;
    std::optional<ViewMark> m_mark;
    quint64 m_generation = 0; ///< of the mark; answers for an older one are dropped
    QSet<TicketId> m_marked;
};

} // namespace helpdesk
