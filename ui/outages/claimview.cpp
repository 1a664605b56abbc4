// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/claimview.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/localtime.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/reasonpresenter.h"
#include "ui/text/timetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::pair<Tone, Icon> lookOf(ClaimStatus status)
    {
        switch (status) {
        case ClaimStatus::Draft:
            return {Tone::Muted, Icon::Edit};
        case ClaimStatus::Ready:
            return {Tone::Accent, Icon::Ok};
        case ClaimStatus::Filed:
            return {Tone::Text, Icon::Waiting};
        case ClaimStatus::Accepted:
            return {Tone::Success, Icon::Approve};
        case ClaimStatus::Refused:
            return {Tone::Danger, Icon::Close};
        case ClaimStatus::Credited:
            return {Tone::Success, Icon::Ok};
        }
        Q_UNREACHABLE();
        return {Tone::Muted, Icon::Edit};
    }

    bool isSame(const ClaimDetails& one, const ClaimDetails& other)
    {
        return one.row == other.row && one.events == other.events && one.route == other.route
            && one.credits == other.credits;
    }

} // namespace

ClaimView::ClaimView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : FactsView(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"claimView"_s);
}

void ClaimView::show(const ClaimDetails& details)
{
    if (m_details && isSame(*m_details, details))
        return;
    const bool another = !m_details || m_details->row.claim.id != details.row.claim.id;
    m_details = details;
    rebuild();
    if (another)
        toTop();
}

void ClaimView::build()
{
    setAccessibleName(tr("Claim"));
    if (!m_details)
        return;
    addHead();
    const auto& row = m_details->row;
    if (row.claim.status == ClaimStatus::Draft)
        addReasons(tr("Still missing"), row.missing);
    addReasons(tr("Please note"), row.warnings);
    addCredits();
    addEvidence();
    addLinks();
    addHistory();
}

void ClaimView::addHead()
{
    const auto& row = m_details->row;
    const auto& claim = row.claim;
    auto* layout = addGroup();
    auto* title = new QLabel(row.customerName, layout->parentWidget());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(*title, TextSize::TicketTitle, TextWeight::Semibold);
    layout->addWidget(title);
    auto* pills = new FlowLayout;
    pills->setSpacing(spacing::small);
    const auto [tone, icon] = lookOf(claim.status);
    auto* status = new Pill(layout->parentWidget());
    status->setContent(label(claim.status), tone, icon);
    pills->addWidget(status);
    if (const auto due = claimDueText(row); !due.isEmpty()) {
        auto* when = new Pill(layout->parentWidget());
        when->setContent(due,
                         isLate(row)       ? Tone::Danger
                             : isSoon(row) ? Tone::Warning
                                           : Tone::Muted,
                         isLate(row) ? Icon::Late : Icon::Waiting);
        pills->addWidget(when);
    }
    layout->addLayout(pills);
    addActions(*layout);
    auto* grid = addGrid(*layout);
    addFact(*grid, tr("Last day"), dayText(row.due, QLocale()));
    if (const auto through = claim.filedThrough ? claim.filedThrough : m_details->route)
        addFact(*grid, tr("File it through"), label(*through));
    if (!claim.filedThrough)
        addFact(*grid, m_details->route ? tr("Because") : tr("We cannot file it"),
                m_details->routeReason.in(QLocale().name()));
    addFact(*grid, tr("Number"), claim.caseNumber);
    addFact(*grid, tr("Answer"), claim.decision);
    if (claim.credit)
        addFact(*grid, tr("Credit"), moneyText(*claim.credit, QLocale()));
    addFact(*grid, tr("Credit line"), claim.creditLine);
}

void ClaimView::addActions(QVBoxLayout& layout)
{
    auto* buttons = new FlowLayout;
    buttons->setEven(true);
    layout.addLayout(buttons);
    bool hasPrimary = false;
    const auto add = [&](const char* name, const QString& text, auto act, bool next = false) {
        auto* button = new QPushButton(text, layout.parentWidget());
        button->setObjectName(QString::fromLatin1(name));
        if (next && !std::exchange(hasPrimary, true))
            setRole(*button, WidgetRole::Primary);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    const auto step = [this](ClaimStep wanted) { return [this, wanted] { Q_EMIT stepAsked(wanted); }; };
    const auto status = m_details->row.claim.status;
    const bool open = status == ClaimStatus::Draft || mayFile(status);
    if (mayFile(status) && m_details->row.missing.empty())
        add("claimFile", tr("I have filed it..."), step(ClaimStep::File), true);
    if (mayCredit(status))
        add("claimCredit", tr("The credit came..."), step(ClaimStep::Credit), true);
    if (status == ClaimStatus::Filed)
        add("claimAccept", tr("Accepted..."), step(ClaimStep::Accept));
    if (mayDecide(status))
        add("claimRefuse", tr("Refused..."), step(ClaimStep::Refuse));
    add(
        "claimEdit", open ? tr("Write down the evidence...") : tr("Edit the note..."), [this] { Q_EMIT editAsked(); },
        status == ClaimStatus::Draft);
    if (status == ClaimStatus::Draft || status == ClaimStatus::Ready)
        add("claimRemove", tr("Remove..."), [this] { Q_EMIT removeAsked(); });
    else
        add("claimBack", tr("Take the last step back..."), step(ClaimStep::TakeBack));
}

void ClaimView::addReasons(const QString& title, const std::vector<Reason>& reasons)
{
    if (reasons.empty())
        return;
    auto* layout = addGroup(title);
    for (const auto& reason : reasons)
        layout->addWidget(makeValue(layout->parentWidget(), u"• "_s + sentence(reason)));
}

void ClaimView::addCredits()
{
    if (m_details->credits.empty())
        return;
    auto* layout = addGroup(tr("May be paid by"));
    for (const auto& credit : m_details->credits) {
        auto* line = new QHBoxLayout;
        layout->addLayout(line);
        const auto amount = moneyText(credit.amount, QLocale());
        line->addWidget(makeValue(layout->parentWidget(), u"%1\n%2"_s.arg(amount, credit.text)), 1);
        auto* take = new QPushButton(tr("This is it"), layout->parentWidget());
        take->setObjectName(u"claimCredit%1"_s.arg(credit.line));
        take->setAccessibleName(tr("Paid by %1, %2").arg(amount, credit.text));
        connect(take, &QPushButton::clicked, this, [this, id = credit.line] { Q_EMIT creditChosen(id); });
        line->addWidget(take, 0, Qt::AlignTop);
    }
}

void ClaimView::addEvidence()
{
    const auto& claim = m_details->row.claim;
    const auto now = m_clock->now();
    auto* layout = addGroup(tr("Evidence"));
    auto* grid = addGrid(*layout);
    addFact(*grid, tr("Tenant id"), m_details->row.tenantId);
    addFact(*grid, tr("Sender of the mail"), claim.evidenceSender);
    if (claim.evidenceAt)
        addFact(*grid, tr("Date of the mail"), localMoment(*claim.evidenceAt, now));
    addFact(*grid, tr("Text of the mail"), claim.evidenceText);
    if (claim.boughtThroughCsp)
        addFact(*grid, tr("Bought through CSP"), *claim.boughtThroughCsp ? tr("yes") : tr("no"));
    if (claim.downFrom)
        addFact(*grid, tr("Downtime began"), localMoment(*claim.downFrom, now));
    if (claim.downTo)
        addFact(*grid, tr("Downtime ended"), localMoment(*claim.downTo, now));
    if (claim.downFrom && claim.downTo && *claim.downTo > *claim.downFrom)
        addFact(*grid, tr("Duration"), durationText(*claim.downTo - *claim.downFrom));
    if (claim.users)
        addFact(*grid, tr("Affected users"), QLocale().toString(*claim.users));
    addFact(*grid, tr("Locations"), claim.locations);
    addFact(*grid, tr("What was tried"), claim.tried);
    if (!m_details->log.empty())
        addFact(*grid, tr("Contact log"), tr("%n entries", "", static_cast<int>(m_details->log.size())));
    addFact(*grid, tr("Note"), claim.note);
}

void ClaimView::addLinks()
{
    const auto& row = m_details->row;
    auto* layout = addGroup(tr("Belongs to"));
    const auto add = [&](const char* name, const QString& words, auto act) {
        auto* link = new LinkButton(words, layout->parentWidget());
        link->setObjectName(QString::fromLatin1(name));
        connect(link, &LinkButton::clicked, this, act);
        layout->addWidget(link);
    };
    add("claimOutage", outageName(row.outage), [this] { Q_EMIT outageChosen(m_details->row.outage.id); });
    if (row.ticketNumber > 0)
        add("claimTicket", tr("Ticket #%1").arg(row.ticketNumber),
            [this] { Q_EMIT ticketChosen(m_details->row.claim.ticket); });
    add("claimCustomer", row.customerName, [this] { Q_EMIT customerChosen(m_details->row.claim.customer); });
}

void ClaimView::addHistory()
{
    auto* layout = addGroup(tr("History"));
    for (auto event = m_details->events.rbegin(); event != m_details->events.rend(); ++event)
        addCaption(*layout,
                   tr("%1, %2: %3", "when, who, what")
                       .arg(localMoment(event->at, m_clock->now()), event->actorName, sentence(*event)));
}

} // namespace helpdesk
