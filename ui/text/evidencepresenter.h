// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/packet.h"

#include <QString>

namespace helpdesk {

/// What is wrong with an answer and what is asked for instead: a clause without a period. `detail`: what the problem names,
/// as in EvidenceValue.
QString problemClause(EvidenceProblem problem, const QString& detail);
/// The same by its key; the key itself where it is not known.
QString problemClause(const QString& key, const QString& detail);
/// "filled by the ticket", "missing".
QString label(EvidenceState state);
/// Why a field of the packet should be looked at, a sentence. `language`: the packet's.
QString sentence(PacketWarning warning, const QString& language);

} // namespace helpdesk
