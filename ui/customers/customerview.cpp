// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerview.h"

#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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
    setAccessibleName(tr("Customer"));
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
    while (auto* item = m_groups->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (!m_details)
        return;
    addProfile();
    addSubscriptions();
    addContacts();
    addTickets();
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
    QStringList access;
    for (const auto& grant : customer.access) {
        const auto what = tr("%1, %2").arg(label(grant.kind), label(grant.status));
        access << (grant.endsAt ? tr("%1, until %2").arg(what, localDay(*grant.endsAt)) : what);
    }
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
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [caption, value] : facts) {
        if (value.isEmpty())
            continue;
        grid->addWidget(makeCaption(widget(), caption), row, 0, Qt::AlignTop);
        grid->addWidget(makeValue(widget(), value), row++, 1);
    }
    layout->addLayout(grid);
    if (customer.missingFromImport)
        layout->addWidget(makeCaption(widget(), tr("The newest import no longer has this customer.")));
}

void CustomerView::addContacts()
{
    auto* layout = addGroup(tr("Contacts"));
    for (const auto& contact : m_details->contacts) {
        QStringList facts{contact.authorised ? tr("authorised to open requests") : tr("not authorised")};
        if (contact.reachable24x7)
            facts << tr("reachable around the clock");
        for (const auto& reach : {contact.phone, contact.email}) {
            if (!reach.isEmpty())
                facts << reach;
        }
        layout->addWidget(makeValue(widget(), contact.name));
        auto* caption = makeCaption(widget(), facts.join(", "_L1));
        caption->setWordWrap(true);
        layout->addWidget(caption);
    }
    if (m_details->contacts.empty())
        layout->addWidget(makeCaption(widget(), tr("No contact is known.")));
}

void CustomerView::addSubscriptions()
{
    auto* layout = addGroup(tr("Subscriptions"));
    for (const auto& subscription : m_details->subscriptions) {
        const auto name = subscription.quantity > 0
            ? tr("%1, %n seat(s)", "", subscription.quantity).arg(subscription.displayName())
            : subscription.displayName();
        layout->addWidget(makeValue(widget(), name));
        auto* caption = makeCaption(widget(), subscriptionText(subscription, m_clock->now(), QLocale(), QTimeZone::systemTimeZone()));
        caption->setWordWrap(true);
        layout->addWidget(caption);
    }
    if (m_details->subscriptions.empty())
        layout->addWidget(makeCaption(widget(), tr("No subscription is known.")));
}

void CustomerView::addTickets()
{
    auto* layout = addGroup(tr("Open tickets"));
    for (const auto& row : m_details->openTickets) {
        auto* open = new QPushButton(tr("#%1 %2 (%3)").arg(row.number).arg(row.title, label(row.state)), widget());
        setRole(*open, WidgetRole::Quiet);
        connect(open, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT ticketChosen(id); });
        layout->addWidget(open, 0, Qt::AlignLeft);
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
