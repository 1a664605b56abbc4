// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/outagecommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/outageoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/claimservice.h"
#include "services/outageservice.h"
#include "ui/text/outagelabels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    /// Outage and customer as people name them. Errors: NotFound(Outage|Customer), Ambiguous(Customer).
    Result<ClaimFilter> filterOf(Workspace& workspace, const QString& outage, const QString& customer)
    {
        ClaimFilter filter;
        if (!outage.isEmpty()) {
            HD_TRY(const auto found, workspace.outages().findByNumber(outage));
            filter.outage = found.id;
        }
        if (!customer.isEmpty()) {
            HD_TRY(filter.customer, workspace.customers().resolve(customer));
        }
        return filter;
    }

    Result<ExitStatus> listClaims(Session& session, const QString& outage, const QString& customer,
                            std::optional<ClaimStatus> status)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(auto filter, filterOf(*workspace, outage, customer));
        if (status)
            filter.statuses = {*status};
        HD_TRY(const auto rows, workspace->claims().list(filter));
        ListPrinter printer(session, claimRowFields(session, {}));
        for (const auto& row : rows)
            printer.row(claimRowFields(session, row));
        printer.finish();
        return ExitStatus::Done;
    }

    QJsonObject partsJson(const ClaimDetails& details)
    {
        QJsonArray events;
        for (const auto& event : details.events)
            events << QJsonObject{{u"at"_s, event.at.toIso()},
                                  {u"act"_s, QString(keyOf(event.act))},
                                  {u"by"_s, event.actorName},
                                  {u"text"_s, sentence(event)}};
        QJsonArray log;
        for (const auto& line : details.log)
            log << QJsonObject{{u"at"_s, line.at.toIso()}, {u"kind"_s, line.key}, {u"by_customer"_s, line.byCustomer}};
        QJsonArray credits;
        for (const auto& credit : details.credits)
            credits << QJsonObject{{u"line"_s, credit.line},
                                   {u"text"_s, credit.text},
                                   {u"amount"_s, amountText(credit.amount)},
                                   {u"currency"_s, credit.amount.currency}};
        return {{u"events"_s, events},
                {u"credit_proposals"_s, credits},
                {u"contact_log"_s, log},
                {u"route"_s, details.route ? QJsonValue(QString(keyOf(*details.route))) : QJsonValue()},
                {u"missing"_s, reasonsJson(details.row.missing)},
                {u"warnings"_s, reasonsJson(details.row.warnings)}};
    }

    Result<ExitStatus> showOne(Session& session, Workspace& workspace, ClaimId id)
    {
        HD_TRY(const auto details, workspace.claims().details(id));
        printFacts(session, claimFields(session, details.row), partsJson(details));
        if (session.format() != Format::Table)
            return ExitStatus::Done;
        session.say(details.route
                        ? translate("cli", "To be filed through: %1").arg(label(*details.route))
                        : translate("cli", "We cannot file it: %1").arg(details.routeReason.in(QLocale().name())));
        for (const auto& credit : details.credits)
            session.say(
                translate("cli", "May be paid by line %1: %2 %3, %4")
                    .arg(QString::number(credit.line), amountText(credit.amount), credit.amount.currency, credit.text));
        for (const auto& event : details.events)
            session.say(
                u"%1  %2  %3"_s.arg(instantCell(event.at, session.zone()).text, event.actorName, sentence(event)));
        return ExitStatus::Done;
    }

    Result<ExitStatus> showClaim(Session& session, qint64 id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        return showOne(session, *workspace, ClaimId(id));
    }

    Result<ExitStatus> add(Session& session, const QString& outage, const QStringList& customers)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto found, workspace->outages().findByNumber(outage));
        std::vector<CustomerId> ids;
        for (const auto& customer : customers) {
            HD_TRY(const auto id, workspace->customers().resolve(customer));
            ids.push_back(id);
        }
        HD_TRY(const auto made, workspace->claims().make(actor, found.id, ids));
        HD_TRY(const auto rows, workspace->claims().list({found.id, {}, {}}));
        ListPrinter printer(session, claimRowFields(session, {}));
        for (const auto& row : rows) {
            for (const auto& claim : made) {
                if (claim.id == row.claim.id)
                    printer.row(claimRowFields(session, row));
            }
        }
        printer.finish();
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    class ClaimOptions {
    public:
        explicit ClaimOptions(Command& command)
            : m_ticket(command.number("--ticket", translate("cli", "Number of the ticket that tells of it"), 1))
            , m_sender(
                  command.optionalText("--mail-from", translate("cli", "Address of the mail that asks for credit")))
            , m_mailAt(command.optionalText("--mail-at", translate("cli", "When it came, as in 2026-11-23T09:20")))
            , m_words(command.optionalText("--mail-text", translate("cli", "Text of the mail; - reads standard input")))
            , m_csp(command.oneOf("--csp", translate("cli", "Whether it was bought through CSP"), {u"yes"_s, u"no"_s}))
            , m_from(command.optionalText("--down-from", translate("cli", "When the downtime began")))
            , m_to(command.optionalText("--down-to", translate("cli", "When it ended")))
            , m_users(command.number("--users", translate("cli", "How many users were affected"), 0))
            , m_locations(command.optionalText("--locations", translate("cli", "Where these users are")))
            , m_tried(command.optionalText("--tried", translate("cli", "What was tried")))
            , m_note(command.optionalText("--note", translate("cli", "A note for colleagues")))
        {
        }

        /// Errors: Invalid(Date), NotFound(Ticket).
        Result<> applyTo(Session& session, Workspace& workspace, Claim& claim) const
        {
            if (*m_ticket) {
                HD_TRY(claim.ticket, workspace.tickets().findByNumber(**m_ticket));
            }
            claim.evidenceSender = m_sender->value_or(claim.evidenceSender);
            if (*m_words)
                claim.evidenceText = session.textOrInput(**m_words);
            HD_CHECK(take(session, m_mailAt, claim.evidenceAt));
            HD_CHECK(take(session, m_from, claim.downFrom));
            HD_CHECK(take(session, m_to, claim.downTo));
            if (!m_csp->isEmpty())
                claim.boughtThroughCsp = *m_csp == "yes"_L1;
            if (*m_users)
                claim.users = static_cast<int>(**m_users);
            claim.locations = m_locations->value_or(claim.locations);
            claim.tried = m_tried->value_or(claim.tried);
            claim.note = m_note->value_or(claim.note);
            return {};
        }

    private:
        static Result<> take(Session& session, const Value<std::optional<QString>>& text,
                             std::optional<Instant>& target)
        {
            if (*text) {
                HD_TRY(target, momentOf(session, **text));
            }
            return {};
        }

        Value<std::optional<qint64>> m_ticket;
        Value<std::optional<QString>> m_sender;
        Value<std::optional<QString>> m_mailAt;
        Value<std::optional<QString>> m_words;
        Value<QString> m_csp;
        Value<std::optional<QString>> m_from;
        Value<std::optional<QString>> m_to;
        Value<std::optional<qint64>> m_users;
        Value<std::optional<QString>> m_locations;
        Value<std::optional<QString>> m_tried;
        Value<std::optional<QString>> m_note;
    };

    Result<ExitStatus> edit(Session& session, qint64 id, const ClaimOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto details, workspace->claims().details(ClaimId(id)));
        auto claim = details.row.claim;
        HD_CHECK(options.applyTo(session, *workspace, claim));
        HD_CHECK(workspace->claims().edit(actor, claim));
        return showOne(session, *workspace, ClaimId(id));
    }

    Result<ExitStatus> removeClaim(Session& session, qint64 id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->claims().remove(actor, ClaimId(id)));
        if (session.format() == Format::Json)
            printJson(session, {{u"claim"_s, id}, {u"removed"_s, true}});
        else
            session.say(translate("cli", "Claim %1 is removed.").arg(id));
        return ExitStatus::Done;
    }

} // namespace

void addClaimCommands(Command& root)
{
    auto claim = root.add("claim", translate("cli", "Claims of service credit for customers whom an outage hit"));
    auto listCommand = claim.add("list", translate("cli", "Lists claims, what is due first before the others"));
    const auto outage = listCommand.text("--outage", translate("cli", "Only of this outage"));
    const auto customer = listCommand.text("--customer", translate("cli", "Only of this customer"));
    const auto status = listCommand.choice<ClaimStatus>("--status", translate("cli", "Only with this status"));
    listCommand.runs([=](Session& session) { return listClaims(session, *outage, *customer, *status); });

    auto showCommand = claim.add("show", translate("cli", "Shows a claim and what it still misses"));
    const auto shown = claimNumber(showCommand);
    showCommand.runs([shown](Session& session) { return showClaim(session, shown->value_or(0)); });

    auto addCommand = claim.add("add", translate("cli", "Makes a claim for every customer with a linked ticket"));
    const auto hit = outageNumber(addCommand);
    const auto customers = addCommand.repeated(
        "--customer", translate("cli", "Only for this customer; may be given several times"), Need::Optional, "TEXT");
    addCommand.runs([=](Session& session) { return add(session, *hit, *customers); });

    auto editCommand = claim.add("edit", translate("cli", "Writes down what a claim needs"));
    const auto edited = claimNumber(editCommand);
    const ClaimOptions options(editCommand);
    editCommand.example(
        u"helpdeskctl claim edit 12 --mail-from it@contoso.com --mail-at 2026-11-23T10:05 --users 25"_s);
    editCommand.runs([=](Session& session) { return edit(session, edited->value_or(0), options); });

    auto removeCommand = claim.add("remove", translate("cli", "Removes a claim that was not filed"));
    const auto removed = claimNumber(removeCommand);
    removeCommand.runs([removed](Session& session) { return removeClaim(session, removed->value_or(0)); });
    addClaimActs(claim);
}

} // namespace helpdesk::cli
