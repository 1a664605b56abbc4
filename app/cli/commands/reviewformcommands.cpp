// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/reviewcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/qualityservice.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields formFields(const QualityForm& form)
    {
        int most = 0;
        for (const auto& point : form.points)
            most += point.most;
        return {{u"form"_s, translate("cli", "Form"), textCell(form.key)},
                {u"name"_s, translate("cli", "Name"), textCell(form.name.in(QLocale().name()))},
                {u"guide"_s, translate("cli", "Guide"), textCell(form.guide)},
                {u"version"_s, translate("cli", "Version"), numberCell(form.version)},
                {u"shipped"_s, translate("cli", "As shipped"), flagCell(form.shipped)},
                {u"questions"_s, translate("cli", "Questions"), numberCell(static_cast<qint64>(form.points.size()))},
                {u"most"_s, translate("cli", "Most points"), numberCell(most)}};
    }

    Result<ExitStatus> listForms(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto forms, workspace->quality().forms(actor));
        ListPrinter printer(session, formFields({}));
        for (const auto& form : forms)
            printer.row(formFields(form));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> exportForm(Session& session, const QString& key, const QString& path)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->quality().exportForm(actor, key, path));
        if (session.format() == Format::Json)
            printJson(session, {{u"form"_s, key}, {u"file"_s, path}});
        else
            session.say(translate("cli", "%1 is written.").arg(path));
        return ExitStatus::Done;
    }

    Result<ExitStatus> importForm(Session& session, const QString& path)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto form, workspace->quality().importForm(actor, path));
        printFacts(session, formFields(form));
        return ExitStatus::Done;
    }

    Result<ExitStatus> removeForm(Session& session, const QString& key)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->quality().removeForm(actor, key));
        return listForms(session);
    }

    Value<QString> formKey(Command& command)
    {
        return command.text("FORM", translate("cli", "The key of the form"), Need::Required);
    }

} // namespace

void addReviewForms(Command& review)
{
    auto forms = review.add("forms", translate("cli", "The forms of reviews, general and of guides"));
    auto listing = forms.add("list", translate("cli", "Lists the forms in force"));
    listing.runs([](Session& session) { return listForms(session); });
    auto writing = forms.add("export", translate("cli", "Writes a form to a file, to be changed in any editor"));
    const auto written = formKey(writing);
    const auto target = writing.text("FILE", translate("cli", "The file to write"), Need::Required);
    writing.example(u"helpdeskctl review forms export general general.json"_s);
    writing.runs([=](Session& session) { return exportForm(session, *written, *target); });
    auto reading = forms.add("import", translate("cli", "Takes in a form; it holds in place of the one with its key"));
    const auto source = reading.text("FILE", translate("cli", "The file to read"), Need::Required);
    reading.runs([=](Session& session) { return importForm(session, *source); });
    auto removing = forms.add("remove", translate("cli", "Removes a form of your own, or takes the shipped one again"));
    const auto removed = formKey(removing);
    removing.runs([=](Session& session) { return removeForm(session, *removed); });
}

} // namespace helpdesk::cli
