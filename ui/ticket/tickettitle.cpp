// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/tickettitle.h"

#include "ui/base/escapekey.h"
#include "ui/base/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketTitle::TicketTitle(QWidget* parent)
    : QStackedWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
{
    setObjectName(u"ticketTitle"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setIndent(0);
    m_label->setFocusPolicy(Qt::StrongFocus);
    m_edit->setObjectName(u"ticketTitleEdit"_s);
    setTextStyle(*m_label, TextSize::TicketTitle, TextWeight::Semibold);
    setTextStyle(*m_edit, TextSize::TicketTitle, TextWeight::Semibold);
    addWidget(m_label);
    addWidget(m_edit);
    m_label->installEventFilter(this);
    m_edit->installEventFilter(this);
    keepEscape(*m_edit);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) { followFocus(now); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finish(true); });
    retranslate();
}

void TicketTitle::setTitle(const QString& title, qint64 revision)
{
    // What is being typed is not overwritten by somebody else's change; saving will tell of the conflict.
    m_title = title;
    m_revision = revision;
    m_label->setText(title);
    retranslate();
}

void TicketTitle::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    const auto size = small ? TextSize::Normal : TextSize::TicketTitle;
    setTextStyle(*m_label, size, TextWeight::Semibold);
    setTextStyle(*m_edit, size, TextWeight::Semibold);
}

void TicketTitle::begin()
{
    m_begun = m_title;
    m_seen = m_revision;
    m_editing = true;
    m_edit->setText(m_title);
    setCurrentWidget(m_edit);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void TicketTitle::finish(bool keep)
{
    if (!m_editing)
        return;
    m_editing = false;
    setCurrentWidget(m_label);
    const auto edited = m_edit->text().trimmed();
    if (keep && !edited.isEmpty() && edited != m_begun)
        Q_EMIT titleEdited(edited, m_seen);
}

// Who goes on elsewhere in this window is done; who only looked away is not.
void TicketTitle::followFocus(QWidget* now)
{
    if (now && now != m_edit && now->window() == window() && !qobject_cast<QMenuBar*>(now))
        finish(true);
}

bool TicketTitle::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched == m_label) {
        const auto asked = key && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (asked || event->type() == QEvent::MouseButtonDblClick) {
            begin();
            return true;
        }
    } else if (key && key->key() == Qt::Key_Escape) {
        finish(false);
        m_label->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void TicketTitle::retranslate()
{
    m_label->setAccessibleName(tr("Title: %1").arg(m_title));
    m_label->setToolTip(tr("Double click or press F2 to edit the title."));
    m_edit->setAccessibleName(tr("Title"));
}

void TicketTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

} // namespace helpdesk
