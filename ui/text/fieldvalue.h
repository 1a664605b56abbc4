// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"

#include <QString>

namespace helpdesk {

/// The stored text of a ticket's field as people read it: labels for keys, "nothing" for none. Ids stay ids;
/// who knows their names shows those.
QString fieldValueText(TicketField field, const QString& value);

} // namespace helpdesk
