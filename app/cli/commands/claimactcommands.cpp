// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/exportoptions.h"
#include "app/cli/commands/outagecommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/outageoutput.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/claimservice.h"
#include "services/outageservice.h"
#include "ui/paper/paper.h"
#include "ui/text/claimrequesttext.h"
#include "ui/text/columnlabels.h"

#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Result<ExitStatus> sayRows(Session& session, Workspace& workspace, const std::vector<ClaimId>& ids)
    {
        HD_TRY(const auto rows, workspace.claims().list({}));
        const auto fields = [&session](const ClaimRow& row) {
            return session.format() == Format::Table ? claimRowFields(session, row) : claimFields(session, row);
        };
        ListPrinter printer(session, fields({}));
        for (const auto& row : rows) {
            if (std::find(ids.begin(), ids.end(), row.claim.id) != ids.end())
                printer.row(fields(row));
        }
        printer.finish();
        return ExitStatus::Done;
    }

    /// Errors: Invalid(Claim).
    Result<std::vector<ClaimId>> idsOf(const QStringList& texts)
    {
        std::vector<ClaimId> ids;
        for (const auto& text : texts) {
            bool isNumber = false;
            const auto number = text.toLongLong(&isNumber);
            if (!isNumber || number <= 0)
                return fail(ErrorCode::Invalid, Subject::Claim, {text});
            ids.emplace_back(number);
        }
        return ids;
    }

    Result<ExitStatus> file(Session& session, const QStringList& claims, const QString& outage, const QString& number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto ids, idsOf(claims));
        if (!outage.isEmpty()) {
            HD_TRY(const auto found, workspace->outages().findByNumber(outage));
            HD_TRY(const auto rows, workspace->claims().list({found.id, {}, {ClaimStatus::Ready}}));
            for (const auto& row : rows)
                ids.push_back(row.claim.id);
        }
        HD_CHECK(workspace->claims().file(actor, ids, number));
        return sayRows(session, *workspace, ids);
    }

    using ClaimAct = std::function<Result<Claim>(ClaimService&, const Actor&, ClaimId)>;

    Result<ExitStatus> actOn(Session& session, qint64 id, const ClaimAct& act)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(act(workspace->claims(), actor, ClaimId(id)));
        return sayRows(session, *workspace, {ClaimId(id)});
    }

    void addDecision(Command& claim, const char* name, const QString& description, bool accepted)
    {
        auto command = claim.add(name, description);
        const auto id = claimNumber(command);
        const auto words = command.text("--words", translate("cli", "The words of the answer"),
                                        accepted ? Need::Optional : Need::Required);
        command.runs([=](Session& session) {
            return actOn(session, id->value_or(0), [&](ClaimService& claims, const Actor& actor, ClaimId claimId) {
                return claims.decide(actor, claimId, accepted, *words);
            });
        });
    }

    void addCredit(Command& claim)
    {
        auto command = claim.add("credit", translate("cli", "Records that the credit came"));
        const auto id = claimNumber(command);
        const auto from = command.number(
            "--from", translate("cli", "An imported credit line, as `claim show` proposes it; it has amount and words"),
            1);
        const auto amount = command.text("--amount", translate("cli", "For example 12.50"));
        const auto currency = command.text("--currency", translate("cli", "Three letters, for example EUR"));
        const auto line = command.text("--line", translate("cli", "Where it stands in invoice or reconciliation file"));
        command.excludes("--from", "--amount");
        command.runs([=](Session& session) -> Result<ExitStatus> {
            if (*from)
                return actOn(session, id->value_or(0), [&](ClaimService& claims, const Actor& actor, ClaimId claimId) {
                    return claims.creditBy(actor, claimId, **from);
                });
            const auto money = moneyOf(*amount, *currency);
            if (!money)
                return fail(ErrorCode::Invalid, Subject::Value, {u"%1 %2"_s.arg(*amount, *currency), u"12.50 EUR"_s});
            return actOn(session, id->value_or(0), [&](ClaimService& claims, const Actor& actor, ClaimId claimId) {
                return claims.credit(actor, claimId, *money, *line);
            });
        });
    }

    void addBack(Command& claim)
    {
        auto command = claim.add("back", translate("cli", "Takes the last step of a claim back"));
        const auto id = claimNumber(command);
        command.runs([=](Session& session) {
            return actOn(session, id->value_or(0), [](ClaimService& claims, const Actor& actor, ClaimId claimId) {
                return claims.takeBack(actor, claimId);
            });
        });
    }

    Result<> writeText(const QString& text, const QString& path)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return {};
    }

    /// Errors: those of writePaper(); Internal without fonts.
    Result<qint64> writeRequest(const ClaimRequest& request, const QString& path, const QString& language)
    {
        const auto format = paperFormatOf(path);
        if (!format)
            HD_CHECK(writeText(claimRequestText(request, language), path));
        else
            HD_CHECK(
                writePaper({claimRequestTitle(request, language), claimRequestHtml(request, language)}, *format, path));
        return static_cast<qint64>(request.claims.size());
    }

    struct ExportOptions {
        QString outage;
        std::optional<ClaimStatus> status;
        QString language;
        QString out;
    };

    Result<ExitStatus> exportClaims(Session& session, const ExportOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        ClaimFilter filter;
        if (!options.outage.isEmpty()) {
            HD_TRY(const auto found, workspace->outages().findByNumber(options.outage));
            filter.outage = found.id;
        }
        if (options.status)
            filter.statuses = {*options.status};
        Result<qint64> rows = 0;
        if (options.out.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
            CsvOptions csv;
            csv.zone = session.zone();
            TerminalTask task(session.environment(), translate("cli", "Exporting"));
            rows = workspace->claims().exportTo(filter, options.out, csv, {}, task);
        } else {
            if (!filter.outage)
                return fail(ErrorCode::Missing, Subject::Outage);
            HD_TRY(const auto request, workspace->claims().request(*filter.outage));
            rows = writeRequest(request, options.out, options.language.isEmpty() ? u"en"_s : options.language);
        }
        if (!rows)
            return failure(rows);
        HD_CHECK(noteExport(session, actor, {u"claims"_s, nameOfFile(options.out), options.outage, *rows}));
        if (session.format() == Format::Json)
            printJson(session, {{u"file"_s, options.out}, {u"rows"_s, *rows}});
        else
            session.say(translate("cli", "Rows written to %1: %2").arg(options.out, QString::number(*rows)));
        return ExitStatus::Done;
    }

    void addExport(Command& claim)
    {
        auto command =
            claim.add("export",
                      translate("cli",
                                "Writes claims as a list (.csv), or the ready ones of an outage as a request "
                                "(.txt, .html, .pdf)"));
        const auto outage = command.text("--outage", translate("cli", "Only of this outage"));
        const auto status =
            command.choice<ClaimStatus>("--status", translate("cli", "Only with this status; for lists"));
        const auto language = command.oneOf("--language", translate("cli", "Of a request"), {u"en"_s, u"ru"_s});
        const auto out = command.text("--out", translate("cli", "The file to write"), Need::Required);
        command.runs([=](Session& session) { return exportClaims(session, {*outage, *status, *language, *out}); });
    }

} // namespace

Value<std::optional<qint64>> claimNumber(Command& command)
{
    return command.number("CLAIM", translate("cli", "The number of the claim, as `claim list` names it"), 1,
                          std::numeric_limits<int>::max(), Need::Required);
}

void addClaimActs(Command& claim)
{
    auto fileCommand = claim.add("file", translate("cli", "Records that complete claims were filed as one request"));
    const auto claims =
        fileCommand.texts("CLAIMS", translate("cli", "Numbers of claims, as `claim list` names them"), Need::Optional);
    const auto outage = fileCommand.text("--outage", translate("cli", "All ready claims of this outage"));
    const auto number =
        fileCommand.text("--number", translate("cli", "The number that the request was given"), Need::Required);
    fileCommand.runs([=](Session& session) { return file(session, *claims, *outage, *number); });
    addDecision(claim, "accept", translate("cli", "Records that a claim was accepted"), true);
    addDecision(claim, "refuse", translate("cli", "Records that a claim was refused"), false);
    addCredit(claim);
    addBack(claim);
    addExport(claim);
}

} // namespace helpdesk::cli
