// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/triggerfields.h"

#include "domain/workflow/escalation.h"
#include "domain/workflow/reasonkeys.h"
#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTextLines = 3;
    constexpr int kLongestMinutes = 60 * 24 * 30;

    template <typename E>
    void addAll(QComboBox* combo)
    {
        for (const auto value : valuesOf<E>())
            combo->addItem(label(value), QString(keyOf(value)));
    }

} // namespace

TriggerFields::TriggerFields(QFormLayout& form, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
{
    connect(this, &TriggerFields::changed, this, &TriggerFields::forgetProblems);
}

void TriggerFields::build(Trigger trigger)
{
    m_trigger = trigger;
    clear();
    addFields();
    retranslate();
}

void TriggerFields::clear()
{
    m_fields.clear();
    while (m_form.rowCount() > 0)
        m_form.removeRow(0);
}

void TriggerFields::addFields()
{
    using Input = TriggerInput;
    switch (m_trigger) {
    case Trigger::StartDiagnosis:
        addLine(u"reason"_s, [] { return tr("Why this contact may open a request"); }, &Input::reason);
        break;
    case Trigger::InScope:
        addLine(u"reason"_s, [] { return tr("Why no guide was needed"); }, &Input::reason);
        break;
    case Trigger::LegReturned:
        addLeg();
        addOutcome();
        addText(u"message"_s, [] { return tr("What they said"); }, &Input::message);
        break;
    case Trigger::AskCustomer:
        addText(u"message"_s, [] { return tr("Question to the customer"); }, &Input::message);
        addCheck(u"by_phone"_s, [] { return tr("Asked by phone"); }, &Input::byPhone, false);
        break;
    case Trigger::CustomerReplied:
        addText(u"message"_s, [] { return tr("What the customer said"); }, &Input::message);
        addCheck(u"by_phone"_s, [] { return tr("Answered by phone"); }, &Input::byPhone, true);
        break;
    case Trigger::Resolve:
        addLine(u"cause"_s, [] { return tr("Cause"); }, &Input::cause);
        addText(u"solution"_s, [] { return tr("Solution"); }, &Input::solution);
        addMinutes();
        addCheck(u"acknowledge_open_legs"_s, [] { return tr("Resolve although a case at Microsoft is still open"); },
                 &Input::acknowledgeOpenLegs, false);
        break;
    case Trigger::Cancel:
        addCancelReason();
        [[fallthrough]];
    case Trigger::RejectEscalation:
    case Trigger::Reopen:
        addLine(u"reason"_s, [] { return tr("Reason"); }, &Input::reason);
        break;
    case Trigger::ApproveEscalation:
    case Trigger::Confirm:
    case Trigger::RequestEscalation: // these two have a view of their own
    case Trigger::FileEscalation:
        break;
    }
}

void TriggerFields::addRow(Field field)
{
    field.initial = field.value();
    if (qobject_cast<QCheckBox*>(field.editor))
        m_form.addRow(nullptr, field.editor);
    else
        m_form.addRow(new QLabel(m_parent), field.editor);
    field.problem = makeCaption(m_parent);
    field.problem->setWordWrap(true);
    m_form.addRow(nullptr, field.problem);
    m_fields.push_back(std::move(field));
    showProblem(m_fields.back(), {});
}

void TriggerFields::addLine(const QString& key, const Label& label, QString TriggerInput::*target)
{
    auto* edit = new QLineEdit(m_parent);
    connect(edit, &QLineEdit::returnPressed, this, &TriggerFields::submitted);
    connect(edit, &QLineEdit::textChanged, this, &TriggerFields::changed);
    addRow({key, edit, label, [edit] { return edit->text(); },
            [edit](const QJsonValue& value) { edit->setText(value.toString()); },
            [edit, target](TriggerInput& input) { input.*target = edit->text().trimmed(); }, {}});
}

void TriggerFields::addText(const QString& key, const Label& label, QString TriggerInput::*target, const QString& text)
{
    auto* edit = makeTextBox(m_parent, kTextLines);
    edit->setPlainText(text);
    connect(edit, &QPlainTextEdit::textChanged, this, &TriggerFields::changed);
    addRow({key, edit, label, [edit] { return edit->toPlainText(); },
            [edit](const QJsonValue& value) { edit->setPlainText(value.toString()); },
            [edit, target](TriggerInput& input) { input.*target = edit->toPlainText().trimmed(); }, {}});
}

void TriggerFields::addMinutes()
{
    auto* edit = new QSpinBox(m_parent);
    edit->setRange(0, kLongestMinutes);
    edit->setSingleStep(5);
    connect(edit, &QSpinBox::valueChanged, this, &TriggerFields::changed);
    addRow({u"minutes"_s, edit, [] { return tr("Time spent, minutes"); }, [edit] { return edit->value(); },
            [edit](const QJsonValue& value) { edit->setValue(value.toInt()); },
            [edit](TriggerInput& input) {
                if (edit->value() > 0)
                    input.minutes = edit->value();
            },
            {}});
}

void TriggerFields::addCheck(const QString& key, const Label& label, bool TriggerInput::*target, bool checked)
{
    auto* edit = new QCheckBox(m_parent);
    edit->setChecked(checked);
    connect(edit, &QCheckBox::toggled, this, &TriggerFields::changed);
    addRow({key, edit, label, [edit] { return edit->isChecked(); },
            [edit](const QJsonValue& value) { edit->setChecked(value.toBool()); },
            [edit, target](TriggerInput& input) { input.*target = edit->isChecked(); }, {}});
}

void TriggerFields::addChoice(const QString& key, const Label& label, QComboBox* combo,
                              const std::function<void(TriggerInput&, const QString&)>& read)
{
    connect(combo, &QComboBox::currentIndexChanged, this, &TriggerFields::changed);
    addRow({key, combo, label, [combo] { return combo->currentData().toString(); },
            [combo](const QJsonValue& value) { combo->setCurrentIndex(qMax(0, combo->findData(value.toString()))); },
            [combo, read](TriggerInput& input) { read(input, combo->currentData().toString()); }, {}});
}

void TriggerFields::addLeg()
{
    if (std::ranges::count_if(m_legs, &Escalation::isFiled) < 2)
        return;
    auto* leg = new QComboBox(m_parent);
    leg->setObjectName(u"triggerLeg"_s);
    for (size_t i = 0; i < m_legs.size(); ++i) {
        const auto& one = m_legs[i];
        if (one.isFiled())
            leg->addItem(one.externalNumber.isEmpty() ? label(one.route)
                                                      : tr("%1, %2").arg(label(one.route), one.externalNumber),
                         QString::number(i + 1));
    }
    addChoice(
        u"leg"_s, [] { return tr("Which case came back"); }, leg,
        [](TriggerInput& input, const QString& value) { input.leg = value.toInt(); });
}

void TriggerFields::addOutcome()
{
    auto* outcome = new QComboBox(m_parent);
    addAll<EscalationOutcome>(outcome);
    addChoice(u"outcome"_s, [] { return tr("Outcome"); }, outcome,
              [](TriggerInput& input, const QString& value) { input.outcome = value; });
}

void TriggerFields::addCancelReason()
{
    auto* reason = new QComboBox(m_parent);
    addAll<CancelReason>(reason);
    addChoice(u"cancel_reason"_s, [] { return tr("What it was"); }, reason, [](TriggerInput& input, const QString& value) {
        input.cancelReason = fromKey<CancelReason>(value);
    });
}

QList<QWidget*> TriggerFields::editors() const
{
    QList<QWidget*> editors;
    for (const auto& field : m_fields)
        editors << field.editor;
    return editors;
}

TriggerInput TriggerFields::input() const
{
    TriggerInput input;
    for (const auto& field : m_fields)
        field.read(input);
    return input;
}

QJsonObject TriggerFields::filledIn() const
{
    QJsonObject values;
    for (const auto& field : m_fields) {
        if (const auto value = field.value(); value != field.initial)
            values.insert(field.key, value);
    }
    return values;
}

void TriggerFields::fillIn(const QJsonObject& values)
{
    const QSignalBlocker quiet(this);
    for (const auto& field : m_fields) {
        if (const auto kept = values.value(field.key); !kept.isUndefined())
            field.setValue(kept);
    }
}

void TriggerFields::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().editor->setFocus(Qt::OtherFocusReason);
}

TriggerFields::Field* TriggerFields::fieldOf(const Reason& reason)
{
    static const QHash<QString, QString> fields{
        {reasonkey::causeNeeded, u"cause"_s},
        {reasonkey::solutionNeeded, u"solution"_s},
        {reasonkey::messageNeeded, u"message"_s},
        {reasonkey::reasonNeeded, u"reason"_s},
        {reasonkey::contactNotAuthorised, u"reason"_s},
        {reasonkey::guideNotDone, u"reason"_s},
        {reasonkey::cancelReasonNeeded, u"cancel_reason"_s},
        {reasonkey::outcomeNeeded, u"outcome"_s},
        {reasonkey::outcomeUnknown, u"outcome"_s},
        {reasonkey::legNeeded, u"leg"_s},
        {reasonkey::legUnknown, u"leg"_s},
        {reasonkey::openLegs, u"acknowledge_open_legs"_s},
    };
    const auto key = fields.value(reason.key);
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field& field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool TriggerFields::noteProblem(const Reason& reason)
{
    const auto* field = fieldOf(reason);
    if (!field)
        return false;
    const auto isFirst = std::none_of(m_fields.begin(), m_fields.end(),
                                      [](const Field& one) { return !one.problem->text().isEmpty(); });
    showProblem(*field, sentence(reason));
    if (isFirst)
        field->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void TriggerFields::forgetProblems()
{
    for (const auto& field : m_fields)
        showProblem(field, {});
}

void TriggerFields::showProblem(const Field& field, const QString& sentence)
{
    auto colored = field.problem->palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(m_parent->palette()).danger);
    field.problem->setPalette(colored);
    field.problem->setText(sentence);
    m_form.setRowVisible(field.problem, !sentence.isEmpty());
    field.editor->setAccessibleDescription(sentence);
}

void TriggerFields::setReadOnly(bool readOnly)
{
    for (const auto& field : m_fields) {
        if (auto* line = qobject_cast<QLineEdit*>(field.editor))
            line->setReadOnly(readOnly);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(field.editor))
            text->setReadOnly(readOnly);
    }
}

void TriggerFields::retranslate()
{
    for (const auto& field : m_fields) {
        const auto text = field.label();
        field.editor->setAccessibleName(text);
        if (auto* check = qobject_cast<QCheckBox*>(field.editor)) {
            check->setText(text);
        } else if (auto* label = qobject_cast<QLabel*>(m_form.labelForField(field.editor))) {
            label->setText(text);
            label->setWordWrap(true);
            label->setBuddy(field.editor);
        }
    }
}

} // namespace helpdesk
