// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/viewservice.h"

#include "domain/audit/auditfacts.h"
#include "services/auditedaction.h"
#include "storage/changefeed.h"
#include "storage/ticket/savedviewstore.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<SavedView> findChangeable(SavedViewStore& store, const Actor& actor, SavedViewId id)
    {
        HD_TRY(const auto view, store.find(id));
        if (!view || !maySee(actor, *view))
            return fail(ErrorCode::NotFound);
        if (!mayChange(actor, *view))
            return fail(ErrorCode::PermissionDenied, Subject::Role, {QString(keyOf(Role::Supervisor))});
        return *view;
    }

    Result<> checkNameIsFree(SavedViewStore& store, const SavedView& view)
    {
        HD_TRY(const auto present, store.findByName(view.owner, view.name));
        if (present && *present != view.id)
            return fail(ErrorCode::AlreadyExists, Subject::Name, {view.name});
        return {};
    }

    SavedViewCount countOf(Database& database, const Actor& actor, const SavedView& view, const QTimeZone& zone,
                           Instant now)
    {
        const auto counted = [&]() -> Result<qint64> {
            HD_TRY(const auto filter, parseTicketFilter(view.searchText, zone, now));
            HD_TRY(const auto snapshot, Transaction::beginReading(database));
            return countTickets(database, filter, actor);
        }();
        if (!counted)
            return {view.id, 0, counted.error()};
        return {view.id, *counted, {}};
    }

} // namespace

ViewService::ViewService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<SavedView>> ViewService::list(const Actor& actor)
{
    return SavedViewStore(m_database).list(actor.user);
}

Result<SavedView> ViewService::add(const Actor& actor, const SavedView& view)
{
    HD_TRY(auto added, checkedView(view, m_clock.now()));
    added.id = {};
    added.owner = actor.user;
    added.ownerName = actor.name;
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::View, AuditAct::Added));
    SavedViewStore store(m_database);
    HD_CHECK(checkNameIsFree(store, added));
    HD_TRY(added.id, store.insert(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::View, added.id.value()));
    action.about(added.id, added.name);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<SavedView> ViewService::edit(const Actor& actor, const SavedView& view)
{
    HD_TRY(auto edited, checkedView(view, m_clock.now()));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::View, AuditAct::Edited));
    SavedViewStore store(m_database);
    HD_TRY(const auto present, findChangeable(store, actor, edited.id));
    edited.owner = present.owner;
    edited.ownerName = present.ownerName;
    HD_CHECK(checkNameIsFree(store, edited));
    HD_CHECK(store.update(edited));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::View, edited.id.value()));
    action.about(edited.id, edited.name);
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<> ViewService::remove(const Actor& actor, SavedViewId id)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::View, AuditAct::Removed));
    SavedViewStore store(m_database);
    HD_TRY(const auto present, findChangeable(store, actor, id));
    HD_CHECK(store.remove(id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::View, id.value()));
    action.about(id, present.name);
    action.changed(auditFacts(present), {});
    return action.commit();
}

Result<> ViewService::arrange(const Actor& actor, const std::vector<SavedViewId>& order)
{
    HD_TRY(auto transaction, Transaction::begin(m_database));
    SavedViewStore store(m_database);
    HD_TRY(const auto seen, store.list(actor.user));
    std::vector<SavedViewId> places;
    for (const auto id : order) {
        const auto isSeen =
            std::any_of(seen.begin(), seen.end(), [id](const SavedView& view) { return view.id == id; });
        if (isSeen && std::find(places.begin(), places.end(), id) == places.end())
            places.push_back(id);
    }
    HD_CHECK(store.arrange(actor.user, places));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::View, 0));
    return transaction.commit();
}

Result<std::vector<SavedViewCount>> ViewService::counts(const Actor& actor, const QTimeZone& zone, Task& task)
{
    HD_TRY(const auto views, list(actor));
    std::vector<SavedViewCount> counts;
    for (const auto& view : views) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        counts.push_back(countOf(m_database, actor, view, zone, m_clock.now()));
    }
    return counts;
}

} // namespace helpdesk
