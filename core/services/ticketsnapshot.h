// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"
#include "domain/workflow/escalation.h"

namespace helpdesk {

// What events keep of the things that are not edited by hand, so that undo and redo are exact.

/// The attributes that triggers set: state, resolution, approval...
QJsonObject workflowSnapshot(const Ticket& ticket);
/// Those of `snapshot` that have another value in `other`.
QJsonObject differing(const QJsonObject& snapshot, const QJsonObject& other);
/// Sets the attributes that are in the snapshot, and leaves the others.
void restoreWorkflow(Ticket& ticket, const QJsonObject& snapshot);

QJsonObject escalationSnapshot(const Escalation& escalation);
Escalation escalationFrom(const QJsonObject& snapshot);

} // namespace helpdesk
