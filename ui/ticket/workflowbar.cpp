// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/workflowbar.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/taborder.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"
#include "ui/ticket/workflowsteps.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

WorkflowBar::WorkflowBar(QWidget* parent)
    : QWidget(parent)
    , m_steps(new WorkflowSteps(this))
    , m_acts(new QWidget(this))
    , m_actsLayout(new FlowLayout(m_acts))
    , m_blocked(new QWidget(this))
    , m_blockedLayout(new QVBoxLayout(m_blocked))
{
    setObjectName(u"workflowBar"_s);
    setRole(*this, WidgetRole::Card);
    m_actsLayout->setContentsMargins(0, 0, 0, 0);
    m_actsLayout->setSpacing(8);
    m_blockedLayout->setContentsMargins(0, 0, 0, 0);
    m_blockedLayout->setSpacing(4);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_steps);
    layout->addWidget(m_acts);
    layout->addWidget(m_blocked);
}

void WorkflowBar::show(TicketState state, std::optional<Trigger> primary, const std::vector<TriggerAnswer>& answers)
{
    m_state = state;
    m_primary = primary;
    m_answers = answers;
    rebuild();
}

void WorkflowBar::rebuild()
{
    m_steps->setState(m_state);
    m_lastInOrder = m_acts;
    for (auto* layout : {static_cast<QLayout*>(m_actsLayout), static_cast<QLayout*>(m_blockedLayout)}) {
        while (auto* item = layout->takeAt(0)) {
            if (auto* widget = item->widget()) {
                widget->hide();
                widget->deleteLater();
            }
            delete item;
        }
    }
    for (const auto& answer : m_answers) {
        if (answer.allowed && answer.trigger == m_primary)
            addButton(answer, true);
    }
    for (const auto& answer : m_answers) {
        if (answer.allowed && answer.trigger != m_primary)
            addButton(answer, false);
    }
    for (const auto& answer : m_answers) {
        if (!answer.allowed)
            addBlocked(answer);
    }
    setActsVisible(m_actsVisible);
}

void WorkflowBar::setActsVisible(bool visible)
{
    m_actsVisible = visible;
    m_acts->setVisible(visible && m_actsLayout->count() > 0);
    m_blocked->setVisible(visible && m_blockedLayout->count() > 0);
}

void WorkflowBar::focusActs()
{
    if (auto* first = m_acts->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

QPushButton* WorkflowBar::addButton(const TriggerAnswer& answer, bool primary)
{
    auto* button = new QPushButton(label(answer.trigger), m_acts);
    button->setObjectName(u"trigger_"_s + keyOf(answer.trigger));
    if (primary)
        setRole(*button, WidgetRole::Primary);
    connect(button, &QPushButton::clicked, this, [this, trigger = answer.trigger] { Q_EMIT triggerChosen(trigger); });
    m_actsLayout->addWidget(button);
    setTabOrderBehind(*m_lastInOrder, *button); // it was made after everything below it
    m_lastInOrder = button;
    return button;
}

void WorkflowBar::addBlocked(const TriggerAnswer& answer)
{
    auto* row = new QWidget(m_blocked);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* button = new QPushButton(label(answer.trigger), row);
    button->setObjectName(u"trigger_"_s + keyOf(answer.trigger));
    button->setEnabled(false);
    QStringList reasons;
    for (const auto& blocker : answer.blockers)
        reasons << sentence(blocker);
    auto* why = makeCaption(row, reasons.join(u' '));
    why->setWordWrap(true);
    button->setAccessibleDescription(why->text());
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(why, 1);
    m_blockedLayout->addWidget(row);
}

void WorkflowBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
