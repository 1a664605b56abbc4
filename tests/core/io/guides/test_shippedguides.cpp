// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"
#include "domain/guides/guiderun.h"
#include "io/guides/guidereader.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> articleIds()
{
    QSet<QString> ids;
    for (const auto& article : shippedArticles())
        ids.insert(article.id);
    return ids;
}

bool isRussian(const QString& text)
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    return text.contains(cyrillic);
}

} // namespace

TEST_CASE("every shipped guide and article is read", "[guides]")
{
    const auto guides = readGuides(QDir(u":/guides"_s));
    REQUIRE_OK(guides);
    const auto articles = readArticles(QDir(u":/articles"_s));
    REQUIRE_OK(articles);
    CHECK(shippedGuides().size() >= 45);
}

TEST_CASE("no shipped guide has a dead end, a cycle, an unreachable part or a missing text", "[guides]")
{
    const auto articles = articleIds();
    for (const auto& guide : shippedGuides()) {
        for (const auto& fault : guideFaults(guide, articles)) {
            INFO(guide.id.toStdString() << ": " << QString(keyOf(fault.kind)).toStdString() << ' '
                                        << fault.where.toStdString() << ' ' << fault.what.toStdString());
            CHECK(false);
        }
        CHECK(guide.steps.size() >= 4);
        CHECK_FALSE(guide.words.isEmpty());
        CHECK_FALSE(guide.services.empty());
    }
}

TEST_CASE("every article is led to by a guide, and says something in both languages", "[guides]")
{
    QSet<QString> used;
    for (const auto& guide : shippedGuides()) {
        for (const auto& end : guide.ends)
            used.insert(end.article);
    }
    for (const auto& article : shippedArticles()) {
        INFO(article.id.toStdString());
        CHECK(used.contains(article.id));
        CHECK(article.body.en.size() > 200);
        CHECK(isRussian(article.body.ru));
        CHECK_FALSE(isRussian(article.body.en));
    }
}

TEST_CASE("every service has guides for billing, subscriptions and technical problems", "[guides]")
{
    for (const auto service : {Service::Azure, Service::Dynamics365, Service::Office365}) {
        for (const auto kind : {CaseKind::Billing, CaseKind::SubscriptionManagement, CaseKind::BreakFix}) {
            INFO(QString(keyOf(service)).toStdString() << ' ' << QString(keyOf(kind)).toStdString());
            CHECK(std::any_of(shippedGuides().begin(), shippedGuides().end(), [&](const Guide& guide) {
                return guide.kind == kind
                    && std::find(guide.services.begin(), guide.services.end(), service) != guide.services.end();
            }));
        }
    }
}

TEST_CASE("a guide written to a file is the same when it is read back", "[guides]")
{
    for (const auto& guide : shippedGuides()) {
        const auto again = readGuide(guideJson(guide), u"again.json"_s);
        REQUIRE_OK(again);
        CHECK(*again == guide);
    }
}

TEST_CASE("every way through every guide ends, and the longest is no longer than its questions", "[guides]")
{
    for (const auto& guide : shippedGuides()) {
        INFO(guide.id.toStdString());
        std::vector<std::vector<GivenAnswer>> ways{{}};
        size_t ends = 0;
        while (!ways.empty()) {
            const auto way = ways.back();
            ways.pop_back();
            const auto position = positionIn(guide, way);
            REQUIRE_OK(position);
            if (position->end) {
                ++ends;
                CHECK(position->longest == 0);
                continue;
            }
            REQUIRE(position->step);
            CHECK(position->answered + position->longest <= static_cast<int>(guide.steps.size()));
            for (const auto& answer : position->step->answers) {
                auto next = way;
                next.push_back({position->step->id, answer.id});
                ways.push_back(next);
            }
        }
        CHECK(ends >= guide.ends.size());
    }
}

TEST_CASE("the words of a call propose the guide in both languages", "[guides]")
{
    const auto first = [](Service service, Category category, const QString& text) {
        const auto found = proposeGuides(shippedGuides(), service, category, text);
        return found.empty() ? QString() : found.front()->id;
    };
    CHECK(first(Service::Office365, Category::Technical, u"Mail to our partners is delayed"_s)
          == u"office365.mail_flow"_s);
    CHECK(first(Service::Office365, Category::Technical, u"Почта не доходит до партнеров"_s)
          == u"office365.mail_flow"_s);
    CHECK(first(Service::Azure, Category::Technical, u"Cannot connect to the VM by RDP"_s) == u"azure.vm_access"_s);
    CHECK(first(Service::Azure, Category::Technical, u"xyzzy"_s).isEmpty());
}
