// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"
#include "domain/guides/guideproposal.h"
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

namespace {

struct Call {
    std::optional<Service> service;
    std::optional<Category> category;
    const char* title;
    const char* guide; ///< empty: none is better than a wrong one
};

constexpr auto o365 = Service::Office365;
constexpr auto azure = Service::Azure;
constexpr auto d365 = Service::Dynamics365;
constexpr auto technical = Category::Technical;
constexpr auto commercial = Category::Commercial;
constexpr std::nullopt_t open = std::nullopt;

const Call calls[]{
    {o365, technical, "Mail to partners is late", "office365.mail_flow"},
    {open, open, "Mail to partners is late", "office365.mail_flow"},
    {azure, commercial, "Mail to partners is late", ""},
    {o365, technical, "External mail arrives up to an hour late", "office365.mail_flow"},
    {o365, technical, "Письма партнерам приходят с опозданием", "office365.mail_flow"},
    {o365, technical, "Почта не доходит до партнеров", "office365.mail_flow"},
    {o365, technical, "Никто не может отправить письмо", "office365.mail_flow"},
    {o365, technical, "Письма переводчикам попадают в спам у получателей", "office365.spam_and_phishing"},
    {o365, technical, "Nobody can sign in since this morning", "office365.sign_in_mfa"},
    {open, open, "Nobody can sign in since this morning", ""},
    {open, open, "Никто не может войти с утра", ""},
    {open, open, "Nobody can print", ""},
    {open, open, "Nobody can reach the file server", ""},
    {o365, technical, "Nobody can work, Outlook is down", "office365.outage"},
    {d365, technical, "Nobody can open the sales planning", ""},
    {d365, technical, "Nobody can sign in to Business Central", "dynamics365.business_central_outage"},
    {d365, technical, "Никто не может войти в Business Central", "dynamics365.business_central_outage"},
    {d365, technical, "First steps with Business Central: chart of accounts for Portugal", ""},
    {d365, technical, "Posting sales invoices ends with 'The transaction has been aborted'", "dynamics365.business_central_error"},
    {d365, technical, "Поток не запускается с понедельника", "dynamics365.flow_failing"},
    {o365, technical, "Shared mailbox for orders rejects new mail: mailbox full", "office365.mailbox"},
    {o365, technical, "Outlook is very slow since the update", "office365.performance"},
    {o365, technical, "Outlook тормозит после обновления", "office365.performance"},
    {o365, technical, "Deleted SharePoint site with customs documents", "office365.data_restore"},
    {o365, technical, "Не приходит код подтверждения при входе", "office365.sign_in_mfa"},
    {o365, technical, "Входящие звонки на общий номер обрываются через 15 секунд", ""},
    {o365, technical, "Не открывается ссылка на SharePoint у гостя", "office365.sharing"},
    {azure, technical, "Cannot connect to the VM by RDP", "azure.vm_access"},
    {azure, technical, "Не подключиться к виртуальной машине по RDP", "azure.vm_access"},
    {open, open, "Virtual machine does not start after resize", "azure.vm_access"},
    {azure, technical, "xyzzy", ""},
    {azure, commercial, "Transfer our subscription to another partner", "azure.subscription_transfer"},
    {azure, commercial, "Перенести подписку к другому партнеру", "azure.subscription_transfer"},
    {azure, commercial, "Render farm bill tripled in one week", "azure.cost_usage"},
    {o365, commercial, "Ten seats fewer at renewal", "commercial.renewal"},
    {o365, commercial, "Двойной заказ лицензий", "commercial.duplicate_order"},
    {o365, commercial, "Счет выше, чем в прошлом месяце", "commercial.invoice_question"},
    {open, open, "Laptop does not start", ""},
    {open, open, "Download of the printer driver, and a cartridge", ""},
    {open, open, "How do I change my name in the signature", ""},
    {open, open, "Question about our partners", ""},
    {open, open, "Принтер не печатает", ""},
    {open, open, "Перезвоните, пожалуйста", ""},
};

} // namespace

TEST_CASE("the title of a ticket proposes its guide in both languages, and no other", "[guides]")
{
    for (const auto& call : calls) {
        INFO(call.title);
        const auto found = proposeGuides(shippedGuides(), call.service, call.category, QString::fromUtf8(call.title), {});
        CHECK((found.empty() ? QString() : found.front()->id) == QString::fromLatin1(call.guide));
    }
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
