// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conflictpanel.h"

#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

ConflictPanel::ConflictPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_explanation(makeCaption(this))
    , m_rows(nullptr)
    , m_list(nullptr)
{
    setObjectName(u"conflict"_s);
    setRole(*this, WidgetRole::Card);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    hide();
}

void ConflictPanel::ask(const TicketPane& pane, qint64 seen, const TicketChanges& mine, const QList<TicketField>& fields)
{
    m_pane = pane;
    m_seen = seen;
    m_mine = mine;
    m_fields = fields;
    rebuild();
    show();
    if (auto* first = m_rows->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::rebuild()
{
    m_title->setText(tr("Somebody else changed this ticket meanwhile"));
    m_explanation->setText(tr("Nothing was overwritten. Choose what shall stay, field by field."));
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the button that was pressed may be one of them
    }
    m_rows = new QWidget(this);
    m_list = new QVBoxLayout(m_rows);
    m_lastInOrder = m_explanation;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(spacing::small);
    for (const auto field : m_fields)
        addRow(field);
    layout()->addWidget(m_rows);
    m_rows->show();
    updateGeometry();
}

void ConflictPanel::addRow(TicketField field)
{
    const auto wanted = withChanges(m_pane.details.ticket, m_mine);
    m_list->addWidget(new QLabel(label(field), m_rows));
    addChoice(field, wanted ? fieldText(*wanted, field) : m_mine.value(field), true);
    addChoice(field, fieldText(m_pane.details.ticket, field), false);
}

void ConflictPanel::addChoice(TicketField field, const QString& value, bool own)
{
    const auto title = own ? tr("Yours") : theirTitle(field);
    const auto text = valueText(field, value);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeCaption(m_rows, title));
    words->addWidget(makeValue(m_rows, text));
    auto* button = new QPushButton(own ? tr("Use mine") : tr("Keep theirs"), m_rows);
    button->setObjectName((own ? u"useMine_"_s : u"keepTheirs_"_s) + keyOf(field));
    button->setAccessibleName(tr("%1: %2").arg(button->text(), label(field)));
    button->setAccessibleDescription(tr("%1: %2").arg(title, text));
    connect(button, &QPushButton::clicked, this, [this, field, own] { decide(field, own); });
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addLayout(words, 1);
    row->addWidget(button);
    m_list->addLayout(row);
    setTabOrderBehind(*m_lastInOrder, *button);
    m_lastInOrder = button;
}

QString ConflictPanel::theirTitle(TicketField field) const
{
    const auto key = QString(keyOf(field));
    const auto touched = [&](const TicketEvent& event) {
        return event.data.value("revision"_L1).toInteger() > m_seen
            && (event.data.value("field"_L1).toString() == key || event.data.value("changes"_L1).toObject().contains(key));
    };
    const auto& history = m_pane.history;
    const auto event = std::find_if(history.rbegin(), history.rend(), touched);
    if (event == history.rend() || event->actorName.isEmpty())
        return tr("Theirs");
    return tr("Theirs (%1, %2)").arg(event->actorName, localMoment(event->at, m_pane.details.ticket.updatedAt));
}

QString ConflictPanel::valueText(TicketField field, const QString& value) const
{
    const auto name = value.isEmpty() ? QString() : nameOf(field, value);
    return name.isEmpty() ? fieldValueText(field, value) : name;
}

// Empty: the value is no id, or nobody here knows what it stands for.
QString ConflictPanel::nameOf(TicketField field, const QString& id) const
{
    if (field == TicketField::Assignee) {
        const auto user = std::ranges::find(m_users, id, [](const User& one) { return QString::number(one.id.value()); });
        return user == m_users.end() ? QString() : user->name;
    }
    const auto& details = m_pane.details;
    if (id == fieldText(details.ticket, field)) { // theirs
        if (field == TicketField::Customer && details.customer)
            return details.customer->name;
        if (field == TicketField::Contact && details.contact)
            return details.contact->name;
        if (field == TicketField::Subscription && details.subscription)
            return details.subscription->displayName();
        if (field == TicketField::Team)
            return details.teamName;
    }
    return m_names.value(field).value(id);
}

void ConflictPanel::decide(TicketField field, bool mine)
{
    if (!mine) {
        // A severity that would follow from one's own impact is said in full to stay as it is.
        if (m_mine.contains(field))
            m_mine.remove(field);
        else
            m_mine.insert(field, fieldText(m_pane.details.ticket, field));
        if (field == TicketField::Customer) {
            // Their customer has other people and subscriptions than the one that was wanted.
            for (const auto part : {TicketField::Contact, TicketField::Subscription}) {
                m_mine.remove(part);
                m_fields.removeAll(part);
            }
        }
    }
    m_fields.removeAll(field);
    if (!m_fields.isEmpty()) {
        rebuild();
        return;
    }
    hide();
    Q_EMIT decided(m_mine);
}

void ConflictPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
