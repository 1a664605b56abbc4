// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/offering/agreementstore.h"

#include "domain/offering/offeringreasons.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString dayText(QDate day)
    {
        return day.toString(Qt::ISODate); // empty for none
    }

    QDate dayOf(const Statement& row, int column)
    {
        return QDate::fromString(row.text(column), Qt::ISODate);
    }

    void bindRecord(Statement& statement, const std::optional<TermsRecord>& record)
    {
        if (record)
            statement.bind(record->at).bind(record->who);
        else
            statement.bindNull().bind(QString());
    }

    std::optional<TermsRecord> recordOf(const Statement& row, int column)
    {
        const auto at = row.optionalInstant(column);
        return at ? std::optional(TermsRecord{*at, row.text(column + 1)}) : std::nullopt;
    }

    void bindFields(Statement& statement, const SupportAgreement& agreement)
    {
        statement.bind(agreement.customer).bind(agreement.tier).bind(dayText(agreement.startsOn));
        statement.bindOrNull(dayText(agreement.endsOn)).bind(agreement.reference);
        if (agreement.price)
            statement.bind(agreement.price->minorUnits).bind(agreement.price->currency);
        else
            statement.bindNull().bind(QString());
        statement.bind(agreement.hoursNote);
        bindRecord(statement, agreement.sent);
        bindRecord(statement, agreement.accepted);
        statement.bind(agreement.updatedAt).bind(agreement.revision);
    }

    SupportAgreement agreementOf(const Statement& row)
    {
        SupportAgreement agreement;
        agreement.id = row.id<AgreementTag>(0);
        agreement.revision = row.integer(1);
        agreement.customer = row.id<CustomerTag>(2);
        agreement.tier = row.id<TierTag>(3);
        agreement.startsOn = dayOf(row, 4);
        agreement.endsOn = dayOf(row, 5);
        agreement.reference = row.text(6);
        if (!row.isNull(7))
            agreement.price = Money{row.integer(7), row.text(8)};
        agreement.hoursNote = row.text(9);
        agreement.sent = recordOf(row, 10);
        agreement.accepted = recordOf(row, 12);
        agreement.createdAt = row.instant(14);
        agreement.updatedAt = row.instant(15);
        return agreement;
    }

    OfferingChange changeOf(const Statement& row)
    {
        return {row.instant(0), row.text(1), row.key<OfferingAct>(2, OfferingAct::Edited), row.json(3)};
    }

} // namespace

AgreementStore::AgreementStore(Database& database)
    : m_database(database)
{
}

Result<AgreementId> AgreementStore::insert(const SupportAgreement& agreement)
{
    HD_TRY(auto statement, m_database.statement(u"offering/insert_agreement"_s));
    bindFields(statement, agreement);
    statement.bind(agreement.createdAt);
    return insertedId<AgreementTag>(statement);
}

Result<> AgreementStore::update(const SupportAgreement& agreement, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"offering/update_agreement"_s));
    bindFields(statement, agreement);
    HD_CHECK(statement.bind(agreement.id).bind(seen).run());
    if (statement.affectedRows() == 1)
        return {};
    Error error{ErrorCode::Conflict, Subject::None, {}, {}, {}};
    error.reasons << Reason{offeringreason::agreementChanged, {}};
    return Failure(std::move(error));
}

Result<std::optional<SupportAgreement>> AgreementStore::find(AgreementId id)
{
    HD_TRY(auto statement, m_database.statement(u"offering/find_agreement"_s));
    return firstRow(statement.bind(id), agreementOf);
}

Result<std::vector<SupportAgreement>> AgreementStore::listOf(CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"offering/list_agreements_of_customer"_s));
    return allRows(statement.bind(customer), agreementOf);
}

Result<std::vector<SupportAgreement>> AgreementStore::list()
{
    HD_TRY(auto statement, m_database.statement(u"offering/list_agreements"_s));
    return allRows(statement, agreementOf);
}

Result<> AgreementStore::record(TierId tier, const Actor& actor, const OfferingChange& change)
{
    return record(tier, AgreementId(), actor, change);
}

Result<> AgreementStore::record(AgreementId agreement, const Actor& actor, const OfferingChange& change)
{
    return record(TierId(), agreement, actor, change);
}

Result<> AgreementStore::record(TierId tier, AgreementId agreement, const Actor& actor, const OfferingChange& change)
{
    HD_TRY(auto statement, m_database.statement(u"offering/insert_change"_s));
    statement.bind(tier).bind(agreement).bind(change.at).bind(actor.user).bind(change.actorName);
    return statement.bind(change.act).bind(change.fields).run();
}

Result<std::vector<OfferingChange>> AgreementStore::changesOf(TierId tier)
{
    HD_TRY(auto statement, m_database.statement(u"offering/list_changes_of_tier"_s));
    return allRows(statement.bind(tier), changeOf);
}

Result<std::vector<OfferingChange>> AgreementStore::changesOf(AgreementId agreement)
{
    HD_TRY(auto statement, m_database.statement(u"offering/list_changes_of_agreement"_s));
    return allRows(statement.bind(agreement), changeOf);
}

} // namespace helpdesk
