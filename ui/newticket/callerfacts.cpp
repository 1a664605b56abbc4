// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerfacts.h"

#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLinesShown = 6;

} // namespace

CallerFacts::CallerFacts(QWidget* parent)
    : QWidget(parent)
    , m_groups(new QVBoxLayout(this))
{
    setObjectName(u"callerFacts"_s);
    setRole(*this, WidgetRole::Sidebar);
    m_groups->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    m_groups->setSpacing(spacing::medium);
    rebuild();
}

void CallerFacts::showCustomer(const std::optional<CustomerDetails>& details)
{
    m_details = details;
    rebuild();
}

void CallerFacts::showOutages(const std::vector<Outage>& outages)
{
    m_outages = outages;
    rebuild();
}

void CallerFacts::rebuild()
{
    while (auto* item = m_groups->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (m_details) {
        addGroup(tr("Open tickets"), ticketLines());
        addGroup(tr("Subscriptions"), subscriptionLines());
        addGroup(tr("Access"), accessLines());
    } else {
        auto* invitation = makeCaption(this, tr("Open tickets, subscriptions and access appear here as soon as the caller is known."));
        invitation->setWordWrap(true);
        m_groups->addWidget(invitation);
    }
    addGroup(tr("Running outages"), outageLines());
    m_groups->addStretch(1);
}

void CallerFacts::addGroup(const QString& title, const QStringList& lines)
{
    auto* group = new QWidget(this);
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(makeSectionTitle(group, title));
    for (const auto& line : lines.mid(0, kLinesShown))
        layout->addWidget(makeValue(group, line));
    if (lines.size() > kLinesShown)
        layout->addWidget(makeCaption(group, tr("and %n more", "", static_cast<int>(lines.size() - kLinesShown))));
    m_groups->addWidget(group);
}

QStringList CallerFacts::ticketLines() const
{
    QStringList lines;
    for (const auto& row : m_details->openTickets)
        lines << tr("#%1 %2 (%3)").arg(row.number).arg(row.title, label(row.state));
    return lines.isEmpty() ? QStringList(tr("None.")) : lines;
}

QStringList CallerFacts::subscriptionLines() const
{
    QStringList lines;
    for (const auto& subscription : m_details->subscriptions)
        lines << tr("%1: %2").arg(subscription.displayName(), lifecycleText(subscription, m_now));
    return lines.isEmpty() ? QStringList(tr("None is known.")) : lines;
}

QStringList CallerFacts::accessLines() const
{
    QStringList lines;
    for (const auto& grant : m_details->customer.access) {
        const auto what = tr("%1, %2").arg(label(grant.kind), label(grant.status));
        lines << (grant.endsAt ? tr("%1, until %2").arg(what, localDay(*grant.endsAt)) : what);
    }
    return lines.isEmpty() ? QStringList(tr("No delegated access is known.")) : lines;
}

QStringList CallerFacts::outageLines() const
{
    QStringList lines;
    for (const auto& outage : m_outages)
        lines << tr("%1 %2: %3").arg(outage.number, outage.workload, outage.title);
    return lines.isEmpty() ? QStringList(tr("None.")) : lines;
}

void CallerFacts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
