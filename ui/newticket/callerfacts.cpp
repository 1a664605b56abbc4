// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerfacts.h"

#include "domain/outage/likeness.h"
#include "ui/base/contentheight.h"
#include "ui/base/focussight.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/coveragepresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/offeringtext.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <ranges>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTicketsShown = 5; // the rest of the facts shall be in sight too

} // namespace

CallerFacts::CallerFacts(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"callerFacts"_s);
    setRole(*this, WidgetRole::Sidebar);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    setRole(*content, WidgetRole::Sidebar);
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(spacing::large, spacing::huge, spacing::large, spacing::large);
    m_groups->setSpacing(spacing::large);
    setWidget(content);
    new FocusSight(*this, spacing::large);
    new ContentHeight(*this);
    rebuild();
}

void CallerFacts::showCustomer(const std::optional<CustomerDetails>& details)
{
    if (!details || !m_details || details->customer.id != m_details->customer.id)
        m_offering.reset();
    m_details = details;
    m_openTickets = details ? static_cast<int>(details->openTickets.size()) : 0;
    rebuild();
}

void CallerFacts::setOpenTickets(int count)
{
    if (count == m_openTickets)
        return;
    m_openTickets = count;
    rebuild();
}

void CallerFacts::showOffering(const CustomerOffering& offering)
{
    m_offering = offering;
    rebuild();
}

void CallerFacts::setPlans(const std::vector<SupportPlan>& plans)
{
    m_plans = plans;
    rebuild();
}

void CallerFacts::showOutages(const std::vector<Outage>& outages)
{
    m_outages = outages;
    rebuild();
}

void CallerFacts::rebuild()
{
    setAccessibleName(tr("What is known of the caller"));
    while (auto* item = m_groups->takeAt(0)) {
        if (auto* group = item->widget())
            group->deleteLater();
        delete item;
    }
    addOutages();
    if (m_details) {
        addTickets();
        addLines(tr("Agreement"), agreementLines()); // before what may be a long list
        addLines(tr("Subscriptions"), subscriptionLines());
        addLines(tr("At Microsoft"), coverLines());
        addLines(tr("Access"), accessLines());
    } else {
        auto* invitation = makeCaption(
            widget(),
            tr("Open tickets, agreement, subscriptions and access appear here as soon as the caller is known."));
        invitation->setWordWrap(true);
        m_groups->addWidget(invitation);
    }
    m_groups->addStretch(1);
}

QVBoxLayout* CallerFacts::addGroup(const QString& title)
{
    auto* group = new QWidget(widget());
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(makeSectionTitle(group, title));
    m_groups->addWidget(group);
    return layout;
}

void CallerFacts::addLines(const QString& title, const QStringList& lines)
{
    auto* layout = addGroup(title);
    for (const auto& line : lines)
        layout->addWidget(makeValue(widget(), line));
}

// Those that the caller may be calling about, each whole: what it is about is often said at its end.
void CallerFacts::addOutages()
{
    auto* layout = addGroup(tr("Running outages"));
    for (const auto& outage : m_outages) {
        if (m_details && !mayTouch(outage, m_details->subscriptions))
            continue;
        layout->addWidget(makeValue(widget(), tr("%1 %2: %3").arg(outage.number, outage.workload, outage.title)));
    }
    if (layout->count() == 1) // the title
        layout->addWidget(makeValue(widget(), m_outages.empty() ? tr("None.") : tr("None that this customer would notice.")));
}

void CallerFacts::addTickets()
{
    auto* layout = addGroup(tr("Open tickets"));
    const auto& tickets = m_details->openTickets;
    for (const auto& row : tickets | std::views::take(kTicketsShown)) {
        auto* open = new LinkButton(tr("#%1 %2 (%3)").arg(row.number).arg(row.title, label(row.state)), widget());
        connect(open, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT ticketChosen(id); });
        layout->addWidget(open);
    }
    if (tickets.empty())
        layout->addWidget(makeValue(widget(), tr("None.")));
    else if (m_openTickets > kTicketsShown)
        layout->addWidget(makeCaption(widget(), tr("and %n more", "", m_openTickets - kTicketsShown)));
}

QStringList CallerFacts::subscriptionLines() const
{
    QStringList lines;
    for (const auto& subscription : m_details->subscriptions)
        lines << tr("%1: %2").arg(subscription.displayName(),
                                  lifecycleText(subscription, m_details->commercialRules, m_now));
    return lines.isEmpty() ? QStringList(tr("None is known.")) : lines;
}

QStringList CallerFacts::agreementLines() const
{
    if (!m_offering)
        return {};
    const auto terms = m_offering->termsAt(m_now);
    const auto* tier = tierInForce(terms, m_now);
    if (!tier)
        return {tr("Nothing was agreed about support.")};
    const auto* agreement = agreementInForce(terms, m_now);
    auto price = tier->price;
    if (agreement && agreement->price)
        price.amount = *agreement->price;
    const auto name = tier->name.in(QLocale().name());
    QStringList lines{agreement ? tr("%1: %2", "a support tier, its price").arg(name, priceText(price))
                             : tr("Without an agreement: %1, %2", "a support tier, its price").arg(name, priceText(price))};
    lines << hoursLines(tier->hours).join(u'\n');
    if (agreement && !agreement->hoursNote.isEmpty())
        lines << agreement->hoursNote;
    return lines;
}

QStringList CallerFacts::coverLines() const
{
    QStringList lines;
    for (const auto& coverage : coverageOf(m_details->customer, m_plans, m_now))
        lines << coverageText(coverage, QLocale(), QTimeZone::systemTimeZone());
    return lines.isEmpty() ? QStringList(tr("Nothing covers a request to Microsoft.")) : lines;
}

QStringList CallerFacts::accessLines() const
{
    QStringList lines;
    for (const auto& grant : m_details->customer.access)
        lines << accessText(grant, m_now, QLocale(), QTimeZone::systemTimeZone());
    return lines.isEmpty() ? QStringList(tr("No delegated access is known.")) : lines;
}

void CallerFacts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
