// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "io/rules/rulereader.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/rulepresenter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell dayCell(const std::optional<QDate>& day)
    {
        return day ? textCell(day->toString(Qt::ISODate)) : Cell{QJsonValue::Null, {}};
    }

    Fields ruleFields(const ProgrammeRule& one)
    {
        const auto language = QLocale().name();
        const auto& rule = one.rule;
        return {
            {u"id"_s, translate("cli", "Rule"), textCell(rule.id)},
            {u"origin"_s, translate("cli", "Origin"), enumCell(one.origin)},
            {u"valid_from"_s, translate("cli", "Valid from"), dayCell(rule.validFrom)},
            {u"valid_to"_s, translate("cli", "Valid until"), dayCell(rule.validTo)},
            {u"shipped_has_changed"_s, translate("cli", "Shipped rule has changed"), flagCell(one.shippedHasChanged)},
            {u"reason"_s, translate("cli", "Reason"), textCell(rule.reason.in(language))}};
    }

    Fields fullFields(const ProgrammeRule& one)
    {
        auto fields = ruleFields(one);
        const auto& rule = one.rule;
        fields.push_back({u"condition"_s, translate("cli", "Applies"), textCell(conditionText(rule.when))});
        fields.push_back(
            {u"effect_text"_s, translate("cli", "Effect"), textCell(effectText(rule.effect, QLocale().name()))});
        fields.push_back({u"source"_s, translate("cli", "Source"), textCell(rule.source)});
        return fields;
    }

    /// Own rules that cannot be read are said once, and hinder nothing.
    void complainOf(Session& session, const std::vector<Error>& faults)
    {
        for (const auto& fault : faults)
            session.complain(translate("cli", "An own rule is left aside: %1").arg(sentence(fault)));
    }

    bool mentions(const ProgrammeRule& one, const QString& text)
    {
        const auto& rule = one.rule;
        for (const auto& field : {rule.id, rule.reason.en, rule.reason.ru, rule.source, conditionText(rule.when),
                                  effectText(rule.effect, QLocale().name())}) {
            if (field.contains(text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    struct RuleQuestion {
        QString text;
        QString day;
        bool own = false;
    };

    Result<ExitStatus> listRules(Session& session, const RuleQuestion& question)
    {
        std::optional<QDate> day;
        if (!question.day.isEmpty()) {
            day = QDate::fromString(question.day, Qt::ISODate);
            if (!day->isValid())
                return fail(ErrorCode::Invalid, Subject::Date, {question.day});
        }
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto all, workspace->rules().list());
        ListPrinter printer(session, ruleFields({}));
        for (const auto& one : all.rules) {
            if ((question.own && one.origin == RuleOrigin::Shipped) || (day && !one.rule.isValidOn(*day)))
                continue;
            if (question.text.isEmpty() || mentions(one, question.text))
                printer.row(ruleFields(one));
        }
        printer.finish();
        complainOf(session, all.faults);
        return ExitStatus::Done;
    }

    Result<ExitStatus> showRule(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto one, workspace->rules().find(id));
        printFacts(session, fullFields(one), {{u"rule"_s, ruleToJson(one.rule)}});
        return ExitStatus::Done;
    }

    Fields differenceFields(const QString& rule, const RuleDifference& difference)
    {
        return {{u"rule"_s, translate("cli", "Rule"), textCell(rule)},
                {u"field"_s, translate("cli", "Field"), textCell(difference.field)},
                {u"own"_s, translate("cli", "Own version"), textCell(difference.own)},
                {u"shipped"_s, translate("cli", "Shipped rule"), textCell(difference.shipped)}};
    }

    Result<ExitStatus> diff(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        std::vector<ProgrammeRule> rules;
        if (id.isEmpty()) {
            HD_TRY(auto all, workspace->rules().list());
            complainOf(session, all.faults);
            rules = std::move(all.rules);
        } else {
            HD_TRY(auto one, workspace->rules().find(id));
            rules.push_back(std::move(one));
        }
        ListPrinter printer(session, differenceFields({}, {}));
        for (const auto& one : rules) {
            for (const auto& difference : one.differences())
                printer.row(differenceFields(one.rule.id, difference));
        }
        printer.finish();
        return ExitStatus::Done;
    }

    Result<> write(Session& session, const QByteArray& content, const QString& path)
    {
        if (!path.isEmpty())
            return RuleService::write(content, path);
        session.environment().out.write(content);
        return {};
    }

    Result<ExitStatus> exportRules(Session& session, const QStringList& ids, bool own, const QString& path)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto content, own ? workspace->rules().exportedOwn() : workspace->rules().exported(ids));
        HD_CHECK(write(session, content, path));
        return ExitStatus::Done;
    }

    Fields importFields(const RuleImport& outcome)
    {
        return {{u"read"_s, translate("cli", "Read"), numberCell(outcome.read)},
                {u"new"_s, translate("cli", "New"), numberCell(outcome.added)},
                {u"changed"_s, translate("cli", "Changed"), numberCell(outcome.changed)},
                {u"reset"_s, translate("cli", "As shipped again"), numberCell(outcome.reset)},
                {u"unchanged"_s, translate("cli", "Unchanged"), numberCell(outcome.unchanged)}};
    }

    Result<ExitStatus> importRules(Session& session, const QString& path, bool dryRun)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto outcome, workspace->rules().importFile(actor, path, dryRun));
        printFacts(session, importFields(outcome), {{u"dry_run"_s, dryRun}});
        if (dryRun && session.format() == Format::Table)
            session.say(translate("cli", "Dry run: nothing was changed."));
        return ExitStatus::Done;
    }

    Result<ExitStatus> reset(Session& session, const QStringList& ids, bool all)
    {
        if (ids.isEmpty() && !all)
            return fail(ErrorCode::Missing, Subject::Rule);
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto count, workspace->rules().reset(actor, ids));
        printFacts(session, {{u"reset"_s, translate("cli", "As shipped again"), numberCell(count)}});
        return ExitStatus::Done;
    }

    void addReadingCommands(Command& rule)
    {
        auto listCommand = rule.add("list", translate("cli", "Lists the rules as they hold for us"));
        const auto text = listCommand.text("TEXT", translate("cli", "Only those in which this text stands"));
        const auto day = listCommand.text("--date", translate("cli", "Only those valid on this day, as in 2026-11-27"));
        const auto own = listCommand.flag("--own", translate("cli", "Only our own rules and versions"));
        listCommand.example(u"helpdeskctl rule list azure --date 2020-06-01"_s);
        listCommand.runs([=](Session& session) { return listRules(session, {*text, *day, *own}); });

        auto showCommand = rule.add("show", translate("cli", "Shows a rule in words"));
        const auto shown = showCommand.text("RULE", translate("cli", "The id of the rule"), Need::Required);
        showCommand.example(u"helpdeskctl rule show azure.reseller.barred"_s);
        showCommand.runs([shown](Session& session) { return showRule(session, *shown); });

        auto diffCommand = rule.add("diff", translate("cli", "Shows where own versions differ from the shipped rules"));
        const auto compared = diffCommand.text("RULE", translate("cli", "The id of the rule; without it all of them"));
        diffCommand.runs([compared](Session& session) { return diff(session, *compared); });
    }

} // namespace

void addRuleCommands(Command& root)
{
    auto rule = root.add("rule", translate("cli", "The rules of the programme, and our own versions of them"));
    addReadingCommands(rule);

    auto exportCommand = rule.add("export", translate("cli", "Writes rules into a file, to be edited and imported"));
    const auto exported =
        exportCommand.texts("RULE", translate("cli", "The ids; without any all rules"), Need::Optional);
    const auto own = exportCommand.flag("--own", translate("cli", "Only our own rules and versions"));
    const auto out = exportCommand.text("--out", translate("cli", "The file; without it the rules are printed"));
    exportCommand.excludes("RULE", "--own");
    exportCommand.example(u"helpdeskctl rule export azure.reseller.barred --out azure.json"_s);
    exportCommand.runs([=](Session& session) { return exportRules(session, *exported, *own, *out); });

    auto schemaCommand = rule.add("schema", translate("cli", "Writes the JSON schema of rule files, for editors"));
    const auto schema = schemaCommand.text("--out", translate("cli", "The file; without it the schema is printed"));
    schemaCommand.example(u"helpdeskctl rule schema --out rule.schema.json"_s);
    schemaCommand.runsWithoutWorkspace([schema](Session& session) -> Result<ExitStatus> {
        HD_CHECK(write(session, ruleSchema(), *schema));
        return ExitStatus::Done;
    });

    auto importCommand = rule.add("import", translate("cli", "Takes over the rules of a file; supervisors only"));
    const auto file = importCommand.text("FILE", translate("cli", "The rule file"), Need::Required);
    const auto dryRun = importCommand.flag("--dry-run", translate("cli", "Only shows what would change"));
    importCommand.example(u"helpdeskctl rule import azure.json --dry-run"_s);
    importCommand.runs([=](Session& session) { return importRules(session, *file, *dryRun); });

    auto resetCommand = rule.add("reset", translate("cli", "Lets shipped rules hold again; supervisors only"));
    const auto given =
        resetCommand.texts("RULE", translate("cli", "The ids of own rules and versions"), Need::Optional);
    const auto all = resetCommand.flag("--all", translate("cli", "All own rules and versions"));
    resetCommand.excludes("RULE", "--all");
    resetCommand.runs([=](Session& session) { return reset(session, *given, *all); });
}

} // namespace helpdesk::cli
