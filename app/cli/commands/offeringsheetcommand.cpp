// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/offeringcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/words.h"
#include "domain/offering/offeringreasons.h"
#include "services/offeringservice.h"
#include "ui/paper/paper.h"
#include "ui/text/language.h"
#include "ui/text/supportsheet.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QDate todayHere(Session& session)
    {
        return session.now().toUtc().toTimeZone(session.zone()).date();
    }

    Failure noTerms(const QString& customer)
    {
        Error error{ErrorCode::Blocked, Subject::Customer, {customer}, {}, {}};
        error.reasons << Reason{offeringreason::noTerms, {customer}};
        return Failure(std::move(error));
    }

    // The sheet of what holds for a customer now.
    Result<SheetContent> ofCustomer(Session& session, Workspace& workspace, const QString& text)
    {
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace.customers().resolve(text));
        HD_TRY(const auto details, workspace.customers().details(actor, id));
        HD_TRY(const auto offering, workspace.offering().offeringOf(id));
        const auto terms = offering.termsAt(session.now());
        const auto* tier = tierInForce(terms, session.now());
        if (!tier)
            return noTerms(details.customer.name);
        SheetContent content{{}, *tier, terms.policy, details.customer.name, {}, todayHere(session)};
        if (const auto* agreement = agreementInForce(terms, session.now()))
            content.agreement = *agreement;
        return content;
    }

    Result<SheetContent> ofTier(Session& session, Workspace& workspace, const QString& text)
    {
        HD_TRY(const auto tier, workspace.offering().resolveTier(text));
        return SheetContent{{}, tier, shippedPolicy(), {}, {}, todayHere(session)};
    }

    Result<ExitStatus> sheet(Session& session, const QString& customer, const QString& tier, const QString& language,
                             const QString& path)
    {
        const auto format = paperFormatOf(path);
        if (!format)
            return fail(ErrorCode::Invalid, Subject::File, {path, u".pdf, .html"_s});
        if (customer.isEmpty() && tier.isEmpty())
            return fail(ErrorCode::Missing, Subject::Customer);
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(auto content,
               customer.isEmpty() ? ofTier(session, *workspace, tier) : ofCustomer(session, *workspace, customer));
        HD_TRY(content.partner, workspace->users().profile());
        const auto made = supportSheet(content, language.isEmpty() ? QLocale().name() : language);
        HD_CHECK(writePaper({made.title, made.html}, *format, path));
        if (session.format() == Format::Table)
            session.say(translate("cli", "%1 is written.").arg(path));
        else
            printFacts(session, {{u"file"_s, {}, textCell(path)}, {u"title"_s, {}, textCell(made.title)}});
        return ExitStatus::Done;
    }

} // namespace

void addSheetCommand(Command& offering)
{
    auto command = offering.add(
        "sheet", translate("cli", "Writes the page for customers: what we support, when, how to reach us, what it costs"));
    const auto customer = command.text("--customer", translate("cli", "For a customer: what holds for them now"));
    const auto tier = command.text("--tier", translate("cli", "For a tier"));
    const auto language = command.oneOf("--language", translate("cli", "Of the page"), languages());
    const auto out = command.text("--out", translate("cli", "The file to write: .pdf or .html"), Need::Required);
    command.excludes("--customer", "--tier");
    command.example(u"helpdeskctl offering sheet --customer contoso.com --language en --out terms.pdf"_s);
    command.runs([=](Session& session) { return sheet(session, *customer, *tier, *language, *out); });
}

} // namespace helpdesk::cli
