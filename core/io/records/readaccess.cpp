// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readaccess.h"

#include "io/records/csvfields.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/recordpart.h"
#include "io/values/directoryroles.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using AccessPart = RecordPart<CustomerAccess>;

    constexpr int kDaysOfMonth = 30;
    constexpr int kDaysOfYear = 365;

    /// Graph knows some states between those that people are told.
    std::optional<AccessStatus> accessStatus(QStringView text)
    {
        static const std::pair<QLatin1StringView, AccessStatus> passing[] = {
            {"created"_L1, AccessStatus::ApprovalPending},
            {"activating"_L1, AccessStatus::Approved},
            {"expiring"_L1, AccessStatus::Active},
            {"terminating"_L1, AccessStatus::TerminationRequested},
        };
        for (const auto& [word, status] : passing) {
            if (sameKey(text, word))
                return status;
        }
        // Their order is nobody's: a bare number is not understood.
        return !text.isEmpty() && text.front().isDigit() ? std::nullopt : foreignKey<AccessStatus>(text);
    }

    /// Days of `P730D`, `P2Y`, `730` or `730.00:00:00`.
    std::optional<int> daysOf(const QString& text)
    {
        static const QRegularExpression iso(u"^P(?:(\\d{1,3})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,5})D)?(?:T[0-9HMS.]*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression plain(u"^(\\d{1,5})(?:\\.00:00:00)?$"_s);
        if (const auto match = plain.match(text); match.hasMatch())
            return match.captured(1).toInt();
        const auto match = iso.match(text);
        if (!match.hasMatch() || match.lastCapturedIndex() < 1)
            return std::nullopt;
        return match.captured(1).toInt() * kDaysOfYear + match.captured(2).toInt() * kDaysOfMonth
            + match.captured(3).toInt();
    }

    void readStatus(FieldReader& fields, AccessPart& part)
    {
        const auto text = fields.filledText("status"_L1);
        const auto status = text ? accessStatus(*text) : std::nullopt;
        if (status)
            part.set<&CustomerAccess::status>(*status);
        else
            fields.fault(text ? importreason::valueUnknown : importreason::valueMissing, "status"_L1,
                         text.value_or(QString()));
    }

    /// What the file does not tell follows from the rest: end = activation + duration.
    void readPeriod(FieldReader& fields, AccessPart& part)
    {
        const auto activated = fields.instant("activatedDateTime"_L1).value_or(std::nullopt);
        auto ends = fields.instant("endDateTime"_L1).value_or(std::nullopt);
        const auto duration = fields.filledText("duration"_L1);
        const auto days = duration ? daysOf(*duration) : std::nullopt;
        if (duration && !days)
            fields.fault(importreason::durationInvalid, "duration"_L1, *duration);
        if (!ends && activated && days)
            ends = *activated + std::chrono::days(*days);
        if (activated)
            part.set<&CustomerAccess::startsAt>(activated);
        if (ends)
            part.set<&CustomerAccess::endsAt>(ends);
    }

    QString readId(FieldReader& fields)
    {
        auto id = fields.filledText("id"_L1);
        if (!id)
            id = fields.filledText("customerDelegatedAdminRelationshipId"_L1);
        if (!id)
            fields.fault(importreason::valueMissing, "id"_L1, {});
        return id.value_or(QString()).toLower();
    }

    /// A file of failures tells why above all else: its rows without an id are no relationships.
    bool isFailure(FieldReader& fields, const RecordOrigin& origin, const QString& id, Gathering& gathering)
    {
        const auto detail = fields.filledText("errorDetail"_L1);
        if (!detail)
            return false;
        if (id.isEmpty()) {
            gathering.reject(origin, {QLatin1StringView(importreason::failedAtSource), {*detail}});
            return true;
        }
        gathering.warn({QLatin1StringView(importreason::failureNoted), {id, *detail}});
        return false;
    }

    void keep(AccessRecord record, const FieldReader& fields, Gathering& gathering)
    {
        if (fields.problem())
            gathering.reject(record.origin, *fields.problem());
        else
            gathering.file.accesses.push_back(std::move(record));
    }

    void finish(Gathering& gathering)
    {
        auto& accesses = gathering.file.accesses;
        mergeDuplicates(
            accesses,
            [](const AccessRecord& record) {
                return record.relationshipId.isEmpty() ? record.customerTenantId : record.relationshipId;
            },
            gathering);
        // Relationships that ended long ago vanish at the source; none is gone for not being listed.
        gathering.file.complete = false;
        gathering.finish(accesses.size());
    }

    QStringList rolesOf(const QJsonObject& item, Gathering& gathering)
    {
        QStringList roles;
        const auto collect = [&roles, &gathering](const QJsonObject& details) {
            const auto list = JsonFields(details, gathering).value("unifiedRoles"_L1).toArray();
            for (const auto& entry : list) {
                const auto id = JsonFields(entry.toObject(), gathering).text("roleDefinitionId"_L1).value_or(QString());
                const auto role = directoryRole(id);
                if (!role.isEmpty() && !roles.contains(role))
                    roles << role;
            }
        };
        JsonFields fields(item, gathering);
        collect(fields.value("accessDetails"_L1).toObject());
        // What was given to our groups says more than what the customer agreed to.
        const auto assignments = fields.value("accessAssignments"_L1).toArray();
        for (const auto& assignment : assignments)
            collect(JsonFields(assignment.toObject(), gathering).value("accessDetails"_L1).toObject());
        roles.sort();
        return roles;
    }

    AccessPart delegation(AccessStatus status)
    {
        AccessPart part;
        part.set<&CustomerAccess::status>(status);
        return part;
    }

} // namespace

Result<> readRelationships(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    fields.observeDates({"activatedDateTime"_L1, "endDateTime"_L1, "createdDateTime"_L1, "lastModifiedDateTime"_L1});
    // Early versions of the tool call partner and customer alike: DisplayName, TenantId, DisplayName, TenantId.
    const bool twice = fields.has("customerId2"_L1);
    while (fields.next()) {
        const auto id = fields.filledText("errorDetail"_L1) ? fields.filledText("id"_L1).value_or(QString()).toLower()
                                                            : readId(fields);
        if (isFailure(fields, fields.origin(), id, gathering))
            continue;
        AccessPart part;
        const auto tenantId = fields.guid(twice ? "customerId2"_L1 : "customerId"_L1);
        auto name = fields.text("customerName"_L1);
        if (!name)
            name = fields.text("displayName2"_L1);
        readStatus(fields, part);
        readPeriod(fields, part);
        keep({fields.origin(), AccessKind::Gdap, id, tenantId, name.value_or(QString()), std::move(part)}, fields,
             gathering);
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    finish(gathering);
    return {};
}

Result<> readRelationships(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        JsonFields customer(fields.value("customer"_L1).toObject(), gathering, u"customer."_s);
        AccessPart part;
        const auto id = readId(fields);
        const auto tenantId = customer.guid("tenantId"_L1);
        fields.adoptProblem(customer);
        readStatus(fields, part);
        readPeriod(fields, part);
        if (const auto roles = rolesOf(item, gathering); !roles.isEmpty())
            part.set<&CustomerAccess::roles>(roles);
        const auto name = customer.text("displayName"_L1).value_or(QString());
        keep({origin, AccessKind::Gdap, id, tenantId, name, std::move(part)}, fields, gathering);
    }));
    finish(gathering);
    return {};
}

Result<> readDelegatedCustomers(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        const auto tenantId = fields.guid(fields.filledText("customerTenantId"_L1) ? "customerTenantId"_L1 : "id"_L1);
        const auto enabled = fields.flag("dapEnabled"_L1).value_or(true);
        auto part = delegation(enabled ? AccessStatus::Active : AccessStatus::Terminated);
        if (const auto starts = fields.instant("startDateTime"_L1).value_or(std::nullopt))
            part.set<&CustomerAccess::startsAt>(starts);
        if (const auto ends = fields.instant("endDateTime"_L1).value_or(std::nullopt))
            part.set<&CustomerAccess::endsAt>(ends);
        const auto name = fields.text("organizationDisplayName"_L1).value_or(QString());
        keep({origin, AccessKind::Dap, {}, tenantId, name, std::move(part)}, fields, gathering);
    }));
    finish(gathering);
    return {};
}

Result<> readTerminatedDelegations(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    while (fields.next()) {
        const auto tenantId = fields.guid("customerId"_L1);
        const auto name = fields.text("organizationDisplayName"_L1).value_or(QString());
        const auto status = fields.filledText("status"_L1).value_or(QString());
        const bool ended = sameKey(status, "success"_L1);
        if (!ended && !sameKey(status, "failed"_L1))
            fields.fault(status.isEmpty() ? importreason::valueMissing : importreason::valueUnknown, "status"_L1,
                         status);
        if (!ended && !fields.problem())
            gathering.warn({QLatin1StringView(importreason::delegationKept), {name.isEmpty() ? tenantId : name}});
        keep({fields.origin(),
              AccessKind::Dap,
              {},
              tenantId,
              name,
              delegation(ended ? AccessStatus::Terminated : AccessStatus::Active)},
             fields, gathering);
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    finish(gathering);
    return {};
}

} // namespace helpdesk
