// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/evidenceservice.h"
#include "ui/text/evidencepresenter.h"
#include "ui/text/keypresenter.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell stateCell(const EvidenceEntry& entry)
    {
        return {QString(keyOf(entry.state)), label(entry.state)};
    }

    Fields fieldsOf(const EvidenceEntry& entry, const QString& language)
    {
        const auto problem = entry.problem == EvidenceProblem::None ? QString() : QString(keyOf(entry.problem));
        return {{u"item"_s, translate("cli", "Item"), textCell(entry.item.key)},
                {u"state"_s, translate("cli", "State"), stateCell(entry)},
                {u"required"_s, translate("cli", "Required"), flagCell(entry.item.required)},
                {u"label"_s, translate("cli", "Name"), textCell(entry.item.label.in(language))},
                {u"value"_s, translate("cli", "Value"), {entry.value.in(language), entry.value.in(language).simplified()}},
                {u"problem"_s, translate("cli", "Problem"), {problem, problemClause(entry.problem, entry.detail)}}};
    }

    QJsonObject toJson(const EvidenceEntry& entry, const QString& language)
    {
        auto object = helpdesk::cli::toJson(fieldsOf(entry, language));
        object.insert(u"kind"_s, QString(keyOf(entry.item.kind)));
        object.insert(u"hint"_s, entry.item.hint.in(language));
        object.insert(u"open"_s, entry.isOpen());
        QJsonArray options;
        for (const auto& option : entry.item.options)
            options << option.key;
        if (!options.isEmpty())
            object.insert(u"options"_s, options);
        if (!entry.original.isEmpty())
            object.insert(u"original"_s, entry.original.in(language));
        return object;
    }

    void print(Session& session, const EvidenceChecklist& checklist)
    {
        const auto language = QLocale().name();
        if (session.format() == Format::Json) {
            QJsonArray items;
            for (const auto& entry : checklist.entries)
                items << toJson(entry, language);
            printJson(session,
                      {{u"route"_s, QString(keyOf(checklist.route))},
                       {u"complete"_s, checklist.isComplete()},
                       {u"open"_s, checklist.openCount()},
                       {u"items"_s, items}});
            return;
        }
        ListPrinter list(session, fieldsOf({}, language));
        for (const auto& entry : checklist.entries)
            list.row(fieldsOf(entry, language));
        list.finish();
        if (session.format() == Format::Table)
            session.say(checklist.isComplete()
                            ? translate("cli", "%1: nothing is missing").arg(label(checklist.route))
                            : translate("cli", "%1: still open: %2").arg(label(checklist.route)).arg(checklist.openCount()));
    }

    Result<ExitStatus> show(Session& session, qint64 number, std::optional<Route> route)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto checklist, workspace->evidence().checklist(actor, id, route));
        print(session, checklist);
        return ExitStatus::Done;
    }

    Result<ExitStatus> set(Session& session, qint64 number, const QString& item, const QString& value)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto checklist, workspace->evidence().set(actor, id, item, session.textOrInput(value)));
        print(session, checklist);
        return ExitStatus::Done;
    }

} // namespace

void addEvidenceCommands(Command& root)
{
    auto evidence = root.add("evidence", translate("cli", "What has to be at hand before a ticket is escalated"));
    auto showCommand = evidence.add("show", translate("cli", "The checklist of a ticket: what is filled, missing, wrong"));
    const auto shown = showCommand.ticketNumber();
    const auto route = showCommand.choice<Route>("--route", translate("cli", "Of this route; else of the recommended one"));
    showCommand.example(u"helpdeskctl evidence show 12 --route azure_portal"_s);
    showCommand.runs([=](Session& session) { return show(session, *shown, *route); });

    auto setCommand = evidence.add("set", translate("cli", "Keeps an answer; an empty one removes it"));
    const auto answered = setCommand.ticketNumber();
    const auto item = setCommand.text("KEY", translate("cli", "The item, as evidence show names it"), Need::Required);
    const auto value = setCommand.text("VALUE", translate("cli", "The answer; - reads standard input"), Need::Required);
    setCommand.example(u"helpdeskctl evidence set 12 started_at \"2026-11-27 09:30 Europe/Berlin\""_s);
    setCommand.runs([=](Session& session) { return set(session, *answered, *item, *value); });
}

} // namespace helpdesk::cli
