// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reasonpresenter.h"

#include "domain/claim/claimreasons.h"
#include "domain/imports/importreasons.h"
#include "domain/offering/offeringreasons.h"
#include "domain/quality/reviewreasons.h"
#include "domain/workflow/reasonkeys.h"
#include "ui/text/evidencepresenter.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/placeholders.h"
#include "ui/text/subscriptionpresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct ReasonSentence {
        QLatin1StringView key;
        const char* text;
    };

    constexpr ReasonSentence ruleSentences[] = {
        {reasonkey::wrongState, QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not possible in the state “%2”.")},
        {reasonkey::roleNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "This needs the role “%1”.")},
        {reasonkey::customerUnknown, QT_TRANSLATE_NOOP("ReasonPresenter", "The customer is not known yet.")},
        {reasonkey::contactNotAuthorised,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The contact is not authorised to open requests; give a reason to take it all the same.")},
        {reasonkey::guideNotDone,
         QT_TRANSLATE_NOOP("ReasonPresenter", "The diagnosis is not complete; give a reason to skip the rest of it.")},
        {reasonkey::routeNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose the route of the escalation.")},
        {reasonkey::routeUnknown, QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a known route.")},
        {reasonkey::noRouteOpen,
         QT_TRANSLATE_NOOP("ReasonPresenter", "No route is open for this ticket yet; look at what blocks each.")},
        {reasonkey::routeBlocked, QT_TRANSLATE_NOOP("ReasonPresenter", "The route is closed: %2.")},
        {reasonkey::entitlementUnfit,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” does not pay on this route; use: %2.")},
        {reasonkey::entitlementNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Choose the entitlement for the escalation.")},
        {reasonkey::healthCheckNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Record what service health says now.")},
        {reasonkey::healthCheckOld,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Look at service health again: the last look was %1 h ago, at most %2 h count.")},
        {reasonkey::evidenceMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Evidence is missing: %2.")},
        {reasonkey::evidenceUnread,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Read and keep what the ticket proposes: %2.")},
        {reasonkey::evidenceInvalid, QT_TRANSLATE_NOOP("ReasonPresenter", "Evidence is not right: %2: %4.")},
        {reasonkey::evidenceUnknown,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "There is no piece of evidence “%1”; look at the list of what is asked.")},
        {reasonkey::evidenceNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the evidence that is handed over.")},
        {reasonkey::contact24x7Needed,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Severity A needs a contact who can be phoned around the clock; without one make it B.")},
        {reasonkey::contact24x7Incomplete,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The contact around the clock needs the name and the phone of somebody of ours.")},
        {reasonkey::costNotApproved,
         QT_TRANSLATE_NOOP(
             "ReasonPresenter",
             "This is chargeable and the customer has not approved the cost; record the approval first.")},
        {reasonkey::contractUsedUp,
         QT_TRANSLATE_NOOP(
             "ReasonPresenter",
             "No incident is left under “%1”; choose another entitlement or have the contract topped up.")},
        {reasonkey::contractNotInForce,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "No contract “%1” is in force today; choose another entitlement or enter the contract.")},
        {reasonkey::hoursUsedUp,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The work is chargeable and the customer has no prepaid time left; add time or record the "
                           "approval of the cost.")},
        {reasonkey::hoursShort,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The customer has %1 of prepaid time left and the work took %2; add time or record the "
                           "approval of the cost.")},
        {reasonkey::ownRequest,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Somebody else than the requester must decide on the escalation.")},
        {reasonkey::alreadyApproved, QT_TRANSLATE_NOOP("ReasonPresenter", "The escalation is approved already.")},
        {reasonkey::approvalMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "The escalation is not approved yet.")},
        {reasonkey::reasonNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "A reason is missing: write why.")},
        {reasonkey::caseNumberNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter the case number that “%1” answered with.")},
        {reasonkey::caseNumberMalformed,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a service request number; it has 15 digits.")},
        {reasonkey::outcomeNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose how the escalation ended.")},
        {reasonkey::outcomeUnknown, QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a known outcome.")},
        {reasonkey::legNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Several cases are open (%1); say which one came back.")},
        {reasonkey::legUnknown, QT_TRANSLATE_NOOP("ReasonPresenter", "No open case of this ticket has the number %1.")},
        {reasonkey::legOver,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This case is with nobody: it came back, or it was never filed.")},
        {reasonkey::messageNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write the message.")},
        {reasonkey::causeNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the cause.")},
        {reasonkey::solutionNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the solution.")},
        {reasonkey::cancelReasonNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose why the ticket is cancelled.")},
        {reasonkey::lastAdministrator,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This is the last administrator; make somebody else one first.")},
    };

    constexpr ReasonSentence reviewSentences[] = {
        {reviewreason::notEnded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Ticket %1 is not resolved yet; its work can be reviewed afterwards.")},
        {reviewreason::nobodys,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Nobody of ours resolved ticket %1, so there is nobody whose work it is.")},
        {reviewreason::ownWork,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Ticket %1 is your own work; somebody else must review it.")},
    };

    constexpr ReasonSentence offeringSentences[] = {
        {offeringreason::servicesMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose at least one service.")},
        {offeringreason::kindsMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose at least one kind of request.")},
        {offeringreason::contactsMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter how customers reach you: a phone number, a mail address or a portal.")},
        {offeringreason::addressMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter the number or address, or remove this way to reach you.")},
        {offeringreason::portalMalformed,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not the address of a page; write it as in https://help.contoso.com.")},
        {offeringreason::phoneMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter a phone number: without one no severity can be reported by phone only.")},
        {offeringreason::priceMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Enter the price, as in 120 or 1200.50.")},
        {offeringreason::currencyMalformed,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a currency; write its three letters, as in EUR.")},
        {offeringreason::hoursMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Enter how many hours are paid in advance.")},
        {offeringreason::companyMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Enter the company that does the work.")},
        {offeringreason::companyUnreachable,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter a mail address or a phone number of the company.")},
        {offeringreason::partNotSupported,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not among the services that are supported.")},
        {offeringreason::tierUnknown,
         QT_TRANSLATE_NOOP("ReasonPresenter", "There is no support tier “%1”; look at the list of tiers.")},
        {offeringreason::tierAmbiguous,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” may mean several support tiers: %2; be more exact.")},
        {offeringreason::tierInUse,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Agreements are on “%1”, so it stays; give it a last day to stop offering it.")},
        {offeringreason::tierChanged,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Somebody else changed “%1” meanwhile; look at it again and repeat your change.")},
        {offeringreason::tierNameTaken,
         QT_TRANSLATE_NOOP("ReasonPresenter", "There is a support tier “%1” already; choose another name.")},
        {offeringreason::tierNotOffered,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not offered on %2; choose another day or another tier.")},
        {offeringreason::noTerms,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Nothing was agreed with %1, and no tier holds without an agreement; add an agreement first.")},
        {offeringreason::agreementUnknown,
         QT_TRANSLATE_NOOP("ReasonPresenter", "There is no such agreement; look at the agreements of the customer.")},
        {offeringreason::agreementChanged,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Somebody else changed the agreement meanwhile; look at it again and repeat your change.")},
        {offeringreason::agreementStartMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Enter the first day.")},
        {offeringreason::agreementPriceOfFreeTier,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This tier costs nothing; choose another tier to agree on a price.")},
        {offeringreason::agreementAcceptedByMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Enter who accepted the terms.")},
    };

    constexpr ReasonSentence importSentences[] = {
        {QLatin1StringView(importreason::tooFewCells),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The row has too few cells: %1 instead of %2.")},
        {QLatin1StringView(importreason::tooManyCells),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The row has too many cells: %1 instead of %2.")},
        {QLatin1StringView(importreason::quoteNotClosed),
         QT_TRANSLATE_NOOP("ReasonPresenter", "A quotation mark opens in this row and never closes.")},
        {QLatin1StringView(importreason::notAnObject),
         QT_TRANSLATE_NOOP("ReasonPresenter", "This item is a bare value and not an object.")},
        {QLatin1StringView(importreason::valueMissing),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” is empty and must not be.")},
        {QLatin1StringView(importreason::valueUnknown),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not a known value.")},
        {QLatin1StringView(importreason::numberInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not a number.")},
        {QLatin1StringView(importreason::flagInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is neither true nor false.")},
        {QLatin1StringView(importreason::dateInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not a date.")},
        {QLatin1StringView(importreason::endsBeforeStart),
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” says %2, which lies before the beginning.")},
        {QLatin1StringView(importreason::dateAmbiguous),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The column “%1” holds “%2”, and the file mixes day/month with month/day.")},
        {QLatin1StringView(importreason::guidInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not a GUID.")},
        {QLatin1StringView(importreason::guidPlaceholder),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds the placeholder “%2” instead of a GUID.")},
        {QLatin1StringView(importreason::customerUnknown),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The customer with the tenant id %1 is not known; import the customers first.")},
        {QLatin1StringView(importreason::subscriptionUnknown),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The Azure plan %1 is not known; import the subscriptions first.")},
        {QLatin1StringView(importreason::subscriptionOfAnother),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The subscription %1 belongs to another customer already: %2.")},
        {QLatin1StringView(importreason::durationInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not a duration such as P730D.")},
        {QLatin1StringView(importreason::amountInvalid),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The column “%1” holds “%2”, which is not an amount.")},
        {QLatin1StringView(importreason::numberTaken),
         QT_TRANSLATE_NOOP("ReasonPresenter", "Ticket %1 is in this workspace already.")},
        {QLatin1StringView(importreason::failedAtSource),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The relationship was never made; the tool says: “%1”.")},
        {QLatin1StringView(importreason::failureNoted),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The relationship %1 was taken; the tool says of it: “%2”.")},
        {QLatin1StringView(importreason::delegationKept),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The delegated admin privileges of “%1” could not be ended.")},
        {QLatin1StringView(importreason::fileEmpty),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The file %1 is empty; export it again.")},
        {QLatin1StringView(importreason::fileNotText),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The file %1 is not a text file; choose a CSV or JSON file.")},
        {QLatin1StringView(importreason::announcedMore),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The file announces %1 entries and holds %2; import the other pages too.")},
        {QLatin1StringView(importreason::paged),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The file holds %1 entries, and another page follows; import that one too.")},
        {QLatin1StringView(importreason::dayMonthAssumed),
         QT_TRANSLATE_NOOP("ReasonPresenter", "Dates such as “%1” were read as month/day.")},
        {QLatin1StringView(importreason::encodingGuessed),
         QT_TRANSLATE_NOOP("ReasonPresenter", "The file does not tell its encoding; it was read as %1.")},
        {QLatin1StringView(importreason::unknownValueKept),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The column “%1” holds “%2”, which is not known; the row was taken all the same.")},
    };

    /// The first argument of these is a number that bends the sentence.
    constexpr ReasonSentence countedSentences[] = {
        {reasonkey::openLegs,
         QT_TRANSLATE_N_NOOP("ReasonPresenter",
                             "%n escalation(s) have not come back; acknowledge this to resolve all the same.")},
        {reasonkey::openChildren, QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n child ticket(s) are still open.")},
        {QLatin1StringView(importreason::datesWithoutZone),
         QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n date(s) name no time zone and were read as UTC.")},
        {QLatin1StringView(importreason::duplicatesMerged),
         QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n row(s) that name the same thing again were merged; the later value counts.")},
    };

    template <size_t N>
    const char* textOf(const ReasonSentence (&sentences)[N], const QString& key)
    {
        for (const auto& one : sentences) {
            if (key == one.key)
                return one.text;
        }
        return nullptr;
    }

    bool isBilingual(const Reason& reason)
    {
        return reason.arguments.size() >= 3
            && (reason.key == reasonkey::routeBlocked || reason.key == reasonkey::evidenceMissing
                || reason.key == reasonkey::evidenceUnread || reason.key == reasonkey::evidenceInvalid);
    }

    QString spokenEntitlements(const QString& keys)
    {
        QStringList names;
        for (const auto& key : keys.split(u',', Qt::SkipEmptyParts))
            names << entitlementLabel(key);
        return names.isEmpty() ? QCoreApplication::translate("ReasonPresenter", "none") : names.join(u", "_s);
    }

    /// Keys among the arguments become the words people know.
    QStringList spokenArguments(const Reason& reason)
    {
        auto arguments = reason.arguments;
        if (reason.key == reasonkey::wrongState && arguments.size() == 2)
            arguments = {labelOfKey<Trigger>(arguments[0]), labelOfKey<TicketState>(arguments[1])};
        else if (reason.key == reasonkey::roleNeeded && !arguments.isEmpty())
            arguments[0] = labelOfKey<Role>(arguments[0]);
        else if (reason.key == reasonkey::caseNumberNeeded && !arguments.isEmpty())
            arguments[0] = labelOfKey<Route>(arguments[0]);
        else if (reason.key == reasonkey::entitlementUnfit && arguments.size() == 2)
            arguments = {entitlementLabel(arguments[0]), spokenEntitlements(arguments[1])};
        // Names and rules come in both languages of our data files.
        if (isBilingual(reason) && QLocale().language() == QLocale::Russian)
            std::swap(arguments[1], arguments[2]);
        if (reason.key == reasonkey::evidenceInvalid && arguments.size() >= 4)
            arguments[3] = problemClause(arguments[3], arguments.value(4));
        if (reason.key == reasonkey::routeBlocked && arguments.value(1).endsWith(u'.'))
            arguments[1].chop(1); // the sentence has its own
        else if (reason.key == reasonkey::contractUsedUp || reason.key == reasonkey::contractNotInForce)
            arguments = {labelOfKey<PlanKind>(arguments.value(0))};
        else if (reason.key == reasonkey::hoursShort)
            arguments = {minutesText(arguments.value(0).toInt()), minutesText(arguments.value(1).toInt())};
        else if (reason.key == claimreason::wrongStatus && !arguments.isEmpty())
            arguments[0] = labelOfKey<ClaimStatus>(arguments[0]);
        else if (reason.key == claimreason::late && !arguments.isEmpty())
            arguments[0] = dayText(QDate::fromString(arguments[0], Qt::ISODate), QLocale());
        else if (reason.key == offeringreason::partNotSupported && !arguments.isEmpty())
            arguments[0] = labelOfKey<Service>(arguments[0]);
        return arguments;
    }

    QString overlapSentence(const Reason& reason)
    {
        if (reason.arguments.value(2).isEmpty())
            return withArguments(
                QCoreApplication::translate("ReasonPresenter",
                                            "An agreement on “%1” runs from %2 on without end; end it first."),
                reason.arguments);
        return withArguments(
            QCoreApplication::translate("ReasonPresenter",
                                        "An agreement on “%1” runs from %2 to %3; only one can be in force at a time."),
            reason.arguments);
    }

    QString plainReason(const Reason& reason)
    {
        if (reason.arguments.isEmpty())
            return reason.key + u'.';
        return u"%1: %2."_s.arg(reason.key, reason.arguments.join(", "_L1));
    }

} // namespace

QString sentence(const Reason& reason)
{
    if (const auto* text = textOf(countedSentences, reason.key))
        return QCoreApplication::translate("ReasonPresenter", text, nullptr, reason.arguments.value(0).toInt());
    const auto* text = textOf(ruleSentences, reason.key);
    if (!text)
        text = textOf(offeringSentences, reason.key);
    if (!text)
        text = textOf(reviewSentences, reason.key);
    if (!text)
        text = textOf(importSentences, reason.key);
    if (reason.key == offeringreason::agreementOverlaps)
        return overlapSentence(reason);
    if (!text)
        text = outageReasonText(reason.key);
    if (text && isCountedOutageReason(reason.key))
        return QCoreApplication::translate("ReasonPresenter", text, nullptr, reason.arguments.value(0).toInt());
    if (!text)
        return plainReason(reason);
    return withArguments(QCoreApplication::translate("ReasonPresenter", text), spokenArguments(reason));
}

} // namespace helpdesk
