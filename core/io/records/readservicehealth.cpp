// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readservicehealth.h"

#include "domain/outage/healthstatus.h"
#include "domain/outage/likeness.h"
#include "io/records/jsonitems.h"
#include "io/records/mergeduplicates.h"
#include "io/records/recordpart.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using OutagePart = RecordPart<Outage>;

    QString readIncidentId(FieldReader& fields)
    {
        const auto id = fields.filledText("id"_L1);
        if (!id)
            fields.fault(importreason::valueMissing, "id"_L1, {});
        return id.value_or(QString()).trimmed().toUpper();
    }

    void readStart(FieldReader& fields, QLatin1StringView field, OutagePart& part)
    {
        const auto at = fields.instant(field);
        if (at && *at)
            part.set<&Outage::startedAt>(**at);
        else if (!fields.problem())
            fields.fault(importreason::valueMissing, field, {});
    }

    void readWorkload(const std::optional<QString>& name, OutagePart& part)
    {
        if (!name)
            return;
        part.set<&Outage::workload>(*name);
        part.set<&Outage::service>(serviceOfWorkload(*name));
    }

    /// A status that nobody foresaw is kept as it stands.
    void readStatus(JsonFields& fields, OutagePart& part)
    {
        const auto text = fields.filledText("status"_L1);
        if (!text)
            return;
        const auto known = foreignKey<HealthStatus>(*text);
        if (!known)
            fields.keyOr("status"_L1, HealthStatus::Reported); // warns
        part.set<&Outage::status>(known ? QString(keyOf(*known)) : *text);
    }

    /// An issue is over when it says so; without that word, when it has an end.
    void readEnd(JsonFields& fields, QLatin1StringView end, QLatin1StringView resolved, QLatin1StringView changed,
                 OutagePart& part)
    {
        const auto endsAt = fields.instant(end).value_or(std::optional<Instant>());
        const auto modifiedAt = fields.instant(changed).value_or(std::optional<Instant>());
        const auto isOver = fields.flag(resolved).value_or(endsAt.has_value());
        if (modifiedAt)
            part.set<&Outage::modifiedAt>(modifiedAt);
        auto ended = isOver ? endsAt : std::nullopt;
        if (isOver && !ended)
            ended = std::max(modifiedAt.value_or(part.values.startedAt), part.values.startedAt);
        if (endsAt && *endsAt < part.values.startedAt)
            fields.fault(importreason::endsBeforeStart, end, fields.text(end).value_or(QString()));
        part.set<&Outage::endedAt>(ended);
    }

    std::vector<OutagePost> readPosts(JsonFields& fields, Gathering& gathering)
    {
        std::vector<OutagePost> posts;
        const auto array = fields.value("posts"_L1).toArray();
        for (const auto& element : array) {
            JsonFields post(element.toObject(), gathering, u"posts."_s);
            const auto at = post.instant("createdDateTime"_L1).value_or(std::optional<Instant>());
            const auto description = post.value("description"_L1).toObject();
            const auto content = description.value("content"_L1).toString();
            const bool html =
                description.value("contentType"_L1).toString().compare("html"_L1, Qt::CaseInsensitive) == 0;
            fields.adoptProblem(post);
            if (at && !content.trimmed().isEmpty())
                posts.push_back({*at, OutagePostKind::Microsoft, {}, html ? plainPost(content) : content.trimmed()});
        }
        return posts;
    }

    OutageRecord readIssue(JsonFields& fields, const RecordOrigin& origin, Gathering& gathering)
    {
        OutagePart part;
        auto number = readIncidentId(fields);
        readStart(fields, "startDateTime"_L1, part);
        readEnd(fields, "endDateTime"_L1, "isResolved"_L1, "lastModifiedDateTime"_L1, part);
        readWorkload(fields.filledText("service"_L1), part);
        readStatus(fields, part);
        part.setIf<&Outage::title>(fields.filledText("title"_L1));
        part.setIf<&Outage::impact>(fields.text("impactDescription"_L1));
        part.setIf<&Outage::feature>(fields.text("feature"_L1));
        if (const auto kind = fields.keyOr("classification"_L1, OutageClass::Incident))
            part.set<&Outage::advisory>(*kind == OutageClass::Advisory);
        auto posts = readPosts(fields, gathering);
        return {origin, std::move(number), std::move(part), std::move(posts)};
    }

    // Numbering of the Partner Center SDK from 0 (domain.md 4.5).
    enum class IncidentStatus { Normal, Information, Warning, Critical };
    enum class IncidentType { None, Incident, MessageCenter, All };

} // namespace

template <>
struct EnumKeys<IncidentStatus> {
    static constexpr std::array<KeyOf<IncidentStatus>, 4> keys{{{IncidentStatus::Normal, "normal"},
                                                                {IncidentStatus::Information, "information"},
                                                                {IncidentStatus::Warning, "warning"},
                                                                {IncidentStatus::Critical, "critical"}}};
};
template <>
struct EnumKeys<IncidentType> {
    static constexpr std::array<KeyOf<IncidentType>, 4> keys{{{IncidentType::None, "none"},
                                                              {IncidentType::Incident, "incident"},
                                                              {IncidentType::MessageCenter, "message_center"},
                                                              {IncidentType::All, "all"}}};
};

namespace {

    HealthStatus healthOf(IncidentStatus status)
    {
        switch (status) {
        case IncidentStatus::Normal:
            return HealthStatus::ServiceOperational;
        case IncidentStatus::Information:
            return HealthStatus::Investigating;
        case IncidentStatus::Warning:
            return HealthStatus::ServiceDegradation;
        case IncidentStatus::Critical:
            return HealthStatus::ServiceInterruption;
        }
        return HealthStatus::Reported;
    }

    std::vector<OutagePost> readMessages(JsonFields& fields, Gathering& gathering)
    {
        std::vector<OutagePost> posts;
        const auto array = fields.value("messages"_L1).toArray();
        for (const auto& element : array) {
            JsonFields message(element.toObject(), gathering, u"messages."_s);
            const auto at = message.instant("publishedTime"_L1).value_or(std::optional<Instant>());
            const auto text = plainPost(message.text("messageText"_L1).value_or(QString()));
            fields.adoptProblem(message);
            if (at && !text.isEmpty())
                posts.push_back({*at, OutagePostKind::Microsoft, {}, text});
        }
        return posts;
    }

    OutageRecord readIncident(JsonFields& fields, const QString& workload, const RecordOrigin& origin,
                              Gathering& gathering)
    {
        OutagePart part;
        auto number = readIncidentId(fields);
        const auto type = fields.key<IncidentType>("messageType"_L1).value_or(IncidentType::Incident);
        if (type == IncidentType::MessageCenter)
            fields.fault(importreason::valueUnknown, "messageType"_L1, keyOf(type));
        readStart(fields, "startTime"_L1, part);
        readEnd(fields, "endTime"_L1, "resolved"_L1, "lastModifiedTime"_L1, part);
        const auto named = fields.filledText("workload"_L1).value_or(workload);
        readWorkload(named.isEmpty() ? std::nullopt : std::optional(named), part);
        const auto impact = fields.text("impactedArea"_L1).value_or(QString());
        part.set<&Outage::impact>(impact);
        // It has no title of its own.
        part.set<&Outage::title>(impact.isEmpty() ? named : u"%1: %2"_s.arg(named, impact));
        const auto status = fields.keyOr("status"_L1, IncidentStatus::Warning).value_or(IncidentStatus::Warning);
        part.set<&Outage::advisory>(status == IncidentStatus::Information);
        part.set<&Outage::status>(keyOf(part.values.endedAt ? HealthStatus::ServiceRestored : healthOf(status)));
        auto posts = readMessages(fields, gathering);
        return {origin, std::move(number), std::move(part), std::move(posts)};
    }

    void keep(OutageRecord record, const FieldReader& fields, Gathering& gathering)
    {
        if (fields.problem())
            gathering.reject(record.origin, *fields.problem(), record.number);
        else
            gathering.file.outages.push_back(std::move(record));
    }

    void finishOutages(const JsonFile& json, Gathering& gathering)
    {
        if (json.body.contains("@odata.nextLink"_L1))
            gathering.warn({QLatin1StringView(importreason::paged), {QString::number(json.items.size())}});
        auto& outages = gathering.file.outages;
        mergeDuplicates(
            outages, [](const OutageRecord& record) { return record.number; }, gathering);
        gathering.file.complete = false; // Microsoft drops old issues by and by; here they stay
        gathering.finish(outages.size());
    }

} // namespace

bool isHealthIssue(const QJsonObject& item)
{
    // PowerShell writes the names with capitals.
    const auto has = [keys = item.keys()](QLatin1StringView name) {
        return std::any_of(keys.begin(), keys.end(),
                           [name](const QString& key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
    };
    return has("startDateTime"_L1) && has("id"_L1) && (has("classification"_L1) || has("impactDescription"_L1));
}

bool isServiceIncidents(const QJsonObject& item)
{
    return item.contains("workload"_L1) && item.value("incidents"_L1).isArray();
}

Result<> readHealthIssues(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        keep(readIssue(fields, origin, gathering), fields, gathering);
    }));
    finishOutages(json, gathering);
    return {};
}

Result<> readServiceIncidents(const JsonFile& json, Gathering& gathering)
{
    HD_CHECK(forEachItem(json, gathering, [&gathering](const QJsonObject& item, const RecordOrigin& origin) {
        const auto workload = item.value("workload"_L1).toString().trimmed();
        const auto incidents = item.value("incidents"_L1).toArray();
        for (const auto& incident : incidents) {
            JsonFields fields(incident.toObject(), gathering, u"incidents."_s);
            keep(readIncident(fields, workload, origin, gathering), fields, gathering);
        }
    }));
    finishOutages(json, gathering);
    return {};
}

} // namespace helpdesk
