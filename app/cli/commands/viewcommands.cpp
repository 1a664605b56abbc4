// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "base/task.h"
#include "services/viewservice.h"
#include "ui/text/errorpresenter.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// How many tickets there are, or for people why nobody can say.
    Cell countCell(const std::optional<SavedViewCount>& counted)
    {
        if (counted && !counted->problem)
            return numberCell(counted->count);
        return {QJsonValue::Null, counted ? sentence(*counted->problem) : QString()};
    }

    Fields viewFields(const SavedView& view, const std::optional<SavedViewCount>& counted)
    {
        const auto color = view.mark ? std::optional(view.mark->color) : std::nullopt;
        return {{u"name"_s, translate("cli", "Name"), textCell(view.name)},
                {u"search"_s, translate("cli", "Search text"), textCell(view.searchText)},
                {u"groups"_s, translate("cli", "Grouped by"), enumCell(view.grouping)},
                {u"flagged"_s, translate("cli", "Flag on"), textCell(view.mark ? view.mark->searchText : QString())},
                {u"flag_color"_s, translate("cli", "Colour of the flag"), enumCell(color)},
                {u"columns"_s, translate("cli", "Columns"), textCell(columnsText(view.columns))},
                {u"shared"_s, translate("cli", "For everybody"), flagCell(view.shared)},
                {u"owner"_s, translate("cli", "Owner"), textCell(view.ownerName)},
                {u"tickets"_s, translate("cli", "Tickets"), countCell(counted)}};
    }

    Result<ExitStatus> listViews(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto views, workspace->views().list(actor));
        QuietTask quiet;
        HD_TRY(const auto counts, workspace->views().counts(actor, session.zone(), quiet));
        ListPrinter printer(session, viewFields({}, {}));
        for (const auto& view : views) {
            std::optional<SavedViewCount> counted;
            for (const auto& count : counts) {
                if (count.id == view.id)
                    counted = count;
            }
            printer.row(viewFields(view, counted));
        }
        printer.finish();
        return ExitStatus::Done;
    }

} // namespace

void addViewCommands(Command& root)
{
    auto view = root.add("view", translate("cli", "Searches that are kept under a name"));
    auto listCommand = view.add("list", translate("cli", "Lists your own views and those for everybody, with how many tickets are in them"));
    listCommand.runs([](Session& session) { return listViews(session); });
}

} // namespace helpdesk::cli
