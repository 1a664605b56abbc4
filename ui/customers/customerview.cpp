// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerview.h"

#include "ui/balances/hoursgroup.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/coveragepresenter.h"
#include "ui/text/keypresenter.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

CustomerView::CustomerView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : FactsView(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"customerView"_s);
    setSides(spacing::large);
}

QSize CustomerView::minimumSizeHint() const
{
    const auto beside = verticalScrollBar()->sizeHint().width() + 2 * frameWidth() + 2 * focusRingWidth;
    return {widget()->minimumSizeHint().width() + beside, QScrollArea::minimumSizeHint().height()};
}

void CustomerView::show(const CustomerDetails& details)
{
    if (m_details == details)
        return;
    const auto another = !m_details || m_details->customer.id != details.customer.id;
    m_details = details;
    if (m_hoursOf != details.customer.id)
        m_hours = {};
    m_allSubscriptions = m_allSubscriptions && !another;
    rebuild();
    if (another)
        toTop();
}

void CustomerView::setPlans(const std::vector<SupportPlan>& plans)
{
    if (m_plans == plans)
        return;
    m_plans = plans;
    rebuild();
}

void CustomerView::setHours(CustomerId customer, const HoursAccount& account, bool mayWrite)
{
    if (m_hoursOf == customer && m_hours == account && m_mayWriteHours == mayWrite)
        return;
    m_hoursOf = customer;
    m_hours = account;
    m_mayWriteHours = mayWrite;
    if (m_details && m_details->customer.id == customer)
        rebuild();
}

void CustomerView::build()
{
    setAccessibleName(tr("Customer"));
    if (!m_details)
        return;
    addProfile();
    addTickets();
    addAgreement();
    addSubscriptions();
    addAccess();
    addHours();
    addContacts();
    addNotes();
}

void CustomerView::addProfile()
{
    const auto& customer = m_details->customer;
    auto* layout = addGroup({});
    auto* name = new QLabel(customer.name, layout->parentWidget());
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setTextStyle(*name, TextSize::TicketTitle, TextWeight::Semibold);
    layout->addWidget(name);
    addActions(*layout);
    auto* grid = addGrid(*layout);
    addFact(*grid, tr("Domains"), customer.domains.isEmpty() ? customer.primaryDomain : customer.domains.join(u'\n'));
    addFact(*grid, tr("Tenant id"), customer.tenantId);
    addFact(*grid, tr("Country"), customer.country);
    addFact(*grid, tr("Cloud"), label(customer.cloud));
    addFact(*grid, tr("Relationship"), label(customer.relationship));
    addFact(*grid, tr("Phone"), customer.phone);
    addFact(*grid, tr("Mail"), customer.email);
    if (customer.missingFromImport)
        layout->addWidget(makeCaption(layout->parentWidget(), tr("The newest import no longer has this customer.")));
}

void CustomerView::addActions(QVBoxLayout& layout)
{
    auto* newTicket = new QPushButton(tr("New ticket"), layout.parentWidget());
    newTicket->setObjectName(u"customerNewTicket"_s);
    setRole(*newTicket, WidgetRole::Primary);
    auto* edit = new QPushButton(tr("Edit customer"), layout.parentWidget());
    edit->setObjectName(u"customerEdit"_s);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(newTicket);
    buttons->addWidget(edit);
    layout.addLayout(buttons);
    connect(newTicket, &QPushButton::clicked, this, [this] { Q_EMIT newTicketAsked(m_details->customer); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_details->customer); });
}

void CustomerView::addAccess()
{
    auto* layout = addGroup(tr("Access and Microsoft's support"));
    const QLocale locale;
    const auto zone = QTimeZone::systemTimeZone();
    QStringList access;
    for (const auto& grant : m_details->customer.access)
        access << accessText(grant, m_clock->now(), locale, zone);
    QStringList covers;
    for (const auto& coverage : coverageOf(m_details->customer, m_plans, m_clock->now()))
        covers << coverageText(coverage, locale, zone);
    auto* grid = addGrid(*layout);
    addFact(*grid, tr("Access"), access.isEmpty() ? tr("No delegated access is known.") : access.join(u'\n'));
    addFact(*grid, tr("At Microsoft"),
            covers.isEmpty() ? tr("Nothing that Microsoft would accept.") : covers.join(u'\n'));
    auto* edit = new QPushButton(tr("Edit access"), layout->parentWidget());
    edit->setObjectName(u"customerAccess"_s);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT accessAsked(m_details->customer); });
    layout->addWidget(edit, 0, Qt::AlignLeft);
}

void CustomerView::addHours()
{
    auto* layout = addGroup(tr("Prepaid time"));
    auto* hours = new HoursGroup(m_hours, m_clock->now(), m_mayWriteHours, layout->parentWidget());
    connect(hours, &HoursGroup::addAsked, this, [this] { Q_EMIT hoursAsked(m_details->customer); });
    connect(hours, &HoursGroup::correctionAsked, this, &CustomerView::correctionAsked);
    layout->addWidget(hours);
}

void CustomerView::addNotes()
{
    auto* layout = addGroup(tr("Notes"));
    const auto& note = m_details->customer.note;
    if (note.isEmpty()) {
        layout->addWidget(makeCaption(layout->parentWidget(), tr("Nothing is noted yet.")));
    } else {
        auto* text = makeValue(layout->parentWidget(), note);
        text->setObjectName(u"customerNote"_s);
        layout->addWidget(text);
    }
    auto* edit = new QPushButton(note.isEmpty() ? tr("Write a note") : tr("Edit the notes"), layout->parentWidget());
    edit->setObjectName(u"customerEditNote"_s);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT noteAsked(m_details->customer); });
    layout->addWidget(edit, 0, Qt::AlignLeft);
}

} // namespace helpdesk
