// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/attributerow.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename E>
    void addChoices(QComboBox* combo, const QString& none)
    {
        if (!none.isEmpty())
            combo->addItem(none, u""_s);
        for (const auto value : valuesOf<E>())
            combo->addItem(label(value), QString(keyOf(value)));
    }

} // namespace

AttributeRow::AttributeRow(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    auto* layout = new FlowLayout(this);
    layout->setSpacing(spacing::small);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto field : {TicketField::Assignee, TicketField::Severity, TicketField::Impact, TicketField::Urgency,
                             TicketField::Service, TicketField::Category})
        add(field);
    m_more->setObjectName(u"moreAttributes"_s);
    m_more->setCheckable(true);
    layout->addWidget(m_more);
    setTabOrder(m_editors.back().combo, m_more);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_more, &QToolButton::toggled, this, &AttributeRow::arrange);
    fill();
    arrange();
}

void AttributeRow::add(TicketField field)
{
    auto* cell = new QWidget(this);
    auto* cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 0, 0, 0);
    cellLayout->setSpacing(2);
    auto* caption = makeCaption(cell);
    auto* combo = new QComboBox(cell);
    combo->setObjectName(u"attribute_"_s + keyOf(field));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(combo);
    cellLayout->addWidget(caption);
    cellLayout->addWidget(combo);
    layout()->addWidget(cell);
    m_editors.push_back({field, cell, caption, combo});
    connect(combo, &QComboBox::activated, this, [this, field, combo] {
        const auto chosen = combo->currentData().toString();
        if (chosen != fieldText(m_ticket, field))
            Q_EMIT edited({{field, chosen}});
    });
}

void AttributeRow::setUsers(const std::vector<User>& users)
{
    m_users = users;
    fill();
    select();
}

void AttributeRow::show(const Ticket& ticket)
{
    m_ticket = ticket;
    select();
}

void AttributeRow::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    arrange();
}

void AttributeRow::arrange()
{
    const auto all = !m_compact || m_more->isChecked();
    for (const auto& editor : m_editors)
        editor.cell->setVisible(all || editor.field == TicketField::Assignee || editor.field == TicketField::Severity);
    m_more->setVisible(m_compact);
    m_more->setText(m_more->isChecked() ? tr("Fewer fields") : tr("More fields"));
}

void AttributeRow::fill()
{
    arrange();
    const auto unset = tr("not set");
    for (const auto& editor : m_editors) {
        editor.label->setText(label(editor.field));
        editor.combo->setAccessibleName(editor.label->text());
        editor.combo->clear();
        switch (editor.field) {
        case TicketField::Severity:
            addChoices<Severity>(editor.combo, {});
            break;
        case TicketField::Impact:
            addChoices<Impact>(editor.combo, unset);
            break;
        case TicketField::Urgency:
            addChoices<Urgency>(editor.combo, unset);
            break;
        case TicketField::Service:
            addChoices<Service>(editor.combo, unset);
            break;
        case TicketField::Category:
            addChoices<Category>(editor.combo, unset);
            break;
        case TicketField::Assignee:
            editor.combo->addItem(tr("nobody"), u""_s);
            for (const auto& user : m_users) {
                if (user.active || user.id == m_ticket.assignee)
                    editor.combo->addItem(user.name, QString::number(user.id.value()));
            }
            break;
        case TicketField::Title:
        case TicketField::ProblemType:
        case TicketField::Channel:
        case TicketField::Customer:
        case TicketField::Contact:
        case TicketField::CallerNote:
        case TicketField::Subscription:
        case TicketField::Team:
            break;
        }
    }
}

void AttributeRow::select()
{
    for (const auto& editor : m_editors)
        editor.combo->setCurrentIndex(editor.combo->findData(fieldText(m_ticket, editor.field)));
}

void AttributeRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        select();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
