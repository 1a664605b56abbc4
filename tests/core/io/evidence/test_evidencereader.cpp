// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/checklist.h"
#include "io/evidence/evidencereader.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({"items": [{"key": "tenant", "kind": "guid", "label": {"en": "Tenant", "ru": "Клиент"},
    "routes": ["msrc"], "when": {"category": ["technical"]}, "source": "x"}]})";

Error faultOf(const QByteArray& json)
{
    const auto read = readEvidence(json, u"azure.json"_s);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

QByteArray with(const QByteArray& from, const QByteArray& to)
{
    auto json = good;
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}

} // namespace

TEST_CASE("the shipped checklists and forms are whole", "[evidence][resources]")
{
    const auto book = readEvidenceBook(QDir(u":/evidence"_s));
    REQUIRE_OK(book);
    CHECK(book->items.size() >= 60);
    for (const auto& form : book->forms) {
        CAPTURE(QString(keyOf(form.route)));
        CHECK(form.fields.size() >= 4);
        // Everything the route asks goes out somewhere, and nothing twice.
        QStringList used;
        for (const auto& field : form.fields)
            used += field.items;
        CHECK(QSet<QString>(used.begin(), used.end()).size() == used.size());
        for (const auto& item : book->items) {
            if (item.required && std::find(item.routes.begin(), item.routes.end(), form.route) != item.routes.end()) {
                CAPTURE(item.key);
                CHECK(used.contains(item.key));
            }
        }
    }
}

TEST_CASE("the Russian of the checklists is Russian and speaks plainly", "[evidence][resources]")
{
    for (const auto& item : shippedEvidence().items) {
        CAPTURE(item.key);
        for (const auto& text : {item.label.ru, item.hint.ru}) {
            CHECK_FALSE(text.contains(u'ё'));
            CHECK_FALSE(text.contains(u" - "_s));
        }
    }
}

TEST_CASE("every route asks for its own, and all for the common", "[evidence][resources]")
{
    const auto& book = shippedEvidence();
    const auto asks = [&book](Route route, const QString& key) {
        const auto* item = book.find(key);
        REQUIRE(item);
        return std::find(item->routes.begin(), item->routes.end(), route) != item->routes.end();
    };
    for (const auto route : valuesOf<Route>()) {
        CHECK(asks(route, u"title"_s));
        CHECK(asks(route, u"description"_s));
        CHECK(asks(route, u"health_check"_s));
        CHECK(asks(route, u"contact_email"_s) == (route != Route::CustomerCallsMicrosoft));
        CHECK(asks(route, u"resource_id"_s) == (route == Route::AzurePortal));
        CHECK(asks(route, u"bc_last_error"_s) == (route == Route::BusinessCentralAdminCenter));
        CHECK(asks(route, u"pc_workspace"_s) == (route == Route::PartnerCenter));
        CHECK(asks(route, u"l2_steps"_s) == (route == Route::IndirectProvider || route == Route::Outsourcer));
        CHECK(asks(route, u"msrc_kind"_s) == (route == Route::Msrc));
    }
}

TEST_CASE("the checklists ask for what the programme's sources name", "[evidence][resources]")
{
    const auto keys = [](Route route, const QMap<QString, QString>& given, Category category) {
        EvidenceContext context;
        context.now = *Instant::fromIso(u"2026-11-27T12:00:00Z");
        context.facts.category = category;
        for (auto answer = given.begin(); answer != given.end(); ++answer)
            context.answers.insert(answer.key(), {answer.value(), context.now});
        QStringList required;
        for (const auto& entry : checklistOf(shippedEvidence(), route, context).entries) {
            if (entry.item.required)
                required << entry.item.key;
        }
        return required;
    };
    const auto has = [](const QStringList& all, const QStringList& wanted) {
        return std::all_of(wanted.begin(), wanted.end(), [&all](const QString& key) { return all.contains(key); });
    };
    for (const auto route : {Route::M365AdminCenter, Route::AzurePortal, Route::PowerPlatformAdminCenter,
                             Route::LifecycleServices, Route::BusinessCentralAdminCenter, Route::PartnerCenter,
                             Route::IndirectProvider, Route::Outsourcer, Route::IsvPublisher}) {
        CAPTURE(QString(keyOf(route)));
        CHECK(has(keys(route, {}, Category::Technical), {u"tenant_id"_s, u"domain"_s, u"subscription_state"_s}));
    }
    CHECK(has(keys(Route::AzurePortal, {}, Category::Technical), {u"contact_first_name"_s, u"contact_last_name"_s}));

    const QStringList sla{u"outage_id"_s,      u"sla_customers_email"_s, u"sla_customers_mail"_s, u"sla_bought_through_csp"_s,
                          u"sla_downtime"_s,   u"sla_users"_s,           u"sla_locations"_s,      u"sla_attempts"_s,
                          u"sla_contact_log"_s};
    const QMap<QString, QString> asksCredit{{u"pc_problem_type"_s, u"credit"_s}, {u"credit_reason"_s, u"sla"_s}};
    CHECK(has(keys(Route::PartnerCenter, asksCredit, Category::Commercial), sla));
    auto accidental = asksCredit;
    accidental[u"credit_reason"_s] = u"accidental"_s;
    for (const auto& key : sla)
        CHECK_FALSE(keys(Route::PartnerCenter, accidental, Category::Commercial).contains(key));

    const QStringList credit{u"partner_name"_s,   u"provider_account"_s, u"subscription_id_if_known"_s, u"amount"_s,
                             u"invoice_number"_s, u"billing_period"_s,   u"provider_credit_reason"_s,
                             u"microsoft_case_number"_s};
    CHECK(has(keys(Route::IndirectProvider, {{u"request_kind"_s, u"credit"_s}}, Category::Commercial), credit));
    for (const auto& key : credit)
        CHECK_FALSE(keys(Route::IndirectProvider, {{u"request_kind"_s, u"question"_s}}, Category::Commercial).contains(key));
}

TEST_CASE("a good file is read as it says", "[evidence]")
{
    const auto book = readEvidence(good, u"azure.json"_s);
    REQUIRE_OK(book);
    REQUIRE(book->items.size() == 1);
    CHECK(book->items[0].kind == EvidenceKind::Guid);
    CHECK(book->items[0].required);
    CHECK(book->items[0].routes == std::vector{Route::Msrc});
    CHECK(book->items[0].when.all.size() == 1);
}

TEST_CASE("a fault in a checklist names file, item and field", "[evidence]")
{
    struct Fault {
        QByteArray from;
        QByteArray to;
        QString field;
    };
    const auto fault = GENERATE(values<Fault>({
        {R"("guid")", R"("gid")", u"tenant.kind"_s},
        {R"(, "ru": "Клиент")", "", u"tenant.label.ru"_s},
        {R"("msrc")", R"("mars")", u"tenant.routes"_s},
        {R"("category": ["technical"])", R"("category": ["magic"])", u"tenant.when.category"_s},
        {R"("category": ["technical"])", R"("colour": ["red"])", u"tenant.when.colour"_s},
        {R"(, "source": "x")", "", u"tenant.source"_s},
        {R"("source": "x")", R"("source": "x", "requird": false)", u"tenant.requird"_s},
        {R"("kind": "guid")", R"("kind": "choice")", u"tenant.options"_s},
        {R"("source": "x")", R"("source": "x", "options": [{"key": "a", "text": {"en": "A", "ru": "А"}}])",
         u"tenant.options"_s},
        {R"("source": "x")", R"("source": "x", "fill": "magic")", u"tenant.fill"_s},
    }));
    const auto error = faultOf(with(fault.from, fault.to));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.subject == Subject::Evidence);
    CHECK(error.arguments.value(2) == u"azure.json"_s);
    CHECK(error.arguments.value(3) == fault.field);
}

TEST_CASE("a broken file says where it breaks", "[evidence]")
{
    const auto error = faultOf("{\"items\": [\n}");
    CHECK(error.code == ErrorCode::SyntaxError);
    CHECK(error.arguments.first() == u"2"_s);
    CHECK(error.arguments.last() == u"azure.json"_s);
}

TEST_CASE("what one file alone cannot tell is checked over all", "[evidence]")
{
    QTemporaryDir folder;
    for (const auto& entry : QDir(u":/evidence"_s).entryInfoList(QDir::Files)) {
        REQUIRE(QFile::copy(entry.filePath(), folder.filePath(entry.fileName())));
        QFile(folder.filePath(entry.fileName())).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const auto replace = [&folder](const QString& name, const QByteArray& from, const QByteArray& to) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto json = file.readAll();
        file.close();
        REQUIRE(json.contains(from));
        json.replace(from, to);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
    };
    const auto fault = [&folder] {
        const auto read = readEvidenceBook(QDir(folder.path()));
        REQUIRE_FALSE(read.has_value());
        return read.error();
    };
    REQUIRE_OK(readEvidenceBook(QDir(folder.path())));
    SECTION("a field of an item that the route does not ask")
    {
        replace(u"90_forms.json"_s, R"("items": ["msrc_kind"])", R"("items": ["resource_id"])");
        CHECK(fault().arguments.value(3) == u"msrc.kind"_s);
        CHECK(fault().arguments.value(4) == u"resource_id"_s);
    }
    SECTION("an item that depends on one which is not asked before")
    {
        replace(u"22_dynamics365.json"_s, R"("item": "bc_outage")", R"("item": "bc_consent")");
        CHECK(fault().arguments.value(3) == u"bc_browsers.depends.item"_s);
    }
    SECTION("a route without a form")
    {
        replace(u"90_forms.json"_s, R"("route": "msrc")", R"("route": "isv_publisher")");
        CHECK(fault().code == ErrorCode::Invalid);
    }
    SECTION("an item that is there twice")
    {
        replace(u"21_azure.json"_s, R"("key": "azure_service")", R"("key": "title")");
        CHECK(fault().code == ErrorCode::AlreadyExists);
    }
    SECTION("no files at all")
    {
        CHECK(readEvidenceBook(QDir(folder.filePath(u"none"_s))).error().code == ErrorCode::FileMissing);
    }
}
