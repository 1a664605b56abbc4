// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/factssection.h"

#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

FactsSection::FactsSection(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
}

void FactsSection::show(const QString& title, const QList<Fact>& facts, const QString& empty, const QString& more)
{
    setVisible(!facts.isEmpty() || !empty.isEmpty());
    if (title == m_heading && facts == m_facts && empty == m_empty && more == m_more)
        return;
    m_heading = title;
    m_facts = facts;
    m_empty = empty;
    m_more = more;
    rebuild();
}

void FactsSection::rebuild()
{
    m_title->setText(m_heading);
    m_lastInOrder = m_title;
    setAccessibleName(m_heading);
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_facts.isEmpty() && !m_empty.isEmpty()) {
        auto* nothing = makeCaption(this, m_empty);
        nothing->setWordWrap(true);
        m_rows->addWidget(nothing);
    }
    for (const auto& fact : m_facts) {
        if (!fact.caption.isEmpty()) {
            auto* caption = makeCaption(this, fact.caption);
            caption->setWordWrap(true);
            m_rows->addWidget(caption);
        }
        if (fact.ticket.isValid() || fact.customer.isValid() || fact.leg.isValid() || fact.outage.isValid())
            addLink(fact);
        else
            addFact(fact);
    }
    if (!m_more.isEmpty())
        addMore();
}

void FactsSection::addFact(const Fact& fact)
{
    auto* value = makeValue(this, fact.value);
    value->setAccessibleName(fact.caption.isEmpty() ? fact.value : u"%1: %2"_s.arg(fact.caption, fact.value));
    value->setToolTip(fact.hint);
    value->setAccessibleDescription(fact.hint);
    if (fact.emphasised)
        setTextStyle(*value, TextSize::Normal, TextWeight::Semibold);
    m_rows->addWidget(value);
    m_rows->addSpacing(spacing::tiny);
}

void FactsSection::addLink(const Fact& fact)
{
    auto* link = new LinkButton(fact.value, this);
    connect(link, &LinkButton::clicked, this, [this, fact] {
        if (fact.ticket.isValid())
            Q_EMIT ticketChosen(fact.ticket);
        else if (fact.leg.isValid())
            Q_EMIT caseChosen(fact.leg);
        else if (fact.outage.isValid())
            Q_EMIT outageChosen(fact.outage);
        else
            Q_EMIT customerChosen(fact.customer);
    });
    m_rows->addWidget(link);
    putInOrder(link);
}

void FactsSection::addMore()
{
    auto* more = new LinkButton(m_more, this);
    more->setObjectName(objectName().isEmpty() ? u"moreFacts"_s : objectName() + u"More"_s);
    connect(more, &LinkButton::clicked, this, &FactsSection::moreAsked);
    m_rows->addWidget(more);
    putInOrder(more);
}

// In the place where it stands: it was made after the sections below it.
void FactsSection::putInOrder(QWidget* link)
{
    setTabOrderBehind(*m_lastInOrder, *link);
    m_lastInOrder = link;
}

} // namespace helpdesk
