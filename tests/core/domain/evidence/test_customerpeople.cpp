// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/customerpeople.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Contact contact(const QString& name, const QString& email = {}, const QString& phone = {})
{
    Contact contact;
    contact.name = name;
    contact.email = email;
    contact.phone = phone;
    return contact;
}

CustomerPeople people()
{
    Customer customer;
    customer.primaryDomain = u"contoso.com"_s;
    customer.domains = {u"contoso.com"_s, u"contoso.onmicrosoft.com"_s};
    customer.billingName = u"Olga Berg"_s;
    customer.billingEmail = u"billing@contoso.com"_s;
    return {customer,
            {contact(u"Anna Petrova"_s, u"anna@contoso.com"_s, u"+49 30 1234567"_s), contact(u"Will Grant"_s),
             contact(u"Мария Иванова"_s, {}, u"8 (495) 765-43-21"_s)}};
}

QString blotted(const QString& text)
{
    return people().blotted(text, u"[x]"_s).text;
}

} // namespace

TEST_CASE("names, mail addresses and phones of the customer's people are blotted out, however they are written",
          "[evidence][privacy]")
{
    CHECK(blotted(u"Anna Petrova cannot sign in."_s) == u"[x] cannot sign in."_s);
    CHECK(blotted(u"ANNA  PETROVA wrote"_s) == u"[x] wrote"_s);
    CHECK(blotted(u"Ask Anna, or Petrova."_s) == u"Ask [x], or [x]."_s);
    CHECK(blotted(u"Mail Anna@Contoso.com today"_s) == u"Mail [x] today"_s);
    CHECK(blotted(u"from billing@contoso.com (Olga)"_s) == u"from [x] ([x])"_s);
    CHECK(blotted(u"Call +49 30 1234567 now"_s) == u"Call [x] now"_s);
    CHECK(blotted(u"Call 030/123 45 67 now"_s) == u"Call [x] now"_s);
    CHECK(blotted(u"Call 0049301234567"_s) == u"Call [x]"_s);
    CHECK(blotted(u"Звоните Марии? Нет: Мария Иванова, +7 495 765-43-21"_s) == u"Звоните Марии? Нет: [x], [x]"_s);
    CHECK(people().blotted(u"Anna and Anna"_s, u"[x]"_s).count == 2);
}

TEST_CASE("what only looks like a person stays", "[evidence][privacy]")
{
    for (const auto& text : {u"Annabel's mailbox"_s, u"Will the service recover? Grant access."_s,
                             u"anna is a table name"_s, u"Error 1234567890123"_s, u"admin@contoso.com is affected"_s}) {
        CAPTURE(text);
        CHECK(blotted(text) == text);
    }
    CHECK(blotted(u"Will Grant called"_s) == u"[x] called"_s);
}

TEST_CASE("a mark that names somebody is not blotted out again", "[evidence][privacy]")
{
    CHECK(people().blotted(u"Anna"_s, u"[not Anna]"_s).text == u"[not Anna]"_s);
}

TEST_CASE("an address of the customer's domains is the customer's", "[evidence][privacy]")
{
    CHECK(people().owns(u"anybody@contoso.com"_s));
    CHECK(people().owns(u"anybody@mail.contoso.com"_s));
    CHECK_FALSE(people().owns(u"us@notcontoso.com"_s));
    CHECK_FALSE(people().owns(u"us@partner.example"_s));
    CHECK_FALSE(CustomerPeople().owns(u"a@b.example"_s));
    CHECK(people().isNamedIn(u"for Anna"_s));
    CHECK_FALSE(people().isNamedIn(u"for us"_s));
}
