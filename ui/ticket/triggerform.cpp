// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/triggerform.h"

#include "domain/workflow/escalation.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // The entitlements of product.md, with the customer's own programme entitlement first.
    constexpr std::array kEntitlements{"csp", "signature", "advanced", "premier", "partner_cloud_support", "unified"};

} // namespace

TriggerForm::TriggerForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_form(new QFormLayout)
    , m_problem(new InlineMessage(this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"triggerForm"_s);
    setRole(*this, WidgetRole::Card);
    m_submit->setObjectName(u"triggerSubmit"_s);
    setRole(*m_submit, WidgetRole::Primary);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_submit, &QPushButton::clicked, this, &TriggerForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &TriggerForm::cancelled);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &TriggerForm::submit);
    }
    retranslate();
}

bool TriggerForm::hasFields(Trigger trigger)
{
    return trigger != Trigger::ApproveEscalation && trigger != Trigger::Confirm && trigger != Trigger::StartDiagnosis
        && trigger != Trigger::InScope;
}

void TriggerForm::start(Trigger trigger, const QString& evidenceDraft)
{
    m_trigger = trigger;
    clear();
    using Input = TriggerInput;
    switch (trigger) {
    case Trigger::StartDiagnosis:
        addLine([] { return tr("Why this contact may open a request"); }, &Input::reason);
        break;
    case Trigger::InScope:
        addLine([] { return tr("Why no guide was needed"); }, &Input::reason);
        break;
    case Trigger::RequestEscalation:
        addEscalationFields(evidenceDraft);
        break;
    case Trigger::FileEscalation:
        addLine([] { return tr("Number given by the target"); }, &Input::caseNumber);
        break;
    case Trigger::LegReturned:
        addOutcome();
        addText([] { return tr("What they said"); }, &Input::message);
        break;
    case Trigger::AskCustomer:
        addText([] { return tr("Question to the customer"); }, &Input::message);
        addCheck([] { return tr("Asked by phone"); }, &Input::byPhone, false);
        break;
    case Trigger::CustomerReplied:
        addText([] { return tr("What the customer said"); }, &Input::message);
        addCheck([] { return tr("Answered by phone"); }, &Input::byPhone, true);
        break;
    case Trigger::Resolve:
        addLine([] { return tr("Cause"); }, &Input::cause);
        addText([] { return tr("Solution"); }, &Input::solution);
        addMinutes();
        addCheck([] { return tr("Resolve although a case at Microsoft is still open"); }, &Input::acknowledgeOpenLegs, false);
        break;
    case Trigger::RejectEscalation:
    case Trigger::Reopen:
        addLine([] { return tr("Reason"); }, &Input::reason);
        break;
    case Trigger::Cancel:
        addCancelReason();
        addLine([] { return tr("Reason"); }, &Input::reason);
        break;
    case Trigger::ApproveEscalation:
    case Trigger::Confirm:
        break;
    }
    setBusy(false);
    showProblem({});
    retranslate();
    if (!m_fields.empty())
        m_fields.front().editor->setFocus(Qt::OtherFocusReason);
}

void TriggerForm::clear()
{
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void TriggerForm::addLine(const std::function<QString()>& label, QString TriggerInput::*target, const QString& text)
{
    auto* edit = new QLineEdit(text, this);
    m_fields.push_back({edit, label, [edit, target](TriggerInput& input) { input.*target = edit->text().trimmed(); }});
    connect(edit, &QLineEdit::returnPressed, this, &TriggerForm::submit);
    m_form->addRow(new QLabel(this), edit);
}

void TriggerForm::addText(const std::function<QString()>& label, QString TriggerInput::*target, const QString& text)
{
    auto* edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
    m_fields.push_back({edit, label, [edit, target](TriggerInput& input) { input.*target = edit->toPlainText().trimmed(); }});
    m_form->addRow(new QLabel(this), edit);
}

void TriggerForm::addMinutes()
{
    auto* edit = new QSpinBox(this);
    edit->setRange(0, 60 * 24 * 30);
    edit->setSingleStep(5);
    m_fields.push_back({edit, [] { return tr("Time spent, minutes"); }, [edit](TriggerInput& input) {
                            if (edit->value() > 0)
                                input.minutes = edit->value();
                        }});
    m_form->addRow(new QLabel(this), edit);
}

void TriggerForm::addCheck(const std::function<QString()>& label, bool TriggerInput::*target, bool checked)
{
    auto* edit = new QCheckBox(this);
    edit->setChecked(checked);
    m_fields.push_back({edit, label, [edit, target](TriggerInput& input) { input.*target = edit->isChecked(); }});
    m_form->addRow(nullptr, edit);
}

void TriggerForm::addEscalationFields(const QString& evidenceDraft)
{
    auto* route = new QComboBox(this);
    for (const auto value : valuesOf<Route>())
        route->addItem(label(value), QString(keyOf(value)));
    m_fields.push_back({route, [] { return tr("Route"); }, [route](TriggerInput& input) { input.route = route->currentData().toString(); }});
    m_form->addRow(new QLabel(this), route);

    auto* entitlement = new QComboBox(this);
    for (const auto* key : kEntitlements)
        entitlement->addItem(entitlementLabel(QString::fromLatin1(key)), QString::fromLatin1(key));
    m_fields.push_back({entitlement, [] { return tr("Entitlement"); },
                        [entitlement](TriggerInput& input) { input.entitlement = entitlement->currentData().toString(); }});
    m_form->addRow(new QLabel(this), entitlement);

    addLine([] { return tr("What service health says"); }, &TriggerInput::healthCheck);
    addText([] { return tr("Evidence: what happens, since when, what was tried"); }, &TriggerInput::evidence, evidenceDraft);
    addLine([] { return tr("Contact around the clock (severity A): name, phone"); }, &TriggerInput::contact24x7);
    addCheck([] { return tr("The cost is approved, or there is none"); }, &TriggerInput::costApproved, true);
}

void TriggerForm::addOutcome()
{
    auto* outcome = new QComboBox(this);
    for (const auto value : valuesOf<EscalationOutcome>())
        outcome->addItem(label(value), QString(keyOf(value)));
    m_fields.push_back({outcome, [] { return tr("Outcome"); }, [outcome](TriggerInput& input) { input.outcome = outcome->currentData().toString(); }});
    m_form->addRow(new QLabel(this), outcome);
}

void TriggerForm::addCancelReason()
{
    auto* reason = new QComboBox(this);
    for (const auto value : valuesOf<CancelReason>())
        reason->addItem(label(value), QString(keyOf(value)));
    m_fields.push_back({reason, [] { return tr("What it was"); },
                        [reason](TriggerInput& input) { input.cancelReason = fromKey<CancelReason>(reason->currentData().toString()); }});
    m_form->addRow(new QLabel(this), reason);
}

void TriggerForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    TriggerInput input;
    for (const auto& field : m_fields)
        field.read(input);
    Q_EMIT submitted(m_trigger, input);
}

void TriggerForm::showProblem(const QString& text)
{
    if (text.isEmpty())
        m_problem->dismiss();
    else
        m_problem->say(InlineMessage::Kind::Error, text);
}

void TriggerForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
}

void TriggerForm::retranslate()
{
    m_title->setText(label(m_trigger));
    m_submit->setText(label(m_trigger));
    m_cancel->setText(tr("Cancel"));
    for (const auto& field : m_fields) {
        const auto text = field.label();
        field.editor->setAccessibleName(text);
        if (auto* check = qobject_cast<QCheckBox*>(field.editor)) {
            check->setText(text);
        } else if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field.editor))) {
            label->setText(text);
            label->setWordWrap(true);
            label->setBuddy(field.editor);
        }
    }
}

void TriggerForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TriggerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace helpdesk
