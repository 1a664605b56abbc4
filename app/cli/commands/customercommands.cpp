// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/customeroutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int pageSize = 500;

    Result<ExitStatus> list(Session& session, const QString& name, qint64 limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        ListPrinter printer(session, customerRowFields({}));
        std::optional<CustomerRow> after;
        while (limit > 0) {
            const auto wanted = static_cast<int>(std::min<qint64>(limit, pageSize));
            HD_TRY(const auto rows, workspace->customers().list(name, wanted, after));
            for (const auto& row : rows)
                printer.row(customerRowFields(row));
            if (session.environment().isCancelled())
                return fail(ErrorCode::Cancelled);
            if (static_cast<int>(rows.size()) < wanted)
                break;
            after = rows.back();
            limit -= wanted;
        }
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> show(Session& session, const QString& text)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->customers().resolve(text));
        HD_TRY(const auto details, workspace->customers().details(actor, id));
        printCustomer(session, details);
        return ExitStatus::Done;
    }

    Result<ExitStatus> add(Session& session, const Customer& customer)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto added, workspace->customers().add(actor, customer));
        if (session.format() == Format::Table)
            session.say(translate("cli", "Customer %1 is added.").arg(added.name));
        else
            printFacts(session, customerFields(session, added));
        return ExitStatus::Done;
    }

    void addAdd(Command& customer)
    {
        auto command = customer.add("add", translate("cli", "Adds a customer by hand"));
        const auto name = command.text("--name", translate("cli", "The company's name"), Need::Required);
        const auto tenant = command.text("--tenant", translate("cli", "The tenant id, a GUID"));
        const auto domain = command.text("--domain", translate("cli", "The primary domain"));
        const auto country = command.text("--country", translate("cli", "Two letters, for example DE"));
        const auto cloud = command.choice<Cloud>("--cloud", translate("cli", "The cloud"));
        const auto relationship = command.choice<Relationship>("--relationship", translate("cli", "Our relationship"));
        const auto email = command.text("--email", translate("cli", "Mail address"));
        const auto phone = command.text("--phone", translate("cli", "Phone number"));
        const auto language = command.text("--language", translate("cli", "Language, for example de"));
        const auto note = command.text("--note", translate("cli", "A note for colleagues"));
        command.example(u"helpdeskctl customer add --name \"Contoso Ltd\" --domain contoso.com --country GB"_s);
        command.runs([=](Session& session) {
            Customer wanted;
            wanted.name = *name;
            wanted.tenantId = *tenant;
            wanted.primaryDomain = *domain;
            if (!domain->isEmpty())
                wanted.domains = {*domain};
            wanted.country = *country;
            wanted.cloud = cloud->value_or(Cloud::Commercial);
            wanted.relationship = relationship->value_or(Relationship::Reseller);
            wanted.email = *email;
            wanted.phone = *phone;
            wanted.language = *language;
            wanted.note = *note;
            return add(session, wanted);
        });
    }

} // namespace

void addCustomerCommands(Command& root)
{
    auto customer = root.add("customer", translate("cli", "The companies we support"));
    auto listCommand = customer.add("list", translate("cli", "Lists customers in the order of their names"));
    const auto name = listCommand.text("NAME", translate("cli", "Only those with this part in the name"));
    const auto limit = listCommand.number("--limit", translate("cli", "At most so many"), 1);
    listCommand.runs(
        [=](Session& session) { return list(session, *name, limit->value_or(std::numeric_limits<qint64>::max())); });
    auto showCommand =
        customer.add("show", translate("cli", "Shows a customer with contacts, subscriptions and open tickets"));
    const auto text = showCommand.text("CUSTOMER", translate("cli", "Tenant id, domain or a unique part of the name"),
                                       Need::Required);
    showCommand.example(u"helpdeskctl customer show contoso.com"_s);
    showCommand.runs([text](Session& session) { return show(session, *text); });
    addAdd(customer);
}

} // namespace helpdesk::cli
