// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readazuretickets.h"

#include "domain/workflow/escalation.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/recordpart.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

/// In the order of Microsoft's list, from 0.
enum class AzureSeverity { Minimal, Moderate, Critical, HighestCriticalImpact };
template <>
struct EnumKeys<AzureSeverity> {
    static constexpr std::array<KeyOf<AzureSeverity>, 4> keys{
        {{AzureSeverity::Minimal, "minimal"},
         {AzureSeverity::Moderate, "moderate"},
         {AzureSeverity::Critical, "critical"},
         {AzureSeverity::HighestCriticalImpact, "highest_critical_impact"}}};
};

enum class AzureStatus { Open, Updating, Closed };
template <>
struct EnumKeys<AzureStatus> {
    static constexpr std::array<KeyOf<AzureStatus>, 3> keys{
        {{AzureStatus::Open, "open"}, {AzureStatus::Updating, "updating"}, {AzureStatus::Closed, "closed"}}};
};

namespace {

    using RequestPart = RecordPart<ServiceRequest>;

    ServiceRequestSeverity severityOf(AzureSeverity severity)
    {
        switch (severity) {
        case AzureSeverity::Minimal:
            return ServiceRequestSeverity::Minimal;
        case AzureSeverity::Moderate:
            return ServiceRequestSeverity::Moderate;
        case AzureSeverity::Critical:
        case AzureSeverity::HighestCriticalImpact:
            return ServiceRequestSeverity::Critical;
        }
        Q_UNREACHABLE();
        return ServiceRequestSeverity::Unknown;
    }

    QString readNumber(FieldReader& fields)
    {
        const auto value = fields.filledText("supportTicketId"_L1);
        if (!value)
            fields.fault(importreason::valueMissing, "supportTicketId"_L1, {});
        else if (!isServiceRequestNumber(*value))
            fields.fault(importreason::numberInvalid, "supportTicketId"_L1, *value);
        return value.value_or(QString());
    }

    /// Of `/subscriptions/{id}/providers/Microsoft.Support/supportTickets/{name}`, as written: samples have no GUID.
    QString subscriptionOf(const QString& path)
    {
        const auto parts = path.split(u'/', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            if (parts[i].compare("subscriptions"_L1, Qt::CaseInsensitive) == 0)
                return parts[i + 1].toLower();
        }
        return {};
    }

    void readStatus(FieldReader& fields, RequestPart& part)
    {
        const auto status = fields.key<AzureStatus>("status"_L1);
        if (!status)
            return;
        const bool closed = *status == AzureStatus::Closed;
        part.set<&ServiceRequest::status>(closed ? ServiceRequestStatus::Closed : ServiceRequestStatus::Open);
        // The interface tells no moment of closing; the last change of a closed ticket is it.
        if (closed && part.values.modifiedAt)
            part.set<&ServiceRequest::closedAt>(part.values.modifiedAt);
    }

    void readContact(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        const auto value = fields.value("contactDetails"_L1);
        if (!value.isObject())
            return;
        JsonFields contact(value.toObject(), gathering, u"contactDetails."_s);
        const auto first = contact.text("firstName"_L1).value_or(QString());
        const auto last = contact.text("lastName"_L1).value_or(QString());
        part.set<&ServiceRequest::contactName>(u"%1 %2"_s.arg(first, last).trimmed());
        part.setIf<&ServiceRequest::contactEmail>(contact.text("primaryEmailAddress"_L1));
        part.setIf<&ServiceRequest::countryCode>(contact.text("country"_L1));
    }

    void readAgreement(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        const auto value = fields.value("serviceLevelAgreement"_L1);
        if (!value.isObject())
            return;
        JsonFields agreement(value.toObject(), gathering, u"serviceLevelAgreement."_s);
        part.setIf<&ServiceRequest::agreedStart>(agreement.instant("startTime"_L1));
        part.setIf<&ServiceRequest::agreedDue>(agreement.instant("expirationTime"_L1));
        if (const auto minutes = agreement.count("slaMinutes"_L1))
            part.set<&ServiceRequest::agreedMinutes>(std::optional<int>(*minutes));
        fields.adoptProblem(agreement);
    }

    /// `inbound` is said to Microsoft, `outbound` by it. Each may be flat or hold its properties.
    ServiceRequestNote noteOf(const QJsonObject& item, FieldReader& fields, Gathering& gathering)
    {
        JsonFields outer(item, gathering, u"communications."_s);
        const auto inside = outer.value("properties"_L1);
        JsonFields said(inside.isObject() ? inside.toObject() : item, gathering, u"communications."_s);
        const auto direction = said.text("communicationDirection"_L1).value_or(QString());
        ServiceRequestNote note;
        note.author = said.text("sender"_L1).value_or(QString());
        note.at = said.instant("createdDate"_L1).value_or(std::optional<Instant>());
        note.text = QStringList{said.text("subject"_L1).value_or(QString()), said.text("body"_L1).value_or(QString())}
                        .join(u'\n')
                        .trimmed();
        if (!direction.isEmpty())
            note.toTarget = direction.compare("inbound"_L1, Qt::CaseInsensitive) == 0;
        fields.adoptProblem(said);
        return note;
    }

    void readCommunications(JsonFields& fields, Gathering& gathering, RequestPart& part)
    {
        auto value = fields.value("communications"_L1);
        if (value.isObject())
            value = value.toObject().value("value"_L1);
        if (!value.isArray())
            return;
        const auto array = value.toArray();
        for (const auto& element : array)
            part.values.notes.push_back(noteOf(element.toObject(), fields, gathering));
        part.said<&ServiceRequest::notes>();
    }

    void readTexts(JsonFields& fields, RequestPart& part)
    {
        part.setIf<&ServiceRequest::title>(fields.text("title"_L1));
        part.setIf<&ServiceRequest::description>(fields.text("description"_L1));
        part.setIf<&ServiceRequest::topicId>(fields.text("problemClassificationId"_L1));
        part.setIf<&ServiceRequest::topicName>(fields.text("problemClassificationDisplayName"_L1));
        part.setIf<&ServiceRequest::productId>(fields.text("serviceId"_L1));
        part.setIf<&ServiceRequest::productName>(fields.text("serviceDisplayName"_L1));
        part.setIf<&ServiceRequest::plan>(fields.text("supportPlanType"_L1));
        part.setIf<&ServiceRequest::createdAt>(fields.instant("createdDate"_L1));
        part.setIf<&ServiceRequest::modifiedAt>(fields.instant("modifiedDate"_L1));
        if (const auto flag = fields.flag("require24X7Response"_L1))
            part.set<&ServiceRequest::requires24x7>(std::optional<bool>(*flag));
        if (const auto severity = fields.key<AzureSeverity>("severity"_L1))
            part.set<&ServiceRequest::severity>(severityOf(*severity));
    }

    ServiceRequestRecord recordOf(JsonFields& fields, const QString& path, const RecordOrigin& origin,
                                  Gathering& gathering)
    {
        RequestPart part;
        auto number = readNumber(fields);
        readTexts(fields, part);
        readStatus(fields, part);
        readContact(fields, gathering, part);
        readAgreement(fields, gathering, part);
        readCommunications(fields, gathering, part);
        auto subscription = subscriptionOf(path);
        if (subscription.isEmpty())
            subscription = fields.text("subscriptionId"_L1).value_or(QString()).toLower();
        part.set<&ServiceRequest::azureSubscription>(subscription);
        part.set<&ServiceRequest::source>(CaseSource::Azure);
        ServiceRequestRecord record{origin, std::move(number), {}, std::move(part), subscription};
        return record;
    }

    void take(const QJsonObject& item, const RecordOrigin& origin, Gathering& gathering)
    {
        JsonFields outer(item, gathering);
        const auto path = outer.text("id"_L1).value_or(QString());
        const auto properties = outer.value("properties"_L1);
        JsonFields fields(properties.isObject() ? properties.toObject() : item, gathering,
                          properties.isObject() ? u"properties."_s : QString());
        auto record = recordOf(fields, path, origin, gathering);
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), record.number);
        else
            gathering.file.serviceRequests.push_back(std::move(record));
    }

} // namespace

Result<> readAzureTickets(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        take(item, origin, gathering);
    }));
    gathering.file.complete = false;
    auto& requests = gathering.file.serviceRequests;
    mergeDuplicates(
        requests, [](const ServiceRequestRecord& record) { return record.number; }, gathering);
    gathering.finish(requests.size());
    return {};
}

} // namespace helpdesk
