// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"
#include "domain/report/courseevent.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace helpdesk {

/// What happened on the way through a guide. Escalation: it ended outside the boundaries or at a route; skipped: the ticket went
/// on, or another guide was chosen, before it ended.
enum class GuideMark { Started, Answered, Solution, Article, Escalation, Skipped };

struct GuideMoment {
    Instant at;
    GuideMark mark = GuideMark::Started;
    QString guide; ///< id
    QString step; ///< of the first question, the one answered, the one that led to the end, or the one that was skipped
    std::chrono::milliseconds took{}; ///< of an answer: since the question came up

    bool operator==(const GuideMoment&) const = default;
};

/// The guide in that version; null when it is not known any more.
using GuideLookup = std::function<const Guide*(const QString& id, int version)>;

/// The ways through guides that the events of one ticket tell of, in the order they happened. Each way has one end: that of an
/// answer which was changed later does not count. Events are without what was undone.
std::vector<GuideMoment> guideMomentsOf(std::span<const CourseEvent> events, const GuideLookup& guides);

} // namespace helpdesk
