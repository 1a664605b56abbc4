// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readservicerequests.h"

#include "io/records/csvfields.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/recordpart.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using RequestPart = RecordPart<ServiceRequest>;

    void writeExtra(const ServiceRequest& from, ServiceRequest& to)
    {
        for (auto member = from.extra.begin(); member != from.extra.end(); ++member)
            to.extra.insert(member.key(), member.value());
    }

    QString readNumber(FieldReader& fields, QLatin1StringView field)
    {
        const auto value = fields.filledText(field);
        if (!value) {
            fields.fault(importreason::valueMissing, field, {});
            return {};
        }
        const bool digits = std::all_of(value->begin(), value->end(), [](QChar c) { return c.isDigit(); });
        if (!digits) {
            fields.fault(importreason::numberInvalid, field, *value);
            return {};
        }
        return *value;
    }

    /// What CSV and JSON call alike.
    void readCommon(FieldReader& fields, RequestPart& part)
    {
        part.setIf<&ServiceRequest::title>(fields.text("title"_L1));
        part.setIf<&ServiceRequest::description>(fields.text("description"_L1));
        part.setIf<&ServiceRequest::severity>(fields.key<ServiceRequestSeverity>("severity"_L1));
        part.setIf<&ServiceRequest::status>(fields.key<ServiceRequestStatus>("status"_L1));
        part.setIf<&ServiceRequest::topicId>(fields.text("supportTopicId"_L1));
        part.setIf<&ServiceRequest::topicName>(fields.text("supportTopicName"_L1));
        part.setIf<&ServiceRequest::productId>(fields.text("productId"_L1));
        part.setIf<&ServiceRequest::productName>(fields.text("productName"_L1));
        part.setIf<&ServiceRequest::countryCode>(fields.text("countryCode"_L1));
        part.setIf<&ServiceRequest::createdAt>(fields.instant("createdDate"_L1));
        part.setIf<&ServiceRequest::modifiedAt>(fields.instant("lastModifiedDate"_L1));
        part.setIf<&ServiceRequest::closedAt>(fields.instant("lastClosedDate"_L1));
    }

    void readExtra(QJsonObject extra, RequestPart& part)
    {
        if (extra.isEmpty())
            return;
        part.values.extra = std::move(extra);
        part.write(writeExtra);
    }

    void readRequestContact(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        const auto value = fields.value("primaryContact"_L1);
        if (!value.isObject())
            return;
        JsonFields contact(value.toObject(), gathering, u"primaryContact."_s);
        const auto first = contact.text("firstName"_L1).value_or(QString());
        const auto last = contact.text("lastName"_L1).value_or(QString());
        part.set<&ServiceRequest::contactName>(u"%1 %2"_s.arg(first, last).trimmed());
        part.setIf<&ServiceRequest::contactEmail>(contact.text("email"_L1));
    }

    void readNotes(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        const auto value = fields.value("notes"_L1);
        if (!value.isArray())
            return;
        const auto array = value.toArray();
        for (const auto& element : array) {
            JsonFields note(element.toObject(), gathering, u"notes."_s);
            const auto at = note.instant("createdDate"_L1);
            part.values.notes.push_back({note.text("createdByName"_L1).value_or(QString()),
                                         at.value_or(std::optional<Instant>()),
                                         note.text("text"_L1).value_or(QString()), std::nullopt});
            fields.adoptProblem(note);
        }
        part.said<&ServiceRequest::notes>();
    }

    /// The organisation is the customer the request is about.
    QString readOrganization(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        const auto value = fields.value("organization"_L1);
        if (!value.isObject())
            return {};
        JsonFields organization(value.toObject(), gathering, u"organization."_s);
        part.setIf<&ServiceRequest::organizationName>(organization.text("name"_L1));
        const auto tenantId = organization.optionalGuid("id"_L1).value_or(QString());
        fields.adoptProblem(organization);
        return tenantId;
    }

    ServiceRequestRecord readItem(JsonFields& fields, const RecordOrigin& origin, Gathering& gathering)
    {
        RequestPart part;
        auto number = readNumber(fields, "id"_L1);
        readCommon(fields, part);
        readRequestContact(fields, gathering, part);
        readNotes(fields, gathering, part);
        auto tenantId = readOrganization(fields, gathering, part);
        readExtra(fields.unknown(), part);
        return {origin, std::move(number), std::move(tenantId), std::move(part), {}};
    }

    void finishRequests(Gathering& gathering)
    {
        auto& requests = gathering.file.serviceRequests;
        mergeDuplicates(
            requests, [](const ServiceRequestRecord& record) { return record.number; }, gathering);
        gathering.finish(requests.size());
    }

    void keep(ServiceRequestRecord record, const FieldReader& fields, Gathering& gathering)
    {
        if (fields.problem())
            gathering.reject(record.origin, *fields.problem(), record.number);
        else
            gathering.file.serviceRequests.push_back(std::move(record));
    }

} // namespace

Result<> readServiceRequests(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    fields.observeDates({"createdDate"_L1, "lastModifiedDate"_L1, "lastClosedDate"_L1});
    while (fields.next()) {
        RequestPart part;
        auto number = readNumber(fields, "serviceRequestId"_L1);
        auto customer = fields.optionalGuid("customerId"_L1).value_or(QString());
        readCommon(fields, part);
        // Nested objects whose content Export-Csv loses.
        for (const auto nested : {"newNote"_L1, "lastUpdatedBy"_L1, "notes"_L1, "primaryContact"_L1, "organization"_L1})
            fields.list(nested);
        readExtra(fields.unknown(), part);
        keep({fields.origin(), std::move(number), std::move(customer), std::move(part), {}}, fields, gathering);
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    gathering.file.complete = true;
    finishRequests(gathering);
    return {};
}

Result<> readServiceRequests(const JsonFile& json, Gathering& gathering)
{
    gathering.file.customerTenantId = guidInPath(selfUri(json.body), "customers"_L1);
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        keep(readItem(fields, origin, gathering), fields, gathering);
    }));
    finishRequests(gathering);
    return {};
}

} // namespace helpdesk
