// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketfacts.h"

#include "ui/base/localtime.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/casepresenter.h"
#include "ui/text/clockaccounttext.h"
#include "ui/text/eventpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/offeringtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct Facts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::TicketFacts)
    };

    void addKnown(QList<Fact>& facts, const QString& caption, const QString& value)
    {
        if (!value.isEmpty())
            facts.append({caption, value});
    }

} // namespace

QList<Fact> customerFacts(const TicketDetails& details)
{
    QList<Fact> facts;
    if (details.customer) {
        const auto& customer = *details.customer;
        facts.append({{}, customer.name, {}, customer.id});
        addKnown(facts, Facts::tr("Domain"), customer.primaryDomain);
        addKnown(facts, Facts::tr("Tenant id"), customer.tenantId);
        addKnown(facts, Facts::tr("Cloud"), customer.cloud == Cloud::Commercial ? QString() : label(customer.cloud));
    } else {
        addKnown(facts, Facts::tr("Unknown caller"), details.ticket.callerNote);
    }
    return facts;
}

QList<Fact> contactFacts(const TicketDetails& details)
{
    if (!details.contact)
        return {};
    const auto& contact = *details.contact;
    QStringList may{contact.authorised ? Facts::tr("Authorised to open requests")
                                       : Facts::tr("Not authorised to open requests")};
    if (contact.reachable24x7)
        may << Facts::tr("Reachable around the clock");
    QList<Fact> facts{{{}, contact.name}, {{}, may.join(u'\n'), {}, {}, !contact.authorised}};
    addKnown(facts, Facts::tr("Phone"), contact.phone);
    addKnown(facts, Facts::tr("Mail"), contact.email);
    return facts;
}

QList<Fact> clockFacts(const std::vector<ClockReading>& clocks)
{
    QList<Fact> facts;
    for (const auto& reading : clocks) {
        if (reading.state == ClockState::None)
            continue;
        const bool isBroken = reading.state == ClockState::Missed && reading.owed;
        facts << Fact{label(reading.clock), readingSentence(reading, QLocale(), QTimeZone::systemTimeZone()), {}, {}, isBroken};
    }
    return facts;
}

QList<Fact> supportFacts(const SupportCoverage& coverage, const TicketDetails& details, Instant now)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto isOut = coverage.status == CoverageStatus::NotCovered;
    auto first = label(coverage.status);
    if (coverage.tier.isValid())
        first = Facts::tr("%1: %2", "covered or not, a support tier").arg(first, coverage.tierName.in(QLocale().name()));
    QList<Fact> facts{{{}, first, {}, {}, isOut}};
    facts.append({Facts::tr("Cost by the agreement"), costText(coverage), {}, {}, isChargeable(coverage)});
    if (coverage.firstReplyDue)
        facts.append({Facts::tr("First reply promised by"), localMoment(*coverage.firstReplyDue, now)});
    addKnown(facts, Facts::tr("Done by"), deliveryText(coverage.delivery));
    // Seen from the moment the request came in, as the promise was made then.
    for (const auto& why : reasonSentences(coverage, details.ticket.createdAt, zone))
        facts.append({{}, why});
    return facts;
}

QList<Fact> accessFacts(const TicketDetails& details, Instant now)
{
    QList<Fact> facts;
    if (!details.customer)
        return facts;
    for (const auto& access : details.customer->access)
        facts.append({{}, accessText(access, now, QLocale(), QTimeZone::systemTimeZone())});
    return facts;
}

QList<Fact> relatedFacts(const std::vector<RelatedTicket>& related)
{
    QList<Fact> facts;
    QString last;
    for (const auto& [row, same] : related) {
        const auto closed = row.state == TicketState::Resolved || row.state == TicketState::Closed;
        const auto group = !same ? Facts::tr("Other open tickets of the customer")
            : closed             ? Facts::tr("Earlier, about the same subscription")
                                 : Facts::tr("Open, about the same subscription");
        const auto words = Facts::tr("#%1 %2 (%3)").arg(QString::number(row.number), row.title, label(row.state));
        facts.append({group == last ? QString() : group, words, row.id});
        last = group;
    }
    return facts;
}

namespace {

    QString legLine(const Escalation& leg)
    {
        QStringList words{label(leg.route), leg.isFiled() ? label(leg.targetStatus) : label(leg.status)};
        if (!leg.externalNumber.isEmpty())
            words << leg.externalNumber;
        if (leg.outcome)
            words << label(*leg.outcome);
        return words.join(", "_L1);
    }

} // namespace

QList<Fact> escalationFacts(const TicketDetails& details, const std::vector<CaseRow>& cases, Instant now)
{
    QList<Fact> facts;
    for (const auto& leg : details.escalations) {
        const auto found = std::ranges::find(cases, leg.id, [](const CaseRow& row) { return row.leg.id; });
        Fact fact;
        fact.value = legLine(leg);
        fact.leg = leg.id;
        facts.append(fact);
        if (leg.status == EscalationStatus::Requested) // whoever decides reads it beside the decision
            addKnown(facts, Facts::tr("To be handed over"), leg.evidence);
        if (found == cases.end() || !(leg.isFiled() || leg.isPending()))
            continue;
        Fact owed;
        owed.value =
            u"%1\n%2"_s.arg(debtSentence(*found), debtTime(found->debt, now, QLocale(), QTimeZone::systemTimeZone()));
        owed.emphasised = isLate(found->debt, now);
        facts.append(owed);
    }
    return facts;
}

QList<Fact> outageFacts(const std::vector<TicketEvent>& history)
{
    QHash<QString, Fact> known;
    QStringList linked;
    const auto change = [&linked](const QString& number, bool isLinked) {
        linked.removeAll(number);
        if (isLinked)
            linked.prepend(number);
    };
    for (const auto& event : history) {
        const auto& data = event.data;
        if (event.kind == EventKind::Outage) {
            const auto number = data.value("outage"_L1).toString();
            Fact fact{number, data.value("title"_L1).toString()};
            fact.outage = OutageId(data.value("id"_L1).toInteger());
            known.insert(number, fact);
            const auto act = data.value("act"_L1).toString();
            if (act == "linked"_L1 || act == "unlinked"_L1)
                change(number, act == "linked"_L1);
        } else if (event.kind == EventKind::Undo) {
            const auto undone = data.value("changes"_L1).toObject().value("outage"_L1).toObject();
            if (const auto gone = undone.value("from"_L1).toString(); !gone.isEmpty())
                change(gone, false);
            if (const auto back = undone.value("to"_L1).toString(); !back.isEmpty())
                change(back, true);
        }
    }
    QList<Fact> facts;
    for (const auto& number : linked)
        facts.append(known.value(number));
    return facts;
}

QList<Fact> recordedFacts(const TicketDetails& details)
{
    auto names = details.recordedFacts.keys();
    names.sort();
    QList<Fact> facts;
    for (const auto& name : names)
        facts.append({name, details.recordedFacts.value(name)});
    return facts;
}

QList<Fact> historyFacts(const std::vector<TicketEvent>& history, size_t limit, Instant now)
{
    QList<Fact> facts;
    for (auto event = history.rbegin(); event != history.rend() && facts.size() < static_cast<qsizetype>(limit); ++event) {
        const auto who = event->actorName.isEmpty() ? Facts::tr("The program") : event->actorName;
        facts.append({Facts::tr("%1, %2").arg(localMoment(event->at, now), who), sentence(*event)});
    }
    return facts;
}

} // namespace helpdesk
