// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/guides/guide.h"

namespace helpdesk {

/// A guide as the workspace has it: the shipped one, or the partner's own in its place.
struct GuideEntry {
    Guide guide; ///< its version counts what was stored here, shipped and own alike
    bool own = false; ///< made or changed here
    int shipped = 0; ///< version of the shipped guide of this id in this program; 0: none ships
    int basedOn = 0; ///< the shipped version that an own one was made from; 0: from none
    QString savedBy; ///< of an own one: the name of whoever saved it
    Instant savedAt; ///< of an own one

    /// An upgrade brought another shipped version than the one that was changed here.
    bool newerShipped() const { return own && shipped > basedOn; }
    bool operator==(const GuideEntry&) const = default;
};

struct ArticleEntry {
    Article article;
    bool own = false;
    bool shipped = false; ///< one of this id ships
    int revision = 0; ///< of an own one, counts its changes; 0: the shipped one
    QString savedBy;
    Instant savedAt;

    bool operator==(const ArticleEntry&) const = default;
};

enum class KnowledgeKind { Guide, Article };
template <>
struct EnumKeys<KnowledgeKind> {
    static constexpr std::array<KeyOf<KnowledgeKind>, 2> keys{
        {{KnowledgeKind::Guide, "guide"}, {KnowledgeKind::Article, "article"}}};
};

/// A change in the making, kept for whoever makes it until it is saved or discarded.
struct KnowledgeDraft {
    KnowledgeKind kind = KnowledgeKind::Guide;
    QString id;
    int seen = 0; ///< the version or revision it began with; 0: something new
    Guide guide; ///< one of the two, by the kind
    Article article;
    Instant savedAt;

    bool operator==(const KnowledgeDraft&) const = default;
};

} // namespace helpdesk
