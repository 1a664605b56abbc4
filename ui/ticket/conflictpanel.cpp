// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conflictpanel.h"

#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QGridLayout>
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
    , m_grid(nullptr)
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
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    for (const auto field : m_fields)
        addRow(field);
}

void ConflictPanel::addRow(TicketField field)
{
    const auto wanted = withChanges(m_pane.details.ticket, m_mine);
    const auto mine = wanted ? fieldText(*wanted, field) : m_mine.value(field);
    const auto name = label(field);
    const auto key = QString(keyOf(field));
    const auto add = [&](const QString& title, const QString& value, const QString& act, const QString& object, bool own) {
        const auto row = m_grid->rowCount();
        m_grid->addWidget(makeCaption(m_rows, title), row, 0, Qt::AlignTop);
        m_grid->addWidget(makeValue(m_rows, valueText(field, value)), row, 1, Qt::AlignTop);
        auto* button = new QPushButton(act, m_rows);
        button->setObjectName(object + key);
        button->setAccessibleName(tr("%1: %2").arg(act, name));
        button->setAccessibleDescription(tr("%1: %2").arg(title, valueText(field, value)));
        connect(button, &QPushButton::clicked, this, [this, field, own] { decide(field, own); });
        m_grid->addWidget(button, row, 2, Qt::AlignTop);
    };
    auto* heading = new QLabel(name, m_rows);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 3);
    add(tr("Yours"), mine, tr("Use mine"), u"useMine_"_s, true);
    add(theirTitle(field), fieldText(m_pane.details.ticket, field), tr("Keep theirs"), u"keepTheirs_"_s, false);
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
    if (field == TicketField::Assignee) {
        for (const auto& user : m_users) {
            if (QString::number(user.id.value()) == value)
                return user.name;
        }
    }
    return fieldValueText(field, value);
}

void ConflictPanel::decide(TicketField field, bool mine)
{
    if (!mine) {
        // A severity that would follow from one's own impact is said in full to stay as it is.
        if (m_mine.contains(field))
            m_mine.remove(field);
        else
            m_mine.insert(field, fieldText(m_pane.details.ticket, field));
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
