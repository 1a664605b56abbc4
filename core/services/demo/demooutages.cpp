// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demooutages.h"

#include "services/demo/demofile.h"
#include "storage/outage/claimstore.h"
#include "storage/outage/outagestore.h"
#include "storage/rows.h"
#include "storage/ticket/ticketstore.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kNoticedAfter = std::chrono::minutes(8);

    class DemoOutage {
    public:
        DemoOutage(Database& database, const DemoTime& time, const DemoStaff& staff,
                   const QHash<QString, DemoCustomer>& customers)
            : m_database(database)
            , m_time(time)
            , m_staff(staff)
            , m_customers(customers)
        {
        }

        Result<> fill(const QJsonObject& json)
        {
            OutageStore store(m_database);
            const auto number = json["outage"_L1].toString();
            HD_TRY(auto found, store.findByNumber(number));
            if (!found)
                return fail(ErrorCode::NotFound, Subject::Outage, {number});
            m_outage = std::move(*found);
            m_outage.feature = json["feature"_L1].toString();
            m_outage.impact = json["impact"_L1].toString();
            const auto seen = m_outage.revision++;
            HD_CHECK(say(store, json));
            HD_CHECK(store.update(m_outage, seen));
            for (const auto& title : json["tickets"_L1].toArray())
                HD_CHECK(link(store, title.toString()));
            for (const auto& claim : json["claims"_L1].toArray())
                HD_CHECK(makeClaim(claim.toObject()));
            return {};
        }

    private:
        Result<> say(OutageStore& store, const QJsonObject& json)
        {
            for (const auto& entry : json["posts"_L1].toArray()) {
                HD_TRY(const auto at, m_time.at(entry["at"_L1].toString()));
                HD_CHECK(
                    store.insertPost(m_outage.id, {at, OutagePostKind::Microsoft, {}, entry["text"_L1].toString()}));
                m_outage.modifiedAt = at;
            }
            for (const auto& entry : json["notes"_L1].toArray()) {
                HD_TRY(const auto at, m_time.at(entry["at"_L1].toString()));
                const auto author = m_staff.users.value(entry["by"_L1].toString()).name;
                HD_CHECK(
                    store.insertPost(m_outage.id, {at, OutagePostKind::Note, author, entry["text"_L1].toString()}));
            }
            return {};
        }

        Result<TicketId> ticketOf(const QString& title)
        {
            HD_TRY(auto statement, m_database.statement(u"demo/find_ticket_by_title"_s));
            const auto id = [](const Statement& row) { return row.id<TicketTag>(0); };
            HD_TRY(const auto found, firstRow(statement.bind(title), id));
            if (!found)
                return fail(ErrorCode::NotFound, Subject::Ticket, {title});
            return *found;
        }

        Result<> link(OutageStore& store, const QString& title)
        {
            HD_TRY(const auto id, ticketOf(title));
            HD_CHECK(store.link(m_outage.id, id));
            TicketStore tickets(m_database);
            HD_TRY(auto ticket, tickets.find(id));
            const auto seen = ticket.revision++;
            HD_CHECK(tickets.update(ticket, seen));
            const auto& user = m_staff.users["me"_L1];
            return noteLink(tickets, ticket, user);
        }

        Result<> noteLink(TicketStore& tickets, const Ticket& ticket, const User& user)
        {
            TicketEvent event;
            event.ticket = ticket.id;
            event.at = std::min(ticket.createdAt + kNoticedAfter, m_time.now());
            event.kind = EventKind::Outage;
            event.actor = user.id;
            event.actorName = user.name;
            event.data = {{u"act"_s, u"linked"_s},
                          {u"id"_s, m_outage.id.value()},
                          {u"outage"_s, m_outage.number},
                          {u"title"_s, m_outage.title},
                          {u"revision"_s, ticket.revision}};
            HD_CHECK(tickets.insertEvent(event));
            return {};
        }

        Result<> makeClaim(const QJsonObject& json)
        {
            Claim claim;
            claim.outage = m_outage.id;
            claim.customer = m_customers.value(json["customer"_L1].toString()).customer.id;
            if (const auto title = json["ticket"_L1].toString(); !title.isEmpty()) {
                HD_TRY(claim.ticket, ticketOf(title));
            }
            HD_CHECK(readEvidence(json, claim));
            HD_CHECK(readSteps(json, claim));
            claim.revision = 1;
            claim.createdAt = m_outage.endedAt.value_or(m_outage.startedAt);
            claim.updatedAt = claim.createdAt;
            ClaimStore store(m_database);
            HD_TRY(claim.id, store.insert(claim));
            return tell(store, claim);
        }

        Result<> readEvidence(const QJsonObject& json, Claim& claim) const
        {
            claim.evidenceSender = json["sender"_L1].toString();
            HD_TRY(claim.evidenceAt, m_time.optionalAt(json["mail_at"_L1].toString()));
            claim.evidenceText = json["mail"_L1].toString();
            if (json.contains("csp"_L1))
                claim.boughtThroughCsp = json["csp"_L1].toBool();
            claim.downFrom = m_outage.startedAt;
            claim.downTo = m_outage.endedAt;
            if (json.contains("users"_L1))
                claim.users = json["users"_L1].toInt();
            claim.locations = json["locations"_L1].toString();
            claim.tried = json["tried"_L1].toString();
            return {};
        }

        Result<> readSteps(const QJsonObject& json, Claim& claim) const
        {
            HD_TRY(claim.filedAt, m_time.optionalAt(json["filed_at"_L1].toString()));
            HD_TRY(claim.decidedAt, m_time.optionalAt(json["decided_at"_L1].toString()));
            HD_TRY(claim.creditedAt, m_time.optionalAt(json["credited_at"_L1].toString()));
            claim.caseNumber = json["number"_L1].toString();
            claim.decision = json["decision"_L1].toString();
            claim.creditLine = json["line"_L1].toString();
            if (claim.filedAt) {
                claim.filedThrough = Route::PartnerCenter;
                claim.status = ClaimStatus::Filed;
            }
            if (claim.decidedAt)
                claim.status = ClaimStatus::Accepted;
            if (claim.creditedAt) {
                claim.status = ClaimStatus::Credited;
                claim.credit = Money{json["amount"_L1].toInteger(), json["currency"_L1].toString()};
            }
            return {};
        }

        Result<> tell(ClaimStore& store, const Claim& claim)
        {
            const auto& user = m_staff.users["me"_L1];
            const auto note = [&](Instant at, ClaimAct act, const QJsonObject& data) {
                return store.insertEvent(claim.id, user.id, {at, act, user.name, data});
            };
            HD_CHECK(note(claim.createdAt, ClaimAct::Made, {}));
            if (claim.filedAt)
                HD_CHECK(note(*claim.filedAt, ClaimAct::Filed,
                              {{u"number"_s, claim.caseNumber}, {u"route"_s, QString(keyOf(Route::PartnerCenter))}}));
            if (claim.decidedAt)
                HD_CHECK(note(*claim.decidedAt, ClaimAct::Accepted, {{u"decision"_s, claim.decision}}));
            if (claim.creditedAt && claim.credit)
                HD_CHECK(note(*claim.creditedAt, ClaimAct::Credited,
                              {{u"amount"_s, amountText(*claim.credit)},
                               {u"currency"_s, claim.credit->currency},
                               {u"line"_s, claim.creditLine}}));
            return {};
        }

        Database& m_database;
        const DemoTime& m_time;
        const DemoStaff& m_staff;
        const QHash<QString, DemoCustomer>& m_customers;
        Outage m_outage;
    };

} // namespace

Result<> fillDemoOutages(Database& database, const DemoTime& time, const DemoStaff& staff,
                         const QHash<QString, DemoCustomer>& customers)
{
    HD_TRY(const auto file, readDemoFile(u"outages"_s));
    for (const auto& entry : file.array())
        HD_CHECK(DemoOutage(database, time, staff, customers).fill(entry.toObject()));
    return {};
}

} // namespace helpdesk
