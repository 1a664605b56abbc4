// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demorequests.h"

#include "services/demo/demofile.h"
#include "storage/imports/servicerequeststore.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<KeptServiceRequest> requestOf(const QJsonObject& json, const DemoTime& time,
                                         const QHash<QString, DemoCustomer>& customers)
    {
        const auto customer = customers.find(json["customer"_L1].toString());
        if (customer == customers.end())
            return fail(ErrorCode::Internal, {json["customer"_L1].toString()});
        KeptServiceRequest kept;
        kept.customer = customer->customer.id;
        auto& request = kept.request;
        HD_TRY(request.createdAt, time.optionalAt(json["at"_L1].toString()));
        HD_TRY(request.modifiedAt, time.optionalAt(json["changed"_L1].toString()));
        request.number = u'2' + request.createdAt->toUtc().toString(u"yyMMdd"_s) + json["number"_L1].toString();
        HD_TRY(request.status, demoKey(json, "status"_L1, ServiceRequestStatus::Open));
        HD_TRY(request.severity, demoKey(json, "severity"_L1, ServiceRequestSeverity::Minimal));
        request.title = json["title"_L1].toString();
        request.description = json["description"_L1].toString();
        request.topicName = json["topic"_L1].toString();
        request.contactName = json["contact"_L1].toString();
        if (json.contains("note"_L1))
            request.notes = {{json["who"_L1].toString(), request.modifiedAt, json["note"_L1].toString()}};
        return kept;
    }

} // namespace

Result<> fillDemoRequests(Database& database, const DemoTime& time, const QHash<QString, DemoCustomer>& customers)
{
    HD_TRY(const auto file, readDemoFile(u"requests"_s));
    ServiceRequestStore store(database);
    const auto entries = file.array();
    for (const auto& entry : entries) {
        HD_TRY(const auto request, requestOf(entry.toObject(), time, customers));
        HD_CHECK(store.insert(request));
    }
    return {};
}

} // namespace helpdesk
