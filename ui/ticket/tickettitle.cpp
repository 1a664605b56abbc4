// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickettitle.h"

#include "ui/base/typography.h"

#include <QKeyEvent>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketTitle::TicketTitle(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"ticketTitle"_s);
    setAccessibleName(tr("Title"));
    setTextStyle(*this, TextSize::TicketTitle, TextWeight::Semibold);
    connect(this, &QLineEdit::returnPressed, this, &TicketTitle::finish);
}

void TicketTitle::setTitle(const QString& title)
{
    if (title == m_title)
        return;
    // What is being typed is not overwritten by somebody else's change; saving will tell of the conflict.
    const auto typing = hasFocus() && text() != m_title;
    m_title = title;
    if (typing)
        return;
    setText(title);
    setCursorPosition(0);
    setToolTip(title);
}

void TicketTitle::finish()
{
    const auto edited = text().trimmed();
    if (edited.isEmpty())
        setText(m_title);
    else if (edited != m_title)
        Q_EMIT titleEdited(edited);
}

void TicketTitle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_title) {
        setText(m_title);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TicketTitle::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    finish();
    setCursorPosition(0);
}

void TicketTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Title"));
    QLineEdit::changeEvent(event);
}

} // namespace helpdesk
