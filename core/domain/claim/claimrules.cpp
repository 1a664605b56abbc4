// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimrules.h"

#include "base/guid.h"
#include "base/moneyamount.h"
#include "domain/claim/claimreasons.h"

#include <QRegularExpression>
#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using Reasons = std::vector<Reason>;

    void add(Reasons& reasons, claimreason::Key key, QStringList arguments = {})
    {
        reasons.push_back({key, std::move(arguments)});
    }

    bool isEmpty(const QString& text)
    {
        return text.trimmed().isEmpty();
    }

    void checkEvidence(const ClaimFacts& facts, Reasons& missing)
    {
        const auto& claim = facts.claim;
        const auto domain = claim.evidenceSender.section(u'@', -1).trimmed().toLower();
        if (!claim.evidenceSender.contains(u'@') || domain.isEmpty())
            add(missing, claimreason::evidenceMissing);
        else if (isPersonalMail(domain))
            add(missing, claimreason::evidencePersonal, {domain});
        else if (facts.domains.isEmpty())
            add(missing, claimreason::domainsUnknown);
        else if (!facts.domains.contains(domain))
            add(missing, claimreason::evidenceForeign, {domain, facts.domains.join(", "_L1)});
        if (!claim.evidenceAt)
            add(missing, claimreason::evidenceDateMissing);
        if (isEmpty(claim.evidenceText))
            add(missing, claimreason::evidenceTextMissing);
    }

    void checkDowntime(const Claim& claim, Reasons& missing)
    {
        if (!claim.downFrom)
            add(missing, claimreason::downtimeMissing);
        else if (!claim.downTo)
            add(missing, claimreason::downtimeEndMissing);
        else if (*claim.downTo <= *claim.downFrom)
            add(missing, claimreason::downtimeTurned);
    }

    bool liesOutside(const Claim& claim, const Outage& outage)
    {
        if (!claim.downFrom || !claim.downTo)
            return false;
        return *claim.downTo <= outage.startedAt || (outage.endedAt && *claim.downFrom >= *outage.endedAt);
    }

} // namespace

QDate billingMonthEnd(Instant incident, const QTimeZone& zone)
{
    const auto day = incident.toUtc().toTimeZone(zone).date();
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate claimDueDay(Instant incident, int months, const QTimeZone& zone)
{
    return billingMonthEnd(incident, zone).addMonths(months);
}

bool isOutageNumber(const QString& number, Service service)
{
    static const QRegularExpression usual(u"^[A-Z]{2}[0-9]{4,8}$"_s);
    static const QRegularExpression azure(u"^[A-Z0-9_]{4}-[A-Z0-9]{3}$"_s);
    return usual.match(number).hasMatch() || (service == Service::Azure && azure.match(number).hasMatch());
}

bool isPersonalMail(const QString& domain)
{
    static const QSet<QString> services{
        u"outlook.com"_s, u"hotmail.com"_s,    u"live.com"_s,      u"msn.com"_s,    u"passport.com"_s,   u"gmail.com"_s,
        u"yahoo.com"_s,   u"googlemail.com"_s, u"ymail.com"_s,     u"icloud.com"_s, u"me.com"_s,         u"mac.com"_s,
        u"aol.com"_s,     u"gmx.de"_s,         u"gmx.net"_s,       u"gmx.com"_s,    u"gmx.at"_s,         u"web.de"_s,
        u"t-online.de"_s, u"mail.ru"_s,        u"bk.ru"_s,         u"list.ru"_s,    u"inbox.ru"_s,       u"yandex.ru"_s,
        u"yandex.com"_s,  u"ya.ru"_s,          u"rambler.ru"_s,    u"proton.me"_s,  u"protonmail.com"_s, u"inbox.lv"_s,
        u"outlook.de"_s,  u"hotmail.de"_s,     u"hotmail.co.uk"_s, u"yahoo.de"_s,   u"yahoo.co.uk"_s,    u"mail.com"_s};
    return services.contains(domain.toLower());
}

std::vector<Reason> missingOf(const ClaimFacts& facts)
{
    const auto& claim = facts.claim;
    auto missing = facts.barred;
    if (!canonicalGuid(facts.tenantId))
        add(missing, claimreason::tenantMissing);
    if (!isOutageNumber(facts.outage.number, facts.outage.service))
        add(missing, claimreason::outageNumberInvalid, {facts.outage.number});
    checkEvidence(facts, missing);
    if (!claim.boughtThroughCsp)
        add(missing, claimreason::cspUnknown);
    else if (!*claim.boughtThroughCsp)
        add(missing, claimreason::notThroughCsp);
    checkDowntime(claim, missing);
    if (claim.users.value_or(0) < 1)
        add(missing, claimreason::usersMissing);
    if (isEmpty(claim.locations))
        add(missing, claimreason::locationsMissing);
    if (isEmpty(claim.tried))
        add(missing, claimreason::triedMissing);
    if (facts.ticketNumber == 0)
        add(missing, claimreason::ticketMissing);
    else if (!facts.ticketHasLog)
        add(missing, claimreason::logMissing, {QString::number(facts.ticketNumber)});
    return missing;
}

std::vector<Reason> warningsOf(const ClaimFacts& facts)
{
    Reasons warnings;
    const auto due = claimDueDay(facts.outage.startedAt, facts.months, facts.zone);
    const bool filed = facts.claim.filedAt.has_value();
    const auto day = facts.claim.filedAt.value_or(facts.now).toUtc().toTimeZone(facts.zone).date();
    if (facts.outage.advisory)
        add(warnings, claimreason::advisory);
    if (day > due)
        add(warnings, claimreason::late, {due.toString(Qt::ISODate)});
    if (facts.outage.isRunning() && !filed)
        add(warnings, claimreason::outageRuns);
    if (liesOutside(facts.claim, facts.outage))
        add(warnings, claimreason::downtimeOutside);
    return warnings;
}

ClaimStatus statusOf(const Claim& claim, bool complete)
{
    if (claim.status != ClaimStatus::Draft && claim.status != ClaimStatus::Ready)
        return claim.status;
    return complete ? ClaimStatus::Ready : ClaimStatus::Draft;
}

bool mayFile(ClaimStatus status)
{
    return status == ClaimStatus::Ready || status == ClaimStatus::Refused; // refused: once more, with better evidence
}

bool mayDecide(ClaimStatus status)
{
    return status == ClaimStatus::Filed || status == ClaimStatus::Accepted;
}

bool mayCredit(ClaimStatus status)
{
    return status == ClaimStatus::Filed || status == ClaimStatus::Accepted;
}

bool isOpen(ClaimStatus status)
{
    return status != ClaimStatus::Refused && status != ClaimStatus::Credited;
}

std::optional<Money> moneyOf(const QString& amount, const QString& currency)
{
    const auto code = currency.trimmed().toUpper();
    const auto money = moneyFrom(amount, code);
    return isCurrencyCode(code) && money && money->minorUnits > 0 ? money : std::nullopt;
}

QString amountText(const Money& money)
{
    return plainMoney(money);
}

} // namespace helpdesk
