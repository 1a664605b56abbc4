// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weeks.h"

#include <QDir>
#include <QProcess>

// Random schedules beside an engine that others wrote: the one of RT, as Debian packages it.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    struct Question {
        CalendarRules rules;
        Instant from;
        Instant to;
        std::chrono::seconds time;
    };

    bool knowsBusinessHours()
    {
        QProcess perl;
        perl.start(u"perl"_s, {u"-MBusiness::Hours"_s, u"-e"_s, u"1"_s});
        return perl.waitForFinished() && perl.exitStatus() == QProcess::NormalExit && perl.exitCode() == 0;
    }

    QString clockText(int minute)
    {
        return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
    }

    /// In the day, where no clock changes: what is meant there, either engine decides for itself.
    CalendarRules schedule(const QString& zone, std::mt19937& random)
    {
        const auto between = [&random](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        CalendarRules rules;
        rules.timeZone = zone;
        for (size_t day = 0; day < 7; ++day) {
            if (day != 2 && between(0, 3) == 0)
                continue;
            const auto from = between(300, 800);
            const auto to = between(from + 120, 1435);
            if (between(0, 1) == 0)
                rules.week[day] = {{from, from + 45}, {from + 45 + between(5, 60), to}};
            else
                rules.week[day] = {{from, to}};
        }
        for (int i = 0; i < 3; ++i) {
            const auto day = QDate(2026, 1, 10).addDays(between(0, 300));
            rules.exceptions.push_back({day, day, 0, 0, {}});
        }
        return rules;
    }

    QString lineOf(const Question& question)
    {
        QStringList days;
        for (size_t day = 0; day < 7; ++day) {
            const auto& open = question.rules.week[day];
            if (open.empty())
                continue;
            auto text = u"%1 %2 %3"_s.arg((day + 1) % 7).arg(clockText(open.front().from), clockText(open.back().to));
            if (open.size() == 2)
                text += u" %1 %2"_s.arg(clockText(open.front().to), clockText(open.back().from));
            days << text;
        }
        QStringList holidays;
        for (const auto& exception : question.rules.exceptions)
            holidays << exception.from.toString(Qt::ISODate);
        return QStringList{question.rules.timeZone,
                           days.join(u','),
                           holidays.join(u','),
                           QString::number(question.from.milliseconds() / 1000),
                           QString::number(question.to.milliseconds() / 1000),
                           QString::number(question.time.count())}
            .join(u'\t');
    }

    std::vector<Question> randomQuestions(int count)
    {
        std::mt19937 random(20261129); // NOLINT: the same each time
        const std::array zones{u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Sydney"_s,
                               u"Asia/Kolkata"_s};
        std::vector<Question> all;
        const auto first = Instant::fromIso(u"2026-01-12T00:00:00Z"_s).value();
        for (int i = 0; i < count; ++i) {
            const auto from = first + std::chrono::seconds(random() % (280 * 86400));
            all.push_back({schedule(zones[random() % zones.size()], random), from,
                           from + std::chrono::seconds(60 + random() % (20 * 86400)),
                           std::chrono::seconds(random() % (16 * 3600))});
        }
        return all;
    }

    QStringList answersOf(const std::vector<Question>& questions)
    {
        QStringList lines;
        for (const auto& question : questions)
            lines << lineOf(question);
        QProcess perl;
        perl.start(u"perl"_s,
                   {QDir(QStringLiteral(HELPDESK_SOURCE_DIR)).filePath(u"tests/core/domain/sla/businesshours.pl"_s)});
        REQUIRE(perl.waitForStarted());
        perl.write(lines.join(u'\n').toUtf8() + '\n');
        perl.closeWriteChannel();
        REQUIRE(perl.waitForFinished(120000));
        CAPTURE(perl.readAllStandardError().toStdString());
        REQUIRE(perl.exitCode() == 0);
        return QString::fromUtf8(perl.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

} // namespace

TEST_CASE("random schedules agree with Debian's libbusiness-hours-perl", "[sla][calendar]")
{
    if (!knowsBusinessHours()) {
        WARN("skipped: there is no perl with Business::Hours here (Debian: libbusiness-hours-perl)");
        return;
    }
    const auto questions = randomQuestions(150);
    const auto answers = answersOf(questions);
    REQUIRE(answers.size() == static_cast<qsizetype>(questions.size()));
    int added = 0;
    for (size_t i = 0; i < questions.size(); ++i) {
        const auto& question = questions[i];
        CAPTURE(lineOf(question).toStdString());
        const auto calendar = calendarOfRules(question.rules);
        const auto answer = answers[static_cast<qsizetype>(i)].split(u'\t');
        CHECK(calendar.between(question.from, question.to) == std::chrono::seconds(answer[0].toLongLong()));
        if (answer[1].toLongLong() < 0)
            continue; // it looks no further than a month
        ++added;
        // A time that is used up at closing ends there; the module names the next open second.
        const auto end = calendar.add(question.from, question.time);
        REQUIRE_OK(end);
        const auto open = calendar.add(*end, 0ms);
        REQUIRE_OK(open);
        CHECK(open->milliseconds() / 1000 == answer[1].toLongLong());
    }
    CHECK(added > 100);
}

} // namespace helpdesk
