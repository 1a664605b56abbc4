// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/factspanel.h"

#include "ui/balances/costpanel.h"
#include "ui/attachments/filessection.h"
#include "async/offeringcalls.h"
#include "ui/base/contentheight.h"
#include "ui/base/focussight.h"
#include "ui/base/tokens.h"
#include "ui/ticket/clocksdialog.h"
#include "ui/ticket/factssection.h"
#include "ui/ticket/ticketfacts.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidestLetters = 32;
    constexpr size_t kHistoryStep = 20; // an imported ticket may have hundreds of events

} // namespace

FactsPanel::FactsPanel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
    , m_reading(this)
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
    new FocusSight(*this, spacing::large);
    new ContentHeight(*this);
    m_outages = addSection();
    m_customer = addSection();
    m_contact = addSection();
    m_files = new FilesSection(content);
    m_sections->addWidget(m_files);
    m_clocks = addSection();
    m_clocks->setObjectName(u"clockFacts"_s);
    m_support = addSection();
    m_subscription = addSection();
    m_access = addSection();
    m_cost = new CostPanel(workspace, widget());
    m_sections->addWidget(m_cost);
    m_related = addSection();
    m_escalations = addSection();
    m_recorded = addSection();
    m_history = addSection();
    m_sections->addStretch(1);
    connect(m_files, &FilesSection::menuAsked, this, &FactsPanel::fileMenuAsked);
    connect(m_files, &FilesSection::removalAsked, this, &FactsPanel::fileRemovalAsked);
    connect(m_files, &FilesSection::allAsked, this, &FactsPanel::allFilesAsked);
    connect(m_customer, &FactsSection::moreAsked, this, &FactsPanel::fieldsAsked);
    connect(m_clocks, &FactsSection::moreAsked, this, &FactsPanel::explainClocks);
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
    connect(section, &FactsSection::caseChosen, this, &FactsPanel::caseChosen);
    connect(section, &FactsSection::outageChosen, this, &FactsPanel::outageChosen);
    m_sections->addWidget(section);
    return section;
}

void FactsPanel::show(const TicketPane& pane)
{
    const auto another = pane.details.ticket.id != m_pane.details.ticket.id;
    m_pane = pane;
    m_cost->show(pane.details);
    if (another) {
        m_historyShown = kHistoryStep;
        m_cases.clear();
        verticalScrollBar()->setValue(0);
        m_coverage.reset();
    }
    render();
    readCoverage();
    if (!m_pane.details.escalations.empty())
        Q_EMIT casesWanted(m_pane.details.ticket.id);
}

void FactsPanel::setCases(TicketId ticket, std::vector<CaseRow> cases)
{
    if (ticket != m_pane.details.ticket.id)
        return;
    m_cases = std::move(cases);
    renderCases();
}

void FactsPanel::renderCases()
{
    m_escalations->show(tr("Escalations"), escalationFacts(m_pane.details, m_cases, m_clock->now()));
}

void FactsPanel::readCoverageFrom(AsyncWorkspace& workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        const auto matters = [](const Change& one) {
            return one.thing == ChangedThing::Partner || one.thing == ChangedThing::Customer;
        };
        if (std::any_of(changes.begin(), changes.end(), matters))
            readCoverage();
    });
}

void FactsPanel::explainClocks()
{
    const auto& ticket = m_pane.details.ticket;
    if (m_workspace)
        (new ClocksDialog(*m_workspace, ticket.id, ticket.number, window()))->open();
}

void FactsPanel::readCoverage()
{
    const auto ticket = m_pane.details.ticket.id;
    if (!m_workspace || !ticket.isValid())
        return;
    m_reading.ask(OfferingCalls(*m_workspace).coverage(ticket), [this](const SupportCoverage& coverage) {
        m_coverage = coverage;
        render();
    });
}

void FactsPanel::render()
{
    const auto now = m_clock->now();
    const auto& details = m_pane.details;
    m_outages->show(tr("Outage"), outageFacts(m_pane.history));
    m_customer->show(tr("Customer"), customerFacts(details), tr("The customer is not known yet."),
                     details.customer ? tr("Change customer, contact, subscription") : tr("Choose the customer"));
    m_contact->show(tr("Contact"), contactFacts(details), tr("No contact was chosen."));
    m_clocks->show(tr("Service levels"), clockFacts(m_pane.clocks), {}, tr("How was this counted?"));
    m_support->show(tr("Support"), m_coverage ? supportFacts(*m_coverage, details, now) : QList<Fact>());
    m_subscription->show(tr("Subscription"), subscriptionFacts(details, now), tr("No subscription was chosen."));
    m_access->show(tr("Access"), accessFacts(details, now),
                   details.customer ? tr("No delegated access is known.") : QString());
    m_files->show(details.attachments);
    m_related->show(tr("Related tickets"), relatedFacts(m_pane.related),
                    details.customer ? tr("No other ticket of this customer is open.") : QString());
    renderCases();
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
