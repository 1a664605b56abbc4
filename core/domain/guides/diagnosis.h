// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guiderun.h"
#include "domain/ticket/ticketevent.h"

#include <memory>

namespace helpdesk {

/// The diagnosis of one ticket: its guide in the version it is answered with, and how far it got.
struct Diagnosis {
    QString guide; ///< id; empty: none was chosen yet
    int version = 0;
    std::vector<GivenAnswer> answers;

    bool operator==(const Diagnosis&) const = default;
};

/// The diagnosis of a ticket with its guide at hand.
struct GuidedDiagnosis {
    std::shared_ptr<const Guide> guide; ///< in the version answered with; empty: none was chosen
    Diagnosis diagnosis;
    GuidePosition position; ///< points into `guide`
    int newest = 0; ///< the version that choosing the same guide again would take; 0: there is none any more
    std::vector<std::shared_ptr<const Guide>> proposals; ///< while none is chosen: the fitting ones, best first
};

/// What the events of a ticket, oldest first, say about its diagnosis. Choosing another guide begins anew.
Diagnosis diagnosisOf(const std::vector<TicketEvent>& events);

/// The data of those events.
QJsonObject guideChosen(const Guide& guide);
/// The step and its answer are of this guide.
QJsonObject guideAnswered(const Guide& guide, const GivenAnswer& given);
QJsonObject guideEnded(const Guide& guide, const GuideEnd& end);

} // namespace helpdesk
