// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketfacts.h"

#include "ui/base/localtime.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/eventpresenter.h"
#include "ui/text/keypresenter.h"

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

QList<Fact> escalationFacts(const TicketDetails& details)
{
    QList<Fact> facts;
    for (const auto& leg : details.escalations) {
        QStringList lines{label(leg.status)};
        if (!leg.externalNumber.isEmpty())
            lines << Facts::tr("Number %1").arg(leg.externalNumber);
        if (leg.outcome)
            lines << Facts::tr("Outcome: %1").arg(label(*leg.outcome));
        facts.append({label(leg.route), lines.join(u'\n')});
    }
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
