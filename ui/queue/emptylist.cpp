// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/emptylist.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

EmptyList::EmptyList(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_first(new QLabel(this))
    , m_newTicket(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_newTicket->setObjectName(u"firstTicket"_s);
    m_newTicket->setIcon(iconOf(Icon::NewTicket));
    m_import->setObjectName(u"firstImport"_s);
    m_import->setIcon(iconOf(Icon::Import));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_newTicket);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::huge, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    for (auto* label : {m_sentence, m_first}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setRole(*m_sentence, WidgetRole::Muted);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_newTicket, &QPushButton::clicked, this, &EmptyList::newTicketAsked);
    connect(m_import, &QPushButton::clicked, this, &EmptyList::importAsked);
    offerFirstTickets(false);
    retranslate();
}

void EmptyList::say(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyList::offerFirstTickets(bool offered)
{
    for (auto* part : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_newTicket), static_cast<QWidget*>(m_import)})
        part->setVisible(offered);
}

void EmptyList::retranslate()
{
    m_first->setText(tr("No ticket is in this workspace yet. Take down the first one, or import tickets and customers."));
    m_newTicket->setText(tr("New ticket"));
    m_import->setText(tr("Import files"));
}

void EmptyList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
