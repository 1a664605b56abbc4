// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "ui/text/reasonpresenter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonObject outcomeJson(const ImportOutcome& outcome)
    {
        QJsonArray rejections;
        for (const auto& rejection : outcome.rejections)
            rejections << QJsonObject{{u"line"_s, rejection.line}, {u"reason"_s, sentence(rejection.reason)}};
        return {{u"kind"_s, QString(keyOf(outcome.kind))},
                {u"read"_s, outcome.read},
                {u"new"_s, outcome.added},
                {u"changed"_s, outcome.changed},
                {u"unchanged"_s, outcome.unchanged},
                {u"rejected"_s, static_cast<qint64>(outcome.rejections.size())},
                {u"rejections"_s, rejections}};
    }

    Fields outcomeFields(const ImportOutcome& outcome)
    {
        return {
            {u"file"_s, translate("cli", "File"), textCell(outcome.fileName)},
            {u"kind"_s, translate("cli", "Kind"), enumCell(outcome.kind)},
            {u"read"_s, translate("cli", "Read"), numberCell(outcome.read)},
            {u"new"_s, translate("cli", "New"), numberCell(outcome.added)},
            {u"changed"_s, translate("cli", "Changed"), numberCell(outcome.changed)},
            {u"unchanged"_s, translate("cli", "Unchanged"), numberCell(outcome.unchanged)},
            {u"missing"_s, translate("cli", "No longer there"), numberCell(outcome.missing)},
            {u"rejected"_s, translate("cli", "Rejected"), numberCell(static_cast<qint64>(outcome.rejections.size()))}};
    }

    void printOutcomes(Session& session, const std::vector<ImportOutcome>& outcomes, bool several)
    {
        if (session.format() == Format::Json) {
            QJsonArray all;
            for (const auto& outcome : outcomes)
                all << outcomeJson(outcome);
            const auto document = several ? QJsonDocument(all) : QJsonDocument(all.first().toObject());
            session.environment().out.write(document.toJson(QJsonDocument::Indented));
            return;
        }
        ListPrinter list(session, outcomeFields({}));
        for (const auto& outcome : outcomes)
            list.row(outcomeFields(outcome));
        list.finish();
        if (session.format() != Format::Table)
            return;
        for (const auto& outcome : outcomes) {
            for (const auto& rejection : outcome.rejections)
                session.say(
                    translate("cli", "%1, line %2: %3")
                        .arg(outcome.fileName, QString::number(rejection.line), oneLine(sentence(rejection.reason))));
            for (const auto& warning : outcome.warnings)
                session.say(translate("cli", "%1: %2").arg(outcome.fileName, oneLine(sentence(warning))));
        }
        if (!outcomes.empty() && outcomes.front().dryRun)
            session.say(translate("cli", "Dry run: nothing was changed."));
    }

    /// What can be seen without reading, before the first file changes anything.
    Result<> checkFiles(const QStringList& files)
    {
        for (const auto& path : files) {
            const QFileInfo file(path);
            if (!file.exists())
                return fail(ErrorCode::FileMissing, Subject::File, {path, translate("cli", "no such file")});
            if (file.isDir())
                return fail(ErrorCode::FileUnreadable, Subject::File, {path, translate("cli", "it is a folder")});
            if (!file.isReadable())
                return fail(ErrorCode::FileUnreadable, Subject::File, {path, translate("cli", "permission denied")});
        }
        return {};
    }

    struct ImportRequest {
        QStringList files;
        QString customer;
        ImportOptions options;
    };

    Result<std::vector<ImportOutcome>> importAll(Session& session, ImportRequest request)
    {
        HD_CHECK(checkFiles(request.files));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        if (!request.customer.isEmpty()) {
            HD_TRY(request.options.customer, workspace->customers().resolve(request.customer));
        }
        std::vector<ImportOutcome> outcomes;
        for (const auto& path : request.files) {
            TerminalTask task(session.environment(), QFileInfo(path).fileName());
            auto outcome = workspace->imports().import(actor, path, request.options, task);
            if (!outcome) {
                // Each file is a transaction of its own: say what is in already.
                if (!outcomes.empty())
                    printOutcomes(session, outcomes, true);
                return failure(outcome);
            }
            request.options.before.push_back(outcome->kind);
            outcomes.push_back(std::move(*outcome));
        }
        return outcomes;
    }

    Result<ExitStatus> importFiles(Session& session, ImportRequest request)
    {
        const bool several = request.files.size() > 1;
        HD_TRY(const auto outcomes, importAll(session, std::move(request)));
        printOutcomes(session, outcomes, several);
        for (const auto& outcome : outcomes) {
            if (!outcome.rejections.empty())
                return ExitStatus::Rejected;
        }
        return ExitStatus::Done;
    }

} // namespace

void addImportCommand(Command& root)
{
    auto command =
        root.add("import", translate("cli", "Takes in files of Partner Center, PowerShell or another helpdesk"));
    const auto files = command.texts(
        "FILE", translate("cli", "The files; what they are is recognised by their content"), Need::Required);
    const auto kind =
        command.choice<ImportKind>("--kind", translate("cli", "What the files are, when it is not recognised"));
    const auto customer = command.text(
        "--customer", translate("cli", "Whose they are, for files that do not say: tenant id, domain or name"));
    const auto mapping = command.text(
        "--mapping",
        translate("cli", "How another helpdesk's log is read: a shipped mapping's name, or a mapping file"));
    const auto addCustomers =
        command.flag("--add-customers",
                     translate("cli", "Adds customers that a file of delegated access names and nobody knows yet"));
    const auto dryRun = command.flag("--dry-run", translate("cli", "Only shows what would change"));
    command.example(u"helpdeskctl import Customers.csv --dry-run"_s);
    command.example(u"helpdeskctl import Subscriptions.csv --customer contoso.com"_s);
    command.example(u"helpdeskctl import ExistingGdapRelationship.csv --add-customers"_s);
    command.runs([=](Session& session) {
        ImportRequest request{*files, *customer, {}};
        request.options.kind = *kind;
        request.options.mapping = *mapping;
        request.options.addCustomers = *addCustomers;
        request.options.dryRun = *dryRun;
        return importFiles(session, std::move(request));
    });
}

} // namespace helpdesk::cli
