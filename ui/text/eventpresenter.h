// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketevent.h"

#include <QString>

namespace helpdesk {

/// What an event of a ticket's history says, as a sentence without the person and the time.
QString sentence(const TicketEvent& event);

} // namespace helpdesk
