// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryidentifier.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using Found = QueryIdentifier::Kind;

TEST_CASE("identifiers are known by their shape, in the form they are stored in", "[query]")
{
    const auto [word, kind, text] = GENERATE(table<QString, Found, QString>({
        {u"{9F6C4D8E-1A2B-4C3D-8E4F-5A6B7C8D9E0F}"_s, Found::Guid, u"9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s},
        {u"615112491169010"_s, Found::ServiceRequest, u"615112491169010"_s},
        {u"ex226792"_s, Found::Outage, u"EX226792"_s},
        {u"Adele@Contoso.com"_s, Found::Mail, u"adele@contoso.com"_s},
        {u"o'brien+x@mail.contoso.co.uk"_s, Found::Mail, u"o'brien+x@mail.contoso.co.uk"_s},
        {u"Contoso.onmicrosoft.com"_s, Found::Domain, u"contoso.onmicrosoft.com"_s},
        {u"Пример.рф"_s, Found::Domain, u"пример.рф"_s},
    }));
    CAPTURE(word);
    CHECK(identifierIn(word) == QueryIdentifier{kind, text});
}

TEST_CASE("ordinary words are no identifiers", "[query]")
{
    for (const auto& word :
         {QString(), u"mail"_s, u"12.5"_s, u"v1.2"_s, u"a."_s, u".com"_s, u"a..com"_s, u"-a.com"_s, u"@contoso.com"_s,
          u"a@b"_s, u"a b@contoso.com"_s, u"a@b@contoso.com"_s, u"61511249116901"_s, u"6151124911690100"_s, u"EX123"_s,
          u"EXO12345"_s, u"EX123456789"_s, u"https://a.com/b"_s, u"9f6c4d8e1a2b4c3d8e4f5a6b7c8d9e0f"_s}) {
        CAPTURE(word);
        CHECK_FALSE(identifierIn(word));
    }
}
