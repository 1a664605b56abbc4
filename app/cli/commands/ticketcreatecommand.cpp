// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// A new ticket in the words of the command line.
    struct Request {
        QString customer;
        QString contact;
        QString subscription;
        QString assignee;
        NewTicket ticket;
    };

    Result<NewTicket> resolved(Workspace& workspace, const Actor& actor, const Request& request)
    {
        auto ticket = request.ticket;
        if (!request.customer.isEmpty()) {
            HD_TRY(ticket.customer, workspace.customers().resolve(request.customer));
        } else if (!request.contact.isEmpty() || !request.subscription.isEmpty()) {
            return fail(ErrorCode::Missing, Subject::Customer);
        }
        if (!request.contact.isEmpty()) {
            HD_TRY(const auto details, workspace.customers().details(actor, ticket.customer));
            HD_TRY(ticket.contact, contactOf(details.contacts, request.contact));
        }
        if (!request.subscription.isEmpty()) {
            HD_TRY(const auto subscription,
                   workspace.customers().resolveSubscription(request.subscription, ticket.customer));
            ticket.subscription = subscription.id;
        }
        HD_TRY(ticket.assignee, assigneeOf(workspace, actor, request.assignee));
        return ticket;
    }

    Result<ExitStatus> create(Session& session, Request request)
    {
        request.ticket.body = session.textOrInput(request.ticket.body);
        if (request.customer.isEmpty() && request.ticket.callerNote.trimmed().isEmpty()) {
            session.complain(translate(
                "cli", "--customer is missing; while it is not known who calls, write down what is with --caller."));
            return ExitStatus::Usage;
        }
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto wanted, resolved(*workspace, actor, request));
        HD_TRY(const auto created, workspace->tickets().create(actor, wanted));
        if (session.format() == Format::Json)
            printJson(session, {{u"number"_s, created.number}});
        else
            session.say(QString::number(created.number));
        return ExitStatus::Done;
    }

} // namespace

void addTicketCreate(Command& ticket)
{
    auto command = ticket.add("create", translate("cli", "Makes a ticket and prints its number"));
    const auto customer =
        command.text("--customer", translate("cli", "Tenant id, domain or a unique part of the name"));
    const auto caller =
        command.text("--caller", translate("cli", "Who calls, in your words, while the customer is not known"));
    const auto title = command.text("--title", translate("cli", "What it is about, in one line"), Need::Required);
    const auto body = command.text(
        "--body", translate("cli", "What happens, in the customer's words; - reads standard input"), Need::Required);
    const auto subscription =
        command.text("--subscription", translate("cli", "Subscription id or a unique part of the name"));
    const auto service = command.choice<Service>("--service", translate("cli", "Service family"));
    const auto category = command.choice<Category>("--category", translate("cli", "Category"));
    const auto problem = command.text("--problem", translate("cli", "Problem type, for example \"Mail flow\""));
    const auto impact = command.choice<Impact>("--impact", translate("cli", "How many are hit"));
    const auto urgency = command.choice<Urgency>("--urgency", translate("cli", "How hard work is hit"));
    const auto channel = command.choice<Channel>("--channel", translate("cli", "How the request reached us"));
    const auto contact = command.text("--contact", translate("cli", "The customer's person: name or mail address"));
    const auto assignee = command.text("--assignee", translate("cli", "Who takes it: a login, or me"));
    command.example(
        u"helpdeskctl ticket create --customer contoso.com --title \"No mail\" --body \"Since 9 am\" --impact some --urgency stopped"_s);
    command.runs([=](Session& session) {
        Request request{*customer, *contact, *subscription, *assignee, {}};
        request.ticket.callerNote = *caller;
        request.ticket.title = *title;
        request.ticket.body = *body;
        request.ticket.service = *service;
        request.ticket.category = *category;
        request.ticket.problemType = *problem;
        request.ticket.impact = *impact;
        request.ticket.urgency = *urgency;
        request.ticket.channel = channel->value_or(Channel::Phone);
        return create(session, std::move(request));
    });
}

} // namespace helpdesk::cli
