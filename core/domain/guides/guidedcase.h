// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

namespace helpdesk {

/// The facts of a ticket as its diagnosis has them. What the ticket says of itself goes before what the guide is for; an end
/// that names a route says what the request has become. `end`: null while the diagnosis is under way.
CaseFacts guidedCase(CaseFacts facts, const Guide& guide, const GuideEnd* end);

} // namespace helpdesk
