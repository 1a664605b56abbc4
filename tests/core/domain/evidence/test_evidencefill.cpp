// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/checklist.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString filled(EvidenceFill fill, const EvidenceContext& context)
{
    return filledValue(fill, context).en;
}

Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

} // namespace

TEST_CASE("the first and the last name of our contact are told apart", "[evidence]")
{
    EvidenceContext context;
    context.contact.name = u"Anna  van der Berg"_s;
    CHECK(filled(EvidenceFill::ContactFirstName, context) == u"Anna"_s);
    CHECK(filled(EvidenceFill::ContactLastName, context) == u"van der Berg"_s);
    context.contact.name = u"Anna"_s;
    CHECK(filled(EvidenceFill::ContactLastName, context).isEmpty()); // asked for
}

TEST_CASE("the outage of the ticket fills its number and the downtime", "[evidence][outages]")
{
    EvidenceContext context;
    CHECK(filled(EvidenceFill::OutageNumber, context).isEmpty());
    CHECK(filled(EvidenceFill::Downtime, context).isEmpty());
    Outage outage;
    outage.number = u"EX226792"_s;
    outage.startedAt = at("2026-11-20T08:00:00Z");
    context.outages = {outage};
    CHECK(filled(EvidenceFill::OutageNumber, context) == u"EX226792"_s);
    CHECK(filled(EvidenceFill::Downtime, context) == u"Since 2026-11-20 08:00 UTC"_s);
    context.outages.front().endedAt = at("2026-11-20T10:30:00Z");
    CHECK(filled(EvidenceFill::Downtime, context) == u"2026-11-20 08:00 UTC to 2026-11-20 10:30 UTC, 150 minutes"_s);
    context.outages.front().number = u"no number yet"_s;
    CHECK(filled(EvidenceFill::OutageNumber, context).isEmpty());
}

TEST_CASE("the cases of the ticket fill their numbers and the log of them", "[evidence][cases]")
{
    EvidenceContext context;
    Escalation ours;
    ours.externalNumber = u"119120321001170"_s;
    ours.filedAt = at("2026-11-20T09:00:00Z");
    ours.returnedAt = at("2026-11-21T09:00:00Z");
    Escalation theirs;
    theirs.externalNumber = u"PRV-7"_s;
    theirs.filedAt = at("2026-11-22T09:00:00Z");
    context.details.escalations = {ours, theirs, Escalation()};
    CHECK(filled(EvidenceFill::CaseNumbers, context) == u"119120321001170"_s);
    CHECK(filled(EvidenceFill::CaseLog, context)
          == u"119120321001170: filed 2026-11-20 09:00 UTC, came back 2026-11-21 09:00 UTC\n"
             "PRV-7: filed 2026-11-22 09:00 UTC"_s);
}

TEST_CASE("a contact's mail is proof only from the customer's own domains", "[evidence][R11]")
{
    EvidenceContext context;
    Customer customer;
    customer.primaryDomain = u"contoso.com"_s;
    context.details.customer = customer;
    Contact adele;
    adele.email = u"adele@contoso.com"_s;
    context.details.contact = adele;
    CHECK(filled(EvidenceFill::CustomersEmail, context) == u"adele@contoso.com"_s);
    context.details.contact->email = u"adele@gmail.com"_s;
    CHECK(filled(EvidenceFill::CustomersEmail, context).isEmpty());
    Attachment mail;
    mail.fileName = u"credit.eml"_s;
    context.attachments = {mail};
    CHECK(filled(EvidenceFill::MailFiles, context) == u"credit.eml"_s);
    CHECK(filled(EvidenceFill::BoughtThroughUs, context).isEmpty());
    context.details.subscription = Subscription();
    CHECK(filled(EvidenceFill::BoughtThroughUs, context) == u"yes"_s);
}
