// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/packet.h"

namespace helpdesk {

/// The fields with their names, to be pasted in one go: what is sent and nothing else.
QString packetPaste(const Packet& packet);
/// The whole packet to be read: also what is open, what to look at, and the customer's own words.
QString packetText(const Packet& packet);
/// The same as what stands inside <body>, with styles inline; texts are escaped.
QString packetHtml(const Packet& packet);
/// "Request to Microsoft 365 admin center - ticket #1042".
QString packetHeading(const Packet& packet);

} // namespace helpdesk
