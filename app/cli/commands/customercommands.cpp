// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/customeroutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/customer/accessbyhand.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int customersAtOnce = 500;

    Result<ExitStatus> listCustomers(Session& session, const QString& name, qint64 limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        ListPrinter printer(session, customerRowFields({}));
        std::optional<CustomerRow> after;
        while (limit > 0) {
            const auto wanted = static_cast<int>(std::min<qint64>(limit, customersAtOnce));
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

    Result<ExitStatus> showCustomer(Session& session, const QString& text)
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

    /// What is to be told about our access; nothing: it is only shown.
    struct AccessWords {
        bool azureRole = false;
        bool noAzureRole = false;
        bool ticketRole = false;
        bool noTicketRole = false;
        QString until;

        bool isEmpty() const { return !azureRole && !noAzureRole && !ticketRole && !noTicketRole; }
    };

    Result<> tell(Customer& customer, const AccessWords& words)
    {
        if (words.azureRole || words.noAzureRole)
            setAzureRoleByHand(customer, words.azureRole);
        if (!words.ticketRole && !words.noTicketRole)
            return {};
        std::optional<Instant> until;
        if (!words.until.isEmpty()) {
            const auto day = QDate::fromString(words.until, Qt::ISODate);
            if (!day.isValid())
                return fail(ErrorCode::Invalid, Subject::Date, {words.until, u"2027-12-31"_s});
            until = Instant::fromDateTime(day.addDays(1).startOfDay(QTimeZone::utc()));
        }
        bool told = false;
        for (auto& access : customer.access) {
            if (isRelationshipInForce(access)) {
                setTicketRole(access, words.ticketRole);
                told = true;
            }
        }
        setRelationshipByHand(customer, words.ticketRole && !told, until);
        return {};
    }

    Fields accessFields(Session& session, const CustomerAccess& access)
    {
        return {{u"kind"_s, {}, enumCell(access.kind)},
                {u"status"_s, {}, enumCell(access.status)},
                {u"roles"_s, {}, textCell(access.roles.join(u' '))},
                {u"relationship_id"_s, {}, textCell(access.relationshipId)},
                {u"starts_at"_s, {}, instantCell(access.startsAt, session.zone())},
                {u"ends_at"_s, {}, instantCell(access.endsAt, session.zone())}};
    }

    Result<ExitStatus> access(Session& session, const QString& text, const AccessWords& words)
    {
        HD_TRY(auto* workspace, session.open(words.isEmpty() ? WorkspaceMode::Read : WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->customers().resolve(text));
        HD_TRY(const auto details, workspace->customers().details(actor, id));
        auto customer = details.customer;
        if (!words.isEmpty()) {
            HD_CHECK(tell(customer, words));
            HD_TRY(customer, workspace->customers().edit(actor, customer));
        }
        ListPrinter printer(session, accessFields(session, {}));
        for (const auto& one : customer.access)
            printer.row(accessFields(session, one));
        printer.finish();
        return ExitStatus::Done;
    }

    void addAccess(Command& customer)
    {
        auto command = customer.add("access", translate("cli", "Shows by what we may work for a customer, or tells it"));
        const auto text = command.text("CUSTOMER", translate("cli", "Tenant id, domain or a unique part of the name"),
                                       Need::Required);
        const auto azure = command.flag("--azure-role", translate("cli", "Support Request Contributor on Azure"));
        const auto noAzure = command.flag("--no-azure-role", translate("cli", "No such role on Azure"));
        const auto ticket = command.flag("--ticket-role", translate("cli", "Service support administrator in the tenant"));
        const auto noTicket = command.flag("--no-ticket-role", translate("cli", "No such role in the tenant"));
        const auto until = command.text("--until", translate("cli", "Last day of a relationship told by hand"));
        command.excludes("--azure-role", "--no-azure-role");
        command.excludes("--ticket-role", "--no-ticket-role");
        command.example(u"helpdeskctl customer access contoso.com --ticket-role --until 2027-12-31"_s);
        command.runs([=](Session& session) {
            return access(session, *text, {*azure, *noAzure, *ticket, *noTicket, *until});
        });
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
        [=](Session& session) { return listCustomers(session, *name, limit->value_or(std::numeric_limits<qint64>::max())); });
    auto showCommand =
        customer.add("show", translate("cli", "Shows a customer with contacts, subscriptions and open tickets"));
    const auto text = showCommand.text("CUSTOMER", translate("cli", "Tenant id, domain or a unique part of the name"),
                                       Need::Required);
    showCommand.example(u"helpdeskctl customer show contoso.com"_s);
    showCommand.runs([text](Session& session) { return showCustomer(session, *text); });
    addAdd(customer);
    addAccess(customer);
}

} // namespace helpdesk::cli
