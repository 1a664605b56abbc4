// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/laddereditor.h"

#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/policies/ladderrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

LadderEditor::LadderEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(u"ladderAdd"_s);
    m_add->setAutoDefault(false);
    m_layout->setSpacing(spacing::small);
    auto* below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(m_layout);
    layout->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, [this] {
        LadderStep step;
        step.percent = 75;
        step.acts = {LadderAct::Notify};
        addRow(step)->moment()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    retranslate();
}

LadderRow* LadderEditor::addRow(const LadderStep& step)
{
    auto* row = new LadderRow(this);
    row->setUsers(m_users);
    row->setStep(step);
    row->setReadOnly(m_readOnly);
    m_layout->addWidget(row);
    row->show();
    m_rows.push_back(row);
    // Made later than what stands below: each goes before the button in turn.
    const auto controls = row->controls();
    setTabOrderBehind(*m_add, *controls.front());
    for (qsizetype i = 1; i < controls.size(); ++i)
        setTabOrderBehind(*controls[i - 1], *controls[i]);
    setTabOrderBehind(*controls.back(), *m_add);
    connect(row, &LadderRow::edited, this, &LadderEditor::edited);
    connect(row, &LadderRow::removeAsked, this, [this, row] { remove(row); });
    return row;
}

void LadderEditor::remove(LadderRow* row)
{
    std::erase(m_rows, row);
    m_add->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

void LadderEditor::setLadder(const Ladder& ladder)
{
    for (auto* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto& step : ladder)
        addRow(step);
}

Ladder LadderEditor::ladder() const
{
    Ladder ladder;
    for (const auto* row : m_rows)
        ladder.push_back(row->step());
    return ladder;
}

void LadderEditor::setUsers(const std::vector<User>& users)
{
    m_users = users;
    for (auto* row : m_rows)
        row->setUsers(users);
}

QWidget* LadderEditor::showFaults()
{
    QWidget* first = nullptr;
    QStringList known;
    for (auto* row : m_rows) {
        auto fault = row->fault();
        const auto step = row->step();
        const auto place = QString(keyOf(step.clock)) + stepText(step);
        if (fault.isEmpty() && known.contains(place))
            fault = tr("This step is there twice.");
        known << place;
        row->showProblem(fault);
        if (!fault.isEmpty() && !first)
            first = row->moment();
    }
    return first;
}

void LadderEditor::clearFaults()
{
    for (auto* row : m_rows)
        row->showProblem({});
}

void LadderEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    for (auto* row : m_rows)
        row->setReadOnly(readOnly);
}

void LadderEditor::retranslate()
{
    m_add->setText(tr("Add a step"));
}

void LadderEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
