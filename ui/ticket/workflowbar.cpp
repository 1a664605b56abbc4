// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/workflowbar.h"

#include "domain/workflow/reasonkeys.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/taborder.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"
#include "ui/ticket/workflowsteps.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isSameAnswer(const TriggerAnswer& one, const TriggerAnswer& other)
    {
        return one.trigger == other.trigger && one.allowed == other.allowed && one.to == other.to
            && one.blockers == other.blockers && one.needs == other.needs;
    }

    QString nameOf(Trigger trigger)
    {
        return u"trigger_"_s + keyOf(trigger);
    }

} // namespace

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
    if (state == m_state && primary == m_primary && std::ranges::equal(answers, m_answers, isSameAnswer))
        return; // whoever is at one of the buttons stays there
    m_state = state;
    m_primary = primary;
    m_answers = answers;
    rebuild();
}

void WorkflowBar::clear()
{
    for (auto* layout : {static_cast<QLayout*>(m_actsLayout), static_cast<QLayout*>(m_blockedLayout)}) {
        while (auto* item = layout->takeAt(0)) {
            if (auto* widget = item->widget()) {
                widget->hide();
                widget->setParent(nullptr);
                widget->deleteLater(); // the button that was pressed may be one of them
            }
            delete item;
        }
    }
}

void WorkflowBar::rebuild()
{
    const auto* focused = window()->focusWidget();
    const auto place = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    if (!place.isEmpty())
        setFocus(Qt::OtherFocusReason); // which waits here for what comes
    m_steps->setState(m_state);
    m_lastInOrder = m_acts;
    clear();
    for (const auto& answer : m_answers) {
        if (answer.allowed && answer.trigger == m_primary)
            addButton(answer, true);
    }
    for (const auto& answer : m_answers) {
        if (answer.allowed && answer.trigger != m_primary)
            addButton(answer, false);
    }
    std::vector<std::vector<Reason>> said;
    for (const auto& answer : m_answers) {
        if (!answer.allowed && std::ranges::find(said, answer.blockers) == said.end())
            addBlocked(said.emplace_back(answer.blockers));
    }
    setActsVisible(m_actsVisible);
    if (auto* same = place.isEmpty() ? nullptr : findChild<QWidget*>(place))
        same->setFocus(Qt::OtherFocusReason);
}

void WorkflowBar::setActsVisible(bool visible)
{
    m_actsVisible = visible;
    m_acts->setVisible(visible && m_actsLayout->count() > 0);
    m_blocked->setVisible(visible && m_blockedLayout->count() > 0);
}

bool WorkflowBar::focusAct(std::optional<Trigger> trigger)
{
    const auto wanted = trigger ? trigger : m_primary;
    auto* button = wanted ? m_acts->findChild<QPushButton*>(nameOf(*wanted)) : nullptr;
    if (button)
        button->setFocus(Qt::OtherFocusReason);
    return button != nullptr;
}

QPushButton* WorkflowBar::addButton(const TriggerAnswer& answer, bool primary)
{
    auto* button = new QPushButton(label(answer.trigger), m_acts);
    button->setObjectName(nameOf(answer.trigger));
    if (primary)
        setRole(*button, WidgetRole::Primary);
    connect(button, &QPushButton::clicked, this, [this, trigger = answer.trigger] { Q_EMIT triggerChosen(trigger); });
    m_actsLayout->addWidget(button);
    setTabOrderBehind(*m_lastInOrder, *button); // it was made after everything below it
    m_lastInOrder = button;
    return button;
}

// All that is blocked for the same reasons, which are said once.
void WorkflowBar::addBlocked(const std::vector<Reason>& reasons)
{
    auto* row = new QWidget(m_blocked);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QStringList sentences;
    for (const auto& reason : reasons)
        sentences << sentence(reason);
    auto* why = makeCaption(row, sentences.join(u' '));
    why->setWordWrap(true);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (const auto& answer : m_answers) {
        if (answer.allowed || answer.blockers != reasons)
            continue;
        auto* button = new QPushButton(label(answer.trigger), row);
        button->setObjectName(nameOf(answer.trigger));
        button->setEnabled(false);
        button->setAccessibleDescription(why->text());
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1); // in the middle beside its buttons
    words->addWidget(why);
    const auto isUnknown =
        std::ranges::any_of(reasons, [](const Reason& reason) { return reason.key == reasonkey::customerUnknown; });
    if (isUnknown && !m_blocked->findChild<LinkButton*>()) // once is enough
        words->addWidget(makeCustomerLink(row));
    words->addStretch(1);
    layout->addLayout(words, 1);
    m_blockedLayout->addWidget(row);
}

QWidget* WorkflowBar::makeCustomerLink(QWidget* parent)
{
    auto* link = new LinkButton(tr("Choose the customer"), parent);
    link->setObjectName(u"chooseCustomer"_s);
    connect(link, &LinkButton::clicked, this, &WorkflowBar::customerAsked);
    setTabOrderBehind(*m_lastInOrder, *link);
    m_lastInOrder = link;
    return link;
}

void WorkflowBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
