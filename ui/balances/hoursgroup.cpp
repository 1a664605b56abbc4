// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/hoursgroup.h"

#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/outagelabels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kEntriesShown = 8; // the newest; the command line has them all

    QLabel* wrapped(QLabel* label)
    {
        label->setWordWrap(true);
        return label;
    }

} // namespace

HoursGroup::HoursGroup(const HoursAccount& account, Instant now, bool mayWrite, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"hoursGroup"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    if (account.balance.blocks.empty()) {
        layout->addWidget(wrapped(makeCaption(this, tr("The customer has bought no time ahead."))));
    } else {
        auto* left = makeValue(this, tr("%1 left").arg(minutesText(account.balance.left)));
        left->setObjectName(u"hoursLeft"_s);
        setTextStyle(*left, TextSize::PaneTitle, TextWeight::Semibold);
        layout->addWidget(left);
    }
    for (const auto& block : account.balance.blocks)
        addBlock(*layout, block, now, mayWrite);
    addEntries(*layout, account.entries, now);
    if (!mayWrite)
        return;
    auto* add = new QPushButton(tr("Add prepaid time"), this);
    add->setObjectName(u"hoursAdd"_s);
    connect(add, &QPushButton::clicked, this, &HoursGroup::addAsked);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void HoursGroup::addBlock(QVBoxLayout& layout, const BlockBalance& block, Instant now, bool mayWrite)
{
    const auto& bought = block.block;
    const auto of = tr("%1 of %2").arg(minutesText(block.left), minutesText(bought.minutes));
    const bool lapsed = bought.validTo && *bought.validTo <= now;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeValue(this, lapsed && block.left > 0 ? tr("%1 lapsed").arg(of) : of));
    QStringList facts{termText(bought.validFrom, bought.validTo, now, QLocale(), QTimeZone::utc())};
    if (!bought.reference.isEmpty())
        facts << bought.reference;
    if (bought.price.minorUnits > 0)
        facts << moneyText(bought.price, QLocale());
    words->addWidget(wrapped(makeCaption(this, facts.join(", "_L1))));
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    if (mayWrite) {
        auto* correct = new QPushButton(tr("Correct balance"), this);
        correct->setObjectName(u"hoursCorrect%1"_s.arg(bought.id.value()));
        correct->setAccessibleName(tr("Correct the balance of %1").arg(of));
        setRole(*correct, WidgetRole::Quiet);
        connect(correct, &QPushButton::clicked, this, [this, block] { Q_EMIT correctionAsked(block); });
        line->addWidget(correct, 0, Qt::AlignTop);
    }
    layout.addLayout(line);
}

void HoursGroup::addEntries(QVBoxLayout& layout, const std::vector<HourEntry>& entries, Instant now)
{
    const auto shown = std::min(entries.size(), kEntriesShown);
    for (size_t i = 0; i < shown; ++i) {
        const auto& entry = entries[i];
        QStringList parts{localMoment(entry.at, now), label(entry.kind),
                          signedMinutesText(entry.kind == HourEntryKind::Waived ? entry.worked : entry.minutes)};
        for (const auto& part : {entryText(entry), entry.actorName}) {
            if (!part.isEmpty())
                parts << part;
        }
        layout.addWidget(wrapped(makeCaption(this, parts.join(", "_L1))));
    }
}

} // namespace helpdesk
