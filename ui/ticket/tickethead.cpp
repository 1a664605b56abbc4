// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickethead.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/ticket/dueline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString aboutText(const TicketDetails& details)
    {
        QStringList about;
        if (details.customer)
            about << details.customer->name;
        const auto& frozen = details.ticket.frozenSubscription;
        if (const auto name = frozen.value("friendly_name"_L1).toString(); !name.isEmpty())
            about << name;
        else if (const auto offer = frozen.value("offer_name"_L1).toString(); !offer.isEmpty())
            about << offer;
        if (!details.ticket.problemType.isEmpty())
            about << details.ticket.problemType;
        return about.join(u" - "_s);
    }

} // namespace

TicketHead::TicketHead(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_number(makeCaption(this))
    , m_about(new ElidingLabel(this))
    , m_macros(new QToolButton(this))
    , m_facts(new QToolButton(this))
    , m_severity(new SeverityBadge(this))
    , m_state(new StatePill(this))
    , m_due(new DueLine(clock, this))
{
    m_about->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*m_about, TextSize::Caption);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_number);
    line->addWidget(m_about, 1);
    line->addWidget(m_macros);
    line->addWidget(m_facts);
    line->addWidget(m_severity);
    line->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(line);
    layout->addWidget(m_due);
    m_macros->setObjectName(u"ticketMacros"_s);
    m_macros->setIcon(iconOf(Icon::Command));
    connect(m_macros, &QToolButton::clicked, this, &TicketHead::macrosAsked);
    m_facts->setObjectName(u"ticketShowFacts"_s);
    m_facts->setIcon(iconOf(Icon::Info));
    m_facts->hide();
    connect(m_facts, &QToolButton::clicked, this, &TicketHead::factsAsked);
    retranslate();
}

void TicketHead::setFactsApart(bool apart)
{
    m_facts->setVisible(apart);
    m_macros->setVisible(!apart); // a narrow line has no room for both; macros are in the menu, too
}

// What the line asks for with its badge in words, or by its letter.
int TicketHead::leastWidth(int badge) const
{
    return QWidget::minimumSizeHint().width() - m_severity->minimumSizeHint().width() + badge;
}

QSize TicketHead::minimumSizeHint() const
{
    return {qMax(leastWidth(m_severity->shortWidth()), m_due->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void TicketHead::fitBadge()
{
    m_severity->setShort(width() < leastWidth(m_severity->wholeWidth()));
}

bool TicketHead::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, or text of another size
        fitBadge();
    return QWidget::event(event);
}

void TicketHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBadge();
}

void TicketHead::focusFacts()
{
    m_facts->setFocus(Qt::OtherFocusReason);
}

const QWidget& TicketHead::macrosPlace() const
{
    return m_macros->isHidden() ? static_cast<const QWidget&>(*m_about) : *m_macros;
}

void TicketHead::retranslate()
{
    m_macros->setToolTip(tr("Run a macro (Ctrl+M)"));
    m_macros->setAccessibleName(m_macros->toolTip());
    m_facts->setToolTip(tr("Customer, contact, subscription and history"));
    m_facts->setAccessibleName(m_facts->toolTip());
    fitBadge();
}

void TicketHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TicketHead::show(const TicketPane& pane)
{
    const auto& ticket = pane.details.ticket;
    m_number->setText(u"#%1"_s.arg(ticket.number));
    m_about->setText(aboutText(pane.details));
    m_severity->setSeverity(ticket.severity);
    m_state->setState(ticket.state, ticket.escalationApproved);
    m_due->show(pane.clocks);
    fitBadge();
}

} // namespace helpdesk
