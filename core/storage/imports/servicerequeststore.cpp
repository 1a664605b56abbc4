// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/imports/servicerequeststore.h"

#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString notesText(const std::vector<ServiceRequestNote>& notes)
    {
        QJsonArray array;
        for (const auto& note : notes) {
            QJsonObject object{{u"author"_s, note.author},
                               {u"at"_s, note.at ? QJsonValue(note.at->milliseconds()) : QJsonValue()},
                               {u"text"_s, note.text}};
            if (note.toTarget)
                object.insert(u"to_target"_s, *note.toTarget);
            array << object;
        }
        return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }

    std::vector<ServiceRequestNote> notesOf(const QString& text)
    {
        std::vector<ServiceRequestNote> notes;
        for (const auto& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
            const auto at = value[u"at"_s];
            notes.push_back(
                {value[u"author"_s].toString(), at.isDouble() ? std::optional(Instant(at.toInteger())) : std::nullopt,
                 value[u"text"_s].toString(),
                 value[u"to_target"_s].isBool() ? std::optional(value[u"to_target"_s].toBool()) : std::nullopt});
        }
        return notes;
    }

    void bindFields(Statement& statement, const KeptServiceRequest& kept)
    {
        const auto& request = kept.request;
        statement.bind(request.number).bind(kept.customer).bind(request.title).bind(request.description);
        statement.bind(keyOf(request.severity)).bind(keyOf(request.status)).bind(request.topicId);
        statement.bind(request.topicName).bind(request.productId).bind(request.productName);
        statement.bind(request.organizationName).bind(request.contactName).bind(request.contactEmail);
        statement.bind(request.countryCode).bind(request.createdAt).bind(request.modifiedAt).bind(request.closedAt);
        statement.bind(notesText(request.notes)).bind(request.extra).bind(kept.batch).bind(kept.missingFromImport);
        statement.bind(request.source).bind(request.plan).bind(request.requires24x7).bind(request.azureSubscription);
        statement.bind(request.agreedStart).bind(request.agreedDue).bind(request.agreedMinutes);
    }

    KeptServiceRequest requestOf(const Statement& row)
    {
        KeptServiceRequest kept;
        auto& request = kept.request;
        kept.id = row.integer(0);
        request.number = row.text(1);
        kept.customer = row.id<CustomerTag>(2);
        request.title = row.text(3);
        request.description = row.text(4);
        request.severity = fromKey<ServiceRequestSeverity>(row.text(5)).value_or(ServiceRequestSeverity::Unknown);
        request.status = fromKey<ServiceRequestStatus>(row.text(6)).value_or(ServiceRequestStatus::None);
        request.topicId = row.text(7);
        request.topicName = row.text(8);
        request.productId = row.text(9);
        request.productName = row.text(10);
        request.organizationName = row.text(11);
        request.contactName = row.text(12);
        request.contactEmail = row.text(13);
        request.countryCode = row.text(14);
        request.createdAt = row.optionalInstant(15);
        request.modifiedAt = row.optionalInstant(16);
        request.closedAt = row.optionalInstant(17);
        request.notes = notesOf(row.text(18));
        request.extra = row.json(19);
        kept.batch = row.id<BatchTag>(20);
        kept.missingFromImport = row.boolean(21);
        request.customerTenantId = row.text(22);
        request.source = row.key(23, CaseSource::PartnerCenter);
        request.plan = row.text(24);
        request.requires24x7 = row.optionalBoolean(25);
        request.azureSubscription = row.text(26);
        request.agreedStart = row.optionalInstant(27);
        request.agreedDue = row.optionalInstant(28);
        request.agreedMinutes = row.optionalInteger(29);
        return kept;
    }

} // namespace

ServiceRequestStore::ServiceRequestStore(Database& database)
    : m_database(database)
{
}

Result<> ServiceRequestStore::insert(const KeptServiceRequest& request)
{
    HD_TRY(auto statement, m_database.statement(u"imports/insert_service_request"_s));
    bindFields(statement, request);
    return statement.run();
}

Result<> ServiceRequestStore::update(const KeptServiceRequest& request)
{
    HD_TRY(auto statement, m_database.statement(u"imports/update_service_request"_s));
    bindFields(statement, request);
    return statement.bind(request.id).run();
}

Result<std::optional<KeptServiceRequest>> ServiceRequestStore::findByNumber(const QString& number)
{
    HD_TRY(auto statement, m_database.statement(u"imports/find_service_request"_s));
    return firstRow(statement.bind(number), requestOf);
}

Result<std::vector<std::pair<qint64, QString>>> ServiceRequestStore::listUnmarkedImports(CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"imports/list_unmarked_service_requests"_s));
    return allRows(statement.bind(customer),
                   [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); });
}

Result<> ServiceRequestStore::markMissing(qint64 id)
{
    HD_TRY(auto statement, m_database.statement(u"imports/mark_service_request_missing"_s));
    return statement.bind(id).run();
}

} // namespace helpdesk
