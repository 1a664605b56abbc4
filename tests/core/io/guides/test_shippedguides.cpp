// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"
#include "domain/guides/guiderun.h"
#include "io/guides/guidereader.h"
#include "io/rules/rulereader.h"
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
    const GuideReferences references{articleIds(), &shippedRules()};
    for (const auto& guide : shippedGuides()) {
        for (const auto& fault : guideFaults(guide, references)) {
            INFO(guide.id.toStdString() << ": " << QString(keyOf(fault.kind)).toStdString() << ' '
                                        << fault.where.toStdString() << ' ' << QString(keyOf(fault.field)).toStdString() << ' ' << fault.what.toStdString());
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

TEST_CASE("everything that customers call about has its guide", "[guides]")
{
    const QStringList wanted{
        // Microsoft 365
        u"office365.sign_in_mfa"_s, u"office365.licence_assignment"_s, u"office365.mail_flow"_s, u"office365.mailbox"_s,
        u"office365.client_activation"_s, u"office365.sharing"_s, u"office365.onedrive_sync"_s,
        u"office365.directory_sync"_s, u"office365.domain_dns"_s, u"office365.data_restore"_s, u"office365.performance"_s,
        u"office365.outage"_s,
        // Azure
        u"azure.sign_in_mfa"_s, u"azure.vm_access"_s, u"azure.rbac"_s, u"azure.quota"_s, u"azure.cost_usage"_s,
        u"azure.reservations"_s, u"azure.subscription_transfer"_s, u"azure.networking"_s, u"azure.storage"_s,
        u"azure.backup_restore"_s, u"azure.vm_performance"_s, u"azure.outage"_s,
        // Dynamics 365
        u"dynamics365.sign_in"_s, u"dynamics365.security_roles"_s, u"dynamics365.performance"_s,
        u"dynamics365.environment"_s, u"dynamics365.business_central_outage"_s, u"dynamics365.business_central_error"_s,
        u"dynamics365.finance_operations"_s, u"dynamics365.data_restore"_s,
        // Business with Microsoft
        u"commercial.invoice_question"_s, u"commercial.reconciliation"_s, u"commercial.seat_count"_s,
        u"commercial.cancellation"_s, u"commercial.renewal"_s, u"commercial.upgrade"_s, u"commercial.duplicate_order"_s,
        u"commercial.credit"_s, u"security.vulnerability"_s};
    for (const auto& id : wanted) {
        INFO(id.toStdString());
        CHECK(std::any_of(shippedGuides().begin(), shippedGuides().end(),
                          [&id](const Guide& guide) { return guide.id == id; }));
    }
}

TEST_CASE("the five reasons to hand on to Microsoft are all given by some guide", "[guides]")
{
    for (const auto reason : valuesOf<HandOff>()) {
        INFO(QString(keyOf(reason)).toStdString());
        CHECK(std::any_of(shippedGuides().begin(), shippedGuides().end(), [reason](const Guide& guide) {
            return std::any_of(guide.ends.begin(), guide.ends.end(),
                               [reason](const GuideEnd& end) { return end.handOff == reason; });
        }));
    }
}

TEST_CASE("the Russian of guides and articles keeps to the words and letters of the program", "[guides]")
{
    // The letter that the program writes without its dots, a ticket and a guide by another name, a severity of another program.
    static const QRegularExpression foreign(u"[ёЁ]|обращени[еяю]\\b(?! в )|серьезност|руководство пользователя"_s);
    const auto check = [](const QString& id, const QString& russian) {
        INFO(id.toStdString() << ": " << russian.toStdString());
        CHECK_FALSE(russian.contains(foreign));
    };
    for (const auto& guide : shippedGuides()) {
        check(guide.id, guide.title.ru);
        for (const auto& step : guide.steps) {
            check(guide.id, step.question.ru + u' ' + step.why.ru + u' ' + step.how.ru);
            for (const auto& answer : step.answers)
                check(guide.id, answer.text.ru);
        }
        for (const auto& end : guide.ends)
            check(guide.id, end.text.ru + u' ' + end.cause.ru);
    }
    for (const auto& article : shippedArticles())
        check(article.id, article.body.ru);
}

TEST_CASE("a product that does not exist is found when the guide is read", "[guides]")
{
    auto text = guideJson(shippedGuides().front());
    text.replace("\"azure_plan\"", "\"azure_plam\"");
    const auto read = readGuide(text, u"guide.json"_s);
    REQUIRE(!read);
    CHECK(read.error().arguments.value(0).contains(u"products"_s));
    CHECK(read.error().arguments.value(0).contains(u"azure_plam"_s));
}
