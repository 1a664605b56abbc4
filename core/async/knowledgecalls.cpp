// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/knowledgecalls.h"

#include "async/asyncworkspace_p.h"

namespace helpdesk {

namespace {

    SaveOver saveOver(bool anyhow)
    {
        return anyhow ? SaveOver::Anything : SaveOver::OnlySeen;
    }

    Result<Knowledge> read(GuideService& guides, const Actor& actor)
    {
        Knowledge knowledge;
        HD_TRY(knowledge.guides, guides.entries());
        HD_TRY(knowledge.articles, guides.articleEntries());
        HD_TRY(knowledge.drafts, guides.drafts(actor));
        HD_TRY(knowledge.references, guides.references());
        return knowledge;
    }

} // namespace

Answer<Knowledge> KnowledgeCalls::knowledge()
{
    return m_workspace.inside().read<Knowledge>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return read(workspace.guides(), actor); });
}

Answer<Guide> KnowledgeCalls::shippedGuide(const QString& id)
{
    return m_workspace.inside().read<Guide>([id](Workspace&, Task&) { return GuideService::shipped(id); });
}

Answer<Guide> KnowledgeCalls::saveGuide(const Guide& guide, bool anyhow)
{
    return m_workspace.inside().write<Guide>(
        [actor = m_workspace.actor(), guide, anyhow](Workspace& workspace, Task&) {
            return workspace.guides().save(actor, guide, saveOver(anyhow));
        });
}

Answer<> KnowledgeCalls::resetGuide(const QString& id, int seen)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id, seen](Workspace& workspace, Task&) {
        return workspace.guides().reset(actor, id, seen);
    });
}

Answer<> KnowledgeCalls::keepOwnGuide(const QString& id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.guides().keepOwn(actor, id);
    });
}

Answer<ArticleEntry> KnowledgeCalls::saveArticle(const Article& article, int seen, bool anyhow)
{
    return m_workspace.inside().write<ArticleEntry>(
        [actor = m_workspace.actor(), article, seen, anyhow](Workspace& workspace, Task&) {
            return workspace.guides().saveArticle(actor, article, seen, saveOver(anyhow));
        });
}

Answer<> KnowledgeCalls::removeArticle(const QString& id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.guides().removeArticle(actor, id);
    });
}

Answer<> KnowledgeCalls::saveDraft(const KnowledgeDraft& draft)
{
    return m_workspace.inside().writeToTheEnd<void>([actor = m_workspace.actor(), draft](Workspace& workspace, Task&) {
        return workspace.guides().saveDraft(actor, draft);
    });
}

Answer<> KnowledgeCalls::discardDraft(KnowledgeKind kind, const QString& id)
{
    return m_workspace.inside().writeToTheEnd<void>([actor = m_workspace.actor(), kind, id](Workspace& workspace, Task&) {
        return workspace.guides().discardDraft(actor, kind, id);
    });
}

Answer<KnowledgeFile> KnowledgeCalls::readFile(const QString& path)
{
    return m_workspace.inside().read<KnowledgeFile>([path](Workspace&, Task&) { return GuideService::readFile(path); });
}

Answer<> KnowledgeCalls::writeFile(const Guide& guide, const QString& path)
{
    return m_workspace.inside().read<void>([guide, path](Workspace&, Task&) { return GuideService::writeFile(guide, path); });
}

Answer<> KnowledgeCalls::writeFile(const Article& article, const QString& path)
{
    return m_workspace.inside().read<void>(
        [article, path](Workspace&, Task&) { return GuideService::writeFile(article, path); });
}

} // namespace helpdesk
