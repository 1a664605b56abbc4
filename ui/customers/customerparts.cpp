// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittinglabels.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/customers/customerview.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSubscriptionsAtFirst = 20; // more would make the window wait

} // namespace

void CustomerView::addTicketLinks(QVBoxLayout& layout, const std::vector<TicketRow>& rows)
{
    for (const auto& row : rows) {
        auto* open =
            new LinkButton(tr("#%1 %2 (%3)").arg(row.number).arg(row.title, label(row.state)), layout.parentWidget());
        open->setObjectName(u"customerTicket%1"_s.arg(row.number));
        connect(open, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT ticketChosen(id); });
        layout.addWidget(open);
    }
}

void CustomerView::addTickets()
{
    auto* layout = addGroup(tr("Open tickets"));
    addTicketLinks(*layout, m_details->openTickets);
    if (m_details->openTickets.empty())
        addCaption(*layout, tr("No ticket is open."));
    if (!m_details->closedTickets.empty()) {
        layout = addGroup(tr("Resolved and closed"));
        addTicketLinks(*layout, m_details->closedTickets);
    }
    if (m_details->tickets == 0)
        return;
    auto* all = new QPushButton(tr("All %n ticket(s) as a list", "", static_cast<int>(m_details->tickets)),
                                layout->parentWidget());
    all->setObjectName(u"customerAllTickets"_s);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT allTicketsAsked(m_details->customer); });
    layout->addWidget(all, 0, Qt::AlignLeft);
}

void CustomerView::addSubscription(QVBoxLayout& layout, const Subscription& subscription)
{
    const auto counted = subscription.quantity > 0 && serviceOf(subscription) != Service::Azure; // which has no seats
    const auto name = counted ? tr("%1, %n seat(s)", "", subscription.quantity).arg(subscription.displayName())
                              : subscription.displayName();
    auto* lines = new QVBoxLayout;
    layout.addLayout(lines);
    lines->setSpacing(0);
    lines->addWidget(makeValue(layout.parentWidget(), name));
    const auto now = m_clock->now();
    const auto& rules = m_details->commercialRules;
    const auto windows = windowTexts(subscription, rules, now, QLocale(), QTimeZone::systemTimeZone());
    const auto reasons = windowReasons(subscription, rules, now).join(u'\n');
    const auto explain = [&reasons](QLabel* caption) {
        caption->setToolTip(reasons);
        caption->setAccessibleDescription(reasons);
    };
    explain(addCaption(
        *lines, (QStringList{lifecycleText(subscription, rules, now)} + traitTexts(subscription)).join(", "_L1)));
    if (!windows.isEmpty())
        explain(addCaption(*lines, windows.join("; "_L1)));
}

void CustomerView::addSubscriptions()
{
    const auto& all = m_details->subscriptions;
    auto* layout = addGroup(tr("Subscriptions"));
    const auto shown = m_allSubscriptions ? all.size() : qMin(all.size(), kSubscriptionsAtFirst);
    for (size_t i = 0; i < shown; ++i)
        addSubscription(*layout, all[i]);
    if (all.empty())
        addCaption(*layout, tr("No subscription is known."));
    if (shown == all.size())
        return;
    auto* more = new QPushButton(tr("Show %n more", "", static_cast<int>(all.size() - shown)), layout->parentWidget());
    more->setObjectName(u"customerMoreSubscriptions"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        m_allSubscriptions = true;
        rebuild();
    });
    layout->addWidget(more, 0, Qt::AlignLeft);
}

void CustomerView::addContact(QVBoxLayout& layout, const Contact& contact)
{
    QStringList facts{contact.authorised ? tr("Authorised to open requests") : tr("Not authorised")};
    if (contact.reachable24x7)
        facts << tr("reachable around the clock");
    for (const auto& way : {contact.phone, contact.email}) {
        if (!way.isEmpty())
            facts << way;
    }
    auto* edit = new QPushButton(tr("Edit"), layout.parentWidget());
    edit->setObjectName(u"customerContact%1"_s.arg(contact.id.value()));
    edit->setAccessibleName(tr("Edit contact %1").arg(contact.name));
    setRole(*edit, WidgetRole::Quiet);
    connect(edit, &QPushButton::clicked, this, [this, contact] { Q_EMIT contactAsked(contact); });
    auto* line = new QHBoxLayout;
    layout.addLayout(line);
    auto* words = new QVBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(edit, 0, Qt::AlignTop);
    words->setSpacing(spacing::tiny);
    words->addWidget(makeValue(layout.parentWidget(), contact.name));
    auto* reach = new ValueLabel(facts.join(", "_L1), layout.parentWidget());
    reach->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*reach, TextSize::Caption);
    words->addWidget(reach);
}

void CustomerView::addContacts()
{
    auto* layout = addGroup(tr("Contacts"));
    for (const auto& contact : m_details->contacts)
        addContact(*layout, contact);
    if (m_details->contacts.empty())
        addCaption(*layout, tr("No contact is known."));
    auto* add = new QPushButton(tr("Add contact"), layout->parentWidget());
    add->setObjectName(u"customerAddContact"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        Contact fresh;
        fresh.customer = m_details->customer.id;
        Q_EMIT contactAsked(fresh);
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
}

} // namespace helpdesk
