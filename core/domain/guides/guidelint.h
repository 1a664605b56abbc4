// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

#include <QSet>

namespace helpdesk {

/// What makes a guide unfit to lead anybody.
enum class GuideFaultKind {
    NoStart, ///< the first step does not exist
    NoHealthFirst, ///< a technical guide begins with something else
    TwiceTheSame, ///< an id is given twice
    FewAnswers, ///< fewer than two
    LeadsNowhere, ///< an answer without a next step or end, or with both, or to one that does not exist
    Cycle,
    GoesBack, ///< to an earlier stage
    NeverReached,
    NoHow, ///< neither page nor command
    TextMissing, ///< in one of the languages
    ArticleMissing, ///< the article does not exist
    ReasonMissing, ///< an end outside the boundaries without its reason, a route without its target, no evidence named
};
template <>
struct EnumKeys<GuideFaultKind> {
    static constexpr std::array<KeyOf<GuideFaultKind>, 12> keys{{{GuideFaultKind::NoStart, "no_start"},
                                                                 {GuideFaultKind::NoHealthFirst, "no_health_first"},
                                                                 {GuideFaultKind::TwiceTheSame, "twice_the_same"},
                                                                 {GuideFaultKind::FewAnswers, "few_answers"},
                                                                 {GuideFaultKind::LeadsNowhere, "leads_nowhere"},
                                                                 {GuideFaultKind::Cycle, "cycle"},
                                                                 {GuideFaultKind::GoesBack, "goes_back"},
                                                                 {GuideFaultKind::NeverReached, "never_reached"},
                                                                 {GuideFaultKind::NoHow, "no_how"},
                                                                 {GuideFaultKind::TextMissing, "text_missing"},
                                                                 {GuideFaultKind::ArticleMissing, "article_missing"},
                                                                 {GuideFaultKind::ReasonMissing, "reason_missing"}}};
};

struct GuideFault {
    GuideFaultKind kind = GuideFaultKind::NoStart;
    QString where; ///< step, answer as `step.answer`, end, or the guide's field
    QString what; ///< the id or text it is about; may be empty

    bool operator==(const GuideFault&) const = default;
};

/// Everything that is wrong with a guide, in the order of its steps. Empty: fit for use.
std::vector<GuideFault> guideFaults(const Guide& guide, const QSet<QString>& articles);

} // namespace helpdesk
