// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketselection.h"

#include <QMimeData>

namespace helpdesk {

/// Tickets that are dragged within the window. Other programs see nothing in them that they could take.
class TicketMime final : public QMimeData {
public:
    TicketMime(TicketSelection selection, int count)
        : m_selection(std::move(selection))
        , m_count(count)
    {
        setData(QStringLiteral("application/x-partner-helpdesk-tickets"), QByteArray::number(count));
    }

    const TicketSelection& selection() const { return m_selection; }
    int count() const { return m_count; }

private:
    TicketSelection m_selection;
    int m_count;
};

} // namespace helpdesk
