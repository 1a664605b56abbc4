// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/unattachedview.h"

#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTicketLetters = 14; // of the number of a ticket, and around it

} // namespace

UnattachedView::UnattachedView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(makeValue(this, {}))
    , m_words(makeValue(this, {}))
    , m_message(new InlineMessage(this))
    , m_ticketTitle(new QLabel(this))
    , m_ticket(new QLineEdit(this))
    , m_attach(new QPushButton(this))
{
    setObjectName(u"unattachedView"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextStyle(*m_title, TextSize::TicketTitle, TextWeight::Semibold);
    m_ticket->setObjectName(u"unattachedTicket"_s);
    m_attach->setObjectName(u"unattachedAttach"_s);
    m_attach->setAutoDefault(false);
    m_attach->setEnabled(false);
    setRole(*m_attach, WidgetRole::Primary);
    m_ticketTitle->setBuddy(m_ticket);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_ticketTitle, m_ticket);
    auto* act = new QHBoxLayout; // under the caption too: with large text it leaves it no room
    act->addStretch(1);
    act->addWidget(m_attach);
    form->addRow(act);
    fitToText(*m_ticket, [this](const QFontMetrics& metrics) {
        m_ticket->setMinimumWidth(metrics.averageCharWidth() * kTicketLetters); // else it stands beside its caption without room
    });
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(page, this));
    connect(m_ticket, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_attach->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ticket, &QLineEdit::returnPressed, this, &UnattachedView::submit);
    connect(m_attach, &QPushButton::clicked, this, &UnattachedView::submit);
    retranslate();
}

void UnattachedView::show(const UnattachedCase& found, Instant now)
{
    if (found.request.number != m_found.request.number) {
        m_ticket->clear();
        m_message->dismiss();
    }
    m_found = found;
    m_now = now;
    retranslate();
}

void UnattachedView::submit()
{
    bool isNumber = false;
    const auto number = m_ticket->text().remove(u'#').trimmed().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        m_message->say(InlineMessage::Kind::Error, tr("Write the number of a ticket, as in 1042."));
    else
        Q_EMIT attachAsked(m_found.request.number, number);
}

void UnattachedView::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void UnattachedView::focusFirst()
{
    m_ticket->setFocus(Qt::TabFocusReason);
}

void UnattachedView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void UnattachedView::retranslate()
{
    const auto& request = m_found.request;
    m_title->setText(request.title.isEmpty() ? request.number : request.title);
    QStringList lines{tr("Number %1, source: %2").arg(request.number, label(request.source)),
                      tr("Severity: %1").arg(label(request.severity)),
                      tr("Status there: %1").arg(label(request.status))};
    if (!m_found.customerName.isEmpty())
        lines << tr("Customer: %1").arg(m_found.customerName);
    if (request.createdAt)
        lines << tr("Created: %1").arg(localMoment(*request.createdAt, m_now));
    if (request.modifiedAt)
        lines << tr("Changed: %1").arg(localMoment(*request.modifiedAt, m_now));
    if (!request.contactName.isEmpty())
        lines << tr("Contact: %1").arg(request.contactName);
    m_facts->setText(lines.join(u'\n'));
    m_words->setText(request.description);
    m_words->setVisible(!request.description.isEmpty());
    m_ticketTitle->setText(tr("It belongs to &ticket"));
    m_ticket->setAccessibleName(tr("Number of the ticket"));
    m_ticket->setPlaceholderText(tr("Number"));
    m_attach->setText(tr("Attach"));
    setAccessibleName(tr("Case without a ticket"));
}

void UnattachedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
