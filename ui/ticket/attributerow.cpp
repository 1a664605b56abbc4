// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/attributerow.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/attributecombo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

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
    , m_others(new QToolButton(this))
{
    auto* layout = new FlowLayout(this);
    layout->setSpacing(spacing::small);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto field : {TicketField::Assignee, TicketField::Severity, TicketField::Impact, TicketField::Urgency,
                             TicketField::Service, TicketField::Category})
        add(field);
    m_more->setObjectName(u"moreAttributes"_s);
    m_more->setCheckable(true);
    addAlone(*m_more);
    setTabOrder(m_editors.back().combo, m_more);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_others->setObjectName(u"otherFields"_s);
    m_others->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addAlone(*m_others);
    setTabOrder(m_more, m_others);
    connect(m_others, &QToolButton::clicked, this, &AttributeRow::otherFieldsAsked);
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
    auto* combo = new AttributeCombo(cell);
    combo->setObjectName(u"attribute_"_s + keyOf(field));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(combo);
    cellLayout->addWidget(caption);
    cellLayout->addWidget(combo);
    layout()->addWidget(cell);
    m_editors.push_back({field, cell, caption, combo});
    connect(combo, &QComboBox::activated, this, [this, field, combo] {
        const auto editor = std::ranges::find(m_editors, field, &Editor::field);
        const auto chosen = combo->currentData().toString();
        if (chosen != editor->shown)
            Q_EMIT edited({{field, chosen}}, editor->seen);
    });
    connect(combo, &AttributeCombo::closed, this, [this, field] {
        QTimer::singleShot(0, this, [this, field] { settle(field); }); // behind the choice, if there was one
    });
}

// A button without a caption stands in line with the choices, not with their captions.
void AttributeRow::addAlone(QToolButton& button)
{
    auto* cell = new QWidget(this);
    auto* cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 0, 0, 0);
    cellLayout->setSpacing(2);
    cellLayout->addWidget(makeCaption(cell));
    cellLayout->addWidget(&button);
    layout()->addWidget(cell);
}

// Somebody else's value that came while the list was open, and was not met by a choice.
void AttributeRow::settle(TicketField field)
{
    const auto editor = std::ranges::find(m_editors, field, &Editor::field);
    if (editor->combo->currentData().toString() == editor->shown)
        select();
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

bool AttributeRow::staysInCompact(TicketField field)
{
    return field == TicketField::Assignee || field == TicketField::Severity;
}

// Line by line, as FlowLayout would place them: it counts only what is on show.
int AttributeRow::heightFor(int width, bool compact) const
{
    const auto all = !compact || m_more->isChecked();
    int lines = 1;
    int at = 0;
    const auto place = [&](const QWidget& cell) {
        const auto wide = cell.sizeHint().width();
        if (at > 0 && at + wide > width) {
            ++lines;
            at = 0;
        }
        at += wide + layout()->spacing();
    };
    for (const auto& editor : m_editors) {
        if (all || staysInCompact(editor.field))
            place(*editor.cell);
    }
    if (compact)
        place(*m_more->parentWidget());
    if (all)
        place(*m_others->parentWidget());
    return lines * m_editors.front().cell->sizeHint().height() + (lines - 1) * layout()->spacing();
}

void AttributeRow::arrange()
{
    const auto all = !m_compact || m_more->isChecked();
    for (const auto& editor : m_editors)
        editor.cell->setVisible(all || staysInCompact(editor.field));
    m_others->parentWidget()->setVisible(all);
    m_others->setText(tr("Customer and more..."));
    m_more->parentWidget()->setVisible(m_compact);
    m_more->setText(m_more->isChecked() ? tr("Fewer fields") : tr("More fields"));
}

void AttributeRow::fill()
{
    arrange();
    const auto unset = tr("not set");
    for (const auto& editor : m_editors) {
        editor.label->setText(label(editor.field));
        editor.combo->setAccessibleName(editor.label->text());
        if (editor.combo->isOpen())
            continue; // nothing is taken from under the hand of who chooses
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
    for (auto& editor : m_editors) {
        if (editor.combo->isOpen())
            continue; // whoever chooses there began with what it shows
        editor.shown = fieldText(m_ticket, editor.field);
        editor.seen = m_ticket.revision;
        editor.combo->setCurrentIndex(editor.combo->findData(editor.shown));
    }
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
