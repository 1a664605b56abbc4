// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casereviewform.h"

#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

CaseReviewForm::CaseReviewForm(QWidget* parent)
    : QWidget(parent)
    , m_decision(new QWidget(this))
    , m_filing(new QWidget(this))
    , m_reason(new QLineEdit(m_decision))
    , m_number(new QLineEdit(m_filing))
    , m_filedBy(new QLineEdit(m_filing))
    , m_reasonTitle(new QLabel(m_decision))
    , m_numberTitle(new QLabel(m_filing))
    , m_filedByTitle(new QLabel(m_filing))
    , m_approve(new QPushButton(m_decision))
    , m_reject(new QPushButton(m_decision))
    , m_file(new QPushButton(m_filing))
{
    m_reason->setObjectName(u"caseReason"_s);
    m_number->setObjectName(u"caseFiledNumber"_s);
    m_filedBy->setObjectName(u"caseFiledBy"_s);
    m_approve->setObjectName(u"caseApprove"_s);
    m_reject->setObjectName(u"caseReject"_s);
    m_file->setObjectName(u"caseFile"_s);
    setRole(*m_approve, WidgetRole::Primary);
    setRole(*m_file, WidgetRole::Primary);
    const auto formIn = [](QWidget* part) {
        auto* form = new QFormLayout(part);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        return form;
    };
    auto* decision = formIn(m_decision);
    decision->addRow(nullptr, m_approve);
    decision->addRow(m_reasonTitle, m_reason);
    decision->addRow(nullptr, m_reject);
    auto* filing = formIn(m_filing);
    filing->addRow(m_numberTitle, m_number);
    filing->addRow(m_filedByTitle, m_filedBy);
    filing->addRow(nullptr, m_file);
    m_reasonTitle->setBuddy(m_reason);
    m_numberTitle->setBuddy(m_number);
    m_filedByTitle->setBuddy(m_filedBy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_decision);
    layout->addWidget(m_filing);
    connect(m_approve, &QPushButton::clicked, this, &CaseReviewForm::approved);
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT rejected(m_reason->text()); });
    connect(m_file, &QPushButton::clicked, this, [this] { Q_EMIT filed(m_number->text(), m_filedBy->text()); });
    connect(m_number, &QLineEdit::returnPressed, m_file, &QPushButton::click);
    for (auto* button : {m_approve, m_reject, m_file})
        button->setAutoDefault(false);
    retranslate();
}

void CaseReviewForm::show(const CaseRow& row)
{
    if (std::exchange(m_leg, row.leg.id) != row.leg.id) {
        for (auto* edit : {m_reason, m_number, m_filedBy})
            edit->clear();
    }
    m_decision->setVisible(row.leg.status == EscalationStatus::Requested);
    m_filing->setVisible(row.leg.status == EscalationStatus::Approved);
}

void CaseReviewForm::retranslate()
{
    m_reasonTitle->setText(tr("&Reason"));
    m_numberTitle->setText(tr("Num&ber there"));
    m_filedByTitle->setText(tr("Filed b&y"));
    m_filedBy->setPlaceholderText(tr("Empty: by us"));
    m_approve->setText(tr("Approve"));
    m_reject->setText(tr("Reject"));
    m_file->setText(tr("Record as filed"));
    m_reason->setAccessibleName(tr("Why it is rejected"));
    m_number->setAccessibleName(tr("Number there"));
    m_filedBy->setAccessibleName(tr("Who filed it on the other side; empty: we did"));
}

void CaseReviewForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
