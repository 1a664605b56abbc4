// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casestateform.h"

#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename E>
    void addAll(QComboBox& box)
    {
        for (const auto value : valuesOf<E>())
            box.addItem(QString(), QString(keyOf(value)));
    }

    template <typename E>
    void sayAll(QComboBox& box)
    {
        for (int i = 0; i < box.count(); ++i) {
            if (const auto value = fromKey<E>(box.itemData(i).toString()))
                box.setItemText(i, label(*value));
        }
    }

    void choose(QComboBox& box, QLatin1StringView key)
    {
        box.setCurrentIndex(box.findData(QString(key)));
    }

} // namespace

CaseStateForm::CaseStateForm(QWidget* parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_contact(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_statusTitle(new QLabel(this))
    , m_numberTitle(new QLabel(this))
    , m_severityTitle(new QLabel(this))
    , m_contactTitle(new QLabel(this))
    , m_outcomeTitle(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &CaseStateForm::submitChanges);
    connect(m_close, &QPushButton::clicked, this, &CaseStateForm::submitOutcome);
    for (auto* edit : {m_number, m_contact}) {
        connect(edit, &QLineEdit::textChanged, this, &CaseStateForm::updateButtons);
        connect(edit, &QLineEdit::returnPressed, this, &CaseStateForm::submitChanges);
    }
    for (auto* box : {m_status, m_severity, m_outcome}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CaseStateForm::updateButtons);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip); // which large text shortens
    }
    retranslate();
}

void CaseStateForm::build()
{
    m_status->setObjectName(u"caseStatus"_s);
    m_number->setObjectName(u"caseNumber"_s);
    m_severity->setObjectName(u"caseSeverity"_s);
    m_contact->setObjectName(u"caseContact"_s);
    m_outcome->setObjectName(u"caseOutcome"_s);
    m_save->setObjectName(u"caseSave"_s);
    m_close->setObjectName(u"caseClose"_s);
    addAll<TargetStatus>(*m_status);
    addAll<Severity>(*m_severity);
    m_outcome->addItem(QString(), QString());
    addAll<EscalationOutcome>(*m_outcome);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form](QLabel* title, QWidget* editor) {
        title->setBuddy(editor);
        form->addRow(title, editor);
    };
    addRow(m_statusTitle, m_status);
    addRow(m_numberTitle, m_number);
    addRow(m_severityTitle, m_severity);
    addRow(m_contactTitle, m_contact);
    const auto addAct = [form](QPushButton* act) { // under the captions too: they leave it no room
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(act);
        form->addRow(line);
    };
    addAct(m_save);
    addRow(m_outcomeTitle, m_outcome);
    addAct(m_close);
    for (auto* button : {m_save, m_close})
        button->setAutoDefault(false);
}

void CaseStateForm::show(const CaseRow& row)
{
    const auto before = std::exchange(m_leg, row.leg);
    const bool another = before.id != m_leg.id;
    if (another || m_number->text() == before.externalNumber)
        m_number->setText(m_leg.externalNumber);
    if (another || m_contact->text() == before.contact24x7)
        m_contact->setText(m_leg.contact24x7);
    if (another || m_status->currentData().toString() == keyOf(before.targetStatus))
        choose(*m_status, keyOf(m_leg.targetStatus));
    if (another || m_severity->currentData().toString() == keyOf(before.severity))
        choose(*m_severity, keyOf(m_leg.severity));
    if (another)
        m_outcome->setCurrentIndex(0);
    updateButtons();
}

CaseUpdate CaseStateForm::changes() const
{
    CaseUpdate update;
    if (const auto status = fromKey<TargetStatus>(m_status->currentData().toString()); status != m_leg.targetStatus)
        update.status = status;
    if (const auto severity = fromKey<Severity>(m_severity->currentData().toString()); severity != m_leg.severity)
        update.severity = severity;
    if (const auto number = m_number->text().trimmed(); number != m_leg.externalNumber)
        update.number = number;
    if (const auto contact = m_contact->text().trimmed(); contact != m_leg.contact24x7)
        update.contact24x7 = contact;
    return update;
}

void CaseStateForm::updateButtons()
{
    const auto update = changes();
    m_save->setEnabled(update.status || update.severity || update.number || update.contact24x7);
    m_close->setEnabled(m_outcome->currentIndex() > 0);
}

void CaseStateForm::submitChanges()
{
    if (m_save->isEnabled())
        Q_EMIT submitted(changes());
}

void CaseStateForm::submitOutcome()
{
    CaseUpdate update;
    update.outcome = fromKey<EscalationOutcome>(m_outcome->currentData().toString());
    if (update.outcome)
        Q_EMIT submitted(update);
}

void CaseStateForm::retranslate()
{
    sayAll<TargetStatus>(*m_status);
    sayAll<Severity>(*m_severity);
    sayAll<EscalationOutcome>(*m_outcome);
    m_outcome->setItemText(0, tr("Choose how it ended"));
    m_statusTitle->setText(tr("S&tatus there"));
    m_numberTitle->setText(tr("Num&ber there"));
    m_severityTitle->setText(tr("Se&verity there"));
    m_contactTitle->setText(tr("Contact around the cloc&k"));
    m_outcomeTitle->setText(tr("&Outcome"));
    m_contact->setPlaceholderText(tr("Name, phone"));
    m_contact->setToolTip(tr("Who can be reached around the clock, and by which phone"));
    m_save->setText(tr("Save changes"));
    m_close->setText(tr("Take back with this outcome"));
    m_status->setAccessibleName(tr("Status there"));
    m_number->setAccessibleName(tr("Number there"));
    m_severity->setAccessibleName(tr("Severity there"));
    m_contact->setAccessibleName(tr("Contact around the clock"));
    m_outcome->setAccessibleName(tr("Outcome"));
}

void CaseStateForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
