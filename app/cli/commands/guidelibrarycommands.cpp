// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/guides/guidedifference.h"
#include "io/guides/guidereader.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/guidepresenter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QString stateKey(const GuideEntry& entry)
    {
        if (!entry.own)
            return u"shipped"_s;
        return entry.shipped > 0 ? u"changed"_s : u"own"_s;
    }

    Fields entryFields(const GuideEntry& entry, const QTimeZone& zone)
    {
        QStringList services;
        for (const auto service : entry.guide.services)
            services << QString(keyOf(service));
        const auto saved = entry.own ? std::optional(entry.savedAt) : std::nullopt;
        return {{u"guide"_s, translate("cli", "Guide"), textCell(entry.guide.id)},
                {u"version"_s, translate("cli", "Version"), numberCell(entry.guide.version)},
                {u"state"_s, translate("cli", "State"), {stateKey(entry), stateText(entry)}},
                {u"newer_shipped"_s, translate("cli", "Newer ships"), flagCell(entry.newerShipped())},
                {u"services"_s, translate("cli", "Services"), textCell(services.join(u' '))},
                {u"category"_s, translate("cli", "Category"), enumCell(entry.guide.category)},
                {u"title"_s, translate("cli", "Title"), textCell(entry.guide.title.in(QLocale().name()))},
                {u"saved_by"_s, translate("cli", "Saved by"), textCell(entry.savedBy)},
                {u"saved_at"_s, translate("cli", "Saved at"), instantCell(saved, zone)}};
    }

    Result<ExitStatus> listGuides(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto entries, workspace->guides().entries());
        ListPrinter printer(session, entryFields({}, session.zone()));
        for (const auto& entry : entries)
            printer.row(entryFields(entry, session.zone()));
        printer.finish();
        return ExitStatus::Done;
    }

    void sayEnd(Session& session, const GuideEnd& end, const QString& language, const QString& indent)
    {
        session.say(u"%1= %2 [%3] %4"_s.arg(indent, label(end.kind), end.id, end.text.in(language)));
    }

    /// The tree as it is walked; a question that was shown already is only named.
    void sayStep(Session& session, const Guide& guide, const GuideStep& step, int depth, QSet<QString>& shown)
    {
        const auto language = QLocale().name();
        const QString indent(depth * 4, u' ');
        session.say(u"%1? %2  [%3]"_s.arg(indent, step.question.in(language), step.id));
        if (shown.contains(step.id))
            return;
        shown.insert(step.id);
        for (const auto& answer : step.answers) {
            session.say(u"%1  - %2  [%3]"_s.arg(indent, answer.text.in(language), answer.id));
            if (const auto* next = guide.step(answer.next))
                sayStep(session, guide, *next, depth + 1, shown);
            else if (const auto* end = guide.end(answer.end))
                sayEnd(session, *end, language, indent + u"    "_s);
        }
    }

    Result<ExitStatus> showGuide(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto entry, workspace->guides().entry(id));
        if (session.format() != Format::Table) {
            auto guide = QJsonDocument::fromJson(guideJson(entry.guide)).object();
            printFacts(session, entryFields(entry, session.zone()), {{u"content"_s, guide}});
            return ExitStatus::Done;
        }
        printFacts(session, entryFields(entry, session.zone()));
        session.say({});
        QSet<QString> shown;
        if (const auto* start = entry.guide.step(entry.guide.start))
            sayStep(session, entry.guide, *start, 0, shown);
        return ExitStatus::Done;
    }

    Result<ExitStatus> exportGuide(Session& session, const QString& id, const QString& out)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto guide, workspace->guides().find(id));
        if (out.isEmpty()) {
            session.environment().out.write(guideJson(guide));
            return ExitStatus::Done;
        }
        const auto path = QFileInfo(out).isDir() ? QDir(out).filePath(id + u".json"_s) : out;
        HD_CHECK(GuideService::writeFile(guide, path));
        printFacts(session, {{u"guide"_s, translate("cli", "Guide"), textCell(id)},
                             {u"file"_s, translate("cli", "File"), textCell(path)}});
        return ExitStatus::Done;
    }

    Fields faultFields(const QString& guide, const GuideFault& fault, const QString& words)
    {
        return {{u"guide"_s, translate("cli", "Guide"), textCell(guide)},
                {u"where"_s, translate("cli", "Where"), textCell(fault.where)},
                {u"field"_s, translate("cli", "Field"), {QString(keyOf(fault.field)), label(fault.field)}},
                {u"fault"_s, translate("cli", "Fault"), {QString(keyOf(fault.kind)), words}},
                {u"what"_s, translate("cli", "About"), textCell(fault.what)}};
    }

    Result<std::vector<Guide>> guidesToLint(Workspace& workspace, const QStringList& names)
    {
        if (names.isEmpty())
            return workspace.guides().list();
        std::vector<Guide> guides;
        for (const auto& name : names) {
            if (QFileInfo::exists(name)) {
                HD_TRY(auto read, GuideService::readFile(name));
                if (read.kind != KnowledgeKind::Guide)
                    return fail(ErrorCode::Invalid, Subject::File, {name});
                guides.push_back(std::move(read.guide));
            } else {
                HD_TRY(auto guide, workspace.guides().find(name));
                guides.push_back(std::move(guide));
            }
        }
        return guides;
    }

    /// Faults are the answer, not an error: nothing failed, but whoever asks in a script learns it by the status.
    Result<ExitStatus> lint(Session& session, const QStringList& names)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto references, workspace->guides().references());
        HD_TRY(const auto guides, guidesToLint(*workspace, names));
        ListPrinter printer(session, faultFields({}, {}, {}));
        size_t count = 0;
        for (const auto& guide : guides) {
            for (const auto& fault : guideFaults(guide, references)) {
                printer.row(faultFields(guide.id, fault, sentence(fault, guide)));
                ++count;
            }
        }
        printer.finish();
        return count == 0 ? ExitStatus::Done : ExitStatus::Failed;
    }

    /// The first fault of each file that has one is told; the others are taken.
    Result<ExitStatus> importFiles(Session& session, const QStringList& paths)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        const auto fields = [](const QString& file, KnowledgeKind kind, const QString& id, int version) -> Fields {
            return {{u"file"_s, translate("cli", "File"), textCell(file)},
                    {u"kind"_s, translate("cli", "Kind"), textCell(keyOf(kind))},
                    {u"id"_s, translate("cli", "Name"), textCell(id)},
                    {u"version"_s, translate("cli", "Version"), numberCell(version)}};
        };
        ListPrinter printer(session, fields({}, {}, {}, 0));
        int refused = 0;
        int taken = 0;
        const auto take = [&](const QString& path) -> Result<> {
            HD_TRY(auto read, GuideService::readFile(path));
            auto& guides = workspace->guides();
            if (read.kind == KnowledgeKind::Article) {
                HD_TRY(const auto saved, guides.saveArticle(actor, read.article, 0, SaveOver::Anything));
                printer.row(fields(path, read.kind, read.id, saved.revision));
                return {};
            }
            HD_TRY(const auto references, guides.references());
            if (const auto faults = guideFaults(read.guide, references); !faults.empty())
                return fail(ErrorCode::Invalid, Subject::Guide, {sentence(faults.front(), read.guide)});
            HD_TRY(const auto saved, guides.save(actor, read.guide, SaveOver::Anything));
            printer.row(fields(path, read.kind, read.id, saved.version));
            return {};
        };
        for (const auto& path : paths) {
            if (const auto done = take(path); done) {
                ++taken;
            } else if (done.error().code == ErrorCode::PermissionDenied) {
                return Failure(done.error());
            } else {
                session.complain(u"%1: %2"_s.arg(path, helpdesk::sentence(done.error())));
                ++refused;
            }
        }
        printer.finish();
        if (refused == 0)
            return ExitStatus::Done;
        return taken > 0 ? ExitStatus::Rejected : ExitStatus::Failed;
    }

    Result<ExitStatus> difference(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto now, workspace->guides().find(id));
        HD_TRY(const auto shipped, GuideService::shipped(id));
        const auto fields = [language = QLocale().name()](const GuideDifference& one, const QString& words) -> Fields {
            return {{u"kind"_s, translate("cli", "Kind"), {QString(keyOf(one.kind)), label(one.kind)}},
                    {u"where"_s, translate("cli", "Where"), {one.where, words}},
                    {u"field"_s, translate("cli", "Field"), {QString(keyOf(one.field)), label(one.field)}},
                    {u"shipped"_s, translate("cli", "Shipped"), textCell(one.before.in(language))},
                    {u"here"_s, translate("cli", "Here"), textCell(one.after.in(language))}};
        };
        ListPrinter printer(session, fields({}, {}));
        for (const auto& one : guideDifferences(shipped, now))
            printer.row(fields(one, placeText(one.kind == DifferenceKind::Removed ? shipped : now, one.where)));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> reset(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto now, workspace->guides().entry(id));
        HD_CHECK(workspace->guides().reset(actor, id, now.guide.version));
        if (now.shipped == 0) {
            printFacts(session, {{u"guide"_s, translate("cli", "Guide"), textCell(id)},
                                 {u"removed"_s, translate("cli", "Removed"), flagCell(true)}});
            return ExitStatus::Done;
        }
        HD_TRY(const auto after, workspace->guides().entry(id));
        printFacts(session, entryFields(after, session.zone()));
        return ExitStatus::Done;
    }

} // namespace

void addGuideLibraryCommands(Command& guide)
{
    guide.add("list", translate("cli", "Lists the guides")).runs(listGuides);
    const auto idHelp = translate("cli", "As `guide list` names it");

    auto showCommand = guide.add("show-guide", translate("cli", "Shows a guide as a tree"));
    const auto shown = showCommand.text("GUIDE", idHelp, Need::Required);
    showCommand.runs([shown](Session& session) { return showGuide(session, *shown); });

    auto exportCommand = guide.add("export", translate("cli", "Writes a guide to a file"));
    const auto exported = exportCommand.text("GUIDE", idHelp, Need::Required);
    const auto out = exportCommand.text("--out", translate("cli", "The file or folder; without it, to the output"));
    exportCommand.runs([=](Session& session) { return exportGuide(session, *exported, *out); });

    auto importCommand =
        guide.add("import", translate("cli", "Takes guides and articles from files, as the next version of the own ones"));
    const auto files = importCommand.texts("FILE", translate("cli", "Files as `guide export` writes them"), Need::Required);
    importCommand.example(u"helpdeskctl guide import office365.mail_flow.json"_s);
    importCommand.runs([files](Session& session) { return importFiles(session, *files); });

    auto lintCommand = guide.add("lint", translate("cli", "Lists what is wrong with guides; fails when anything is"));
    const auto names = lintCommand.texts("GUIDE", translate("cli", "Names or files; without any, all guides"), Need::Optional);
    lintCommand.runs([names](Session& session) { return lint(session, *names); });

    auto differenceCommand =
        guide.add("difference", translate("cli", "Lists what was changed here against the shipped guide"));
    const auto compared = differenceCommand.text("GUIDE", idHelp, Need::Required);
    differenceCommand.runs([compared](Session& session) { return difference(session, *compared); });

    auto resetCommand = guide.add("reset", translate("cli", "Takes the shipped guide again instead of the own one"));
    const auto again = resetCommand.text("GUIDE", idHelp, Need::Required);
    resetCommand.runs([again](Session& session) { return reset(session, *again); });
}

} // namespace helpdesk::cli
