// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfixture.h"
#include "services/qualityservice.h"

#include <algorithm>
#include <map>
#include <random>

// The report of quality reviews beside a plain pass over what was stored.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// What a plain pass makes of the reviews of a row.
struct PlainReviews {
    std::vector<qint64> scores; ///< in hundredths
    qint64 count = 0;
    qint64 unscored = 0;
    std::array<qint64, 3> verdicts{};

    void take(int given, int most, const QString& verdict)
    {
        ++count;
        ++verdicts[static_cast<size_t>(*fromKey<QualityVerdict>(verdict))];
        if (most > 0)
            scores.push_back(std::llround(10'000.0 * given / most));
        else
            ++unscored;
    }
};

class ReviewedMade : public Reported {
public:
    explicit ReviewedMade(quint64 seed)
        : Reported(400, seed)
        , m_random(seed)
    {
        const auto users = workspace->users().list();
        REQUIRE_OK(users);
        std::vector<Actor> reviewers;
        for (const auto& user : *users) {
            if (user.role != Role::Agent && user.active)
                reviewers.push_back(actorOf(user));
        }
        REQUIRE(reviewers.size() >= 2);
        const auto ended = rows(u"SELECT id FROM ticket WHERE state IN ('resolved', 'closed') AND cancel_reason IS NULL AND restricted = 0"
                                " ORDER BY id LIMIT 150"_s);
        const auto now = clock.now();
        for (const auto& id : ended) {
            // Some in the period before, and some twice by the same reviewer.
            for (int i = below(3); i > 0; --i) {
                clock.set(now - std::chrono::hours(24 * (1 + below(600))));
                reviewAs(reviewers[static_cast<size_t>(below(static_cast<int>(reviewers.size())))], TicketId(id.toLongLong()));
            }
        }
        clock.set(now);
    }

private:
    int below(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }

    void reviewAs(const Actor& actor, TicketId ticket)
    {
        const auto sheet = workspace->quality().sheet(actor, ticket);
        REQUIRE_OK(sheet);
        if (sheet->blocked)
            return;
        NewQualityReview review;
        review.ticket = ticket;
        const bool none = below(20) == 0;
        for (const auto& point : sheet->form.points)
            review.points.insert(point.key, none || below(5) == 0 ? std::nullopt : std::optional(below(point.most + 1)));
        review.verdict = static_cast<QualityVerdict>(below(3));
        review.note = u"Because"_s;
        REQUIRE_OK(workspace->quality().review(actor, review));
    }

    std::mt19937_64 m_random;
};

void checkFigures(const std::vector<MetricFigure>& figures, const PlainReviews& plain)
{
    CHECK(figures[0].count == plain.count);
    CHECK(figures[1].duration == durationFigure(plain.scores, plain.unscored));
    for (size_t verdict = 0; verdict < plain.verdicts.size(); ++verdict) {
        CHECK(figures[2 + verdict].count == plain.verdicts[verdict]);
        CHECK(figures[2 + verdict].of == plain.count);
    }
}

void checkRows(ReviewedMade& made, ReportBy by)
{
    std::map<QString, PlainReviews> now;
    PlainReviews all;
    PlainReviews before;
    const auto year = made.year();
    const auto last = previousPeriod(year);
    for (const auto& row : made.rows(u"SELECT r.at, r.given, r.most, r.verdict, r.agent_id, coalesce(t.team_id, 0), t.service, r.guide_id"
                                     " FROM quality_review r JOIN ticket t ON t.id = r.ticket_id WHERE NOT EXISTS (SELECT 1 FROM"
                                     " quality_review n WHERE n.ticket_id = r.ticket_id AND n.reviewer_id = r.reviewer_id AND n.version > r.version)"_s)) {
        const auto cells = row.split(u'|');
        const Instant at(cells[0].toLongLong());
        const auto day = at.toUtc().toTimeZone(year.zone).date();
        // The first part begins with the period.
        const auto month = std::max(QDate(day.year(), day.month(), 1), year.from).toString(Qt::ISODate);
        const auto key = by == ReportBy::Agent ? cells[4]
            : by == ReportBy::Team             ? cells[5]
            : by == ReportBy::Service          ? cells[6]
            : by == ReportBy::Guide            ? cells[7]
            : by == ReportBy::Verdict          ? cells[3]
                                               : month;
        auto& place = year.contains(at) ? now[key] : before;
        if (!year.contains(at) && !last.contains(at))
            continue;
        place.take(cells[1].toInt(), cells[2].toInt(), cells[3]);
        if (year.contains(at))
            all.take(cells[1].toInt(), cells[2].toInt(), cells[3]);
    }
    REQUIRE(all.count > 30);
    REQUIRE(before.count > 0);
    const auto answer = made.answer(ReportName::Quality, year, by);
    checkFigures(answer.totals.now, all);
    checkFigures(answer.totals.before, before);
    size_t told = 0;
    for (const auto& row : answer.rows) {
        const auto key = by == ReportBy::Agent || by == ReportBy::Team ? QString::number(row.id) : row.key;
        INFO(keyOf(by).data() << " " << key.toStdString());
        checkFigures(row.figures.now, now[key]);
        told += now[key].count > 0 ? 1 : 0;
    }
    CHECK(told == now.size() - static_cast<size_t>(std::ranges::count_if(now, [](const auto& one) { return one.second.count == 0; })));
}

} // namespace

TEST_CASE("reviews are counted as a plain pass over the latest of each reviewer says", "[services][report][quality]")
{
    const auto seed = GENERATE(3u, 19u);
    ReviewedMade made(seed);
    for (const auto by :
         {ReportBy::Agent, ReportBy::Team, ReportBy::Service, ReportBy::Guide, ReportBy::Verdict, ReportBy::Month})
        checkRows(made, by);
}

TEST_CASE("a row of reviews leads to the tickets that were reviewed", "[services][report][quality]")
{
    ReviewedMade made(5);
    const auto period = made.year();
    int told = 0;
    for (const auto& row : made.answer(ReportName::Quality, period, ReportBy::Verdict).rows) {
        if (row.numbers.empty())
            continue;
        REQUIRE_FALSE(row.search.isEmpty());
        const auto found = made.workspace->tickets().count(made.me, made.all(row.search));
        REQUIRE_OK(found);
        CHECK(*found == static_cast<qint64>(row.numbers.size()));
        ++told;
    }
    CHECK(told == 3);
    // Narrowed by a search text, the figures are of the tickets it finds.
    const auto some = made.answer(ReportName::Quality, period, ReportBy::Agent, u"severity:A,B"_s);
    const auto others = made.answer(ReportName::Quality, period, ReportBy::Agent, u"severity:C"_s);
    const auto all = made.answer(ReportName::Quality, period, ReportBy::Agent);
    CHECK(some.totals.now[0].count + others.totals.now[0].count == all.totals.now[0].count);
}

TEST_CASE("the demo has reviews to be read, counted by hand", "[services][report][quality]")
{
    Reported made;
    const auto answer = made.answer(ReportName::Quality, {QDate(2026, 9, 1), QDate(2026, 11, 30), QTimeZone("Europe/Riga")});
    CHECK(answer.totals.now[0].count == 8);
    CHECK(answer.totals.now[2].count == 5);
    CHECK(answer.totals.now[3].count == 2);
    CHECK(answer.totals.now[4].count == 1);
    // 39/40, 28/30, 43/45, 29/45, 28/40, 41/45, 36/40, 16/40: the middle is between 90 and 91.11.
    CHECK(answer.totals.now[1].duration.median.count() == (9000 + 9111) / 2);
    CHECK(answer.totals.now[1].duration.mean.count() == 8024);
    CHECK(answer.totals.now[1].duration.count == 8);
    QStringList agents;
    for (const auto& row : answer.rows)
        agents << row.name;
    CHECK(agents.contains(u"Grady Archie"_s));
}
