// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/balancepolicypage.h"

#include "async/balancecalls.h"
#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/errorpresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

BalancePolicyPage::BalancePolicyPage(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_caption(makeCaption(this))
    , m_designation(new QComboBox(this))
    , m_hint(makeCaption(this))
    , m_hours(new WrappingCheckBox(this))
    , m_missed(new WrappingCheckBox(this))
    , m_incidents(new WrappingCheckBox(this))
    , m_message(new InlineMessage(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"balancePolicyPage"_s);
    build();
    retranslate();
    show({});
    connect(m_save, &QPushButton::clicked, this, &BalancePolicyPage::save);
    onAnswer(
        this, BalanceCalls(m_workspace).policy(), [this](const BalancePolicy& policy) { show(policy); },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
    if (m_workspace.actor().role == Role::Administrator)
        return;
    for (QWidget* control : std::initializer_list<QWidget*>{m_designation, m_hours, m_missed, m_incidents, m_save})
        control->setEnabled(false);
    m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
}

void BalancePolicyPage::build()
{
    m_designation->setObjectName(u"policyDesignation"_s);
    m_hours->setObjectName(u"policyHours"_s);
    m_save->setObjectName(u"policySave"_s);
    m_save->setAutoDefault(false);
    setRole(*m_save, WidgetRole::Primary);
    m_caption->setBuddy(m_designation);
    m_hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_caption);
    layout->addWidget(m_designation);
    layout->addWidget(m_hint);
    layout->addSpacing(spacing::large);
    for (auto* box : {m_hours, m_missed, m_incidents})
        layout->addWidget(box);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void BalancePolicyPage::show(const BalancePolicy& policy)
{
    m_policy = policy;
    m_designation->setCurrentIndex(m_designation->findData(QString(keyOf(policy.designation))));
    m_hours->setChecked(policy.hoursRequired);
    m_missed->setChecked(policy.deductWhenMissed);
    m_incidents->setChecked(policy.incidentsChargeable);
}

BalancePolicy BalancePolicyPage::written() const
{
    BalancePolicy policy;
    policy.designation = fromKey<Designation>(m_designation->currentData().toString()).value_or(Designation::None);
    policy.hoursRequired = m_hours->isChecked();
    policy.deductWhenMissed = m_missed->isChecked();
    policy.incidentsChargeable = m_incidents->isChecked();
    return policy;
}

bool BalancePolicyPage::isEdited() const
{
    return written() != m_policy;
}

void BalancePolicyPage::save()
{
    const auto policy = written();
    m_save->setEnabled(false);
    onAnswer(
        this, BalanceCalls(m_workspace).setPolicy(policy),
        [this, policy] {
            m_policy = policy;
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Success, tr("This is how it is counted from now on."));
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void BalancePolicyPage::retranslate()
{
    m_caption->setText(tr("Our standing in the programme"));
    m_designation->setAccessibleName(m_caption->text());
    m_hint->setText(tr("It decides how many incidents a contract has for which no number is entered."));
    const auto chosen = m_designation->currentData();
    m_designation->clear();
    for (const auto each : valuesOf<Designation>())
        m_designation->addItem(label(each), QString(keyOf(each)));
    m_designation->setCurrentIndex(qMax(0, m_designation->findData(chosen)));
    m_hours->setText(tr("Chargeable work needs prepaid time or an approved cost"));
    m_missed->setText(tr("Deduct prepaid time even where we missed a service level"));
    m_incidents->setText(tr("Charge the customer for an incident of ours that is counted"));
    m_save->setText(tr("Save"));
}

void BalancePolicyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
