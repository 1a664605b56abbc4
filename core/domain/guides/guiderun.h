// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/guides/guide.h"

namespace helpdesk {

/// One answer that was given on a ticket.
struct GivenAnswer {
    QString step;
    QString answer;

    bool operator==(const GivenAnswer&) const = default;
};

/// Where a diagnosis stands: at a question, or at its end.
struct GuidePosition {
    const GuideStep* step = nullptr;
    const GuideEnd* end = nullptr; ///< either this or the step
    int answered = 0;
    int longest = 0; ///< questions on the longest way from here, this one included
};

/// Follows the answers from the start. Answers that do not lie on the way are errors:
/// NotFound(Guide) {step, answer}.
Result<GuidePosition> positionIn(const Guide& guide, const std::vector<GivenAnswer>& answers);

/// The answers with another one to `step`: what came after it falls away, since it may not lie on the way any more.
/// Errors: NotFound(Guide) {step, answer} for a step not on the way so far or an answer it does not have.
Result<std::vector<GivenAnswer>> withAnswer(const Guide& guide, const std::vector<GivenAnswer>& answers,
                                            const GivenAnswer& given);

/// As many of the answers as still lead somewhere in this guide: what is kept when a guide is changed while it is tried.
std::vector<GivenAnswer> answersStillOnTheWay(const Guide& guide, const std::vector<GivenAnswer>& answers);

} // namespace helpdesk
