// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/guides/guidereader.h"
#include "services/guideservice.h"
#include "storage/changefeed.h"
#include "storage/guides/guidestore.h"
#include "storage/transaction.h"
#include "ticketfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct LibraryFixture : TicketFixture {
    LibraryFixture()
        : guides(*database, clock)
    {
    }

    Guide changed(const QString& title)
    {
        auto guide = unwrap(guides.find(kId));
        guide.title.en = title;
        return guide;
    }
    GuideEntry entry() { return unwrap(guides.entry(kId)); }
    Ticket diagnosed()
    {
        const auto ticket = create();
        unwrap(guides.choose(anna, ticket.id, kId));
        return ticket;
    }
    Article article(const QString& id) const { return {id, {u"Title"_s, u"Заголовок"_s}, {u"Text"_s, u"Текст"_s}, {}}; }

    const QString kId = u"office365.mail_flow"_s;
    GuideService guides;
};

} // namespace

TEST_CASE_METHOD(LibraryFixture, "a saved guide goes before the shipped one, and says who saved it", "[guides]")
{
    CHECK_FALSE(entry().own);
    const auto saved = unwrap(guides.save(boris, changed(u"Ours"_s)));
    const auto now = entry();
    CHECK(now.own);
    CHECK(now.guide.title.en == u"Ours"_s);
    CHECK(now.guide.version == saved.version);
    CHECK(now.savedBy == boris.name);
    CHECK(now.basedOn == now.shipped);
    CHECK_FALSE(now.newerShipped());
    CHECK(unwrap(guides.entries()).size() == shippedGuides().size());
}

TEST_CASE_METHOD(LibraryFixture, "agents read guides and articles, and change none", "[guides]")
{
    const auto denied = [](const auto& result) {
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::PermissionDenied);
    };
    denied(guides.save(anna, changed(u"Mine"_s)));
    denied(guides.reset(anna, kId, 1));
    denied(guides.keepOwn(anna, kId));
    denied(guides.saveArticle(anna, article(u"mine"_s), 0));
    denied(guides.removeArticle(anna, u"mine"_s));
    denied(guides.saveDraft(anna, {}));
    CHECK(!unwrap(guides.articles()).empty());
}

TEST_CASE_METHOD(LibraryFixture, "who saves over a version they have not seen is told, and may do it all the same",
                 "[guides]")
{
    const auto mine = changed(u"Mine"_s);
    unwrap(guides.save(olga, changed(u"Olga's"_s)));
    const auto met = guides.save(boris, mine);
    REQUIRE(!met);
    CHECK(met.error().code == ErrorCode::Conflict);
    CHECK(met.error().arguments == QStringList{u"Olga's"_s, olga.name});
    CHECK(entry().guide.title.en == u"Olga's"_s);
    unwrap(guides.save(boris, mine, SaveOver::Anything));
    CHECK(entry().guide.title.en == u"Mine"_s);
}

TEST_CASE_METHOD(LibraryFixture, "the shipped guide comes back, and tickets keep what they were answered with", "[guides]")
{
    unwrap(guides.save(boris, changed(u"Ours"_s)));
    const auto ticket = diagnosed();
    const auto ours = entry().guide.version;
    REQUIRE_FALSE(guides.reset(boris, kId, ours - 1));
    REQUIRE_OK(guides.reset(boris, kId, ours));
    const auto now = entry();
    CHECK_FALSE(now.own);
    CHECK(now.guide.title.en != u"Ours"_s);
    CHECK(now.guide.version > ours);
    const auto kept = unwrap(guides.diagnosis(anna, ticket.id));
    CHECK(kept.guide->title.en == u"Ours"_s);
    CHECK(kept.newest == now.guide.version);
    const auto anew = unwrap(guides.choose(anna, ticket.id, kId));
    CHECK(anew.guide->version == now.guide.version);
    CHECK(anew.guide->title.en == now.guide.title.en);
    CHECK_FALSE(guides.reset(boris, kId, now.guide.version)); // there is nothing of ours any more
}

TEST_CASE_METHOD(LibraryFixture, "a newer shipped version neither replaces an own one nor takes its number", "[guides]")
{
    // As an earlier release left it: its version 1 was chosen, and ours was made from a version before that.
    diagnosed();
    auto ours = changed(u"Ours"_s);
    unwrap(guides.save(boris, ours));
    {
        auto transaction = unwrap(Transaction::begin(*database));
        REQUIRE_OK(GuideStore(*database).setBasedOn(kId, entry().guide.version, entry().shipped - 1));
        REQUIRE_OK(transaction.commit());
    }
    CHECK(entry().own);
    CHECK(entry().newerShipped());
    CHECK(entry().guide.title.en == u"Ours"_s);
    REQUIRE_OK(guides.keepOwn(boris, kId));
    CHECK_FALSE(entry().newerShipped());
    CHECK(entry().guide.title.en == u"Ours"_s);
}

TEST_CASE_METHOD(LibraryFixture, "a guide of our own has a name nobody has, and can be removed", "[guides]")
{
    auto own = changed(u"Our VPN"_s);
    own.id = u"own.vpn"_s;
    own.version = 0;
    const auto saved = unwrap(guides.save(boris, own));
    CHECK(saved.version == 1);
    CHECK(unwrap(guides.entry(own.id)).shipped == 0);
    const auto again = guides.save(boris, own);
    REQUIRE(!again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    const auto ticket = create();
    unwrap(guides.choose(anna, ticket.id, own.id));
    REQUIRE_OK(guides.reset(boris, own.id, 1));
    CHECK_FALSE(guides.find(own.id));
    const auto kept = unwrap(guides.diagnosis(anna, ticket.id));
    CHECK(kept.guide->title.en == u"Our VPN"_s);
    CHECK(kept.newest == 0);
    CHECK(unwrap(guides.save(boris, own)).version == 2);
}

TEST_CASE_METHOD(LibraryFixture, "other windows hear of a saved guide", "[guides]")
{
    const auto before = unwrap(ChangeFeed(*database).last());
    unwrap(guides.save(boris, changed(u"Ours"_s)));
    const auto changes = unwrap(ChangeFeed(*database).listAfter(before));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().thing == ChangedThing::Guide);
}

TEST_CASE_METHOD(LibraryFixture, "own articles stand beside the shipped ones, or in their place", "[guides]")
{
    const auto count = unwrap(guides.articles()).size();
    const auto added = unwrap(guides.saveArticle(boris, article(u"our_vpn"_s), 0));
    CHECK(added.own);
    CHECK_FALSE(added.shipped);
    CHECK(added.revision == 1);
    CHECK(unwrap(guides.articles()).size() == count + 1);
    auto shipped = unwrap(guides.articleEntry(u"nce_windows"_s));
    shipped.article.title.en = u"Ours"_s;
    CHECK(unwrap(guides.saveArticle(boris, shipped.article, 0)).shipped);
    CHECK(unwrap(guides.articles()).size() == count + 1);
    CHECK(unwrap(guides.articleEntry(u"nce_windows"_s)).article.title.en == u"Ours"_s);
    const auto met = guides.saveArticle(olga, shipped.article, 0);
    REQUIRE(!met);
    CHECK(met.error().code == ErrorCode::Conflict);
    REQUIRE_OK(guides.removeArticle(boris, u"nce_windows"_s));
    CHECK_FALSE(unwrap(guides.articleEntry(u"nce_windows"_s)).own);
    auto empty = article(u"empty"_s);
    empty.body.ru.clear();
    const auto refused = guides.saveArticle(boris, empty, 0);
    REQUIRE(!refused);
    CHECK(refused.error().subject == Subject::Article);
}

TEST_CASE_METHOD(LibraryFixture, "an article that a guide leads to stays", "[guides]")
{
    unwrap(guides.saveArticle(boris, article(u"our_vpn"_s), 0));
    auto guide = changed(u"Ours"_s);
    for (auto& end : guide.ends) {
        if (end.kind == GuideEndKind::Article)
            end.article = u"our_vpn"_s;
    }
    unwrap(guides.save(boris, guide));
    const auto refused = guides.removeArticle(boris, u"our_vpn"_s);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::Blocked);
    CHECK(refused.error().arguments.contains(u"Ours"_s));
    REQUIRE_OK(guides.reset(boris, kId, entry().guide.version));
    REQUIRE_OK(guides.removeArticle(boris, u"our_vpn"_s));
    CHECK_FALSE(guides.removeArticle(boris, u"our_vpn"_s));
}

TEST_CASE_METHOD(LibraryFixture, "what is being changed is kept for its author until it is saved, faults and all", "[guides]")
{
    KnowledgeDraft draft;
    draft.id = kId;
    draft.seen = 1;
    draft.guide = changed(u"Half done"_s);
    draft.guide.start.clear();
    draft.guide.steps.front().question.ru.clear();
    REQUIRE_OK(guides.saveDraft(boris, draft));
    const auto kept = unwrap(guides.drafts(boris));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().guide == draft.guide);
    CHECK(kept.front().seen == 1);
    CHECK(unwrap(guides.drafts(olga)).empty());
    unwrap(guides.save(boris, changed(u"Done"_s)));
    CHECK(unwrap(guides.drafts(boris)).empty());

    KnowledgeDraft written;
    written.kind = KnowledgeKind::Article;
    written.id = u"our_vpn"_s;
    written.article = article(u"our_vpn"_s);
    REQUIRE_OK(guides.saveDraft(boris, written));
    REQUIRE_OK(guides.discardDraft(boris, KnowledgeKind::Article, u"our_vpn"_s));
    CHECK(unwrap(guides.drafts(boris)).empty());
}

TEST_CASE_METHOD(LibraryFixture, "guides and articles go to files and come back the same", "[guides]")
{
    const auto guide = unwrap(guides.find(kId));
    const auto path = folder.filePath(u"guide.json"_s);
    REQUIRE_OK(GuideService::writeFile(guide, path));
    const auto read = unwrap(GuideService::readFile(path));
    CHECK(read.kind == KnowledgeKind::Guide);
    CHECK(read.guide == guide);
    const auto paper = article(u"our_vpn"_s);
    REQUIRE_OK(GuideService::writeFile(paper, path));
    const auto again = unwrap(GuideService::readFile(path));
    CHECK(again.kind == KnowledgeKind::Article);
    CHECK(again.article == paper);
    CHECK_FALSE(GuideService::readFile(folder.filePath(u"missing.json"_s)));
    CHECK_FALSE(GuideService::writeFile(guide, folder.filePath(u"no/such/folder.json"_s)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"own.x","version":1,"steps":[],"products":["windows"]})");
    file.close();
    const auto unknown = GuideService::readFile(path);
    REQUIRE(!unknown);
    CHECK(unknown.error().code == ErrorCode::Invalid);
    CHECK(unknown.error().subject == Subject::Guide);
}
