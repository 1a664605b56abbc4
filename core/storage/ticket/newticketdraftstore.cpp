// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/newticketdraftstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    NewTicketDraft draftOf(const Statement& row)
    {
        NewTicketDraft draft;
        draft.key = row.text(0);
        draft.form.customer = row.id<CustomerTag>(1);
        draft.form.contact = row.id<ContactTag>(2);
        draft.form.subscription = row.id<SubscriptionTag>(3);
        draft.form.callerNote = row.text(4);
        draft.form.title = row.text(5);
        draft.form.body = row.text(6);
        draft.form.service = row.optionalKey<Service>(7);
        draft.form.category = row.optionalKey<Category>(8);
        draft.form.problemType = row.text(9);
        draft.form.impact = row.optionalKey<Impact>(10);
        draft.form.urgency = row.optionalKey<Urgency>(11);
        draft.form.channel = row.key(12, Channel::Phone);
        draft.updatedAt = row.instant(13);
        return draft;
    }

} // namespace

NewTicketDraftStore::NewTicketDraftStore(Database& database)
    : m_database(database)
{
}

Result<> NewTicketDraftStore::save(UserId user, const NewTicketDraft& draft)
{
    const auto& form = draft.form;
    HD_TRY(auto saving, m_database.statement(u"draft/save_new_ticket"_s));
    saving.bind(user).bind(draft.key).bind(form.customer).bind(form.contact).bind(form.subscription);
    saving.bind(form.callerNote).bind(form.title).bind(form.body).bind(form.service).bind(form.category);
    saving.bind(form.problemType).bind(form.impact).bind(form.urgency).bind(form.channel).bind(draft.updatedAt);
    return saving.run();
}

Result<> NewTicketDraftStore::remove(UserId user, const QString& key)
{
    HD_TRY(auto removal, m_database.statement(u"draft/remove_new_ticket"_s));
    return removal.bind(user).bind(key).run();
}

Result<std::vector<NewTicketDraft>> NewTicketDraftStore::list(UserId user)
{
    HD_TRY(auto rows, m_database.statement(u"draft/list_new_tickets"_s));
    return allRows(rows.bind(user), draftOf);
}

} // namespace helpdesk
