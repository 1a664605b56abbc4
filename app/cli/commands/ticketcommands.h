// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::cli {

class Command;

/// The parts of `ticket`, one file each.
void addTicketCreate(Command& ticket);
void addTicketList(Command& ticket);
void addTicketShow(Command& ticket);
void addTicketHistory(Command& ticket);
void addTicketTriggers(Command& ticket);
void addTicketDo(Command& ticket);
void addTicketMessages(Command& ticket);
void addTicketAttachments(Command& ticket);
void addTicketAssign(Command& ticket);
void addTicketEdit(Command& ticket);

} // namespace helpdesk::cli
