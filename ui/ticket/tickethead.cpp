// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickethead.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QHBoxLayout>

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

TicketHead::TicketHead(QWidget* parent)
    : QWidget(parent)
    , m_number(makeCaption(this))
    , m_about(new ElidingLabel(this))
    , m_severity(new SeverityBadge(this))
    , m_state(new StatePill(this))
{
    m_about->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*m_about, TextSize::Caption);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_number);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_severity);
    layout->addWidget(m_state);
}

void TicketHead::show(const TicketPane& pane)
{
    const auto& ticket = pane.details.ticket;
    m_number->setText(u"#%1"_s.arg(ticket.number));
    m_about->setText(aboutText(pane.details));
    m_severity->setSeverity(ticket.severity);
    m_state->setState(ticket.state, ticket.escalationApproved);
}

} // namespace helpdesk
