// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/quality/qualitystore.h"

#include "storage/rows.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject bilingualJson(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    Bilingual bilingualFrom(const QJsonValue& json)
    {
        return {json["en"_L1].toString(), json["ru"_L1].toString()};
    }

    QJsonObject pointsJson(const std::vector<GivenPoint>& points)
    {
        QJsonArray array;
        for (const auto& one : points) {
            QJsonObject json{{u"key"_s, one.point.key},
                             {u"question"_s, bilingualJson(one.point.question)},
                             {u"hint"_s, bilingualJson(one.point.hint)},
                             {u"most"_s, one.point.most}};
            if (one.given)
                json.insert(u"given"_s, *one.given);
            array.append(json);
        }
        return {{u"points"_s, array}};
    }

    std::vector<GivenPoint> pointsFrom(const QJsonObject& json)
    {
        std::vector<GivenPoint> points;
        const auto array = json.value("points"_L1).toArray();
        for (const auto& value : array) {
            GivenPoint one{{value["key"_L1].toString(), bilingualFrom(value["question"_L1]), bilingualFrom(value["hint"_L1]),
                            value["most"_L1].toInt()},
                           {}};
            if (value["given"_L1].isDouble())
                one.given = value["given"_L1].toInt();
            points.push_back(std::move(one));
        }
        return points;
    }

    QualityReview reviewOf(const Statement& row)
    {
        QualityReview review;
        review.id = row.id<QualityReviewTag>(0);
        review.ticket = row.id<TicketTag>(1);
        review.ticketNumber = row.integer(2);
        review.ticketTitle = row.text(3);
        review.agent = row.id<UserTag>(4);
        review.agentName = row.text(5);
        review.reviewer = row.id<UserTag>(6);
        review.reviewerName = row.text(7);
        review.version = static_cast<int>(row.integer(8));
        review.latest = row.boolean(9);
        review.at = row.instant(10);
        review.formKey = row.text(11);
        review.formVersion = static_cast<int>(row.integer(12));
        review.guide = row.text(13);
        review.verdict = row.key(14, QualityVerdict::Good);
        review.note = row.text(15);
        review.points = pointsFrom(row.json(16));
        return review;
    }

    SampleCandidate candidateOf(const Statement& row)
    {
        return {row.id<TicketTag>(0),
                row.instant(1),
                row.key(2, Severity::C),
                static_cast<int>(row.integer(3)),
                row.id<UserTag>(4),
                {}};
    }

} // namespace

QualityStore::QualityStore(Database& database)
    : m_database(database)
{
}

Result<std::vector<QByteArray>> QualityStore::forms()
{
    HD_TRY(auto rows, m_database.statement(u"quality/list_forms"_s));
    return allRows(rows, [](const Statement& row) { return row.text(0).toUtf8(); });
}

Result<> QualityStore::putForm(const QString& key, const QByteArray& content)
{
    HD_TRY(auto statement, m_database.statement(u"quality/put_form"_s));
    return statement.bind(key).bind(QString::fromUtf8(content)).run();
}

Result<> QualityStore::removeForm(const QString& key)
{
    HD_TRY(auto statement, m_database.statement(u"quality/delete_form"_s));
    return statement.bind(key).run();
}

Result<std::vector<SampleCandidate>> QualityStore::ended(Instant from, Instant before)
{
    HD_TRY(auto rows, m_database.statement(u"quality/list_ended"_s));
    return allRows(rows.bind(from).bind(before), candidateOf);
}

Result<UserId> QualityStore::resolver(TicketId ticket)
{
    HD_TRY(auto row, m_database.statement(u"quality/find_resolver"_s));
    HD_TRY(const auto found, firstRow(row.bind(ticket), [](const Statement& one) { return one.id<UserTag>(0); }));
    return found.value_or(UserId());
}

Result<QualityReviewId> QualityStore::insert(const QualityReview& review)
{
    HD_TRY(auto older, m_database.statement(u"quality/supersede_review"_s));
    HD_CHECK(older.bind(review.ticket).bind(review.reviewer).run());
    const auto sum = sumOf(review.points);
    HD_TRY(auto statement, m_database.statement(u"quality/insert_review"_s));
    statement.bind(review.ticket).bind(review.agent).bind(review.reviewer).bind(review.version).bind(review.at);
    statement.bind(review.formKey).bind(review.formVersion).bind(review.guide).bind(review.verdict).bind(review.note);
    statement.bind(pointsJson(review.points)).bind(sum.given).bind(sum.most);
    return insertedId<QualityReviewTag>(statement);
}

Result<std::vector<QualityReview>> QualityStore::ofTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"quality/list_reviews_of_ticket"_s));
    HD_TRY(auto reviews, allRows(rows.bind(ticket), reviewOf));
    std::ranges::sort(reviews, {}, &QualityReview::id);
    return reviews;
}

Result<std::vector<QualityReview>> QualityStore::latestOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"quality/list_latest_of_ticket"_s));
    HD_TRY(auto reviews, allRows(rows.bind(ticket), reviewOf));
    std::ranges::sort(reviews, std::ranges::greater(), &QualityReview::id);
    return reviews;
}

Result<std::vector<QualityReview>> QualityStore::list(const Actor& reader, Instant from, Instant before, int limit)
{
    HD_TRY(auto rows, m_database.statement(u"quality/list_reviews"_s));
    rows.bind(from).bind(before).bind(reader.role == Role::Administrator).bind(reader.user).bind(reader.user).bind(limit);
    return allRows(rows, reviewOf);
}

} // namespace helpdesk
