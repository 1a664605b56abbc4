// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/checklist.h"

namespace helpdesk {

/// Why a field should be looked at before it is pasted.
enum class PacketWarning {
    Missing, ///< asked for and not there
    Invalid, ///< a value that the target will not take
    OtherLanguage, ///< not in the target's
    Blotted, ///< a person of the customer was named
};
template <>
struct EnumKeys<PacketWarning> {
    static constexpr std::array<KeyOf<PacketWarning>, 4> keys{{{PacketWarning::Missing, "missing"},
                                                               {PacketWarning::Invalid, "invalid"},
                                                               {PacketWarning::OtherLanguage, "other_language"},
                                                               {PacketWarning::Blotted, "blotted"}}};
};

/// One field of the target's form, ready to be pasted.
struct PacketField {
    QString key;
    QString label; ///< in the packet's language
    QString value; ///< empty: left open
    QString original; ///< the customer's own words, for the translation; not to be sent
    QStringList items; ///< the items of the checklist it is made of
    std::vector<PacketWarning> warnings;

    bool operator==(const PacketField&) const = default;
};

/// A request exactly as the target asks for it, field by field in its order.
struct Packet {
    Route route = Route::M365AdminCenter;
    QString language; ///< "en" or "ru"
    QString title;
    qint64 ticketNumber = 0;
    std::vector<PacketField> fields;

    bool operator==(const Packet&) const = default;
};

/// `language` empty: the one in which the target reads. A field of several items has the empty ones left out.
Packet packetOf(const EvidenceBook& book, const EvidenceChecklist& checklist, const EvidenceContext& context,
                const QString& language = {});

/// The language in which the route's target reads.
QString packetLanguage(const EvidenceBook& book, Route route, const CaseFacts& facts);

} // namespace helpdesk
