// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/costapprovaldialog.h"

#include "async/balancecalls.h"
#include "domain/balance/moneytext.h"
#include "ui/balances/currency.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/typedday.h"

#include <QComboBox>
#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kApprovalWidth = 64; // with large text too
    constexpr Subject kNote = Subject::Reason;
    constexpr Subject kApprovalFields[] = {Subject::Name,    Subject::Amount, Subject::Currency,
                                   Subject::Channel, Subject::Date,   kNote};

} // namespace

CostApprovalDialog::CostApprovalDialog(AsyncWorkspace& workspace, TicketId ticket, const QString& contact,
                                       QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_ticket(ticket)
{
    setObjectName(u"costApprovalDialog"_s);
    auto* channel = new QComboBox(this);
    for (const auto way : {Channel::Phone, Channel::Mail, Channel::Portal, Channel::Chat})
        channel->addItem(label(way), QString(keyOf(way)));
    for (const auto field : kApprovalFields) {
        if (field == Subject::Channel)
            form().addField(field, channel);
        else if (field == Subject::Date)
            form().addField(field, new DateField(DateField::Kind::Moment, this));
        else
            form().addField(field, new QLineEdit(this));
    }
    form().setValue(Subject::Name, contact);
    form().setValue(Subject::Date, momentValue(m_workspace.clock().now()));
    CostApprovalDialog::retranslate();
    m_began = values();
    onAnswer(this, m_workspace.profile(), [this](const PartnerProfile& profile) {
        const bool edited = isEdited();
        if (form().value(Subject::Currency).isEmpty())
            form().setValue(Subject::Currency, currencyOf(profile.country));
        if (!edited)
            m_began = values();
    });
    if (!contact.isEmpty())
        form().focusField(Subject::Amount);
    resize(qMax(520, fontMetrics().averageCharWidth() * kApprovalWidth), 400);
}

QStringList CostApprovalDialog::values() const
{
    QStringList values;
    for (const auto field : kApprovalFields)
        values << form().value(field);
    return values;
}

bool CostApprovalDialog::isEdited() const
{
    return values() != m_began;
}

void CostApprovalDialog::save()
{
    CostApproval approval;
    approval.approvedBy = form().value(Subject::Name);
    const auto amount = readMoney(form().value(Subject::Amount), form().value(Subject::Currency));
    if (!amount)
        return showError(amount.error());
    approval.amount = *amount;
    approval.channel = fromKey<Channel>(form().value(Subject::Channel)).value_or(Channel::Phone);
    const auto when = momentOfValue(form().value(Subject::Date));
    if (!when || !*when) {
        const auto missing = tr("Write day and time, as in %1.").arg(exampleMoment(QLocale()));
        form().showProblem(Subject::Date, when ? missing : sentence(when.error()));
        return;
    }
    approval.approvedAt = **when;
    if (approval.approvedAt > m_workspace.clock().now()) {
        form().showProblem(Subject::Date, tr("This lies in the future."));
        return;
    }
    approval.note = form().value(kNote);
    setBusy(true);
    onAnswer(
        this, BalanceCalls(m_workspace).approveCost(m_ticket, approval),
        [this](const TicketBalance&) {
            Q_EMIT saved();
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void CostApprovalDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Record cost approval"));
    form().setCaption(Subject::Name, tr("Approved by, at the customer"));
    form().setCaption(Subject::Amount, tr("Up to the amount of"));
    form().setCaption(Subject::Currency, tr("Currency"));
    form().setCaption(Subject::Channel, tr("How they said so"));
    form().setCaption(Subject::Date, tr("When"));
    form().setCaption(kNote, tr("Note, for example an order number"));
}

} // namespace helpdesk
