// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::cli {

class Command;

/// `review forms`, in its own file.
void addReviewForms(Command& review);

} // namespace helpdesk::cli
