// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/draft.h"

namespace helpdesk {

/// The draft with a prepared reply in it, behind what the agent has written already. Where a message of another kind is on show
/// with words or files, the reply waits beside it as the words of its kind: files of a note do not go out with it. What is there
/// already is not added again.
Draft withPreparedReply(Draft draft, const QString& reply);

} // namespace helpdesk
