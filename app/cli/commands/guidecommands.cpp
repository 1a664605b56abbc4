// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonObject stepJson(const GuideStep& step, const QString& language)
    {
        QJsonArray answers;
        for (const auto& answer : step.answers)
            answers << QJsonObject{{u"answer"_s, answer.id}, {u"text"_s, answer.text.in(language)}};
        QJsonObject object{{u"step"_s, step.id},
                           {u"stage"_s, QString(keyOf(step.stage))},
                           {u"question"_s, step.question.in(language)},
                           {u"why"_s, step.why.in(language)},
                           {u"how"_s, step.how.in(language)},
                           {u"answers"_s, answers}};
        if (step.page)
            object.insert(u"page"_s, step.page->url);
        if (!step.command.isEmpty())
            object.insert(u"command"_s, step.command);
        return object;
    }

    QJsonObject endJson(const GuideEnd& end, const QString& language)
    {
        QJsonObject object{
            {u"end"_s, end.id}, {u"kind"_s, QString(keyOf(end.kind))}, {u"text"_s, end.text.in(language)}};
        if (!end.cause.isEmpty())
            object.insert(u"cause"_s, end.cause.in(language));
        if (!end.article.isEmpty())
            object.insert(u"article"_s, end.article);
        if (end.handOff)
            object.insert(u"reason"_s, QString(keyOf(*end.handOff)));
        if (end.route)
            object.insert(u"route"_s, QString(keyOf(*end.route)));
        QJsonArray collect;
        for (const auto& item : end.collect)
            collect << item.in(language);
        if (!collect.isEmpty())
            object.insert(u"collect"_s, collect);
        return object;
    }

    QJsonObject toJson(const GuidedDiagnosis& diagnosis, const QString& language)
    {
        QJsonArray proposals;
        for (const auto& guide : diagnosis.proposals)
            proposals << QJsonObject{{u"guide"_s, guide->id}, {u"title"_s, guide->title.in(language)}};
        if (!diagnosis.guide)
            return {{u"guide"_s, QJsonValue()}, {u"proposals"_s, proposals}};
        QJsonArray answers;
        for (const auto& given : diagnosis.diagnosis.answers)
            answers << QJsonObject{{u"step"_s, given.step}, {u"answer"_s, given.answer}};
        QJsonObject object{{u"guide"_s, diagnosis.guide->id},
                           {u"version"_s, diagnosis.guide->version},
                           {u"newest_version"_s, diagnosis.newest},
                           {u"title"_s, diagnosis.guide->title.in(language)},
                           {u"answers"_s, answers}};
        if (diagnosis.position.step)
            object.insert(u"next"_s, stepJson(*diagnosis.position.step, language));
        if (diagnosis.position.end)
            object.insert(u"end"_s, endJson(*diagnosis.position.end, language));
        return object;
    }

    void sayStep(Session& session, const GuideStep& step, const QString& language)
    {
        session.say(u"%1  [%2]"_s.arg(step.question.in(language), step.id));
        session.say(u"  "_s + step.why.in(language));
        session.say(u"  "_s + step.how.in(language));
        if (step.page)
            session.say(u"  %1: %2"_s.arg(step.page->name.in(language), step.page->url));
        if (!step.command.isEmpty())
            session.say(u"  > "_s + step.command);
        for (const auto& answer : step.answers)
            session.say(u"  - %1  [%2]"_s.arg(answer.text.in(language), answer.id));
    }

    void sayAnswers(Session& session, const GuidedDiagnosis& diagnosis, const QString& language)
    {
        for (const auto& given : diagnosis.diagnosis.answers) {
            const auto& step = *diagnosis.guide->step(given.step);
            for (const auto& answer : step.answers) {
                if (answer.id == given.answer)
                    session.say(u"%1 %2"_s.arg(step.question.in(language), answer.text.in(language)));
            }
        }
    }

    void sayDiagnosis(Session& session, const GuidedDiagnosis& diagnosis)
    {
        const auto language = QLocale().name();
        if (!diagnosis.guide) {
            session.say(diagnosis.proposals.empty()
                            ? translate("cli", "No guide fits this ticket; choose one of `guide list`.")
                            : translate("cli", "No guide is chosen yet. These fit:"));
            for (const auto& guide : diagnosis.proposals)
                session.say(u"  %1  [%2]"_s.arg(guide->title.in(language), guide->id));
            return;
        }
        session.say(u"%1  [%2 %3]"_s.arg(diagnosis.guide->title.in(language), diagnosis.guide->id)
                        .arg(diagnosis.guide->version));
        sayAnswers(session, diagnosis, language);
        if (diagnosis.position.step)
            sayStep(session, *diagnosis.position.step, language);
        if (const auto* end = diagnosis.position.end) {
            session.say(end->text.in(language));
            for (const auto& item : end->collect)
                session.say(u"  - "_s + item.in(language));
        }
        if (diagnosis.newest > diagnosis.guide->version)
            session.say(translate("cli", "There is a newer version of this guide, %1; `guide choose` begins anew with it.")
                            .arg(diagnosis.newest));
    }

    ExitStatus answerWith(Session& session, const GuidedDiagnosis& diagnosis)
    {
        if (session.format() == Format::Json)
            printJson(session, toJson(diagnosis, QLocale().name()));
        else
            sayDiagnosis(session, diagnosis);
        return ExitStatus::Done;
    }

    Result<ExitStatus> showDiagnosis(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto diagnosis, workspace->guides().diagnosis(actor, id));
        return answerWith(session, diagnosis);
    }

    Result<ExitStatus> choose(Session& session, qint64 number, const QString& guide)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto diagnosis, workspace->guides().choose(actor, id, guide));
        return answerWith(session, diagnosis);
    }

    Result<ExitStatus> answer(Session& session, qint64 number, const GivenAnswer& given)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto diagnosis, workspace->guides().answer(actor, id, given));
        return answerWith(session, diagnosis);
    }

} // namespace

void addGuideCommands(Command& root)
{
    auto guide = root.add("guide", translate("cli", "The diagnosis of a ticket, question by question; and the guides"));
    auto showCommand = guide.add("show", translate("cli", "Shows the answers so far, and the next question"));
    const auto shown = showCommand.ticketNumber();
    showCommand.runs([shown](Session& session) { return showDiagnosis(session, *shown); });

    auto chooseCommand = guide.add("choose", translate("cli", "Begins the diagnosis with a guide"));
    const auto chosen = chooseCommand.ticketNumber();
    const auto name = chooseCommand.text("GUIDE", translate("cli", "As `guide list` names it"), Need::Required);
    chooseCommand.runs([=](Session& session) { return choose(session, *chosen, *name); });

    auto answerCommand = guide.add("answer", translate("cli", "Answers a question; those after it are asked again"));
    const auto number = answerCommand.ticketNumber();
    const auto step =
        answerCommand.text("STEP", translate("cli", "The question, as `guide show` names it"), Need::Required);
    const auto value =
        answerCommand.text("ANSWER", translate("cli", "The answer, as `guide show` names it"), Need::Required);
    answerCommand.runs([=](Session& session) { return answer(session, *number, {*step, *value}); });

    addGuideLibraryCommands(guide);
}

} // namespace helpdesk::cli
