// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customer/customerstore.h"

#include "base/fold.h"
#include "storage/customer/callerkeystore.h"
#include "storage/rows.h"
#include "storage/ticket/textmatch.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const Customer& customer)
    {
        statement.bindOrNull(customer.tenantId).bind(customer.name).bind(folded(customer.name));
        statement.bind(customer.primaryDomain.toLower()).bind(customer.commerceId).bind(customer.country);
        statement.bind(keyOf(customer.cloud)).bind(keyOf(customer.relationship)).bind(customer.qualification);
        statement.bind(customer.associatedPartnerId).bind(customer.registrationNumber);
        statement.bind(customer.allowsDelegatedAccess).bind(customer.email).bind(customer.phone);
        statement.bind(customer.address.line1).bind(customer.address.line2).bind(customer.address.city);
        statement.bind(customer.address.state).bind(customer.address.postalCode).bind(customer.address.region);
        statement.bind(customer.address.phone).bind(customer.language).bind(customer.billingName);
        statement.bind(customer.billingEmail).bind(customer.note).bind(customer.extra);
        statement.bindOrNull(customer.externalReference).bind(customer.batch).bind(customer.missingFromImport);
        statement.bind(customer.createdAt).bind(customer.updatedAt).bind(customer.revision);
    }

    Address addressOf(const Statement& row, int first)
    {
        return {row.text(first),     row.text(first + 1), row.text(first + 2), row.text(first + 3),
                row.text(first + 4), row.text(first + 5), row.text(first + 6)};
    }

    Customer customerOf(const Statement& row)
    {
        Customer customer;
        customer.id = row.id<CustomerTag>(0);
        customer.tenantId = row.text(1);
        customer.name = row.text(2);
        customer.primaryDomain = row.text(3);
        customer.commerceId = row.text(4);
        customer.country = row.text(5);
        customer.cloud = fromKey<Cloud>(row.text(6)).value_or(Cloud::Commercial);
        customer.relationship = fromKey<Relationship>(row.text(7)).value_or(Relationship::Unknown);
        customer.qualification = row.text(8);
        customer.associatedPartnerId = row.text(9);
        customer.registrationNumber = row.text(10);
        if (!row.isNull(11))
            customer.allowsDelegatedAccess = row.boolean(11);
        customer.email = row.text(12);
        customer.phone = row.text(13);
        customer.address = addressOf(row, 14);
        customer.language = row.text(21);
        customer.billingName = row.text(22);
        customer.billingEmail = row.text(23);
        customer.note = row.text(24);
        customer.extra = row.json(25);
        customer.externalReference = row.text(26);
        customer.batch = row.id<BatchTag>(27);
        customer.missingFromImport = row.boolean(28);
        customer.createdAt = row.instant(29);
        customer.updatedAt = row.instant(30);
        customer.revision = row.integer(31);
        return customer;
    }

    CustomerAccess accessOf(const Statement& row)
    {
        return {fromKey<AccessKind>(row.text(0)).value_or(AccessKind::Gdap),
                row.text(1),
                fromKey<AccessStatus>(row.text(2)).value_or(AccessStatus::Expired),
                listOf(row.text(3)),
                row.optionalInstant(4),
                row.optionalInstant(5)};
    }

    CustomerId idOf(const Statement& row)
    {
        return row.id<CustomerTag>(0);
    }

} // namespace

CustomerRow customerRowOf(const Statement& row)
{
    CustomerRow customer;
    customer.id = row.id<CustomerTag>(0);
    customer.tenantId = row.text(1);
    customer.name = row.text(2);
    customer.primaryDomain = row.text(3);
    customer.country = row.text(4);
    customer.cloud = fromKey<Cloud>(row.text(5)).value_or(Cloud::Commercial);
    customer.missingFromImport = row.boolean(6);
    customer.openTickets = static_cast<int>(row.integer(7));
    customer.subscriptions = static_cast<int>(row.integer(8));
    return customer;
}

QStringList keptDomains(const Customer& customer)
{
    QStringList domains;
    for (const auto& domain : customer.domains + QStringList{customer.primaryDomain}) {
        if (const auto lower = domain.trimmed().toLower(); !lower.isEmpty())
            domains << lower;
    }
    domains.sort();
    domains.removeDuplicates();
    return domains;
}

CustomerStore::CustomerStore(Database& database)
    : m_database(database)
{
}

Result<CustomerId> CustomerStore::insert(const Customer& customer)
{
    HD_TRY(auto statement, m_database.statement(u"customer/insert"_s));
    bindFields(statement, customer);
    HD_TRY(const auto id, insertedId<CustomerTag>(statement));
    HD_CHECK(insertDomains(id, keptDomains(customer)));
    HD_CHECK(insertAccess(id, customer.access));
    HD_CHECK(CallerKeyStore(m_database).insert(id, {}, callerKeysOf(customer)));
    return id;
}

Result<> CustomerStore::update(const Customer& customer, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"customer/update"_s));
    bindFields(statement, customer);
    statement.bind(customer.id).bind(seen);
    HD_CHECK(statement.run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::Conflict, Subject::Customer, {customer.name});
    return replaceParts(customer);
}

// Most edits leave domains and access alone: they are written only when they differ.
Result<> CustomerStore::replaceParts(const Customer& customer)
{
    HD_TRY(const auto domains, listDomains(customer.id));
    if (const auto wanted = keptDomains(customer); wanted != domains) {
        HD_TRY(auto statement, m_database.statement(u"customer/delete_domains"_s));
        HD_CHECK(statement.bind(customer.id).run());
        HD_CHECK(insertDomains(customer.id, wanted));
    }
    HD_TRY(const auto access, listAccess(customer.id));
    if (customer.access != access) {
        HD_TRY(auto statement, m_database.statement(u"customer/delete_access"_s));
        HD_CHECK(statement.bind(customer.id).run());
        HD_CHECK(insertAccess(customer.id, customer.access));
    }
    return CallerKeyStore(m_database).replace(customer.id, {}, callerKeysOf(customer));
}

Result<> CustomerStore::insertDomains(CustomerId id, const QStringList& domains)
{
    HD_TRY(auto statement, m_database.statement(u"customer/insert_domain"_s));
    for (const auto& domain : domains)
        HD_CHECK(statement.bind(domain).bind(id).run());
    return {};
}

Result<> CustomerStore::insertAccess(CustomerId id, const std::vector<CustomerAccess>& access)
{
    HD_TRY(auto statement, m_database.statement(u"customer/insert_access"_s));
    for (const auto& one : access) {
        statement.bind(id).bind(keyOf(one.kind)).bind(one.relationshipId).bind(keyOf(one.status));
        HD_CHECK(statement.bind(listText(one.roles)).bind(one.startsAt).bind(one.endsAt).run());
    }
    return {};
}

Result<QStringList> CustomerStore::listDomains(CustomerId id)
{
    HD_TRY(auto statement, m_database.statement(u"customer/list_domains"_s));
    HD_TRY(const auto domains, allRows(statement.bind(id), [](const Statement& row) { return row.text(0); }));
    return QStringList(domains.begin(), domains.end());
}

Result<std::vector<CustomerAccess>> CustomerStore::listAccess(CustomerId id)
{
    HD_TRY(auto statement, m_database.statement(u"customer/list_access"_s));
    return allRows(statement.bind(id), accessOf);
}

Result<Customer> CustomerStore::find(CustomerId id)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find"_s));
    HD_TRY(auto customer, firstRow(statement.bind(id), customerOf));
    if (!customer)
        return fail(ErrorCode::NotFound, Subject::Customer);
    HD_TRY(customer->domains, listDomains(id));
    HD_TRY(customer->access, listAccess(id));
    return *std::move(customer);
}

Result<std::optional<CustomerId>> CustomerStore::findByTenantId(const QString& canonicalGuid)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_by_tenant_id"_s));
    return firstRow(statement.bind(canonicalGuid), idOf);
}

Result<std::optional<CustomerId>> CustomerStore::findByExternalReference(const QString& reference)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_by_external_reference"_s));
    return firstRow(statement.bind(reference), idOf);
}

Result<std::vector<CustomerId>> CustomerStore::findByDomain(const QString& lowerCaseDomain)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_by_domain"_s));
    return allRows(statement.bind(lowerCaseDomain), idOf);
}

Result<std::vector<CustomerId>> CustomerStore::findByName(const QString& name)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_by_name"_s));
    return allRows(statement.bind(folded(name)), idOf);
}

Result<std::vector<std::pair<CustomerId, QString>>> CustomerStore::listUnmarkedImports()
{
    HD_TRY(auto statement, m_database.statement(u"imports/list_unmarked_customers"_s));
    return allRows(statement, [](const Statement& row) { return std::pair(idOf(row), row.text(1)); });
}

Result<> CustomerStore::markMissing(CustomerId id, Instant now)
{
    HD_TRY(auto statement, m_database.statement(u"imports/mark_customer_missing"_s));
    return statement.bind(now).bind(id).run();
}

Result<std::vector<CustomerRow>> CustomerStore::list(const QString& namePart, int limit,
                                                     const std::optional<CustomerRow>& after)
{
    const auto part = folded(namePart);
    HD_TRY(auto statement, m_database.statement(part.isEmpty() ? u"customer/list"_s : u"customer/list_by_name_part"_s));
    statement.bind(after ? folded(after->name) : QString()).bind(after ? after->id.value() : qint64{0});
    if (!part.isEmpty())
        statement.bind(likePattern(part));
    return allRows(statement.bind(limit), customerRowOf);
}

Result<std::optional<CustomerRow>> CustomerStore::findRow(CustomerId id)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_row"_s));
    return firstRow(statement.bind(id), customerRowOf);
}

Result<CustomerId> CustomerStore::findOfTicket(TicketId ticket)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_of_ticket"_s));
    HD_TRY(const auto found, firstRow(statement.bind(ticket), idOf));
    return found.value_or(CustomerId());
}

Result<qint64> CustomerStore::count()
{
    HD_TRY(auto statement, m_database.statement(u"customer/count"_s));
    HD_TRY(const auto count, firstRow(statement, [](const Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

} // namespace helpdesk
