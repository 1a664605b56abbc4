// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/factspanel.h"

#include "ui/base/tokens.h"
#include "ui/ticket/factssection.h"
#include "ui/ticket/ticketfacts.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidestLetters = 32;
    constexpr size_t kHistoryStep = 20; // an imported ticket may have hundreds of events

} // namespace

FactsPanel::FactsPanel(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
    , m_historyShown(kHistoryStep)
{
    setObjectName(u"facts"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facts about the ticket"));
    auto* content = new QWidget(this);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    m_sections->setSpacing(spacing::large);
    setWidget(content);
    content->installEventFilter(this);
    m_customer = addSection();
    m_contact = addSection();
    m_subscription = addSection();
    m_access = addSection();
    m_related = addSection();
    m_escalations = addSection();
    m_recorded = addSection();
    m_history = addSection();
    m_sections->addStretch(1);
    connect(m_history, &FactsSection::moreAsked, this, [this] {
        m_historyShown += kHistoryStep;
        renderHistory();
    });
}

FactsSection* FactsPanel::addSection()
{
    auto* section = new FactsSection(widget());
    connect(section, &FactsSection::customerChosen, this, &FactsPanel::customerChosen);
    connect(section, &FactsSection::ticketChosen, this, &FactsPanel::ticketChosen);
    m_sections->addWidget(section);
    return section;
}

void FactsPanel::show(const TicketPane& pane)
{
    const auto another = pane.details.ticket.id != m_pane.details.ticket.id;
    m_pane = pane;
    if (another) {
        m_historyShown = kHistoryStep;
        verticalScrollBar()->setValue(0);
    }
    render();
}

void FactsPanel::render()
{
    const auto now = m_clock->now();
    const auto& details = m_pane.details;
    m_customer->show(tr("Customer"), customerFacts(details), tr("The customer is not known yet."));
    m_contact->show(tr("Contact"), contactFacts(details), tr("No contact was chosen."));
    m_subscription->show(tr("Subscription"), subscriptionFacts(details, now), tr("No subscription was chosen."));
    m_access->show(tr("Access"), accessFacts(details, now),
                   details.customer ? tr("No delegated access is known.") : QString());
    m_related->show(tr("Related tickets"), relatedFacts(m_pane.related),
                    details.customer ? tr("No other ticket of this customer is open.") : QString());
    m_escalations->show(tr("Escalations"), escalationFacts(details));
    m_recorded->show(tr("Recorded by the source"), recordedFacts(details));
    renderHistory();
}

void FactsPanel::renderHistory()
{
    const auto all = m_pane.history.size();
    const auto more = all > m_historyShown ? tr("Show earlier entries (%n more)", "", static_cast<int>(all - m_historyShown))
                                           : QString();
    m_history->show(tr("History"), historyFacts(m_pane.history, m_historyShown, m_clock->now()), {}, more);
}

QSize FactsPanel::minimumSizeHint() const
{
    const auto words = widget()->layout()->totalMinimumSize().width();
    const auto most = fontMetrics().averageCharWidth() * kWidestLetters;
    const auto edges = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {qMin(words, most) + edges, QScrollArea::minimumSizeHint().height()};
}

bool FactsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FactsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Facts about the ticket"));
        if (m_pane.details.ticket.id.isValid())
            render();
    }
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
