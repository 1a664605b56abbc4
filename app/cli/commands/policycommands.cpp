// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/policycommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "domain/sla/policyjson.h"
#include "services/policyservice.h"
#include "ui/text/offeringtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell targetsCell(const ServicePolicy& terms, Severity severity)
    {
        const auto json = policyToJson(terms).value("targets"_L1).toObject();
        QStringList texts;
        for (const auto clock : valuesOf<ServiceClock>()) {
            const auto text = targetText(terms.target(severity, clock), false);
            if (!text.isEmpty())
                texts << u"%1: %2"_s.arg(label(clock), text);
        }
        return {json.value(QString(keyOf(severity))), texts.join(u"; "_s)};
    }

    Fields policyFields(const ListedPolicy& policy, qint64 place)
    {
        return {{u"place"_s, translate("cli", "Place"), numberCell(place)},
                {u"name"_s, translate("cli", "Name"), textCell(policy.name)},
                {u"condition"_s,
                 translate("cli", "Holds for"),
                 {policy.condition, policy.isDefault ? translate("cli", "all others") : policy.condition}},
                {u"calendar"_s, translate("cli", "Calendar"), textCell(policy.calendar)}};
    }

    Result<> printPolicy(Session& session, Workspace& workspace, const QString& name)
    {
        HD_TRY(const auto all, workspace.policies().policies());
        HD_TRY(const auto policy, workspace.policies().policy(name));
        const qint64 place = std::ranges::find(all, policy) - all.begin() + 1;
        auto fields = policyFields(policy, place);
        if (session.format() == Format::Json) {
            auto json = listedPolicyToJson(policy);
            json.insert(u"place"_s, place);
            printJson(session, json);
            return {};
        }
        for (const auto severity : valuesOf<Severity>())
            fields.push_back({u"targets_"_s + QString(keyOf(severity)).toLower(), label(severity),
                              targetsCell(policy.terms, severity)});
        QStringList states;
        for (const auto state : policy.terms.pausing)
            states << label(state);
        fields.push_back({u"pause"_s, translate("cli", "Pauses in"), textCell(states.join(u", "_s))});
        QStringList warnings;
        for (const auto percent : policy.warnings)
            warnings << translate("cli", "%1 %").arg(percent);
        fields.push_back({u"warn"_s, translate("cli", "Warns at"), textCell(warnings.join(u", "_s))});
        QStringList steps;
        for (const auto& step : policy.ladder)
            steps << u"%1 %2"_s.arg(label(step.clock), stepText(step));
        fields.push_back({u"ladder"_s, translate("cli", "Steps of the ladder"), textCell(steps.join(u", "_s))});
        printFacts(session, fields);
        return {};
    }

    Result<ExitStatus> listPolicies(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto policies, workspace->policies().policies());
        ListPrinter printer(session, policyFields({}, 0));
        qint64 place = 0;
        for (const auto& policy : policies)
            printer.row(policyFields(policy, ++place));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showPolicy(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_CHECK(printPolicy(session, *workspace, name));
        return ExitStatus::Done;
    }

    /// What is given on the command line, over what the file says; the rest stays.
    class PolicyOptions {
    public:
        explicit PolicyOptions(Command& command)
            : m_file(command.text(
                "--file", translate("cli", "A file with name, condition, calendar, targets, pause, warn and ladder")))
            , m_condition(command.optionalText("--when",
                                               translate("cli", "The tickets it holds for, as search text over: %1")
                                                   .arg(conditionFields().join(u' '))))
            , m_calendar(command.optionalText("--calendar", translate("cli", "The business calendar by its name")))
            , m_targets(command.repeated(
                  "--target",
                  translate(
                      "cli",
                      "Minutes of a clock, as in A.resolution=240 or A.first_response=60:calendar; 0: not promised"),
                  Need::Optional, "TARGET"))
            , m_later(command.flag("--later", translate("cli", "Leave it to `sla recompute` to find anew what is due")))
        {
        }

        Result<ListedPolicy> applyTo(ListedPolicy policy) const
        {
            QJsonObject json;
            if (!m_file->isEmpty()) {
                HD_TRY(json, jsonFromFile(*m_file));
            }
            if (*m_condition)
                json.insert(u"condition"_s, **m_condition);
            if (*m_calendar)
                json.insert(u"calendar"_s, **m_calendar);
            auto targets = json.contains("targets"_L1) ? json.value("targets"_L1).toObject()
                                                       : listedPolicyToJson(policy).value("targets"_L1).toObject();
            for (const auto& target : *m_targets)
                HD_CHECK(readTarget(target, targets));
            if (!m_targets->isEmpty())
                json.insert(u"targets"_s, targets);
            return listedPolicyFromJson(json, std::move(policy));
        }

        bool isLater() const { return *m_later; }

    private:
        static Result<> readTarget(const QString& text, QJsonObject& targets)
        {
            const auto place = text.section(u'=', 0, 0);
            const auto value = text.section(u'=', 1);
            bool isNumber = false;
            const auto minutes = value.section(u':', 0, 0).toInt(&isNumber);
            const auto basis = value.section(u':', 1);
            if (!isNumber || place.count(u'.') != 1 || (!basis.isEmpty() && !fromKey<TimeBasis>(basis)))
                return fail(ErrorCode::Invalid, Subject::Value, {text, u"A.resolution=240"_s});
            auto clocks = targets.value(place.section(u'.', 0, 0)).toObject();
            clocks.insert(place.section(u'.', 1),
                          QJsonObject{{u"minutes"_s, minutes},
                                      {u"basis"_s, basis.isEmpty() ? QString(keyOf(TimeBasis::Business)) : basis}});
            targets.insert(place.section(u'.', 0, 0), clocks);
            return {};
        }

        Value<QString> m_file;
        Value<std::optional<QString>> m_condition;
        Value<std::optional<QString>> m_calendar;
        Value<QStringList> m_targets;
        Value<bool> m_later;
    };

    Result<ExitStatus> add(Session& session, const QString& name, const PolicyOptions& options, bool first)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        auto fresh = shippedDefaultPolicy();
        fresh.isDefault = false;
        HD_TRY(auto wanted, options.applyTo(fresh));
        wanted.name = name;
        HD_TRY(const auto added, workspace->policies().add(actor, wanted, first));
        if (!options.isLater())
            HD_CHECK(recomputeDues(session, *workspace));
        HD_CHECK(printPolicy(session, *workspace, added.name));
        return ExitStatus::Done;
    }

    Result<ExitStatus> edit(Session& session, const QString& name, const PolicyOptions& options,
                            const std::optional<QString>& newName)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto present, workspace->policies().policy(name));
        HD_TRY(auto wanted, options.applyTo(present));
        wanted.name = newName.value_or(wanted.name);
        HD_TRY(const auto edited, workspace->policies().edit(actor, name, wanted));
        if (!options.isLater())
            HD_CHECK(recomputeDues(session, *workspace));
        HD_CHECK(printPolicy(session, *workspace, edited.name));
        return ExitStatus::Done;
    }

    Result<ExitStatus> removePolicy(Session& session, const QString& name)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->policies().remove(actor, name));
        HD_CHECK(recomputeDues(session, *workspace));
        return listPolicies(session);
    }

    Result<ExitStatus> movePolicy(Session& session, const QString& name, qint64 place)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->policies().move(actor, name, place));
        HD_CHECK(recomputeDues(session, *workspace));
        return listPolicies(session);
    }

    void addWritingCommands(Command& policy)
    {
        auto adding = policy.add("add", translate("cli", "Adds a policy before the default one"));
        adding.example(
            u"helpdeskctl policy add \"Azure, critical\" --when \"service:azure severity:A\" --calendar 24x7"_s);
        const auto fresh = adding.text("NAME", translate("cli", "How it is called"), Need::Required);
        const auto first = adding.flag("--first", translate("cli", "Before all others"));
        const PolicyOptions content(adding);
        adding.runs([=](Session& session) { return add(session, *fresh, content, *first); });

        auto editing = policy.add("edit", translate("cli", "Changes a policy; what is not given stays"));
        const auto edited = editing.text("NAME", translate("cli", "Its name"), Need::Required);
        const auto name = editing.optionalText("--name", translate("cli", "Its new name"));
        const PolicyOptions changes(editing);
        editing.runs([=](Session& session) { return edit(session, *edited, changes, *name); });

        auto removing = policy.add("remove", translate("cli", "Removes a policy, any but the default one"));
        const auto removed = removing.text("NAME", translate("cli", "Its name"), Need::Required);
        removing.runs([=](Session& session) { return removePolicy(session, *removed); });

        auto moving = policy.add("move", translate("cli", "Moves a policy within the list"));
        const auto moved = moving.text("NAME", translate("cli", "Its name"), Need::Required);
        const auto place = moving.number("PLACE", translate("cli", "Its new place, from 1"), 1,
                                         std::numeric_limits<int>::max(), Need::Required);
        moving.runs([=](Session& session) { return movePolicy(session, *moved, place->value_or(1)); });
    }

} // namespace

Result<> recomputeDues(Session& session, Workspace& workspace)
{
    TerminalTask task(session.environment(), translate("cli", "Finding what is due"));
    auto done = workspace.policies().recompute(task);
    if (done)
        return {};
    if (done.error().code != ErrorCode::Cancelled)
        return failure(done);
    session.complain(
        translate("cli", "What is due is not found anew for all tickets yet; `helpdeskctl sla recompute` goes on."));
    return {};
}

void addPolicyCommands(Command& root)
{
    auto policy =
        root.add("policy", translate("cli", "What is promised: an ordered list, of which the first that fits holds"));
    auto listing = policy.add("list", translate("cli", "Lists the policies in their order"));
    listing.runs([](Session& session) { return listPolicies(session); });
    auto showing = policy.add("show", translate("cli", "Shows a policy; as JSON what `add --file` reads"));
    const auto name = showing.text("NAME", translate("cli", "Its name"), Need::Required);
    showing.runs([=](Session& session) { return showPolicy(session, *name); });
    addWritingCommands(policy);
}

} // namespace helpdesk::cli
