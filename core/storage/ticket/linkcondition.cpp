// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/linkcondition.h"

#include "base/fold.h"
#include "domain/ticket/message.h"
#include "domain/ticket/queryidentifier.h"
#include "storage/rows.h"
#include "storage/ticket/textmatch.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Character for character the condition of escalation_by_number. A leg that was undone has no number.
    constexpr auto kLegByNumber = "t.id IN (SELECT ticket_id FROM escalation"
                                  " WHERE external_number IN (%1) AND external_number <> '' AND withdrawn = 0)";
    // Not every word that looks like an outage is one: nothing found is no error here.
    constexpr auto kOutageByNumber = "t.id IN (SELECT l.ticket_id FROM outage AS o"
                                     " JOIN outage_ticket AS l ON l.outage_id = o.id WHERE o.number = ?)";
    constexpr auto kTenant = "t.customer_id IN (SELECT id FROM customer WHERE tenant_id IN (%1))";
    constexpr auto kDomain = "t.customer_id IN (SELECT customer_id FROM customer_domain WHERE domain IN (%1))";
    // What people call an Azure subscription is an entitlement of one.
    constexpr auto kSubscription = "t.subscription_id IN (SELECT id FROM subscription WHERE guid IN (%1)"
                                   " UNION SELECT subscription_id FROM azure_entitlement WHERE id IN (%1)"
                                   " UNION SELECT id FROM subscription WHERE entitlement_id IN (%1)"
                                   " AND entitlement_id <> '')";
    constexpr int kPlacesOfSubscription = 3;
    constexpr auto kContactByMail = "t.contact_id IN (SELECT id FROM contact WHERE lower(email) = ? AND email <> '')";

    SqlPiece oneOf(const char* condition, const QStringList& values, int places = 1)
    {
        if (values.isEmpty())
            return {};
        SqlPiece piece{QString::fromLatin1(condition).arg(QStringList(values.size(), u"?"_s).join(", "_L1)), {}};
        for (int place = 0; place < places; ++place) {
            for (const auto& value : values)
                piece.values.emplace_back(value);
        }
        return piece;
    }

    SqlPiece anyOf(const std::vector<SqlPiece>& pieces)
    {
        if (pieces.empty())
            return {};
        SqlPiece any{u"("_s, {}};
        for (const auto& piece : pieces) {
            if (any.sql.size() > 1)
                any.sql += " OR "_L1;
            any.append(piece);
        }
        any.sql += u')';
        return any;
    }

    SqlPiece said(MessageKind kind)
    {
        return {u"EXISTS (SELECT 1 FROM ticket_message AS m WHERE m.ticket_id = t.id AND m.kind = ?)"_s,
                {QString(keyOf(kind))}};
    }

    SqlPiece partOf(TicketPart part)
    {
        switch (part) {
        case TicketPart::Attachment:
            return {u"EXISTS (SELECT 1 FROM attachment AS f WHERE f.ticket_id = t.id AND f.removed_at IS NULL"
                    " AND f.draft_user_id IS NULL)"_s,
                    {}};
        case TicketPart::Claim:
            return {u"EXISTS (SELECT 1 FROM claim AS k WHERE k.ticket_id = t.id)"_s, {}};
        case TicketPart::Escalation:
            return {u"EXISTS (SELECT 1 FROM escalation AS e WHERE e.ticket_id = t.id AND e.withdrawn = 0)"_s, {}};
        case TicketPart::Note:
            return said(MessageKind::InternalNote);
        case TicketPart::Outage:
            return {u"EXISTS (SELECT 1 FROM outage_ticket AS l WHERE l.ticket_id = t.id)"_s, {}};
        case TicketPart::Phone:
            return said(MessageKind::PhoneCall);
        case TicketPart::Reply:
            return said(MessageKind::Reply);
        }
        Q_UNREACHABLE();
        return {};
    }

    std::vector<SqlPiece> linksOf(const QueryIdentifier& identifier)
    {
        switch (identifier.kind) {
        case QueryIdentifier::Kind::Guid:
            return {tenantCondition({identifier.text}), subscriptionCondition({identifier.text})};
        case QueryIdentifier::Kind::Mail:
            return {{QString::fromLatin1(kContactByMail), {identifier.text}}};
        case QueryIdentifier::Kind::Domain:
            return {domainCondition({identifier.text})};
        case QueryIdentifier::Kind::ServiceRequest:
            return {serviceRequestCondition({identifier.text})};
        case QueryIdentifier::Kind::Outage:
            return {{QString::fromLatin1(kOutageByNumber), {identifier.text}}};
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

SqlPiece partCondition(const std::vector<TicketPart>& parts)
{
    std::vector<SqlPiece> pieces;
    for (const auto part : parts)
        pieces.push_back(partOf(part));
    return anyOf(pieces);
}

SqlPiece serviceRequestCondition(const QStringList& numbers)
{
    return oneOf(kLegByNumber, numbers);
}

SqlPiece tenantCondition(const QStringList& tenants)
{
    return oneOf(kTenant, tenants);
}

SqlPiece domainCondition(const QStringList& domains)
{
    return oneOf(kDomain, domains);
}

SqlPiece subscriptionCondition(const QStringList& guids)
{
    return oneOf(kSubscription, guids, kPlacesOfSubscription);
}

SqlPiece contactCondition(const QStringList& contacts)
{
    std::vector<SqlPiece> pieces;
    for (const auto& contact : contacts) {
        pieces.push_back({QString::fromLatin1(kContactByMail), {contact.trimmed().toLower()}});
        pieces.push_back({u"t.contact_id IN (SELECT id FROM contact WHERE name_folded LIKE ? ESCAPE '\\')"_s,
                          {likePattern(folded(contact))}});
    }
    return anyOf(pieces);
}

Result<SqlPiece> outageCondition(Database& database, const QStringList& numbers)
{
    if (numbers.isEmpty())
        return SqlPiece();
    QStringList places;
    SqlPiece piece;
    for (const auto& number : numbers) {
        HD_TRY(auto row, database.statement(u"outage/find_by_number"_s));
        HD_CHECK(row.bind(number).run());
        const bool found = row.next();
        if (found)
            piece.values.emplace_back(row.integer(0));
        HD_CHECK(row.finish());
        if (!found)
            return fail(ErrorCode::NotFound, Subject::Outage, {number});
        places << u"?"_s;
    }
    piece.sql = u"t.id IN (SELECT ticket_id FROM outage_ticket WHERE outage_id IN (%1))"_s.arg(places.join(", "_L1));
    return piece;
}

Result<SqlPiece> wordCondition(Database& database, const QString& word)
{
    HD_TRY(const auto says, ticketSays(database, word));
    const auto identifier = identifierIn(word);
    if (!identifier)
        return says;
    auto pieces = linksOf(*identifier);
    pieces.insert(pieces.begin(), says);
    return anyOf(pieces);
}

Result<std::vector<TicketId>> listTicketsLinkedBy(Database& database, const QString& word)
{
    std::vector<SqlPiece> pieces;
    if (const auto identifier = identifierIn(word))
        pieces = linksOf(*identifier);
    if (const auto number = ticketNumber(word))
        pieces.push_back({u"t.number = ?"_s, {*number}});
    if (pieces.empty())
        return std::vector<TicketId>();
    const auto links = anyOf(pieces);
    HD_TRY(auto tickets, database.composed("SELECT t.id FROM ticket AS t WHERE "_L1 + links.sql));
    links.bindTo(tickets);
    return allRows(tickets, [](const Statement& row) { return row.id<TicketTag>(0); });
}

} // namespace helpdesk
