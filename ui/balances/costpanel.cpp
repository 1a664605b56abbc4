// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/costpanel.h"

#include "async/balancecalls.h"
#include "ui/balances/costapprovaldialog.h"
#include "ui/balances/costfacts.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

CostPanel::CostPanel(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_latest(this)
    , m_facts(new FactsSection(this))
    , m_message(new InlineMessage(this))
    , m_approve(new QPushButton(this))
    , m_charge(new QPushButton(this))
{
    setObjectName(u"costPanel"_s);
    m_approve->setObjectName(u"approveCost"_s);
    m_charge->setObjectName(u"setChargeable"_s);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_charge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    hide();
    connect(m_approve, &QPushButton::clicked, this, &CostPanel::recordApproval);
    connect(m_charge, &QPushButton::clicked, this, &CostPanel::setChargeable);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &CostPanel::onChanged);
}

void CostPanel::show(const TicketDetails& details)
{
    const auto& ticket = details.ticket;
    m_contact = details.contact ? details.contact->name : QString();
    if (ticket.id == m_ticket && ticket.revision == m_revision)
        return;
    if (ticket.id != m_ticket) {
        m_balance.reset();
        m_message->dismiss();
        hide();
    }
    m_ticket = ticket.id;
    m_customer = ticket.customer;
    m_revision = ticket.revision;
    reload();
}

void CostPanel::reload()
{
    m_latest.ask(
        BalanceCalls(m_workspace).ofTicket(m_ticket),
        [this](const TicketBalance& balance) {
            m_balance = balance;
            render();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CostPanel::render()
{
    m_facts->show(tr("Cost and balance"), costFacts(*m_balance));
    m_approve->setText(m_balance->cost.approval ? tr("Record a new approval") : tr("Record cost approval"));
    m_charge->setText(m_balance->cost.chargeable ? tr("Make it free") : tr("Make it chargeable"));
    setVisible(true);
}

void CostPanel::recordApproval()
{
    if (!m_ticket.isValid())
        return;
    auto* dialog = new CostApprovalDialog(m_workspace, m_ticket, m_contact, this);
    connect(dialog, &CostApprovalDialog::saved, this, &CostPanel::reload);
    dialog->open();
}

void CostPanel::setChargeable()
{
    m_charge->setEnabled(false);
    onAnswer(
        this, BalanceCalls(m_workspace).setChargeable(m_ticket, !m_balance->cost.chargeable),
        [this](const TicketBalance& balance) {
            m_charge->setEnabled(true);
            m_message->dismiss();
            if (balance.ticket != m_ticket)
                return;
            m_balance = balance;
            render();
        },
        [this](const Error& error) {
            m_charge->setEnabled(true);
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

// The ticket itself is read by the pane, which shows it here anew.
void CostPanel::onChanged(const std::vector<Change>& changes)
{
    const auto concerns = [this](const Change& change) {
        return change.thing == ChangedThing::Partner
            || (change.thing == ChangedThing::Customer && (change.id == 0 || CustomerId(change.id) == m_customer));
    };
    if (m_ticket.isValid() && std::any_of(changes.begin(), changes.end(), concerns))
        reload();
}

void CostPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_balance)
        render();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
