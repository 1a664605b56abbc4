// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/customeroutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

namespace helpdesk::cli {

namespace {

    /// The customer named on the command line, or none.
    Result<std::optional<CustomerId>> customerFrom(Workspace& workspace, const QString& text)
    {
        if (text.isEmpty())
            return std::optional<CustomerId>();
        HD_TRY(const auto id, workspace.customers().resolve(text));
        return std::optional(id);
    }

    Result<ExitStatus> list(Session& session, const QString& customer, int limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto id, customerFrom(*workspace, customer));
        HD_TRY(const auto subscriptions, workspace->customers().subscriptions(id, limit));
        HD_TRY(const auto rules, workspace->rules().commercial());
        ListPrinter printer(session, subscriptionRowFields(session, {}, rules));
        for (const auto& subscription : subscriptions)
            printer.row(subscriptionRowFields(session, subscription, rules));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> show(Session& session, const QString& text, const QString& customer)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto id, customerFrom(*workspace, customer));
        HD_TRY(const auto subscription, workspace->customers().resolveSubscription(text, id));
        HD_TRY(const auto rules, workspace->rules().commercial());
        printSubscription(session, subscription, rules);
        return ExitStatus::Done;
    }

} // namespace

void addSubscriptionCommands(Command& root)
{
    auto subscription = root.add("subscription", translate("cli", "The customers' subscriptions"));
    auto listCommand = subscription.add("list", translate("cli", "Lists subscriptions"));
    const auto owner =
        listCommand.text("--customer", translate("cli", "Only this customer's: tenant id, domain or name"));
    const auto limit = listCommand.number("--limit", translate("cli", "At most so many"), 1);
    listCommand.runs([=](Session& session) {
        return list(session, *owner, static_cast<int>(limit->value_or(std::numeric_limits<int>::max())));
    });
    auto showCommand = subscription.add("show", translate("cli", "Shows a subscription and where it goes next"));
    const auto text = showCommand.text(
        "SUBSCRIPTION", translate("cli", "Subscription id, Azure subscription id or a unique part of the name"),
        Need::Required);
    const auto customer = showCommand.text("--customer", translate("cli", "Whose it is: tenant id, domain or name"));
    showCommand.runs([=](Session& session) { return show(session, *text, *customer); });
}

} // namespace helpdesk::cli
