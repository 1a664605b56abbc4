// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "io/rules/casereader.h"
#include "io/rules/rulereader.h"
#include "services/routingservice.h"
#include "ui/text/keypresenter.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr qint64 kMostBytes = 1'000'000; // a described case is a page of text

    QJsonValue keyOrNull(const std::optional<Route>& route)
    {
        return route ? QJsonValue(QString(keyOf(*route))) : QJsonValue();
    }

    QJsonObject reasonJson(const RouteReason& reason, const QString& language)
    {
        QJsonObject result{{u"rule"_s, reason.rule},
                           {u"kind"_s, QString(keyOf(reason.kind))},
                           {u"text"_s, reason.text.in(language)},
                           {u"source"_s, reason.source}};
        if (!reason.clear.isEmpty())
            result.insert(u"clear"_s, reason.clear.in(language));
        return result;
    }

    QJsonObject routeJson(const RouteDecision& decision, const QString& language)
    {
        QJsonArray reasons;
        for (const auto& reason : decision.reasons)
            reasons << reasonJson(reason, language);
        return {
            {u"route"_s, QString(keyOf(decision.route))},
            {u"offered"_s, decision.isOffered()},
            {u"allowed"_s, decision.allowed},
            {u"entitlement"_s, decision.entitlement},
            {u"entitlement_left"_s, decision.entitlementLeft ? QJsonValue(*decision.entitlementLeft) : QJsonValue()},
            {u"portal"_s, decision.portal},
            {u"reasons"_s, reasons}};
    }

    void printJson(Session& session, const RoutingDecision& decision)
    {
        const auto language = QLocale().name();
        QJsonArray routes;
        for (const auto& each : decision.routes)
            routes << routeJson(each, language);
        QJsonObject answer{{u"routes"_s, routes},
                           {u"recommended"_s, keyOrNull(decision.recommended)},
                           {u"nearest"_s, keyOrNull(decision.nearest)}};
        if (decision.proposedSeverity)
            answer.insert(u"proposed_severity"_s, QString(keyOf(*decision.proposedSeverity)));
        printJson(session, answer);
    }

    void printCsv(Session& session, const RoutingDecision& decision)
    {
        const auto fields = [](const RouteDecision& route) -> Fields {
            QStringList rules;
            for (const auto& reason : route.reasons)
                rules << reason.rule;
            return {{u"route"_s, {}, enumCell(route.route)},
                    {u"allowed"_s, {}, flagCell(route.allowed)},
                    {u"entitlement"_s, {}, textCell(route.entitlement)},
                    {u"portal"_s, {}, textCell(route.portal)},
                    {u"rules"_s, {}, textCell(rules.join(u' '))}};
        };
        ListPrinter list(session, fields({}));
        for (const auto& route : decision.routes)
            list.row(fields(route));
        list.finish();
    }

    QString heading(const RouteDecision& route, const RoutingDecision& decision)
    {
        const auto name = label(route.route);
        if (decision.recommended == route.route)
            return translate("cli", "%1: recommended").arg(name);
        if (!route.isOffered())
            return translate("cli", "%1: not the place for this request").arg(name);
        return (route.allowed ? translate("cli", "%1: possible") : translate("cli", "%1: blocked")).arg(name);
    }

    void printText(Session& session, const RoutingDecision& decision)
    {
        const auto language = QLocale().name();
        for (const auto& route : decision.routes) {
            session.say(heading(route, decision));
            for (const auto& reason : route.reasons) {
                session.say(u"  %1 [%2]"_s.arg(reason.text.in(language), reason.rule));
                if (!reason.clear.isEmpty())
                    session.say(u"    > %1"_s.arg(reason.clear.in(language)));
            }
        }
    }

    void print(Session& session, const RoutingDecision& decision)
    {
        switch (session.format()) {
        case Format::Json:
            printJson(session, decision);
            break;
        case Format::Csv:
            printCsv(session, decision);
            break;
        case Format::Table:
            printText(session, decision);
            break;
        }
    }

    /// The partner's own where there is a workspace. None is needed: a named one must be there, the usual one may be.
    Result<std::shared_ptr<const RuleBook>> rulesFor(Session& session)
    {
        if (!session.isWorkspaceNamed() && !QFile::exists(session.workspacePath()))
            return std::shared_ptr<const RuleBook>(&shippedRules(), [](const RuleBook*) {});
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        return workspace->rules().effective();
    }

    Result<ExitStatus> describedCase(Session& session, const QString& path)
    {
        QFile file(path);
        if (!file.exists())
            return fail(ErrorCode::FileMissing, {path});
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        HD_TRY(const auto facts, readCase(file.read(kMostBytes), path, session.now().toUtc().date()));
        HD_TRY(const auto rules, rulesFor(session));
        print(session, rules->decide(facts));
        return ExitStatus::Done;
    }

    Result<ExitStatus> ofTicket(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto decision, workspace->routing().decide(actor, id));
        print(session, decision);
        return ExitStatus::Done;
    }

} // namespace

void addRouteCommand(Command& root)
{
    auto command = root.add(
        "route", translate("cli", "Says by which routes a ticket may be escalated, and what blocks the others"));
    const auto number = command.text("NUMBER", translate("cli", "The ticket; without it a described case"));
    const auto path =
        command.text("--what-if", translate("cli", "A file that describes the case; works without a workspace"));
    command.excludes("NUMBER", "--what-if");
    command.example(u"route --what-if case.json"_s);
    command.runsWithoutWorkspace([=](Session& session) -> Result<ExitStatus> {
        if (!path->isEmpty())
            return describedCase(session, *path);
        bool isNumber = false;
        const auto wanted = (number->startsWith(u'#') ? number->mid(1) : *number).toLongLong(&isNumber);
        if (!isNumber || wanted < 1)
            return fail(ErrorCode::Missing, Subject::Ticket);
        return ofTicket(session, wanted);
    });
}

} // namespace helpdesk::cli
