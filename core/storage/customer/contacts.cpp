// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fold.h"
#include "storage/customer/callerkeystore.h"
#include "storage/customer/customerstore.h"
#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const Contact& contact)
    {
        statement.bind(contact.customer).bind(contact.name).bind(folded(contact.name)).bind(contact.email);
        statement.bind(contact.phone).bind(contact.language).bind(contact.authorised);
        statement.bind(contact.reachable24x7).bind(contact.note).bind(contact.batch).bind(contact.revision);
    }

    Contact contactOf(const Statement& row)
    {
        Contact contact;
        contact.id = row.id<ContactTag>(0);
        contact.customer = row.id<CustomerTag>(1);
        contact.name = row.text(2);
        contact.email = row.text(3);
        contact.phone = row.text(4);
        contact.language = row.text(5);
        contact.authorised = row.boolean(6);
        contact.reachable24x7 = row.boolean(7);
        contact.note = row.text(8);
        contact.batch = row.id<BatchTag>(9);
        contact.revision = row.integer(10);
        return contact;
    }

} // namespace

Result<ContactId> CustomerStore::insertContact(const Contact& contact)
{
    HD_TRY(auto statement, m_database.statement(u"customer/insert_contact"_s));
    bindFields(statement, contact);
    HD_TRY(const auto id, insertedId<ContactTag>(statement));
    HD_CHECK(CallerKeyStore(m_database).insert(contact.customer, id, callerKeysOf(contact)));
    return id;
}

Result<> CustomerStore::updateContact(const Contact& contact, qint64 seen)
{
    HD_TRY(auto statement, m_database.statement(u"customer/update_contact"_s));
    bindFields(statement, contact);
    HD_CHECK(statement.bind(contact.id).bind(seen).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::Conflict, Subject::Contact, {contact.name});
    return CallerKeyStore(m_database).replace(contact.customer, contact.id, callerKeysOf(contact));
}

Result<Contact> CustomerStore::findContact(ContactId id)
{
    HD_TRY(auto statement, m_database.statement(u"customer/find_contact"_s));
    HD_TRY(auto contact, firstRow(statement.bind(id), contactOf));
    if (!contact)
        return fail(ErrorCode::NotFound, Subject::Contact);
    return *std::move(contact);
}

Result<std::vector<Contact>> CustomerStore::listContacts(CustomerId customer)
{
    HD_TRY(auto statement, m_database.statement(u"customer/list_contacts"_s));
    return allRows(statement.bind(customer), contactOf);
}

} // namespace helpdesk
