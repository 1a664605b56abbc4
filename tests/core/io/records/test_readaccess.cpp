// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,CustomerTenantId,Duration,"
    "Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,EndDateTime\r\n";
const QByteArray kRow =
    "1F58ACD7-fe51-4705-9567-d009c9ada150-aaaa,C1,Contoso_GDAP,99999999-0000-4000-8000-000000000009,Contoso Ltd,"
    "AAAAAAAA-0000-4000-8000-000000000001,P730D,Active,2025-12-01T08:00:00Z,2025-12-02T08:00:00Z,2025-12-02T08:00:00Z,"
    "2027-12-02T08:00:00Z\r\n";
const auto kTenant = u"aaaaaaaa-0000-4000-8000-000000000001"_s;

CustomerAccess accessOf(const AccessRecord& record)
{
    CustomerAccess access;
    record.apply(access);
    return access;
}

Instant at(const char16_t* iso)
{
    return Instant::fromIso(QString::fromUtf16(iso)).value();
}

QByteArray replaced(QByteArray text, const char* from, const char* to)
{
    REQUIRE(text.contains(from));
    return text.replace(from, to);
}

} // namespace

TEST_CASE("the relationships of the GDAP tool are read with status and period", "[import][access]")
{
    const auto file = readSample("\xEF\xBB\xBF" + kHeader + kRow);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::GdapRelationships);
    CHECK_FALSE(file->complete);
    CHECK(file->read == 1);
    REQUIRE(file->accesses.size() == 1);
    const auto& record = file->accesses.front();
    CHECK(record.kind == AccessKind::Gdap);
    CHECK(record.relationshipId == u"1f58acd7-fe51-4705-9567-d009c9ada150-aaaa"_s);
    CHECK(record.customerTenantId == kTenant);
    CHECK(record.customerName == u"Contoso Ltd"_s);
    const auto access = accessOf(record);
    CHECK(access.status == AccessStatus::Active);
    CHECK(access.startsAt == at(u"2025-12-02T08:00:00Z"));
    CHECK(access.endsAt == at(u"2027-12-02T08:00:00Z"));
    CHECK(access.roles.isEmpty());
}

TEST_CASE("where no end is told, it is activation plus duration", "[import][access]")
{
    for (const auto* duration : {"P730D", "730", "730.00:00:00", "P2Y"}) {
        INFO(duration);
        const auto file =
            readSample(kHeader + replaced(replaced(kRow, ",2027-12-02T08:00:00Z\r", ",\r"), "P730D", duration));
        REQUIRE_OK(file);
        REQUIRE(file->accesses.size() == 1);
        CHECK(accessOf(file->accesses.front()).endsAt == at(u"2027-12-02T08:00:00Z"));
    }
    const auto pending =
        readSample(kHeader
                   + replaced(replaced(kRow, "2025-12-02T08:00:00Z,2025-12-02T08:00:00Z,2027", ",,0001"), "Active",
                              "ApprovalPending"));
    REQUIRE_OK(pending);
    const auto access = accessOf(pending->accesses.front());
    CHECK(access.status == AccessStatus::ApprovalPending);
    CHECK_FALSE(access.startsAt);
    CHECK_FALSE(access.endsAt);
}

TEST_CASE("every state of a relationship is known, in any case, and another one is rejected with its line",
          "[import][access]")
{
    const std::pair<const char*, AccessStatus> states[]{{"approvalPending", AccessStatus::ApprovalPending},
                                                        {"Approved", AccessStatus::Approved},
                                                        {"active", AccessStatus::Active},
                                                        {"TerminationRequested", AccessStatus::TerminationRequested},
                                                        {"Terminated", AccessStatus::Terminated},
                                                        {"EXPIRED", AccessStatus::Expired},
                                                        {"created", AccessStatus::ApprovalPending},
                                                        {"activating", AccessStatus::Approved},
                                                        {"expiring", AccessStatus::Active},
                                                        {"terminating", AccessStatus::TerminationRequested}};
    for (const auto& [word, status] : states) {
        INFO(word);
        const auto file = readSample(kHeader + replaced(kRow, ",Active,", (QByteArray(",") + word + ",").constData()));
        REQUIRE_OK(file);
        REQUIRE(file->accesses.size() == 1);
        CHECK(accessOf(file->accesses.front()).status == status);
    }
    const std::array<std::array<const char*, 3>, 6> faults{{
        {",Active,", ",Sleeping,", importreason::valueUnknown},
        {",Active,", ",2,", importreason::valueUnknown},
        {",Active,", ",,", importreason::valueMissing},
        {"AAAAAAAA-0000-4000-8000-000000000001", "<guid>", importreason::guidPlaceholder},
        {"P730D", "two years", importreason::durationInvalid},
        {"1F58ACD7-fe51-4705-9567-d009c9ada150-aaaa,C1", ",", importreason::valueMissing},
    }};
    for (const auto& [from, to, reason] : faults) {
        INFO(to);
        const auto file = readSample(kHeader + replaced(kRow, from, to));
        REQUIRE_OK(file);
        CHECK(file->accesses.empty());
        REQUIRE(file->rejections.size() == 1);
        CHECK(file->rejections.front().line == 2);
        CHECK(file->rejections.front().reason.key == QLatin1StringView(reason));
    }
}

TEST_CASE("a blank customer name, other delimiters and UTF-16 are no obstacle", "[import][access]")
{
    auto text = kHeader + replaced(kRow, "Contoso Ltd", "");
    text.replace(',', ';');
    const auto wide = QString::fromUtf8(text);
    QByteArray utf16("\xFF\xFE", 2);
    for (const auto c : wide) {
        utf16.append(static_cast<char>(c.unicode() & 0xFF));
        utf16.append(static_cast<char>(c.unicode() >> 8));
    }
    const auto file = readSample(utf16);
    REQUIRE_OK(file);
    REQUIRE(file->accesses.size() == 1);
    CHECK(file->accesses.front().customerName.isEmpty());
    CHECK(file->accesses.front().customerTenantId == kTenant);
}

TEST_CASE("files of early tools, which call partner and customer alike, are read for the customer", "[import][access]")
{
    auto header = kHeader;
    header.replace("RelationshipName,PartnerTenantId,CustomerName,CustomerTenantId",
                   "DisplayName,TenantId,DisplayName,TenantId");
    const auto file = readSample(header + kRow);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::GdapRelationships);
    REQUIRE(file->accesses.size() == 1);
    CHECK(file->accesses.front().customerTenantId == kTenant);
    CHECK(file->accesses.front().customerName == u"Contoso Ltd"_s);
}

TEST_CASE("a file of failures says what the tool said", "[import][access]")
{
    const auto file = readSample("ErrorDetail," + kHeader + "Too many roles.," + kRow + "The customer is gone.,,"
                                 + kRow.mid(kRow.indexOf(',') + 1));
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::GdapRelationships);
    CHECK(file->accesses.size() == 1);
    CHECK(warns(*file, importreason::failureNoted,
                {u"1f58acd7-fe51-4705-9567-d009c9ada150-aaaa"_s, u"Too many roles."_s}));
    REQUIRE(file->rejections.size() == 1);
    CHECK(file->rejections.front().reason
          == Reason{QLatin1StringView(importreason::failedAtSource), {u"The customer is gone."_s}});
    CHECK(file->rejections.front().line == 3);
    CHECK(file->read == 2);
}

TEST_CASE("relationships of Graph bring their roles by name", "[import][access]")
{
    const QByteArray json = R"({"@odata.context":"x","value":[{"id":"R1","displayName":"Contoso","duration":"P180D",
"status":"active","customer":{"tenantId":"aaaaaaaa-0000-4000-8000-000000000001","displayName":"Contoso Ltd"},
"accessDetails":{"unifiedRoles":[{"roleDefinitionId":"f023fd81-a637-4b56-95fd-791ac0226033"},
{"roleDefinitionId":"88D8E3E3-8f55-4a1e-953a-9b9898b8876b"},{"roleDefinitionId":"12345678-8f55-4a1e-953a-9b9898b8876b"}]},
"createdDateTime":"2026-08-01T00:00:00Z","activatedDateTime":"2026-08-01T00:00:00.1234567Z","endDateTime":null}]})";
    const auto check = [](const Result<ImportFile>& file) {
        REQUIRE_OK(file);
        CHECK(file->kind == ImportKind::RestGdapRelationships);
        REQUIRE(file->accesses.size() == 1);
        CHECK(file->accesses.front().relationshipId == u"r1"_s);
        const auto access = accessOf(file->accesses.front());
        CHECK(access.roles
              == QStringList{u"12345678-8f55-4a1e-953a-9b9898b8876b"_s, u"directory_readers"_s,
                             u"service_support_administrator"_s});
        CHECK(access.endsAt == at(u"2027-01-28T00:00:00.123Z"));
    };
    check(readSample(json));
    // The tool writes the members with capitals, and no collection around them.
    auto own = json.mid(json.indexOf('['));
    own.chop(1);
    for (const auto* name : {"id", "displayName", "duration", "status", "customer", "tenantId", "accessDetails",
                             "unifiedRoles", "roleDefinitionId", "activatedDateTime"}) {
        auto capital = QByteArray(name);
        capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
        own.replace("\"" + QByteArray(name) + "\":", "\"" + capital + "\":");
    }
    check(readSample(own));
}

TEST_CASE("who has delegated admin privileges is read from the list and from the file of ended ones",
          "[import][access]")
{
    const auto list = readSample(R"({"value":[
{"id":"aaaaaaaa-0000-4000-8000-000000000001","customerTenantId":"aaaaaaaa-0000-4000-8000-000000000001",
 "organizationDisplayName":"Contoso Ltd","partnerAgentCount":3,"dapEnabled":true,"startDateTime":"2020-01-01T00:00:00Z",
 "endDateTime":"9999-12-31T00:00:00Z"},
{"customerTenantId":"bbbbbbbb-0000-4000-8000-000000000002","organizationDisplayName":"Fabrikam","dapEnabled":false}]})");
    REQUIRE_OK(list);
    CHECK(list->kind == ImportKind::RestDelegatedCustomers);
    REQUIRE(list->accesses.size() == 2);
    CHECK(list->accesses[0].kind == AccessKind::Dap);
    CHECK(accessOf(list->accesses[0]).status == AccessStatus::Active);
    CHECK_FALSE(accessOf(list->accesses[0]).endsAt);
    CHECK(accessOf(list->accesses[1]).status == AccessStatus::Terminated);

    const auto ended = readSample("CustomerTenantId,OrganizationDisplayName,status\r\n"
                                  "aaaaaaaa-0000-4000-8000-000000000001,Contoso Ltd,Success\r\n"
                                  "bbbbbbbb-0000-4000-8000-000000000002,Fabrikam,Failed\r\n"
                                  "cccccccc-0000-4000-8000-000000000003,Tailspin,Perhaps\r\n");
    REQUIRE_OK(ended);
    CHECK(ended->kind == ImportKind::DapTerminated);
    REQUIRE(ended->accesses.size() == 2);
    CHECK(accessOf(ended->accesses[0]).status == AccessStatus::Terminated);
    CHECK(accessOf(ended->accesses[1]).status == AccessStatus::Active);
    CHECK(warns(*ended, importreason::delegationKept, {u"Fabrikam"_s}));
    REQUIRE(ended->rejections.size() == 1);
    CHECK(ended->rejections.front().line == 4);
}
