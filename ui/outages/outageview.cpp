// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/outageview.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/localtime.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isSame(const OutageDetails& one, const OutageDetails& other)
    {
        return one.outage == other.outage && one.posts == other.posts && one.tickets == other.tickets
            && one.proposals == other.proposals && one.customers == other.customers;
    }

} // namespace

OutageView::OutageView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : FactsView(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"outageView"_s);
}

void OutageView::show(const OutageDetails& details)
{
    if (m_details && isSame(*m_details, details))
        return;
    const bool another = !m_details || m_details->outage.id != details.outage.id;
    m_details = details;
    rebuild();
    if (another)
        toTop();
}

void OutageView::build()
{
    setAccessibleName(tr("Outage"));
    if (!m_details)
        return;
    addHead();
    addTickets();
    addCustomers();
    addPosts();
}

int OutageView::openTickets() const
{
    const auto& tickets = m_details->tickets;
    return static_cast<int>(
        std::count_if(tickets.begin(), tickets.end(), [](const TicketRow& row) { return isActive(row.state); }));
}

void OutageView::addHead()
{
    const auto& outage = m_details->outage;
    auto* layout = addGroup();
    auto* title = new QLabel(outageName(outage), layout->parentWidget());
    title->setObjectName(u"outageTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(*title, TextSize::TicketTitle, TextWeight::Semibold);
    layout->addWidget(title);
    auto* pills = new FlowLayout;
    pills->setSpacing(spacing::small);
    auto* kind = new Pill(layout->parentWidget());
    kind->setContent(label(outage.advisory ? OutageClass::Advisory : OutageClass::Incident),
                     outage.advisory ? Tone::Warning : Tone::Danger, outage.advisory ? Icon::Info : Icon::Outage);
    auto* state = new Pill(layout->parentWidget());
    state->setContent(outage.isRunning() ? tr("Running") : tr("Over"),
                      outage.isRunning() ? Tone::Accent : Tone::Success, outage.isRunning() ? Icon::Waiting : Icon::Ok);
    pills->addWidget(kind);
    pills->addWidget(state);
    layout->addLayout(pills);
    addActions(*layout);
    auto* grid = addGrid(*layout);
    addFact(*grid, tr("Service"), label(outage.service));
    addFact(*grid, tr("Workload"), outage.workload);
    addFact(*grid, tr("Feature"), outage.feature);
    addFact(*grid, tr("Status"), outageStatusText(outage));
    addFact(*grid, tr("Time"), outageSpanText(outage, m_clock->now(), QLocale(), QTimeZone::systemTimeZone()));
    addFact(*grid, tr("Impact"), outage.impact);
    if (outage.modifiedAt)
        addFact(*grid, tr("Last changed"), localMoment(*outage.modifiedAt, m_clock->now()));
}

void OutageView::addActions(QVBoxLayout& layout)
{
    auto* buttons = new FlowLayout;
    buttons->setEven(true);
    layout.addLayout(buttons);
    const auto add = [&](const char* name, const QString& text, auto act) {
        auto* button = new QPushButton(text, layout.parentWidget());
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    const auto open = openTickets();
    const auto unclaimed = std::any_of(m_details->customers.begin(), m_details->customers.end(),
                                       [](const HitCustomer& customer) { return !customer.claimed; });
    const auto addLink = [&] { return add("outageLink", tr("Link tickets..."), [this] { Q_EMIT linkAsked(); }); };
    auto* first = open > 0 ? nullptr : addLink(); // the next thing to do stands first
    auto* answer =
        add("outageAnswer", tr("Answer all (%n)...", "open tickets", open), [this] { Q_EMIT answerAsked(); });
    answer->setEnabled(open > 0);
    answer->setToolTip(open > 0 ? QString() : tr("No linked ticket is open."));
    if (!first) {
        first = answer;
        addLink();
    }
    setRole(*first, WidgetRole::Primary);
    auto* claims = add("outageClaims", tr("Make claims"), [this] { Q_EMIT claimsAsked(); });
    claims->setEnabled(unclaimed);
    claims->setToolTip(unclaimed ? QString() : tr("Every customer with a linked ticket has a claim already."));
    add("outageNote", tr("Add a note..."), [this] { Q_EMIT noteAsked(); });
    add("outageEdit", tr("Edit outage..."), [this] { Q_EMIT editAsked(); });
    if (m_details->tickets.empty() && m_details->customers.empty())
        add("outageRemove", tr("Remove..."), [this] { Q_EMIT removeAsked(); });
}

void OutageView::addTicket(QVBoxLayout& layout, const TicketRow& row)
{
    auto* line = new QHBoxLayout;
    layout.addLayout(line);
    const auto who = row.customerName.isEmpty() ? tr("unknown caller") : row.customerName;
    auto* open = new LinkButton(
        tr("#%1 %2 – %3 (%4)", "number, customer, title, state").arg(row.number).arg(who, row.title, label(row.state)),
        layout.parentWidget());
    open->setObjectName(u"outageTicket%1"_s.arg(row.number));
    connect(open, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT ticketChosen(id); });
    line->addWidget(open, 1);
    auto* unlink = new QPushButton(tr("Unlink"), layout.parentWidget());
    unlink->setObjectName(u"outageUnlink%1"_s.arg(row.number));
    unlink->setAccessibleName(tr("Unlink ticket #%1").arg(row.number));
    setRole(*unlink, WidgetRole::Quiet);
    connect(unlink, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT unlinkAsked(id); });
    line->addWidget(unlink, 0, Qt::AlignTop);
}

void OutageView::addTickets()
{
    const auto& tickets = m_details->tickets;
    auto* layout = addGroup(tr("Linked tickets"));
    for (const auto& row : tickets)
        addTicket(*layout, row);
    if (tickets.empty())
        addCaption(*layout, tr("No ticket is linked yet."));
    if (const auto more = static_cast<int>(m_details->proposals.size()); more > 0)
        addCaption(*layout, tr("%n open ticket(s) of this service may be about it too.", "", more));
    if (tickets.empty())
        return;
    auto* all = new QPushButton(tr("Show them as a list"), layout->parentWidget());
    all->setObjectName(u"outageTickets"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        QStringList numbers;
        for (const auto& row : m_details->tickets)
            numbers << QString::number(row.number);
        Q_EMIT searchAsked(u"number:%1 is:any"_s.arg(numbers.join(u',')));
    });
    layout->addWidget(all, 0, Qt::AlignLeft);
}

void OutageView::addCustomers()
{
    const auto& customers = m_details->customers;
    if (customers.empty())
        return;
    auto* layout = addGroup(tr("Affected customers (%1)").arg(customers.size()));
    for (const auto& customer : customers) {
        const auto words = customer.claimed ? tr("%1 – claim made").arg(customer.name) : customer.name;
        auto* open = new LinkButton(words, layout->parentWidget());
        open->setObjectName(u"outageCustomer%1"_s.arg(customer.id.value()));
        connect(open, &LinkButton::clicked, this, [this, id = customer.id] { Q_EMIT customerChosen(id); });
        layout->addWidget(open);
    }
    const bool claimed = std::any_of(customers.begin(), customers.end(), [](const auto& one) { return one.claimed; });
    if (!claimed)
        return;
    auto* show = new QPushButton(tr("Show the claims"), layout->parentWidget());
    show->setObjectName(u"outageShowClaims"_s);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT claimsWanted(); });
    layout->addWidget(show, 0, Qt::AlignLeft);
}

void OutageView::addPosts()
{
    auto* layout = addGroup(tr("Updates and notes"));
    for (const auto& post : m_details->posts) {
        const auto who = post.kind == OutagePostKind::Note ? tr("Note by %1").arg(post.author) : tr("Microsoft");
        addCaption(*layout, tr("%1, %2", "who, when").arg(who, localMoment(post.at, m_clock->now())));
        layout->addWidget(makeValue(layout->parentWidget(), post.text));
    }
    if (m_details->posts.empty())
        addCaption(*layout, tr("Nothing yet. Import service health, or add a note."));
}

} // namespace helpdesk
