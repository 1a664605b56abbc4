// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/triggerform.h"

#include "ui/base/escapekey.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/triggerfields.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace helpdesk {

using namespace Qt::StringLiterals;

TriggerForm::TriggerForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_fields(nullptr)
    , m_problem(new InlineMessage(this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"triggerForm"_s);
    setRole(*this, WidgetRole::Card);
    m_submit->setObjectName(u"triggerSubmit"_s);
    m_cancel->setObjectName(u"triggerCancel"_s);
    setRole(*m_submit, WidgetRole::Primary);
    keepEscape(*this);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(spacing::small);
    m_fields = new TriggerFields(*m_form, this);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_problem); // where it pushes no button out of sight
    layout->addLayout(m_form);
    layout->addLayout(buttons);

    connect(m_fields, &TriggerFields::submitted, this, &TriggerForm::submit);
    connect(m_fields, &TriggerFields::changed, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    connect(m_submit, &QPushButton::clicked, this, &TriggerForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &TriggerForm::leave);
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

void TriggerForm::setLegs(const std::vector<Escalation>& legs)
{
    m_fields->setLegs(legs);
}

void TriggerForm::start(Trigger trigger, const QJsonObject& filledIn)
{
    m_trigger = trigger;
    m_fields->build(trigger);
    m_fields->fillIn(filledIn);
    // Between the card's title and its buttons, whatever was made when.
    auto* last = static_cast<QWidget*>(m_title);
    for (auto* editor : m_fields->editors()) {
        setTabOrderBehind(*last, *editor);
        last = editor;
    }
    setTabOrderBehind(*last, *m_cancel);
    QWidget::setTabOrder(m_cancel, m_submit);
    setBusy(false);
    showProblem(QString());
}

QJsonObject TriggerForm::filledIn() const
{
    return m_fields->filledIn();
}

void TriggerForm::fillIn(const QJsonObject& values)
{
    m_fields->fillIn(values);
    retranslate();
    Q_EMIT changed();
}

void TriggerForm::focusFirst()
{
    m_fields->focusFirst();
}

void TriggerForm::submit()
{
    if (!m_busy)
        Q_EMIT submitted(m_trigger, m_fields->input());
}

// The button says which of the two it is.
void TriggerForm::leave()
{
    if (m_busy)
        return;
    if (m_fields->filledIn().isEmpty())
        Q_EMIT closed();
    else
        Q_EMIT discarded();
}

void TriggerForm::showProblem(const Error& error)
{
    m_fields->forgetProblems();
    auto rest = error;
    rest.reasons.removeIf([this](const Reason& reason) { return m_fields->noteProblem(reason); });
    if (error.reasons.isEmpty() || !rest.reasons.isEmpty())
        showProblem(sentence(rest));
    else
        m_problem->dismiss();
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
    m_busy = busy;
    m_fields->setReadOnly(busy);
    if (busy && (m_submit->hasFocus() || m_cancel->hasFocus()))
        setFocus(Qt::OtherFocusReason); // a disabled button would hand it to whatever stands behind it
    else if (!busy && hasFocus())
        m_submit->setFocus(Qt::OtherFocusReason);
    m_cancel->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    retranslate();
}

void TriggerForm::retranslate()
{
    m_title->setText(label(m_trigger));
    m_submit->setText(m_busy ? tr("Saving...") : label(m_trigger));
    m_submit->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(m_fields->filledIn().isEmpty() ? tr("Back") : tr("Discard"));
    m_cancel->setToolTip(m_fields->filledIn().isEmpty() ? QString()
                                                        : tr("Esc puts the form away and keeps what is in it."));
}

void TriggerForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_fields->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TriggerForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kWideInDigits = 72;
    const auto narrow = width() < fontMetrics().horizontalAdvance(u'0') * kWideInDigits;
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void TriggerForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace helpdesk
