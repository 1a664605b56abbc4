// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/reviewcommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/perioddays.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/qualityservice.h"
#include "ui/text/qualitypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int kUsualReviews = 100;

    struct ReviewPeriod {
        Value<QString> from;
        Value<QString> to;
        Value<QString> zone;
    };

    ReviewPeriod reviewPeriod(Command& command)
    {
        return {command.text("--from", translate("cli", "First day; without it 30 days in all. 2026-12-31, today, or as in --from=-7d")),
                command.text("--to", translate("cli", "Last day; without it today")),
                command.text("--zone", translate("cli", "Time zone of the days; without it that of the partner's profile, or the "
                                                        "machine's"))};
    }

    Result<ReportPeriod> daysOf(Session& session, Workspace& workspace, const ReviewPeriod& wishes)
    {
        HD_TRY(const auto zone, periodZone(session, workspace, *wishes.zone));
        return periodFrom(session, zone, *wishes.from, *wishes.to);
    }

    Cell scoreCell(const std::optional<int>& score)
    {
        return {score ? QJsonValue(*score) : QJsonValue(QJsonValue::Null), score ? scoreText(score) : QString()};
    }

    Fields sampleFields(const SampledTicket& ticket, const QTimeZone& zone)
    {
        const auto verdict = ticket.review ? std::optional(ticket.review->verdict) : std::nullopt;
        return {{u"number"_s, translate("cli", "Number"), numberCell(ticket.number)},
                {u"title"_s, translate("cli", "Title"), textCell(ticket.title)},
                {u"customer"_s, translate("cli", "Customer"), textCell(ticket.customerName)},
                {u"severity"_s, translate("cli", "Severity"), enumCell(ticket.severity)},
                {u"ended_at"_s, translate("cli", "Ended"), instantCell(ticket.endedAt, zone)},
                {u"agent"_s, translate("cli", "Resolved by"), textCell(ticket.agentName)},
                {u"verdict"_s, translate("cli", "Verdict"), enumCell(verdict)},
                {u"score"_s, translate("cli", "Score"), scoreCell(ticket.review ? ticket.review->score() : std::nullopt)},
                {u"reviewer"_s, translate("cli", "Reviewed by"),
                 textCell(ticket.review ? ticket.review->reviewerName : QString())}};
    }

    struct SampleWishes {
        Value<std::optional<SampleKind>> rule;
        Value<std::optional<qint64>> count;
        Value<std::optional<qint64>> percent;
        Value<std::optional<qint64>> seed;
        Value<std::optional<qint64>> days;
        ReviewPeriod period;
    };

    SampleRule ruleOf(const SampleWishes& wishes)
    {
        SampleRule rule;
        rule.kind = wishes.rule->value_or(SampleKind::Random);
        rule.count = static_cast<int>(wishes.count->value_or(rule.count));
        if (*wishes.percent)
            rule.percent = static_cast<int>(**wishes.percent);
        rule.seed = wishes.seed->value_or(0);
        rule.newForDays = static_cast<int>(wishes.days->value_or(rule.newForDays));
        return rule;
    }

    Result<ExitStatus> showSample(Session& session, const SampleWishes& wishes)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto period, daysOf(session, *workspace, wishes.period));
        TerminalTask task(session.environment(), translate("cli", "Choosing tickets"));
        HD_TRY(const auto sample, workspace->quality().sample(actor, ruleOf(wishes), period, task));
        ListPrinter printer(session, sampleFields({}, session.zone()));
        for (const auto& ticket : sample.tickets)
            printer.row(sampleFields(ticket, session.zone()));
        printer.finish();
        if (session.format() == Format::Table) {
            session.say(ruleText(sample.rule));
            session.say(progressText(sample));
        }
        return ExitStatus::Done;
    }

    QJsonArray pointsJson(const std::vector<GivenPoint>& points)
    {
        const auto language = QLocale().name();
        QJsonArray array;
        for (const auto& one : points)
            array << QJsonObject{{u"key"_s, one.point.key},
                                 {u"question"_s, one.point.question.in(language)},
                                 {u"most"_s, one.point.most},
                                 {u"given"_s, one.given ? QJsonValue(*one.given) : QJsonValue(QJsonValue::Null)}};
        return array;
    }

    Fields reviewFields(const QualityReview& review, const QTimeZone& zone)
    {
        return {{u"number"_s, translate("cli", "Number"), numberCell(review.ticketNumber)},
                {u"agent"_s, translate("cli", "Resolved by"), textCell(review.agentName)},
                {u"reviewer"_s, translate("cli", "Reviewed by"), textCell(review.reviewerName)},
                {u"at"_s, translate("cli", "At"), instantCell(review.at, zone)},
                {u"version"_s, translate("cli", "Version"), numberCell(review.version)},
                {u"form"_s, translate("cli", "Form"), textCell(review.formKey)},
                {u"form_version"_s, translate("cli", "Form version"), numberCell(review.formVersion)},
                {u"verdict"_s, translate("cli", "Verdict"), enumCell(review.verdict)},
                {u"score"_s, translate("cli", "Score"), scoreCell(review.score())},
                {u"note"_s, translate("cli", "Note"), textCell(review.note)}};
    }

    void printReviews(Session& session, const std::vector<QualityReview>& reviews)
    {
        ListPrinter printer(session, reviewFields({}, session.zone()));
        for (const auto& review : reviews)
            printer.row(reviewFields(review, session.zone()));
        printer.finish();
    }

    Result<ExitStatus> showForm(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto ticket, workspace->tickets().findByNumber(number));
        HD_TRY(const auto sheet, workspace->quality().sheet(actor, ticket));
        std::vector<GivenPoint> points;
        for (const auto& point : sheet.form.points)
            points.push_back({point, {}});
        Fields fields{{u"number"_s, translate("cli", "Number"), numberCell(sheet.work.number)},
                      {u"agent"_s, translate("cli", "Resolved by"), textCell(sheet.work.agentName)},
                      {u"guide"_s, translate("cli", "Guide"), textCell(sheet.work.guide)},
                      {u"form"_s, translate("cli", "Form"), {sheet.form.key, sheet.form.name.in(QLocale().name())}},
                      {u"form_version"_s, translate("cli", "Form version"), numberCell(sheet.form.version)},
                      {u"blocked"_s, translate("cli", "Blocked"), textCell(sheet.blocked ? sentence(*sheet.blocked) : QString())}};
        if (session.format() == Format::Table) {
            for (const auto& point : sheet.form.points)
                fields.push_back({point.key, point.key,
                                  textCell(translate("cli", "%1 (0 to %2)", "a question, its most points")
                                               .arg(point.question.in(QLocale().name()), QString::number(point.most)))});
        }
        printFacts(session, fields, {{u"points"_s, pointsJson(points)}});
        return ExitStatus::Done;
    }

    /// "trace=8", or "trace=-" where it does not apply. Errors: Invalid(Points).
    Result<> takePoint(const QString& text, NewQualityReview& review)
    {
        const auto key = text.section(u'=', 0, 0);
        const auto value = text.section(u'=', 1);
        bool isNumber = false;
        const auto given = value.toInt(&isNumber);
        if (key.isEmpty() || (!isNumber && value != "-"_L1))
            return fail(ErrorCode::Invalid, Subject::Points, {text, u"KEY=5, KEY=-"_s});
        review.points.insert(key, isNumber ? std::optional(given) : std::nullopt);
        return {};
    }

    /// Errors: Invalid(Points|Verdict).
    Result<> takeFile(const QJsonObject& json, NewQualityReview& review)
    {
        const auto points = json.value("points"_L1).toObject();
        for (auto point = points.begin(); point != points.end(); ++point) {
            if (!point->isNull() && !point->isDouble())
                return fail(ErrorCode::Invalid, Subject::Points, {point.key(), u"5, null"_s});
            review.points.insert(point.key(), point->isNull() ? std::nullopt : std::optional(point->toInt()));
        }
        if (const auto verdict = json.value("verdict"_L1).toString(); !verdict.isEmpty()) {
            review.verdict = fromKey<QualityVerdict>(verdict);
            if (!review.verdict)
                return fail(ErrorCode::Invalid, Subject::Verdict, {verdict, keysOf<QualityVerdict>().join(u", "_s)});
        }
        review.note = json.value("note"_L1).toString();
        return {};
    }

    struct ReviewWishes {
        Value<qint64> number;
        Value<QString> file;
        Value<QStringList> points;
        Value<std::optional<QualityVerdict>> verdict;
        Value<std::optional<QString>> note;
    };

    Result<ExitStatus> addReview(Session& session, const ReviewWishes& wishes)
    {
        NewQualityReview review;
        if (!wishes.file->isEmpty()) {
            HD_TRY(const auto json, jsonFromFile(*wishes.file));
            HD_CHECK(takeFile(json, review));
        }
        for (const auto& point : *wishes.points)
            HD_CHECK(takePoint(point, review));
        if (*wishes.verdict)
            review.verdict = *wishes.verdict;
        if (*wishes.note)
            review.note = session.textOrInput(**wishes.note);
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(review.ticket, workspace->tickets().findByNumber(*wishes.number));
        HD_TRY(const auto made, workspace->quality().review(actor, review));
        printFacts(session, reviewFields(made, session.zone()), {{u"points"_s, pointsJson(made.points)}});
        return ExitStatus::Done;
    }

    Result<ExitStatus> listReviews(Session& session, const ReviewPeriod& wishes, qint64 limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto period, daysOf(session, *workspace, wishes));
        HD_TRY(const auto reviews, workspace->quality().reviews(actor, period, static_cast<int>(limit)));
        printReviews(session, reviews);
        return ExitStatus::Done;
    }

    Result<ExitStatus> showReviews(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto ticket, workspace->tickets().findByNumber(number));
        HD_TRY(const auto reviews, workspace->quality().reviewsOf(actor, ticket));
        printReviews(session, reviews);
        return ExitStatus::Done;
    }

    void addSample(Command& review)
    {
        auto command = review.add("sample", translate("cli", "Tickets to review, by a rule, of those resolved or closed in a period"));
        const SampleWishes wishes{
            command.choice<SampleKind>("--rule", translate("cli", "Which of them; without it some drawn by lot, the same for everybody")),
            command.number("--count", translate("cli", "Of those drawn by lot: so many"), 1, kMostSampled),
            command.number("--percent", translate("cli", "Of those drawn by lot: so many of a hundred"), 1, 100),
            command.number("--seed", translate("cli", "Of those drawn by lot: another number draws others"), 0),
            command.number("--days", translate("cli", "Of new agents: how long somebody is new"), 1, 3650),
            reviewPeriod(command)};
        command.excludes("--count", "--percent");
        command.example(u"helpdeskctl review sample --rule random --count 12 --from 2026-10-01 --to 2026-10-31"_s);
        command.runs([=](Session& session) { return showSample(session, wishes); });
    }

    void addAdding(Command& review)
    {
        auto command = review.add("add", translate("cli", "Reviews a ticket; once more makes the next version"));
        const auto number = command.ticketNumber();
        const ReviewWishes wishes{
            number, command.text("FILE", translate("cli", "A file with points, verdict and note, as {\"points\":{\"words\":5}}")),
            command.repeated("--points", translate("cli", "Points of a question, as in words=5, or words=- where it does not apply"),
                             Need::Optional, "KEY=N"),
            command.choice<QualityVerdict>("--verdict", translate("cli", "What to think of it in all")),
            command.optionalText("--note", translate("cli", "For the agent; needed with a bad verdict; - reads standard input"))};
        command.example(u"helpdeskctl review add 10482 review.json --verdict needs_coaching --note \"Trace first\""_s);
        command.runs([=](Session& session) { return addReview(session, wishes); });
    }

} // namespace

void addReviewCommands(Command& root)
{
    auto review = root.add("review", translate("cli", "Quality review: samples, points, verdicts"));
    addSample(review);
    auto form = review.add("form", translate("cli", "The questions a ticket is reviewed by"));
    const auto asked = form.ticketNumber();
    form.runs([=](Session& session) { return showForm(session, *asked); });
    addAdding(review);
    auto listing = review.add("list", translate("cli", "Reviews made in a period, the newest first"));
    const auto period = reviewPeriod(listing);
    const auto limit = listing.number("--limit", translate("cli", "At most so many"), 1);
    listing.runs([=](Session& session) { return listReviews(session, period, limit->value_or(kUsualReviews)); });
    auto showing = review.add("show", translate("cli", "Every review of a ticket; agents see those of their own work"));
    const auto shown = showing.ticketNumber();
    showing.runs([=](Session& session) { return showReviews(session, *shown); });
    addReviewForms(review);
}

} // namespace helpdesk::cli
