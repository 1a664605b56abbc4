// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/keptcourse.h"

namespace helpdesk {

namespace {

    // Letters and signs in the order of their enumerators.
    constexpr QByteArrayView kClockLetters = "fnpr";
    constexpr QByteArrayView kOutcomeSigns = "+-?";

    class KeptReader {
    public:
        explicit KeptReader(QByteArrayView text)
            : m_at(text.begin())
            , m_end(text.end())
        {
        }

        bool atEnd() const { return m_at == m_end; }
        bool take(char sign)
        {
            if (atEnd() || *m_at != sign)
                return false;
            ++m_at;
            return true;
        }
        /// The place of the next sign among some; one of them follows.
        qsizetype placeIn(QByteArrayView signs) { return atEnd() ? 0 : std::max<qsizetype>(0, signs.indexOf(*m_at++)); }
        Instant instant()
        {
            const bool negative = take('-');
            qint64 value = 0;
            while (!atEnd() && *m_at >= '0' && *m_at <= '9')
                value = value * 10 + (*m_at++ - '0');
            return Instant(negative ? -value : value);
        }

    private:
        const char* m_at;
        const char* m_end;
    };

    void appendPair(Instant first, std::optional<Instant> second, QByteArray& text)
    {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(first.milliseconds());
        if (second)
            text += '-' + QByteArray::number(second->milliseconds());
    }

    template <typename Take>
    void readPairs(QByteArrayView text, Take take)
    {
        KeptReader reader(text);
        while (!reader.atEnd()) {
            const auto first = reader.instant();
            take(first, reader.take('-') ? std::optional(reader.instant()) : std::nullopt);
            if (!reader.take(','))
                return;
        }
    }

} // namespace

KeptCourse keptCourse(std::span<const ClockEvent> events, std::span<const ClockReading> rounds, const HandingCount& handings)
{
    TicketCourse course;
    std::vector<SaidMoment> said;
    for (const auto& event : events) {
        if (event.kind == ClockEvent::Kind::Said)
            said.push_back({event.at, event.byCustomer});
        else if (event.kind != ClockEvent::Kind::Rated)
            enterState(event.at, event.state, course);
    }
    readConversation(said, course);
    return {events.empty() ? Instant() : events.back().at,
            course.firstReply,
            answersText(course.rounds),
            course.open.size() > 1 ? stretchesText(course.open) : QByteArray(),
            promisesText(outcomesOf(rounds)),
            handings.reassignments(),
            handings.returns()};
}

QByteArray answersText(std::span<const AnswerRound> rounds)
{
    QByteArray text;
    for (const auto& round : rounds)
        appendPair(round.asked, round.answered, text);
    return text;
}

std::vector<AnswerRound> answersFrom(QByteArrayView text)
{
    std::vector<AnswerRound> rounds;
    readPairs(text, [&rounds](Instant asked, std::optional<Instant> answered) { rounds.push_back({asked, answered}); });
    return rounds;
}

QByteArray stretchesText(std::span<const OpenStretch> stretches)
{
    QByteArray text;
    for (const auto& stretch : stretches)
        appendPair(stretch.from, stretch.to, text);
    return text;
}

std::vector<OpenStretch> stretchesFrom(QByteArrayView text)
{
    std::vector<OpenStretch> stretches;
    readPairs(text, [&stretches](Instant from, std::optional<Instant> to) { stretches.push_back({from, to}); });
    return stretches;
}

QByteArray promisesText(std::span<const PromiseOutcome> outcomes)
{
    QByteArray text;
    for (const auto& outcome : outcomes) {
        text += kClockLetters[static_cast<qsizetype>(outcome.clock)];
        text += kOutcomeSigns[static_cast<qsizetype>(outcome.kind)];
        text += QByteArray::number(outcome.at.milliseconds());
    }
    return text;
}

void readPromises(QByteArrayView text, Instant now, std::vector<KeptPromise>& promises)
{
    KeptReader reader(text);
    while (!reader.atEnd()) {
        const auto clock = static_cast<ServiceClock>(reader.placeIn(kClockLetters));
        const auto kind = static_cast<PromiseOutcome::Kind>(reader.placeIn(kOutcomeSigns));
        const auto at = reader.instant();
        if (kind != PromiseOutcome::Kind::Open || at < now)
            promises.push_back({at, kind == PromiseOutcome::Kind::Kept, clock});
    }
}

} // namespace helpdesk
