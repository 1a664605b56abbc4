// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/casefollowing.h"

#include "base/fold.h"
#include "services/cases/legacts.h"
#include "services/ticketsnapshot.h"
#include "storage/partner/userstore.h"
#include "storage/ticket/casestore.h"
#include "storage/ticket/escalationstore.h"
#include "storage/ticket/ticketstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::optional<TargetStatus> statusOf(ServiceRequestStatus status)
    {
        switch (status) {
        case ServiceRequestStatus::None:
            return std::nullopt; // it does not say
        case ServiceRequestStatus::Open:
            return TargetStatus::Open;
        case ServiceRequestStatus::Closed:
            return TargetStatus::Closed;
        case ServiceRequestStatus::AttentionNeeded:
            return TargetStatus::AttentionNeeded;
        }
        Q_UNREACHABLE();
        return std::nullopt;
    }

    QString keyOfNote(const ServiceRequestNote& note)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(note.author.toUtf8() + '\n');
        hash.addData(note.at ? note.at->toIso().toUtf8() : QByteArray());
        hash.addData('\n' + note.text.toUtf8());
        return QString::fromLatin1(hash.result().toHex().left(32));
    }

    class Following {
    public:
        Following(Database& database, const ServiceRequest& request, Instant now, OperationId operation)
            : m_database(database)
            , m_request(request)
            , m_now(now)
            , m_operation(operation)
        {
        }

        /// True: the leg changed.
        Result<bool> follow(const Escalation& before)
        {
            auto after = before;
            if (after.isFiled())
                takeStatus(after);
            HD_TRY(const auto messages, takeNotes(after));
            if (after == before && messages == 0)
                return false;
            HD_CHECK(EscalationStore(m_database).update(after));
            HD_CHECK(tell(before, after, messages));
            return true;
        }

    private:
        Instant changedAt() const
        {
            if (m_request.status == ServiceRequestStatus::Closed && m_request.closedAt)
                return *m_request.closedAt;
            return m_request.modifiedAt.value_or(m_now);
        }

        // Of two that know, the later one: an agent who answered an hour ago knows more than yesterday's file.
        void takeStatus(Escalation& leg) const
        {
            const auto status = statusOf(m_request.status);
            const auto at = std::min(changedAt(), m_now);
            if (!status || *status == leg.targetStatus || (leg.targetStatusAt && at < *leg.targetStatusAt))
                return;
            leg.targetStatus = *status;
            leg.targetStatusAt = at;
        }

        Result<int> takeNotes(const Escalation& leg)
        {
            CaseStore store(m_database);
            int added = 0;
            for (const auto& note : m_request.notes) {
                if (note.text.trimmed().isEmpty())
                    continue;
                CaseMessage message;
                message.leg = leg.id;
                message.at = std::min(note.at.value_or(changedAt()), m_now);
                HD_TRY(message.direction, directionOf(note));
                message.channel = CaseChannel::Import;
                message.authorName = note.author;
                message.body = note.text.trimmed();
                message.sourceKey = keyOfNote(note);
                HD_TRY(const auto isNew, store.insertMessage(message));
                added += isNew ? 1 : 0;
            }
            return added;
        }

        // A note of Partner Center does not say who wrote it but by name: the contact of the request and our people are our side.
        Result<MessageDirection> directionOf(const ServiceRequestNote& note)
        {
            if (note.toTarget)
                return *note.toTarget ? MessageDirection::ToTarget : MessageDirection::FromTarget;
            const auto name = folded(note.author);
            if (!name.isEmpty() && (name == folded(m_request.contactName) || name == folded(m_request.contactEmail)))
                return MessageDirection::ToTarget;
            if (!m_ours) {
                m_ours.emplace();
                HD_TRY(const auto users, UserStore(m_database).list());
                for (const auto& user : users)
                    *m_ours << folded(user.name) << folded(user.email);
            }
            return !name.isEmpty() && m_ours->contains(name) ? MessageDirection::ToTarget
                                                             : MessageDirection::FromTarget;
        }

        Result<> tell(const Escalation& before, const Escalation& after, int messages)
        {
            TicketStore tickets(m_database);
            HD_TRY(auto ticket, tickets.find(after.ticket));
            const auto seen = ticket.revision++;
            ticket.updatedAt = m_now;
            HD_CHECK(tickets.update(ticket, seen));
            const QJsonObject data{{u"id"_s, after.id.value()},
                                   {u"act"_s, u"imported"_s},
                                   {u"route"_s, QString(keyOf(after.route))},
                                   {u"number"_s, after.externalNumber},
                                   {u"changes"_s, legDifferences(before, after)},
                                   {u"messages"_s, messages},
                                   {u"before"_s, escalationSnapshot(before)},
                                   {u"after"_s, escalationSnapshot(after)},
                                   {u"revision"_s, ticket.revision}};
            HD_CHECK(tickets.insertEvent({{}, ticket.id, m_operation, m_now, EventKind::Escalation, {}, {}, data}));
            return {};
        }

        Database& m_database;
        const ServiceRequest& m_request;
        Instant m_now;
        OperationId m_operation;
        std::optional<QStringList> m_ours; ///< names and addresses of our people, folded
    };

} // namespace

Result<std::vector<TicketId>> followRequest(Database& database, const ServiceRequest& request, Instant now,
                                            OperationId operation)
{
    std::vector<TicketId> touched;
    HD_TRY(const auto legs, EscalationStore(database).listByNumber(request.number));
    Following following(database, request, now, operation);
    for (const auto& leg : legs) {
        HD_TRY(const auto changed, following.follow(leg));
        if (changed)
            touched.push_back(leg.ticket);
    }
    return touched;
}

} // namespace helpdesk
