// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guidelint.h"

namespace helpdesk {

enum class DifferenceKind { Added, Removed, Changed };
template <>
struct EnumKeys<DifferenceKind> {
    static constexpr std::array<KeyOf<DifferenceKind>, 3> keys{{{DifferenceKind::Added, "added"},
                                                                {DifferenceKind::Removed, "removed"},
                                                                {DifferenceKind::Changed, "changed"}}};
};

/// One thing in which two versions of a guide differ. A step, answer or end that is added or removed as a whole is one
/// difference of its text; otherwise each changed field is one.
struct GuideDifference {
    DifferenceKind kind = DifferenceKind::Changed;
    QString where; ///< as in GuideFault
    GuideField field = GuideField::Text;
    Bilingual before; ///< both languages alike where the field is a key, an id, a command
    Bilingual after;

    bool operator==(const GuideDifference&) const = default;
};

/// What was changed on the way from one version to another, in the order of the newer one; removed things last.
std::vector<GuideDifference> guideDifferences(const Guide& before, const Guide& after);

} // namespace helpdesk
