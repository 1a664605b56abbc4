// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimreasons.h"
#include "services/claimaction.h"
#include "services/claimjudge.h"
#include "services/claimservice.h"
#include "storage/imports/creditlinestore.h"

#include <algorithm>

// The money: by hand, or by a credit line of an imported reconciliation file.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    CreditProposal proposalOf(const CreditLine& line)
    {
        QStringList words;
        for (const auto& word : {line.invoiceNumber, line.chargeType, line.reasonCode, line.description}) {
            if (!word.isEmpty())
                words << word;
        }
        return {line.id, words.join(", "_L1), {-line.total.minorUnits, line.total.currency}, line.startsAt};
    }

    /// Given back, and not for a time before the incident's month.
    bool mayPay(const CreditLine& line, QDate monthBegins, const QTimeZone& zone)
    {
        if (line.total.minorUnits >= 0)
            return false;
        const auto last = line.endsAt ? line.endsAt : line.startsAt;
        return !last || last->toUtc().toTimeZone(zone).date() >= monthBegins;
    }

} // namespace

Result<std::vector<CreditProposal>> ClaimService::creditsFor(const ClaimRow& row, const ClaimJudge& judge)
{
    std::vector<CreditProposal> proposals;
    if (!mayCredit(row.claim.status))
        return proposals;
    HD_TRY(const auto lines, CreditLineStore(m_database).listOfCustomer(row.claim.customer));
    HD_TRY(const auto paid, ClaimStore(m_database).listPaidLines());
    const auto monthEnd = billingMonthEnd(row.outage.startedAt, judge.zone());
    const QDate monthBegins(monthEnd.year(), monthEnd.month(), 1);
    for (const auto& line : lines) {
        if (!paid.contains(line.id) && mayPay(line, monthBegins, judge.zone()))
            proposals.push_back(proposalOf(line));
    }
    // The oldest that fits is the likeliest.
    std::stable_sort(proposals.begin(), proposals.end(), [](const CreditProposal& a, const CreditProposal& b) {
        return a.startsAt.value_or(Instant()) < b.startsAt.value_or(Instant());
    });
    return proposals;
}

Result<Claim> ClaimService::credit(const Actor& actor, ClaimId id, const Money& amount, const QString& line)
{
    if (amount.minorUnits <= 0 || amount.currency.isEmpty())
        return fail(ErrorCode::Missing, Subject::Value);
    return takeCredit(actor, id, {0, line.trimmed(), amount, {}});
}

Result<Claim> ClaimService::creditBy(const Actor& actor, ClaimId id, qint64 line)
{
    HD_TRY(const auto found, details(id));
    if (!mayCredit(found.row.claim.status))
        return takeCredit(actor, id, {}); // which says why not
    const auto wanted = std::find_if(found.credits.begin(), found.credits.end(),
                                     [line](const CreditProposal& credit) { return credit.line == line; });
    if (wanted == found.credits.end())
        return fail(ErrorCode::NotFound, Subject::Value, {QString::number(line)});
    return takeCredit(actor, id, *wanted);
}

Result<Claim> ClaimService::takeCredit(const Actor& actor, ClaimId id, const CreditProposal& credit)
{
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(auto claim, action.claims().find(id));
    if (!mayCredit(claim.status)) {
        HD_TRY(const auto present, row(id));
        auto blocked = fail(ErrorCode::Blocked, Subject::Claim);
        blocked.value().reasons = {{claimreason::wrongStatus, {keyOf(present.claim.status)}}};
        return blocked;
    }
    HD_TRY(const auto paid, action.claims().listPaidLines());
    if (paid.contains(credit.line))
        return fail(ErrorCode::NotFound, Subject::Value, {QString::number(credit.line)}); // another claim took it
    claim.status = ClaimStatus::Credited;
    claim.creditedAt = action.now();
    claim.credit = credit.amount;
    claim.creditLine = credit.text;
    claim.creditLineId = credit.line;
    HD_CHECK(action.store(claim, ClaimAct::Credited,
                          {{u"amount"_s, amountText(credit.amount)},
                           {u"currency"_s, credit.amount.currency},
                           {u"line"_s, claim.creditLine}}));
    HD_CHECK(action.commit());
    return claim;
}

} // namespace helpdesk
