// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerview.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

CustomerView::CustomerView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"customerView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    m_groups->setSpacing(spacing::huge);
    setWidget(content);
}

void CustomerView::show(const CustomerDetails& details)
{
    m_details = details;
    rebuild();
}

void CustomerView::rebuild()
{
    setAccessibleName(tr("Customer"));
    while (auto* item = m_groups->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (!m_details)
        return;
    addProfile();
    addTickets();
    addSubscriptions();
    addContacts();
    m_groups->addStretch(1);
}

QVBoxLayout* CustomerView::addGroup(const QString& title)
{
    auto* group = new QWidget(widget());
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    if (!title.isEmpty())
        layout->addWidget(makeSectionTitle(group, title));
    m_groups->addWidget(group);
    return layout;
}

void CustomerView::addProfile()
{
    const auto& customer = m_details->customer;
    auto* layout = addGroup({});
    auto* name = new QLabel(customer.name, widget());
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setTextStyle(*name, TextSize::TicketTitle, TextWeight::Semibold);
    layout->addWidget(name);
    addActions(*layout);
    QStringList access;
    for (const auto& grant : customer.access)
        access << accessText(grant, m_clock->now(), QLocale(), QTimeZone::systemTimeZone());
    const QList<QPair<QString, QString>> facts{
        {tr("Domains"), customer.domains.isEmpty() ? customer.primaryDomain : customer.domains.join(", "_L1)},
        {tr("Tenant id"), customer.tenantId},
        {tr("Country"), customer.country},
        {tr("Cloud"), label(customer.cloud)},
        {tr("Relationship"), label(customer.relationship)},
        {tr("Access"), access.isEmpty() ? tr("No delegated access is known.") : access.join(u'\n')},
        {tr("Phone"), customer.phone},
        {tr("Mail"), customer.email},
        {tr("Tickets so far"), QString::number(m_details->tickets)},
        {tr("Note"), customer.note},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const auto& [caption, value] : facts) {
        if (value.isEmpty())
            continue;
        auto* what = makeCaption(widget(), caption);
        what->setWordWrap(true);
        grid->addWidget(what, row, 0, Qt::AlignTop);
        grid->addWidget(makeValue(widget(), value), row++, 1);
    }
    layout->addLayout(grid);
    if (customer.missingFromImport)
        layout->addWidget(makeCaption(widget(), tr("The newest import no longer has this customer.")));
}

void CustomerView::addActions(QVBoxLayout& layout)
{
    auto* newTicket = new QPushButton(tr("New ticket"), widget());
    newTicket->setObjectName(u"customerNewTicket"_s);
    setRole(*newTicket, WidgetRole::Primary);
    auto* edit = new QPushButton(tr("Edit customer"), widget());
    edit->setObjectName(u"customerEdit"_s);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(newTicket);
    buttons->addWidget(edit);
    layout.addLayout(buttons);
    connect(newTicket, &QPushButton::clicked, this, [this] { Q_EMIT newTicketAsked(m_details->customer); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_details->customer); });
}

void CustomerView::addContact(QVBoxLayout& layout, const Contact& contact)
{
    QStringList facts{contact.authorised ? tr("Authorised to open requests") : tr("Not authorised")};
    if (contact.reachable24x7)
        facts << tr("reachable around the clock");
    for (const auto& reach : {contact.phone, contact.email}) {
        if (!reach.isEmpty())
            facts << reach;
    }
    auto* edit = new QPushButton(tr("Edit"), widget());
    edit->setAccessibleName(tr("Edit contact %1").arg(contact.name));
    setRole(*edit, WidgetRole::Quiet);
    connect(edit, &QPushButton::clicked, this, [this, contact] { Q_EMIT contactAsked(contact); });
    auto* caption = new ValueLabel(facts.join(", "_L1), widget());
    caption->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*caption, TextSize::Caption);
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    words->addWidget(makeValue(widget(), contact.name));
    words->addWidget(caption);
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(edit, 0, Qt::AlignTop);
    layout.addLayout(line);
}

void CustomerView::addContacts()
{
    auto* layout = addGroup(tr("Contacts"));
    for (const auto& contact : m_details->contacts)
        addContact(*layout, contact);
    if (m_details->contacts.empty())
        layout->addWidget(makeCaption(widget(), tr("No contact is known.")));
    auto* add = new QPushButton(tr("Add contact"), widget());
    add->setObjectName(u"customerAddContact"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        Contact fresh;
        fresh.customer = m_details->customer.id;
        Q_EMIT contactAsked(fresh);
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void CustomerView::addSubscriptions()
{
    auto* layout = addGroup(tr("Subscriptions"));
    for (const auto& subscription : m_details->subscriptions) {
        const auto counted =
            subscription.quantity > 0 && serviceOf(subscription) != Service::Azure; // which has no seats
        const auto name = counted ? tr("%1, %n seat(s)", "", subscription.quantity).arg(subscription.displayName())
                                  : subscription.displayName();
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(makeValue(widget(), name));
        auto* caption = makeCaption(
            widget(), subscriptionText(subscription, m_clock->now(), QLocale(), QTimeZone::systemTimeZone()));
        caption->setWordWrap(true);
        pair->addWidget(caption);
        layout->addLayout(pair);
    }
    if (m_details->subscriptions.empty())
        layout->addWidget(makeCaption(widget(), tr("No subscription is known.")));
}

void CustomerView::addTickets()
{
    auto* layout = addGroup(tr("Open tickets"));
    for (const auto& row : m_details->openTickets) {
        auto* open = new LinkButton(tr("#%1 %2 (%3)").arg(row.number).arg(row.title, label(row.state)), widget());
        connect(open, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT ticketChosen(id); });
        layout->addWidget(open);
    }
    if (m_details->openTickets.empty())
        layout->addWidget(makeCaption(widget(), tr("No ticket is open.")));
}

void CustomerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
