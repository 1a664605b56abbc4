// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outagefixture.h"
#include "io/rules/rulereader.h"
#include "services/auditservice.h"
#include "services/balanceservice.h"
#include "services/customerservice.h"
#include "services/guideservice.h"
#include "services/macroservice.h"
#include "services/offeringservice.h"
#include "services/policyservice.h"
#include "services/ruleservice.h"
#include "services/userservice.h"
#include "services/viewservice.h"
#include "support/tiers.h"

#include <QJsonArray>

// Each act that is not about a ticket leaves exactly one entry; what fails or changes nothing leaves none.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    using Pair = QJsonArray; // what was, and what is

    struct ActsFixture : OutageFixture {
        AuditService audit{*database, clock};

        std::vector<AuditEntry> entries()
        {
            std::vector<AuditEntry> all;
            for (const auto& row : unwrap(audit.list(olga, {}, {}, 1000)).rows) {
                if (const auto* entry = std::get_if<AuditEntry>(&row))
                    all.push_back(*entry);
            }
            return all;
        }
        /// The one entry that `doing` leaves, which is about this.
        template <typename Doing>
        AuditEntry left(AuditThing thing, AuditAct act, const QString& name, Doing doing)
        {
            const auto before = entries().size();
            clock.advance(1s);
            doing();
            const auto after = entries();
            INFO(keyOf(thing).data() << ' ' << keyOf(act).data());
            REQUIRE(after.size() == before + 1);
            CHECK(after.front().thing == thing);
            CHECK(after.front().act == act);
            CHECK(after.front().thingName == name);
            CHECK_FALSE(after.front().actorName.isEmpty());
            return after.front();
        }
        template <typename Doing>
        void leavesNone(Doing doing)
        {
            const auto before = entries().size();
            doing();
            CHECK(entries().size() == before);
        }
    };

    QJsonObject changesIn(const AuditEntry& entry)
    {
        return entry.data[u"changes"_s].toObject();
    }

} // namespace

TEST_CASE("acts on users and the profile leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    UserService users(*fixture.database, fixture.clock);
    User eva{{}, u"eva"_s, u"Eva Berg"_s, {}, Role::Agent, {}, true, {}};
    fixture.left(AuditThing::User, AuditAct::Added, u"Eva Berg"_s,
                 [&] { eva = ActsFixture::unwrap(users.add(fixture.olga, eva)); });
    const auto edited = fixture.left(AuditThing::User, AuditAct::Edited, u"Eva Berg"_s, [&] {
        eva.role = Role::Supervisor;
        REQUIRE_OK(users.edit(fixture.olga, eva));
    });
    CHECK(edited.actor == fixture.olga.user);
    CHECK(edited.thingId == eva.id.value());
    CHECK(changesIn(edited) == QJsonObject{{u"role"_s, Pair{u"agent"_s, u"supervisor"_s}}});
    const auto profile = fixture.left(AuditThing::Partner, AuditAct::Edited, u"Northwind"_s, [&] {
        auto edit = ActsFixture::unwrap(users.profile());
        edit.name = u"Northwind"_s;
        edit.approvalNeeded = false;
        REQUIRE_OK(users.setProfile(fixture.olga, edit));
    });
    CHECK(changesIn(profile).keys() == QStringList{u"approval_needed"_s, u"name"_s});
    fixture.leavesNone([&] {
        CHECK_FALSE(users.add(fixture.olga, eva)); // the login is taken
        CHECK_FALSE(users.add(fixture.anna, {}));
    });
}

TEST_CASE("acts on customers, contacts and what they bought leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    CustomerService customers(*fixture.database, fixture.clock);
    BalanceService balances(*fixture.database, fixture.clock);
    Customer customer;
    customer.name = u"Fabrikam"_s;
    fixture.left(AuditThing::Customer, AuditAct::Added, u"Fabrikam"_s,
                 [&] { customer = ActsFixture::unwrap(customers.add(fixture.anna, customer)); });
    const auto edited = fixture.left(AuditThing::Customer, AuditAct::Edited, u"Fabrikam"_s, [&] {
        auto edit = customer;
        edit.country = u"LV"_s;
        REQUIRE_OK(customers.edit(fixture.anna, edit));
    });
    CHECK(changesIn(edited) == QJsonObject{{u"country"_s, Pair{QJsonValue(QJsonValue::Undefined), u"LV"_s}}});
    fixture.leavesNone([&] { CHECK_FALSE(customers.edit(fixture.anna, customer)); }); // an older revision
    Contact contact;
    fixture.left(AuditThing::Contact, AuditAct::Added, u"Ida, Fabrikam"_s, [&] {
        NewContact form;
        form.name = u"Ida"_s;
        contact = ActsFixture::unwrap(customers.addContact(fixture.anna, customer.id, form));
    });
    fixture.left(AuditThing::Contact, AuditAct::Edited, u"Ida, Fabrikam"_s, [&] {
        contact.authorised = true;
        REQUIRE_OK(customers.editContact(fixture.anna, contact));
    });
    HourBlock block;
    block.customer = customer.id;
    block.minutes = 600;
    fixture.left(AuditThing::Hours, AuditAct::Added, u"Fabrikam"_s,
                 [&] { block = ActsFixture::unwrap(balances.addHours(fixture.boris, block)); });
    const auto corrected = fixture.left(AuditThing::Hours, AuditAct::Corrected, u"Fabrikam"_s, [&] {
        REQUIRE_OK(balances.correctHours(fixture.boris, block.id, -30, u"counted twice"_s));
    });
    CHECK(corrected.data == QJsonObject{{u"minutes"_s, -30}, {u"reason"_s, u"counted twice"_s}});
}

TEST_CASE("acts on support contracts and their rules leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    BalanceService balances(*fixture.database, fixture.clock);
    SupportPlan plan;
    plan.contractId = u"C-1"_s;
    plan.incidents = 5;
    fixture.left(AuditThing::Contract, AuditAct::Added, u"C-1"_s,
                 [&] { plan = ActsFixture::unwrap(balances.addPlan(fixture.olga, plan)); });
    const auto edited = fixture.left(AuditThing::Contract, AuditAct::Edited, u"C-1"_s, [&] {
        plan.incidents = 8;
        REQUIRE_OK(balances.editPlan(fixture.olga, plan));
    });
    CHECK(changesIn(edited) == QJsonObject{{u"incidents"_s, Pair{5, 8}}});
    fixture.left(AuditThing::Contract, AuditAct::Corrected, u"C-1"_s,
                 [&] { REQUIRE_OK(balances.adjust(fixture.boris, plan.id, -1, u"by phone"_s)); });
    fixture.left(AuditThing::Contract, AuditAct::Edited, u"C-1"_s, [&] { REQUIRE_OK(balances.endPlan(fixture.olga, plan.id)); });
    fixture.left(AuditThing::BalancePolicy, AuditAct::Edited, {}, [&] {
        auto policy = ActsFixture::unwrap(balances.policy());
        policy.hoursRequired = !policy.hoursRequired;
        REQUIRE_OK(balances.setPolicy(fixture.olga, policy));
    });
    fixture.leavesNone([&] { CHECK_FALSE(balances.adjust(fixture.boris, plan.id, -100, u"too many"_s)); });
}

TEST_CASE("acts on policies and calendars leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    PolicyService policies(*fixture.database, fixture.clock);
    auto policy = shippedDefaultPolicy();
    policy.isDefault = false;
    policy.name = u"Azure"_s;
    policy.condition = u"service:azure"_s;
    fixture.left(AuditThing::Policy, AuditAct::Added, u"Azure"_s,
                 [&] { policy = ActsFixture::unwrap(policies.add(fixture.olga, policy, false)); });
    const auto edited = fixture.left(AuditThing::Policy, AuditAct::Edited, u"Azure"_s, [&] {
        policy.condition = u"service:azure severity:A"_s;
        REQUIRE_OK(policies.edit(fixture.olga, policy.name, policy));
    });
    CHECK(changesIn(edited)[u"condition"_s] == Pair{u"service:azure"_s, u"service:azure severity:A"_s});
    auto other = policy;
    other.name = u"Mail"_s;
    REQUIRE_OK(policies.add(fixture.olga, other, false));
    const auto moved = fixture.left(AuditThing::Policy, AuditAct::Moved, u"Mail"_s,
                                    [&] { REQUIRE_OK(policies.move(fixture.olga, u"Mail"_s, 1)); });
    CHECK(changesIn(moved) == QJsonObject{{u"place"_s, Pair{2, 1}}});
    fixture.left(AuditThing::Policy, AuditAct::Removed, u"Azure"_s,
                 [&] { REQUIRE_OK(policies.remove(fixture.olga, u"Azure"_s)); });
    NamedCalendar calendar{u"Night"_s, shippedCalendar(u"Europe/Berlin"_s)};
    fixture.left(AuditThing::Calendar, AuditAct::Added, u"Night"_s,
                 [&] { REQUIRE_OK(policies.setCalendar(fixture.olga, calendar)); });
    const auto changed = fixture.left(AuditThing::Calendar, AuditAct::Edited, u"Night"_s, [&] {
        calendar.rules.timeZone = u"Europe/Riga"_s;
        REQUIRE_OK(policies.setCalendar(fixture.olga, calendar));
    });
    CHECK(changesIn(changed) == QJsonObject{{u"time_zone"_s, Pair{u"Europe/Berlin"_s, u"Europe/Riga"_s}}});
    fixture.left(AuditThing::Calendar, AuditAct::Removed, u"Night"_s,
                 [&] { REQUIRE_OK(policies.removeCalendar(fixture.olga, u"Night"_s)); });
    fixture.leavesNone([&] {
        CHECK_FALSE(policies.remove(fixture.olga, u"Standard"_s));
        CHECK_FALSE(policies.remove(fixture.anna, u"Mail"_s));
    });
}

TEST_CASE("acts on tiers and agreements leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    OfferingService offering(*fixture.database, fixture.clock);
    auto tier = plainTier();
    tier.isDefault = true;
    fixture.left(AuditThing::Tier, AuditAct::Added, u"Business 8x5"_s,
                 [&] { tier = ActsFixture::unwrap(offering.addTier(fixture.olga, tier)); });
    const auto taken = fixture.left(AuditThing::Tier, AuditAct::Added, u"Basic"_s, [&] {
        auto second = plainTier(u"Basic"_s);
        second.isDefault = true;
        REQUIRE_OK(offering.addTier(fixture.olga, second));
    });
    CHECK(taken.data[u"default_before"_s] == u"Business 8x5"_s);
    tier = ActsFixture::unwrap(offering.tier(tier.id));
    const auto edited = fixture.left(AuditThing::Tier, AuditAct::Edited, u"Business 8x5"_s, [&] {
        tier.services = {Service::Office365, Service::Azure};
        tier = ActsFixture::unwrap(offering.editTier(fixture.olga, tier));
    });
    CHECK(changesIn(edited).keys() == QStringList{u"services"_s});
    SupportAgreement agreement;
    agreement.customer = fixture.contoso;
    agreement.tier = tier.id;
    agreement.startsOn = QDate(2026, 1, 1);
    fixture.left(AuditThing::Agreement, AuditAct::Added, u"Business 8x5, Contoso Ltd"_s,
                 [&] { agreement = ActsFixture::unwrap(offering.addAgreement(fixture.boris, agreement, false)); });
    const auto ended = fixture.left(AuditThing::Agreement, AuditAct::Ended, u"Business 8x5, Contoso Ltd"_s, [&] {
        REQUIRE_OK(offering.endAgreement(fixture.boris, agreement.id, QDate(2026, 12, 31)));
    });
    CHECK(changesIn(ended).keys() == QStringList{u"ends_on"_s});
    fixture.leavesNone([&] { CHECK_FALSE(offering.removeTier(fixture.olga, tier.id)); }); // it is in use
}

TEST_CASE("acts on rules, guides and articles leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    RuleService rules(*fixture.database, fixture.clock);
    GuideService guides(*fixture.database, fixture.clock);
    auto rule = *shippedRules().find(u"azure.reseller.barred"_s);
    rule.validFrom = QDate(2030, 1, 1);
    const auto file = ruleFile({rule});
    const auto imported = fixture.left(AuditThing::Rule, AuditAct::Imported, u"own.json"_s,
                                       [&] { REQUIRE_OK(rules.import(fixture.boris, file, u"own.json"_s, false)); });
    CHECK(imported.data[u"rules"_s] == u"azure.reseller.barred"_s);
    CHECK(changesIn(imported).keys() == QStringList{u"azure.reseller.barred.valid_from"_s});
    fixture.leavesNone([&] {
        REQUIRE_OK(rules.import(fixture.boris, file, u"own.json"_s, false)); // nothing new in it
        REQUIRE_OK(rules.import(fixture.boris, file, u"own.json"_s, true));
    });
    fixture.left(AuditThing::Rule, AuditAct::Reset, u"azure.reseller.barred"_s,
                 [&] { REQUIRE_OK(rules.reset(fixture.boris, {})); });
    const auto guideId = u"office365.mail_flow"_s;
    auto guide = ActsFixture::unwrap(guides.find(guideId));
    guide.title.en = u"Ours"_s;
    const auto edited = fixture.left(AuditThing::Guide, AuditAct::Edited, guideId,
                                     [&] { guide = ActsFixture::unwrap(guides.save(fixture.boris, guide)); });
    CHECK(changesIn(edited)[u"title"_s].toArray().at(1) == u"Ours"_s);
    fixture.left(AuditThing::Guide, AuditAct::Kept, guideId, [&] { REQUIRE_OK(guides.keepOwn(fixture.boris, guideId)); });
    fixture.left(AuditThing::Guide, AuditAct::Reset, guideId,
                 [&] { REQUIRE_OK(guides.reset(fixture.boris, guideId, guide.version)); });
    const Article article{u"our_vpn"_s, {u"Title"_s, u"Заголовок"_s}, {u"Text"_s, u"Текст"_s}, {}};
    fixture.left(AuditThing::Article, AuditAct::Added, article.id,
                 [&] { REQUIRE_OK(guides.saveArticle(fixture.boris, article, 0)); });
    fixture.left(AuditThing::Article, AuditAct::Removed, article.id,
                 [&] { REQUIRE_OK(guides.removeArticle(fixture.boris, article.id)); });
    fixture.leavesNone([&] { REQUIRE_OK(guides.saveDraft(fixture.boris, {KnowledgeKind::Article, article.id, 0, {}, article, {}})); });
}

TEST_CASE("acts on macros and saved views leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    MacroService macros(*fixture.database, fixture.clock);
    ViewService views(*fixture.database, fixture.clock);
    Macro macro;
    macro.name = u"Mine"_s;
    macro.changes = {{TicketField::Assignee, QString::number(fixture.anna.user.value())}};
    const auto added = fixture.left(AuditThing::Macro, AuditAct::Added, u"Mine"_s,
                                    [&] { macro = ActsFixture::unwrap(macros.add(fixture.anna, macro)); });
    CHECK(changesIn(added)[u"sets.assignee"_s].toArray().at(1) == u"Anna"_s); // no id
    fixture.left(AuditThing::Macro, AuditAct::Edited, u"Ours"_s, [&] {
        macro.name = u"Ours"_s;
        REQUIRE_OK(macros.edit(fixture.anna, macro));
    });
    fixture.left(AuditThing::Macro, AuditAct::Removed, u"Ours"_s, [&] { REQUIRE_OK(macros.remove(fixture.anna, macro.id)); });
    SavedView view;
    view.name = u"Late"_s;
    view.searchText = u"sla:breached"_s;
    fixture.left(AuditThing::View, AuditAct::Added, u"Late"_s,
                 [&] { view = ActsFixture::unwrap(views.add(fixture.anna, view)); });
    const auto edited = fixture.left(AuditThing::View, AuditAct::Edited, u"Late"_s, [&] {
        view.searchText = u"sla:breached severity:A"_s;
        REQUIRE_OK(views.edit(fixture.anna, view));
    });
    CHECK(changesIn(edited).keys() == QStringList{u"search_text"_s});
    fixture.leavesNone([&] { REQUIRE_OK(views.arrange(fixture.anna, {view.id})); });
    fixture.left(AuditThing::View, AuditAct::Removed, u"Late"_s, [&] { REQUIRE_OK(views.remove(fixture.anna, view.id)); });
}

TEST_CASE("acts on outages and claims leave one entry each", "[services][audit]")
{
    ActsFixture fixture;
    Outage outage;
    fixture.left(AuditThing::Outage, AuditAct::Added, u"EX226792"_s, [&] { outage = fixture.addOutage(); });
    fixture.left(AuditThing::Outage, AuditAct::Edited, u"EX226792"_s, [&] {
        outage.title = u"Mail is late"_s;
        outage = ActsFixture::unwrap(fixture.outages.edit(fixture.anna, outage));
    });
    const auto noted = fixture.left(AuditThing::Outage, AuditAct::Noted, u"EX226792"_s,
                                    [&] { REQUIRE_OK(fixture.outages.addNote(fixture.anna, outage.id, u"Told everybody"_s)); });
    CHECK(noted.data == QJsonObject{{u"text"_s, u"Told everybody"_s}});
    const auto hits = fixture.addHits(2);
    fixture.leavesNone([&] { REQUIRE_OK(fixture.outages.link(fixture.anna, outage.id, hits)); }); // of tickets
    std::vector<Claim> made;
    const auto together = fixture.left(AuditThing::Claim, AuditAct::Added, u"EX226792"_s, [&] {
        made = ActsFixture::unwrap(fixture.claims.make(fixture.anna, outage.id));
    });
    CHECK(together.data[u"customers"_s] == u"Customer 01, Customer 02"_s);
    const auto edited = fixture.left(AuditThing::Claim, AuditAct::Edited, u"EX226792, Customer 01"_s, [&] {
        auto claim = made[0];
        claim.locations = u"Riga"_s;
        REQUIRE_OK(fixture.claims.edit(fixture.anna, claim));
    });
    CHECK(changesIn(edited).keys() == QStringList{u"locations"_s});
    fixture.leavesNone([&] { CHECK_FALSE(fixture.outages.remove(fixture.anna, outage.id)); });
    const auto other = fixture.addOutage(u"SP1"_s);
    fixture.left(AuditThing::Outage, AuditAct::Removed, u"SP1"_s,
                 [&] { REQUIRE_OK(fixture.outages.remove(fixture.anna, other.id)); });
}

TEST_CASE("an import is one entry with its counts and what was rejected", "[services][audit]")
{
    ActsFixture fixture;
    ImportService imports(*fixture.database, fixture.clock);
    QFile file(fixture.folder.filePath(u"Customers.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Microsoft ID,Company name,Primary domain name,Relationship\r\n"
               "00000000-0000-4000-8000-000000000077,Adatum,adatum.com,Cloud Reseller\r\n"
               "not-an-id,Broken,broken.com,Cloud Reseller\r\n");
    file.close();
    QuietTask quiet;
    ImportOptions options;
    options.kind = ImportKind::Customers;
    const auto entry = fixture.left(AuditThing::Import, AuditAct::Imported, u"Customers.csv"_s, [&] {
        REQUIRE_OK(imports.import(fixture.boris, file.fileName(), options, quiet));
    });
    CHECK(entry.data[u"import_kind"_s] == u"customers"_s);
    CHECK(entry.data[u"read"_s] == 2);
    CHECK(entry.data[u"added"_s] == 1);
    CHECK(entry.data[u"rejected"_s] == 1);
    CHECK(entry.data[u"rejections"_s].toArray().at(0)[u"line"_s] == 3);
    fixture.leavesNone([&] {
        options.dryRun = true;
        REQUIRE_OK(imports.import(fixture.boris, file.fileName(), options, quiet));
    });
}

} // namespace helpdesk
