// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidencevalue.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *Instant::fromIso(u"2026-11-27T12:00:00Z");

EvidenceItem itemOf(EvidenceKind kind)
{
    EvidenceItem item;
    item.key = u"item"_s;
    item.kind = kind;
    item.options = {{u"email"_s, {u"Email"_s, u"Почта"_s}}, {u"phone"_s, {u"Phone"_s, u"Телефон"_s}}};
    return item;
}

struct Sample {
    EvidenceKind kind;
    QString typed;
    QString kept;
};

} // namespace

TEST_CASE("what fits the kind of an item is kept in one form", "[evidence]")
{
    const auto guid = u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s;
    const auto sample = GENERATE_COPY(values<Sample>({
        {EvidenceKind::Line, u"  Exchange Online "_s, u"Exchange Online"_s},
        {EvidenceKind::Text, u"one\ntwo"_s, u"one\ntwo"_s},
        {EvidenceKind::Guid, u"{83EF9D05-4169-4EF9-9657-0E86B1EAB1DE}"_s, guid},
        {EvidenceKind::Domain, u"Contoso.OnMicrosoft.com"_s, u"contoso.onmicrosoft.com"_s},
        {EvidenceKind::IncidentNumber, u"ex226792"_s, u"EX226792"_s},
        {EvidenceKind::CorrelationIds, guid + u"; "_s + guid.toUpper(), guid + u", "_s + guid},
        {EvidenceKind::ErrorCode, u"AADSTS53003"_s, u"AADSTS53003"_s},
        {EvidenceKind::ErrorCode, u"5.7.708"_s, u"5.7.708"_s},
        {EvidenceKind::ErrorCode, u"BapSystemError"_s, u"BapSystemError"_s},
        {EvidenceKind::ResourceId, u"/subscriptions/%1/resourceGroups/rg"_s.arg(guid),
         u"/subscriptions/%1/resourceGroups/rg"_s.arg(guid)},
        {EvidenceKind::Email, u"a.b@partner.example"_s, u"a.b@partner.example"_s},
        {EvidenceKind::IncidentNumber, u"vt60-rc0"_s, u"VT60-RC0"_s},
        {EvidenceKind::Upns, u"adele@contoso.com\nalex@contoso.com"_s, u"adele@contoso.com, alex@contoso.com"_s},
        {EvidenceKind::Upns, u"adele@contoso.com; alex@contoso.com,"_s, u"adele@contoso.com, alex@contoso.com"_s},
        {EvidenceKind::CustomersEmail, u"Adele@Contoso.com"_s, u"adele@contoso.com"_s},
        {EvidenceKind::Phone, u"+49 (30) 123-45-67"_s, u"+49 (30) 123-45-67"_s},
        {EvidenceKind::NameAndPhone, u"Jonas Weber, +49 30 1234567"_s, u"Jonas Weber, +49 30 1234567"_s},
        {EvidenceKind::Count, u"0025"_s, u"25"_s},
        {EvidenceKind::YesNo, u"YES"_s, u"yes"_s},
        {EvidenceKind::Choice, u"Phone"_s, u"phone"_s},
        {EvidenceKind::Moment, u"2026-11-27 09:30 +01:00"_s, u"2026-11-27T09:30+01:00"_s},
        {EvidenceKind::Moment, u"2026-11-27T09:30:00Z"_s, u"2026-11-27T09:30Z"_s},
        {EvidenceKind::Moment, u"2026-11-27T09:30:12.345Z"_s, u"2026-11-27T09:30Z"_s},
        {EvidenceKind::Moment, u"27.11.2026 9:30 UTC"_s, u"2026-11-27T09:30Z"_s},
        {EvidenceKind::Moment, u"2026-07-01 09:30 Europe/Berlin"_s, u"2026-07-01T09:30+02:00"_s},
        {EvidenceKind::Moment, u"2026-11-27 05:00 UTC-3"_s, u"2026-11-27T05:00-03:00"_s},
        {EvidenceKind::Guid, u"   "_s, QString()},
    }));
    CAPTURE(sample.typed);
    const auto value = evidenceValue(itemOf(sample.kind), sample.typed, now);
    CHECK(value.problem == EvidenceProblem::None);
    CHECK(value.text == sample.kept);
    // What is kept is read again as the same.
    CHECK(evidenceValue(itemOf(sample.kind), value.text, now) == value);
}

TEST_CASE("what does not fit is told by its name", "[evidence]")
{
    struct Wrong {
        EvidenceKind kind;
        QString typed;
        EvidenceProblem problem;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {EvidenceKind::Line, u"one\ntwo"_s, EvidenceProblem::SeveralLines},
        {EvidenceKind::Guid, u"83ef9d05-4169-4ef9-9657"_s, EvidenceProblem::NotAGuid},
        {EvidenceKind::Guid, u"83ef9d0541694ef996570e86b1eab1dg"_s, EvidenceProblem::NotAGuid},
        {EvidenceKind::Domain, u"contoso"_s, EvidenceProblem::NotADomain},
        {EvidenceKind::IncidentNumber, u"EX123"_s, EvidenceProblem::NotAnOutageId},
        {EvidenceKind::IncidentNumber, u"EX123456789"_s, EvidenceProblem::NotAnOutageId},
        {EvidenceKind::IncidentNumber, u"E1226792"_s, EvidenceProblem::NotAnOutageId},
        {EvidenceKind::CorrelationIds, u"83ef9d05-4169-4ef9-9657-0e86b1eab1de, none"_s, EvidenceProblem::NotCorrelationIds},
        {EvidenceKind::ErrorCode, u"it does not work"_s, EvidenceProblem::NotAnErrorCode},
        {EvidenceKind::ResourceId, u"vm-sage-01"_s, EvidenceProblem::NotAResourceId},
        {EvidenceKind::Email, u"partner.example"_s, EvidenceProblem::NotAnEmail},
        {EvidenceKind::Email, u"a@b@c.example"_s, EvidenceProblem::NotAnEmail},
        {EvidenceKind::Upns, u"foo"_s, EvidenceProblem::NotUpns},
        {EvidenceKind::Upns, u"adele@contoso.com, foo"_s, EvidenceProblem::NotUpns},
        {EvidenceKind::Upns, u","_s, EvidenceProblem::NotUpns},
        {EvidenceKind::CustomersEmail, u"Adele"_s, EvidenceProblem::NotAnEmail},
        {EvidenceKind::Phone, u"call me"_s, EvidenceProblem::NotAPhone},
        {EvidenceKind::Phone, u"12345"_s, EvidenceProblem::NotAPhone},
        {EvidenceKind::NameAndPhone, u"Jonas Weber"_s, EvidenceProblem::NoPhone},
        {EvidenceKind::NameAndPhone, u"+49 30 1234567"_s, EvidenceProblem::NoName},
        {EvidenceKind::Count, u"0"_s, EvidenceProblem::NotACount},
        {EvidenceKind::Count, u"a few"_s, EvidenceProblem::NotACount},
        {EvidenceKind::YesNo, u"maybe"_s, EvidenceProblem::NotYesOrNo},
        {EvidenceKind::Choice, u"pigeon"_s, EvidenceProblem::NotAnOption},
        {EvidenceKind::Moment, u"2026-11-27 09:30"_s, EvidenceProblem::NoZone},
        {EvidenceKind::Moment, u"2026-11-27 09:30 Middle/Earth"_s, EvidenceProblem::NoZone},
        {EvidenceKind::Moment, u"this morning"_s, EvidenceProblem::NotAMoment},
        {EvidenceKind::Moment, u"2026-02-30 09:30 UTC"_s, EvidenceProblem::NotAMoment},
        {EvidenceKind::Moment, u"2026-11-27 09:30 -05:00"_s, EvidenceProblem::InTheFuture},
    }));
    CAPTURE(wrong.typed);
    const auto value = evidenceValue(itemOf(wrong.kind), wrong.typed, now);
    CHECK(value.problem == wrong.problem);
    CHECK(value.text.compare(wrong.typed, Qt::CaseInsensitive) == 0); // to be mended, not typed anew
}

TEST_CASE("a problem names the part that is wrong, or what may be answered", "[evidence]")
{
    const auto detail = [](EvidenceKind kind, const QString& typed) {
        return evidenceValue(itemOf(kind), typed, now).detail;
    };
    CHECK(detail(EvidenceKind::Upns, u"adele@contoso.com\nfoo\nbar"_s) == u"foo"_s);
    CHECK(detail(EvidenceKind::CorrelationIds, u"83ef9d05-4169-4ef9-9657-0e86b1eab1de; none"_s) == u"none"_s);
    QStringList keys;
    for (const auto& option : itemOf(EvidenceKind::Choice).options)
        keys << option.key;
    REQUIRE(keys.size() > 1);
    CHECK(detail(EvidenceKind::Choice, u"pigeon"_s) == keys.join(u", "_s));
    CHECK(detail(EvidenceKind::Upns, u"adele@contoso.com"_s).isEmpty());
}
