// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/outagereasons.h"

#include "domain/claim/claimreasons.h"
#include "ui/text/outagelabels.h"

#include <QtGlobal>

namespace helpdesk {

namespace {

    struct ReasonSentence {
        QLatin1StringView key;
        const char* text;
    };

    constexpr ReasonSentence sentences[] = {
        {claimreason::tenantMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "The customer’s tenant id is not known; import it from Partner Center or add it.")},
        {claimreason::outageNumberInvalid,
         QT_TRANSLATE_NOOP("ReasonPresenter", "“%1” is not the id of an incident; it is written as in EX226792.")},
        {claimreason::evidenceMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Give the mail address of the person at the customer who was affected and asks for credit.")},
        {claimreason::evidenceTextMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Paste the text of the mail.")},
        {claimreason::evidenceDateMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Say when the mail came.")},
        {claimreason::evidencePersonal,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "Mail from %1 is personal and not accepted; ask for one from the customer’s own domain.")},
        {claimreason::evidenceForeign,
         QT_TRANSLATE_NOOP("ReasonPresenter", "%1 is not a domain of this customer; known are: %2.")},
        {claimreason::domainsUnknown,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "No domain of the customer is known to compare the mail with; add it to the customer.")},
        {claimreason::cspUnknown,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Say whether the subscription was bought through CSP.")},
        {claimreason::notThroughCsp,
         QT_TRANSLATE_NOOP("ReasonPresenter", "What was not bought through CSP cannot be claimed here.")},
        {claimreason::downtimeMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Say when the downtime began.")},
        {claimreason::downtimeEndMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Say when the downtime ended.")},
        {claimreason::downtimeTurned, QT_TRANSLATE_NOOP("ReasonPresenter", "The downtime ends before it begins.")},
        {claimreason::usersMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Say how many users were affected.")},
        {claimreason::locationsMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Say where these users are.")},
        {claimreason::triedMissing, QT_TRANSLATE_NOOP("ReasonPresenter", "Write down what was tried.")},
        {claimreason::ticketMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Name the ticket through which the customer reported it.")},
        {claimreason::logMissing,
         QT_TRANSLATE_NOOP("ReasonPresenter", "Ticket #%1 holds no conversation with the customer.")},
        {claimreason::advisory,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This is an advisory; normally there is no credit for it.")},
        {claimreason::late,
         QT_TRANSLATE_NOOP("ReasonPresenter", "The last day was %1; a late claim is normally refused.")},
        {claimreason::outageRuns,
         QT_TRANSLATE_NOOP("ReasonPresenter", "The outage still runs; how long it lasts is not known yet.")},
        {claimreason::downtimeOutside, QT_TRANSLATE_NOOP("ReasonPresenter", "The downtime lies outside the outage.")},
        {claimreason::wrongStatus,
         QT_TRANSLATE_NOOP("ReasonPresenter", "This is not possible with a claim whose status is “%1”.")},
        {claimreason::noneReady,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "No claim of this outage is ready to be filed; look at what they still miss.")},
        {outagereason::nobodyToAnswer,
         QT_TRANSLATE_NOOP("ReasonPresenter", "No linked ticket is open; there is nobody to answer.")},
        {outagereason::nobodyHit,
         QT_TRANSLATE_NOOP("ReasonPresenter",
                           "There is no customer to claim for: link the tickets of those who were affected first. "
                           "Who has a claim gets no second one.")},
    };

    constexpr ReasonSentence countedSentences[] = {
        {outagereason::hasTickets,
         QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n ticket(s) are linked to it; unlink them first.")},
        {outagereason::hasClaims,
         QT_TRANSLATE_N_NOOP("ReasonPresenter", "%n claim(s) belong to it; remove them first.")},
    };

    template <size_t N>
    const char* textOf(const ReasonSentence (&list)[N], const QString& key)
    {
        for (const auto& one : list) {
            if (key == one.key)
                return one.text;
        }
        return nullptr;
    }

} // namespace

const char* outageReasonText(const QString& key)
{
    const auto* text = textOf(sentences, key);
    return text ? text : textOf(countedSentences, key);
}

bool isCountedOutageReason(const QString& key)
{
    return textOf(countedSentences, key) != nullptr;
}

} // namespace helpdesk
