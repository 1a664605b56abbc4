// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/factspage.h"

#include "ui/base/escapekey.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/ticket/factspanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

FactsPage::FactsPage(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
{
    setObjectName(u"factsPage"_s);
    m_back->setObjectName(u"factsBack"_s);
    setRole(*m_back, WidgetRole::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &FactsPage::left);
    keepEscape(*this);
    retranslate();
}

void FactsPage::take(FactsPanel& facts)
{
    static_cast<QVBoxLayout*>(layout())->addWidget(&facts, 1);
    setTabOrder(m_back, &facts);
}

void FactsPage::enter()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void FactsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FactsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FactsPage::retranslate()
{
    m_back->setText(tr("Back to the ticket"));
}

} // namespace helpdesk
