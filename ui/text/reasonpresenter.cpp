// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reasonpresenter.h"

#include "domain/imports/importreasons.h"
#include "domain/workflow/reasonkeys.h"
#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QCoreApplication>

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
        {reasonkey::entitlementNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Name the entitlement that the escalation uses.")},
        {reasonkey::healthCheckNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Record what service health says now.")},
        {reasonkey::evidenceNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the evidence that is handed over.")},
        {reasonkey::contact24x7Needed,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Severity A needs a contact who can be phoned around the clock.")},
        {reasonkey::costNotApproved,
         QT_TRANSLATE_NOOP("ReasonPresenter", "The escalation is chargeable and its cost is not approved.")},
        {reasonkey::ownRequest,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Somebody else than the requester must decide on the escalation.")},
        {reasonkey::alreadyApproved, QT_TRANSLATE_NOOP("ReasonPresenter", "The escalation is approved already.")},
        {reasonkey::approvalMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "The escalation is not approved yet.")},
        {reasonkey::reasonNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Give a reason.")},
        {reasonkey::caseNumberNeeded,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Give the case number that “%1” answered with.")},
        {reasonkey::caseNumberMalformed,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a service request number; it has 15 digits.")},
        {reasonkey::outcomeNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose how the escalation ended.")},
        {reasonkey::outcomeUnknown, QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not a known outcome.")},
        {reasonkey::messageNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write the message.")},
        {reasonkey::causeNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the cause.")},
        {reasonkey::solutionNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Write down the solution.")},
        {reasonkey::cancelReasonNeeded, QT_TRANSLATE_NOOP("ReasonPresenter", "Choose why the ticket is cancelled.")},
        {reasonkey::lastAdministrator,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This is the last administrator; make somebody else one first.")},
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
        {QLatin1StringView(importreason::announcedMore),
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The file announces %1 entries and holds %2; import the other pages too.")},
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
         QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n row(s) that say the same thing twice were merged.")},
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
        return arguments;
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
        text = textOf(importSentences, reason.key);
    if (!text)
        return plainReason(reason);
    return withArguments(QCoreApplication::translate("ReasonPresenter", text), spokenArguments(reason));
}

} // namespace helpdesk
