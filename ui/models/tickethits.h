// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/search/tickethit.h"
#include "ui/base/answers.h"

#include <QHash>
#include <QTimer>

namespace helpdesk {

/// Where in the tickets on show the words of the search stand. Asks for those that somebody looks at and no others, one question
/// at a time; a new search drops what was asked for the one before.
class TicketHits final : public QObject {
    Q_OBJECT

public:
    explicit TicketHits(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// None: nothing is looked for.
    void setTerms(const std::vector<SearchTerm>& terms);
    const std::vector<SearchTerm>& terms() const { return m_terms; }
    /// What is known of a ticket: none where no text has the words, or while it is asked for, which this begins.
    const TicketHit* find(TicketId ticket) const;
    /// These were read anew: what is known of them is asked for again, and stays until that is answered.
    void renew(const std::vector<TicketId>& tickets);
    /// Somebody else looks, who may see other tickets.
    void forget();

Q_SIGNALS:
    void changed(const std::vector<helpdesk::TicketId>& tickets); ///< what is known of them is another

private:
    void want(TicketId ticket) const;
    void ask();
    void take(const std::vector<TicketId>& asked, const std::vector<TicketHit>& found);

    AsyncWorkspace& m_workspace;
    std::vector<SearchTerm> m_terms;
    QHash<TicketId, std::optional<TicketHit>> m_known;
    mutable std::vector<TicketId> m_wanted; ///< the latest last
    mutable QTimer m_soon;
    Latest m_reading;
    std::vector<TicketId> m_asked;
};

} // namespace helpdesk
