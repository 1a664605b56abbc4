// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/guides/guidelint.h"
#include "domain/guides/knowledge.h"

namespace helpdesk {

/// Everything that the window of guides and articles shows.
struct Knowledge {
    std::vector<GuideEntry> guides; ///< by id
    std::vector<ArticleEntry> articles; ///< by id
    std::vector<KnowledgeDraft> drafts; ///< the actor's, newest first
    GuideReferences references;
};

/// What a file holds: one of the two, by the kind.
using KnowledgeFile = KnowledgeDraft;

/// Guides and articles and their making, for windows. Errors of each call are those of GuideService.
class KnowledgeCalls {
public:
    explicit KnowledgeCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<Knowledge> knowledge();
    Answer<Guide> shippedGuide(const QString& id);
    /// `anyhow`: also over what somebody else saved meanwhile.
    Answer<Guide> saveGuide(const Guide& guide, bool anyhow = false);
    Answer<> resetGuide(const QString& id, int seen);
    Answer<> keepOwnGuide(const QString& id);
    Answer<ArticleEntry> saveArticle(const Article& article, int seen, bool anyhow = false);
    Answer<> removeArticle(const QString& id);
    /// Drafts asked to be saved are saved even when the workspace goes away at once.
    Answer<> saveDraft(const KnowledgeDraft& draft);
    Answer<> discardDraft(KnowledgeKind kind, const QString& id);
    Answer<KnowledgeFile> readFile(const QString& path);
    Answer<> writeFile(const Guide& guide, const QString& path);
    Answer<> writeFile(const Article& article, const QString& path);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
