// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/rulereader.h"
#include "services/customerservice.h"
#include "services/routingservice.h"
#include "services/ruleservice.h"
#include "storage/changefeed.h"
#include "storage/rules/rulestore.h"
#include "storage/transaction.h"
#include "ticketfixture.h"

#include <QJsonDocument>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto kBarred = u"azure.reseller.barred"_s;

/// The shipped rule with another first day.
QByteArray ownVersion(const char* day)
{
    auto rule = *shippedRules().find(kBarred);
    rule.validFrom = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    return ruleFile({rule});
}

const QByteArray kOwnRule = R"({"rules": [{"id": "own.title", "effect": {"note": "all"},
    "reason": {"en": "Begin the title with our number.", "ru": "Начните заголовок с нашего номера."},
    "source": "Team"}]})";

template <typename T>
Error problemOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

class RuleFixture : public TicketFixture {
public:
    RuleImport take(const QByteArray& json, bool dryRun = false)
    {
        return unwrap(rules.import(boris, json, u"own.json"_s, dryRun));
    }
    ProgrammeRule rule(const QString& id) { return unwrap(rules.find(id)); }
    qint64 lastChange() { return unwrap(ChangeFeed(*database).last()); }
    bool names(const RoutingDecision& decision, Route route, const QString& rule) const
    {
        const auto& reasons = decision.of(route).reasons;
        return std::ranges::find(reasons, rule, &RouteReason::rule) != reasons.end();
    }

    RuleService rules{*database, clock};
};

} // namespace

TEST_CASE_METHOD(RuleFixture, "without own rules the shipped ones hold", "[rules]")
{
    const auto all = unwrap(rules.list());
    CHECK(all.faults.empty());
    REQUIRE(all.rules.size() == shippedRules().rules().size());
    CHECK(std::ranges::all_of(all.rules, [](const ProgrammeRule& one) { return one.origin == RuleOrigin::Shipped; }));
    CHECK(unwrap(rules.effective())->rules() == shippedRules().rules());
    CHECK(problemOf(rules.find(u"no.such"_s)).code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(RuleFixture, "an own version holds in the place of the shipped rule until it is reset", "[rules]")
{
    const auto done = take(ownVersion("2022-01-01"));
    CHECK(done.read == 1);
    CHECK(done.added == 1);
    const auto own = rule(kBarred);
    CHECK(own.origin == RuleOrigin::OwnVersion);
    CHECK_FALSE(own.shippedHasChanged);
    CHECK(own.differences() == std::vector<RuleDifference>{{u"valid_from"_s, u"2022-01-01"_s, u"2023-01-01"_s}});
    const auto book = unwrap(rules.effective());
    CHECK(book->rules().size() == shippedRules().rules().size());
    CHECK(book->find(kBarred)->validFrom == QDate(2022, 1, 1));
    CHECK(take(ownVersion("2022-01-01")).unchanged == 1);
    CHECK(take(ownVersion("2021-01-01")).changed == 1);
    CHECK(unwrap(rules.reset(boris, {kBarred})) == 1);
    CHECK(rule(kBarred).origin == RuleOrigin::Shipped);
    CHECK(unwrap(rules.effective())->find(kBarred)->validFrom == QDate(2023, 1, 1));
    CHECK(problemOf(rules.reset(boris, {kBarred})).code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(RuleFixture, "a file that equals the shipped rules leaves nothing of one's own", "[rules]")
{
    CHECK(take(unwrap(rules.exported({}))).unchanged == static_cast<int>(shippedRules().rules().size()));
    take(ownVersion("2022-01-01"));
    const auto again = take(unwrap(rules.exported({})));
    CHECK(again.added + again.changed + again.reset == 0);
    CHECK(take(ruleFile({*shippedRules().find(kBarred)})).reset == 1);
    CHECK(rule(kBarred).origin == RuleOrigin::Shipped);
}

TEST_CASE_METHOD(RuleFixture, "own rules decide routes, here and through another connection", "[rules]")
{
    const auto ticket = createFor(u"partner_center"_s);
    RoutingService routing(*database, clock);
    const auto other = open(DatabaseMode::Read);
    RoutingService elsewhere(*other, clock);
    const auto named = [&](RoutingService& service) {
        return names(unwrap(service.decide(anna, ticket.id)), Route::PartnerCenter, u"own.block"_s);
    };
    CHECK_FALSE(named(routing));
    CHECK_FALSE(named(elsewhere));
    auto blocking = kOwnRule;
    blocking.replace("own.title", "own.block").replace("\"note\"", "\"block\"");
    CHECK(take(blocking).added == 1);
    CHECK(rule(u"own.block"_s).origin == RuleOrigin::Own);
    CHECK(named(routing));
    CHECK(named(elsewhere));
    CHECK(unwrap(rules.reset(olga, {})) == 1);
    CHECK_FALSE(named(routing));
    CHECK_FALSE(named(elsewhere));
    CHECK(unwrap(rules.reset(olga, {})) == 0);
}

TEST_CASE_METHOD(RuleFixture, "a faulty file changes nothing and names file, rule and field", "[rules]")
{
    const auto change = lastChange();
    auto faulty = kOwnRule;
    faulty.insert(faulty.lastIndexOf(']'),
                  R"(, {"id": "own.two", "when": {"servise": "azure"}, "effect": {"note": "all"},
        "reason": {"en": "A.", "ru": "Б."}, "source": "Team"})");
    const auto refused = problemOf(rules.import(boris, faulty, u"own.json"_s, false));
    CHECK(refused.code == ErrorCode::Invalid);
    CHECK(refused.subject == Subject::Rule);
    CHECK(refused.arguments.value(2) == u"own.json"_s);
    CHECK(refused.arguments.value(3) == u"own.two: when.servise"_s);
    const auto broken = problemOf(rules.import(boris, "{\"rules\": [\n{]}", u"own.json"_s, false));
    CHECK(broken.code == ErrorCode::SyntaxError);
    CHECK(unwrap(rules.list()).rules.size() == shippedRules().rules().size());
    CHECK(lastChange() == change);
    CHECK(problemOf(rules.importFile(boris, folder.filePath(u"none.json"_s), false)).code == ErrorCode::FileMissing);
}

TEST_CASE_METHOD(RuleFixture, "a dry run counts and changes nothing, and agents change no rules", "[rules]")
{
    const auto change = lastChange();
    const auto preview = take(kOwnRule, true);
    CHECK(preview.added == 1);
    CHECK(preview.dryRun);
    CHECK(unwrap(rules.list()).rules.size() == shippedRules().rules().size());
    CHECK(lastChange() == change);
    CHECK(problemOf(rules.import(anna, kOwnRule, u"own.json"_s, false)).code == ErrorCode::PermissionDenied);
    CHECK(problemOf(rules.reset(anna, {})).code == ErrorCode::PermissionDenied);
    take(kOwnRule);
    CHECK(lastChange() > change);
}

TEST_CASE_METHOD(RuleFixture, "an own version outlives an upgrade, which is told", "[rules]")
{
    auto older = *shippedRules().find(kBarred);
    older.source = u"an older document"_s;
    auto own = older;
    own.validFrom = QDate(2022, 1, 1);
    const auto compact = [](const Rule& one) { return QJsonDocument(ruleToJson(one)).toJson(QJsonDocument::Compact); };
    auto transaction = unwrap(Transaction::begin(*database));
    REQUIRE_OK(RuleStore(*database).save({kBarred, compact(own), compact(older)}, olga.user, clock.now()));
    REQUIRE_OK(transaction.commit());
    const auto kept = rule(kBarred);
    CHECK(kept.origin == RuleOrigin::OwnVersion);
    CHECK(kept.shippedHasChanged);
    REQUIRE(kept.differences().size() == 2);
    CHECK(kept.differences()[1].own == u"an older document"_s);
    CHECK(unwrap(rules.effective())->find(kBarred)->source == u"an older document"_s);
    // Taken over once more, it is of today's rule.
    CHECK(take(ruleFile({own})).changed == 1);
    CHECK_FALSE(rule(kBarred).shippedHasChanged);
}

TEST_CASE_METHOD(RuleFixture, "an own rule that this program cannot read is left aside, and the shipped one holds",
                 "[rules]")
{
    auto transaction = unwrap(Transaction::begin(*database));
    RuleStore store(*database);
    REQUIRE_OK(store.save({kBarred, R"({"id": "azure.reseller.barred", "effect": {"teleport": []}})", {}}, olga.user,
                          clock.now()));
    REQUIRE_OK(transaction.commit());
    take(kOwnRule);
    const auto all = unwrap(rules.list());
    REQUIRE(all.faults.size() == 1);
    CHECK(all.faults.front().arguments.value(2) == kBarred);
    CHECK(rule(kBarred).origin == RuleOrigin::Shipped);
    CHECK(rule(u"own.title"_s).origin == RuleOrigin::Own);
    CHECK(unwrap(rules.effective())->find(kBarred)->validFrom == QDate(2023, 1, 1));
}

TEST_CASE_METHOD(RuleFixture, "rules are written to files that read back, chosen ones or one's own", "[rules]")
{
    take(ownVersion("2022-01-01"));
    take(kOwnRule);
    const auto own = unwrap(readRules(unwrap(rules.exportedOwn()), u"own.json"_s));
    REQUIRE(own.size() == 2);
    CHECK(own[0].id == kBarred);
    CHECK(own[1].id == u"own.title"_s);
    const auto one = unwrap(readRules(unwrap(rules.exported({u"own.title"_s})), u"one.json"_s));
    CHECK(one.size() == 1);
    CHECK(problemOf(rules.exported({u"no.such"_s})).code == ErrorCode::NotFound);
    const auto path = folder.filePath(u"rules.json"_s);
    REQUIRE_OK(RuleService::write(unwrap(rules.exported({})), path));
    CHECK(unwrap(rules.importFile(boris, path, false)).unchanged
          == static_cast<int>(shippedRules().rules().size()) + 1);
    CHECK(problemOf(RuleService::write("x", folder.filePath(u"no/such/folder.json"_s))).code
          == ErrorCode::FileNotWritable);
}

TEST_CASE_METHOD(RuleFixture, "windows of subscriptions follow the partner's own version of their rule",
                 "[rules][windows]")
{
    const auto days = [this](const CommercialRules& known) {
        return known.number(CommercialTerm::NceWindow, Subscription(), clock.now().toUtc().date())
            .value_or(CommercialNumber());
    };
    CustomerService customers(*database, clock);
    CHECK(days(unwrap(rules.commercial())).number == 7);
    auto own = *shippedRules().find(u"deadline.nce.cancel"_s);
    own.effect = NamedValue{u"nce_window_days"_s, 3};
    take(ruleFile({own}));
    CHECK(days(unwrap(rules.commercial())).number == 3);
    CHECK(days(unwrap(customers.details(olga, contoso)).commercialRules).number == 3);
    CHECK(days(unwrap(customers.details(olga, contoso)).commercialRules).by.rule == u"deadline.nce.cancel"_s);
    CHECK(days(unwrap(tickets->details(anna, create().id)).commercialRules).number == 3);
}
