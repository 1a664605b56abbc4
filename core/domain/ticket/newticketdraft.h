// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketdetails.h"

namespace helpdesk {

/// What an agent has taken down of a new ticket and not created yet.
struct NewTicketDraft {
    QString key; ///< of the window it is written in: chosen there, so that the first save needs no answer
    NewTicket form; ///< `callerNote` holds the words about the caller, known or not; `assignee` is not kept
    Instant updatedAt;

    bool isEmpty() const
    {
        return form.title.trimmed().isEmpty() && form.body.trimmed().isEmpty() && form.callerNote.trimmed().isEmpty();
    }
};

} // namespace helpdesk
