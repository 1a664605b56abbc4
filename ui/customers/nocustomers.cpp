// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/nocustomers.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

NoCustomers::NoCustomers(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_sentence->setObjectName(u"noCustomers"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_add->setObjectName(u"firstCustomer"_s);
    m_import->setObjectName(u"firstCustomersImport"_s);
    m_import->setIcon(iconOf(Icon::Import));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &NoCustomers::addAsked);
    connect(m_import, &QPushButton::clicked, this, &NoCustomers::importAsked);
    retranslate();
}

void NoCustomers::show(bool searched)
{
    m_searched = searched;
    m_add->setVisible(!searched);
    m_import->setVisible(!searched);
    retranslate();
    setVisible(true);
}

void NoCustomers::retranslate()
{
    m_sentence->setText(m_searched ? tr("No customer has this in its name.")
                                   : tr("No customer is known yet. Add one, or import them from Partner Center."));
    m_add->setText(tr("Add customer"));
    m_import->setText(tr("Import files"));
}

void NoCustomers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
