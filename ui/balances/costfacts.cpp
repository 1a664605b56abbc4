// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/costfacts.h"

#include "ui/text/balancepresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct CostTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::CostTexts)
    };

    Fact prepaidFact(const TicketBalance& balance)
    {
        const auto& cost = balance.cost;
        Fact fact{CostTexts::tr("Prepaid time"), CostTexts::tr("%1 left").arg(minutesText(balance.hours.left))};
        if (!balance.prepaid)
            fact.value = CostTexts::tr("The customer bought none.");
        else if (balance.hours.left <= 0)
            fact.value = CostTexts::tr("Nothing is left.");
        fact.emphasised = cost.chargeable && !cost.approval && balance.hours.left <= 0;
        if (fact.emphasised)
            fact.value = CostTexts::tr("%1 The customer has not agreed to pay for more.").arg(fact.value);
        return fact;
    }

    QString workText(const TicketBalance& balance)
    {
        QStringList parts{minutesText(balance.worked)};
        if (balance.deducted > 0)
            parts << CostTexts::tr("%1 of it prepaid").arg(minutesText(balance.deducted));
        if (balance.waived > 0)
            parts << CostTexts::tr("%1 not deducted, a service level was missed").arg(minutesText(balance.waived));
        return parts.join(", "_L1);
    }

} // namespace

QList<Fact> costFacts(const TicketBalance& balance)
{
    const auto& cost = balance.cost;
    QList<Fact> facts{{CostTexts::tr("Who pays"),
                       cost.chargeable && !cost.said ? CostTexts::tr("The customer, by prepaid hours as agreed")
                           : balance.chargeable      ? CostTexts::tr("Chargeable for the customer")
                           : cost.said               ? CostTexts::tr("Not chargeable for the customer")
                                                     : CostTexts::tr("Nobody has made it chargeable yet")}};
    if (!balance.chargeable && !balance.chargedUnder.isEmpty()) {
        QStringList names;
        for (const auto& key : balance.chargedUnder)
            names << entitlementLabel(key);
        facts.append({CostTexts::tr("Chargeable if filed under"), names.join(", "_L1)});
    }
    if (cost.approval)
        facts.append(
            {CostTexts::tr("Cost approval"), approvalText(*cost.approval, QLocale(), QTimeZone::systemTimeZone())});
    else if (balance.chargeable && (cost.said || !cost.chargeable || balance.hours.left <= 0))
        facts.append({CostTexts::tr("Cost approval"), CostTexts::tr("Not recorded yet."), {}, {}, true});
    if (balance.customer.isValid() && (balance.prepaid || cost.chargeable))
        facts.append(prepaidFact(balance));
    if (balance.worked > 0)
        facts.append({CostTexts::tr("Time recorded"), workText(balance)});
    for (const auto& contract : balance.contracts) {
        facts.append({contractName(contract.plan),
                      incidentsText(contract.balance),
                      {},
                      {},
                      contract.balance.left.value_or(1) <= 0});
    }
    return facts;
}

} // namespace helpdesk
