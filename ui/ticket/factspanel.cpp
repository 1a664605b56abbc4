// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/factspanel.h"

#include "domain/subscription/lifecycle.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/text/eventpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

FactsPanel::FactsPanel(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"facts"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facts about the ticket"));
    auto* content = new QWidget(this);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(16, 12, 16, 16);
    m_sections->setSpacing(16);
    setWidget(content);
}

void FactsPanel::show(const TicketPane& pane)
{
    m_pane = pane;
    rebuild();
}

void FactsPanel::rebuild()
{
    while (auto* item = m_sections->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    addCustomer();
    addSubscription();
    addEscalations();
    addRecordedFacts();
    addHistory();
    m_sections->addStretch(1);
}

void FactsPanel::addSection(const QString& title, const QList<QPair<QString, QString>>& facts, const QString& empty)
{
    auto* section = new QWidget(widget());
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeSectionTitle(section, title));
    if (facts.isEmpty()) {
        auto* nothing = makeCaption(section, empty);
        nothing->setWordWrap(true);
        layout->addWidget(nothing);
    }
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        if (!name.isEmpty())
            layout->addWidget(makeCaption(section, name));
        auto* text = makeValue(section, value);
        text->setAccessibleName(name.isEmpty() ? value : tr("%1: %2").arg(name, value));
        layout->addWidget(text);
        layout->addSpacing(2);
    }
    m_sections->addWidget(section);
}

void FactsPanel::addCustomer()
{
    const auto& details = m_pane.details;
    QList<QPair<QString, QString>> facts;
    if (details.customer) {
        const auto& customer = *details.customer;
        facts.append({QString(), customer.name});
        facts.append({tr("Domain"), customer.primaryDomain});
        facts.append({tr("Tenant id"), customer.tenantId});
        facts.append({tr("Cloud"), customer.cloud == Cloud::Commercial ? QString() : label(customer.cloud)});
        QStringList access;
        for (const auto& grant : customer.access) {
            auto text = tr("%1, %2").arg(label(grant.kind), label(grant.status));
            if (grant.endsAt && grant.status == AccessStatus::Active)
                text = tr("%1, until %2").arg(text, localDay(*grant.endsAt));
            access << text;
        }
        facts.append({tr("Access"), access.isEmpty() ? tr("No delegated access is known.") : access.join(u'\n')});
    } else if (!details.ticket.callerNote.isEmpty()) {
        facts.append({tr("Unknown caller"), details.ticket.callerNote});
    }
    if (details.contact) {
        const auto& contact = *details.contact;
        facts.append({tr("Contact"), contact.authorised ? tr("%1, authorised").arg(contact.name)
                                                        : tr("%1, not authorised to open requests").arg(contact.name)});
        facts.append({tr("Phone"), contact.phone});
        facts.append({tr("Mail"), contact.email});
    }
    addSection(tr("Customer"), facts, tr("The customer is not known yet."));
}

void FactsPanel::addSubscription()
{
    QList<QPair<QString, QString>> facts;
    const auto& details = m_pane.details;
    const auto& frozen = details.ticket.frozenSubscription;
    if (!frozen.isEmpty()) {
        const auto friendly = frozen.value("friendly_name"_L1).toString();
        facts.append({QString(), friendly.isEmpty() ? frozen.value("offer_name"_L1).toString() : friendly});
        if (const auto status = fromKey<SubscriptionStatus>(frozen.value("status"_L1).toString()))
            facts.append({tr("When the ticket was made"), label(*status)});
    }
    if (details.subscription) {
        const auto& subscription = *details.subscription;
        if (frozen.isEmpty())
            facts.append({QString(), subscription.displayName()});
        facts.append({tr("Now"), lifecycleText(subscription, m_clock->now())});
        facts.append({tr("Seats"), subscription.quantity > 0 ? QString::number(subscription.quantity) : QString()});
        facts.append({tr("Subscription id"), subscription.guid});
    }
    addSection(tr("Subscription"), facts, tr("No subscription was chosen."));
}

void FactsPanel::addEscalations()
{
    if (m_pane.details.escalations.empty())
        return;
    QList<QPair<QString, QString>> facts;
    for (const auto& leg : m_pane.details.escalations) {
        QStringList lines{label(leg.status)};
        if (!leg.externalNumber.isEmpty())
            lines << tr("Number %1").arg(leg.externalNumber);
        if (leg.outcome)
            lines << tr("Outcome: %1").arg(label(*leg.outcome));
        facts.append({label(leg.route), lines.join(u'\n')});
    }
    addSection(tr("Escalations"), facts);
}

void FactsPanel::addRecordedFacts()
{
    const auto& recorded = m_pane.details.recordedFacts;
    if (recorded.isEmpty())
        return;
    auto names = recorded.keys();
    names.sort();
    QList<QPair<QString, QString>> facts;
    for (const auto& name : names)
        facts.append({name, recorded.value(name)});
    addSection(tr("Recorded by the source"), facts);
}

void FactsPanel::addHistory()
{
    QList<QPair<QString, QString>> facts;
    const auto now = m_clock->now();
    for (auto event = m_pane.history.rbegin(); event != m_pane.history.rend(); ++event) {
        const auto who = event->actorName.isEmpty() ? tr("The program") : event->actorName;
        facts.append({tr("%1, %2").arg(localMoment(event->at, now), who), sentence(*event)});
    }
    addSection(tr("History"), facts);
}

void FactsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Facts about the ticket"));
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
