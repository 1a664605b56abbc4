// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/checklist.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const auto planGuid = u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s;
const auto insideGuid = u"11111111-4169-4ef9-9657-0e86b1eab1de"_s;
const auto otherGuid = u"22222222-4169-4ef9-9657-0e86b1eab1de"_s;

EvidenceItem itemOf(const QString& key, EvidenceKind kind)
{
    EvidenceItem item;
    item.key = key;
    item.kind = kind;
    return item;
}

EvidenceItem resource()
{
    return itemOf(u"resource_id"_s, EvidenceKind::ResourceId);
}

QString resourceIn(const QString& guid)
{
    return u"/subscriptions/%1/resourceGroups/rg"_s.arg(guid);
}

EvidenceContext contextOf(const QString& primary, const QStringList& domains)
{
    EvidenceContext context;
    context.now = *Instant::fromIso(u"2026-11-27T12:00:00Z");
    Customer customer;
    customer.primaryDomain = primary;
    customer.domains = domains;
    context.details.customer = customer;
    return context;
}

} // namespace

TEST_CASE("only mail of the customer's own domains proves that they were hit", "[evidence][R11]")
{
    const auto mail = itemOf(u"sla_customers_email"_s, EvidenceKind::CustomersEmail);
    const auto context = contextOf(u"contoso.com"_s, {u"contoso.com"_s, u"contoso.onmicrosoft.com"_s});
    for (const auto& email : {u"Adele@Contoso.com"_s, u"a@contoso.onmicrosoft.com"_s, u"a@mail.contoso.com"_s})
        CHECK(judgedValue(mail, email, context).isValid());
    for (const auto& email : {u"adele@gmail.com"_s, u"a@fabrikam.com"_s, u"a@notcontoso.com"_s}) {
        const auto value = judgedValue(mail, email, context);
        CHECK(value.problem == EvidenceProblem::NotCustomersEmail);
        CHECK(value.detail == u"contoso.com, contoso.onmicrosoft.com"_s);
    }
    // Where no domain is known a personal address still proves nothing.
    CHECK(judgedValue(mail, u"a@gmail.com"_s, contextOf({}, {})).problem == EvidenceProblem::NotCustomersEmail);
    CHECK(judgedValue(mail, u"a@contoso.com"_s, contextOf({}, {})).isValid());
}

TEST_CASE("another customer's subscription is refused with whose it is", "[evidence]")
{
    auto context = contextOf(u"contoso.com"_s, {});
    context.foreignSubscriptions = {{otherGuid, u"Fabrikam"_s}};
    for (const auto& key : {u"subscription_id"_s, u"subscription_id_if_known"_s}) {
        const auto value = judgedValue(itemOf(key, EvidenceKind::Guid), otherGuid.toUpper(), context);
        CHECK(value.problem == EvidenceProblem::ForeignSubscription);
        CHECK(value.detail == u"Fabrikam"_s);
        CHECK(judgedValue(itemOf(key, EvidenceKind::Guid), planGuid, context).isValid());
    }
    CHECK(judgedValue(resource(), resourceIn(otherGuid), context).problem == EvidenceProblem::ForeignSubscription);
    CHECK(judgedValue(itemOf(u"tenant_id"_s, EvidenceKind::Guid), otherGuid, context).isValid()); // no subscription
}

TEST_CASE("a resource stands in the subscription that the request is about", "[evidence]")
{
    auto context = contextOf(u"contoso.com"_s, {});
    CHECK(judgedValue(resource(), resourceIn(otherGuid), context).isValid()); // nobody knows better
    Subscription plan;
    plan.guid = planGuid;
    plan.azureEntitlements = {{insideGuid, u"Production"_s, {}}};
    context.details.subscription = plan;
    CHECK(judgedValue(resource(), resourceIn(insideGuid), context).isValid());
    const auto value = judgedValue(resource(), resourceIn(otherGuid), context);
    CHECK(value.problem == EvidenceProblem::OtherSubscription);
    CHECK(value.detail == otherGuid);

    context.answers.insert(u"subscription_id"_s, {otherGuid, context.now});
    CHECK(judgedValue(resource(), resourceIn(otherGuid), context).isValid());
    CHECK(judgedValue(resource(), resourceIn(insideGuid), context).problem == EvidenceProblem::OtherSubscription);
    context.answers.insert(u"subscription_id"_s, {planGuid, context.now}); // the plan with all that is in it
    CHECK(judgedValue(resource(), resourceIn(insideGuid), context).isValid());
}
