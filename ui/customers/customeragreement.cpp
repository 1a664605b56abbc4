// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CustomerView that tells what was agreed about support.

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/customers/customerview.h"
#include "ui/text/offeringtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString languageNow()
    {
        return QLocale().name();
    }

    QString servicesText(const SupportTier& tier)
    {
        QStringList services;
        for (const auto service : tier.services)
            services << serviceName(service);
        QStringList kinds;
        for (const auto kind : tier.kinds)
            kinds << kindName(kind);
        return services.join(", "_L1) + u'\n' + kinds.join(", "_L1);
    }

    QString contactsText(const SupportTier& tier)
    {
        QStringList ways;
        for (const auto& contact : tier.contacts)
            ways << u"%1: %2"_s.arg(label(contact.method), contact.address);
        return ways.join(u'\n');
    }

    QString recordText(const std::optional<TermsRecord>& record)
    {
        return record ? u"%1, %2"_s.arg(localDay(record->at), record->who) : QString();
    }

} // namespace

void CustomerView::setOffering(const CustomerOffering& offering, bool mayChange)
{
    if (m_offering == offering && m_mayAgree == mayChange)
        return;
    m_offering = offering;
    m_mayAgree = mayChange;
    rebuild();
}

void CustomerView::addTerms(QGridLayout& grid, const SupportTier& tier, const SupportAgreement* agreement)
{
    addFact(grid, tr("Support tier"), tier.name.in(languageNow()));
    if (agreement) {
        addFact(grid, tr("Number"), agreement->reference);
        addFact(grid, tr("Agreed"), periodText(agreement->startsOn, agreement->endsOn));
    }
    addFact(grid, tr("What we support"), servicesText(tier));
    auto hours = hoursLines(tier.hours);
    if (!isRoundTheClock(tier.hours))
        hours << tier.hours.timeZone;
    if (agreement && !agreement->hoursNote.isEmpty())
        hours << agreement->hoursNote;
    addFact(grid, tr("When"), hours.join(u'\n'));
    addFact(grid, tr("How to reach us"), contactsText(tier));
    auto price = tier.price;
    if (agreement && agreement->price)
        price.amount = *agreement->price;
    auto cost = priceText(price);
    if (agreement && agreement->price)
        cost += u'\n' + tr("agreed with this customer");
    addFact(grid, tr("What it costs"), cost);
    addFact(grid, tr("Done by"), deliveryText(tier.delivery));
    if (agreement) {
        addFact(grid, tr("Sent"), recordText(agreement->sent));
        addFact(grid, tr("Accepted"), recordText(agreement->accepted));
    }
}

void CustomerView::addAgreement()
{
    auto* layout = addGroup(tr("Support agreement"));
    const auto now = m_clock->now();
    const auto terms = m_offering.termsAt(now);
    const auto* tier = tierInForce(terms, now);
    const auto* agreement = agreementInForce(terms, now);
    const auto say = [layout](const QString& text) {
        auto* caption = makeCaption(layout->parentWidget(), text);
        caption->setWordWrap(true);
        layout->addWidget(caption);
    };
    if (!agreement)
        say(tier ? tr("No agreement is in force. What holds for customers without one:")
                 : tr("Nothing was agreed about support with this customer."));
    if (tier) {
        auto* grid = new QGridLayout;
        layout->addLayout(grid);
        grid->setHorizontalSpacing(spacing::large);
        grid->setVerticalSpacing(spacing::tiny);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 3);
        addTerms(*grid, *tier, agreement);
    }
    addOtherAgreements(*layout, agreement);
    addAgreementButtons(*layout, agreement, tier != nullptr);
}

void CustomerView::addOtherAgreements(QVBoxLayout& layout, const SupportAgreement* agreement)
{
    const auto today = m_clock->now().toLocal().date();
    for (const auto& other : m_offering.agreements) {
        const auto* tier = m_offering.tier(other.tier);
        if ((agreement && other.id == agreement->id) || !tier)
            continue;
        const auto words = tr("%1, %2", "a support tier, from when until when")
                               .arg(tier->name.in(languageNow()), periodText(other.startsOn, other.endsOn));
        auto* line = makeCaption(layout.parentWidget(),
                                 other.startsOn > today ? tr("Later: %1").arg(words) : tr("Earlier: %1").arg(words));
        line->setWordWrap(true);
        layout.addWidget(line);
    }
}

void CustomerView::addAgreementButtons(QVBoxLayout& layout, const SupportAgreement* agreement, bool hasTerms)
{
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    layout.addLayout(buttons);
    const auto add = [&](const QString& text, const QString& name, auto act) {
        auto* button = new QPushButton(text, layout.parentWidget());
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    SupportAgreement fresh;
    fresh.customer = m_details->customer.id;
    fresh.startsOn = m_clock->now().toLocal().date();
    const auto askFresh = [this, fresh] { Q_EMIT agreementAsked(fresh); };
    if (agreement)
        add(tr("Change agreement"), u"customerEditAgreement"_s, [this, known = *agreement] { Q_EMIT agreementAsked(known); })
            ->setEnabled(m_mayAgree);
    auto* another = add(agreement ? tr("Next agreement") : tr("New agreement"), u"customerNewAgreement"_s, askFresh);
    another->setEnabled(m_mayAgree && !m_offering.tiers.empty());
    add(tr("Page for the customer..."), u"customerSheet"_s, [this] { Q_EMIT sheetAsked(); })->setEnabled(hasTerms);
    if (m_offering.tiers.empty() || !m_mayAgree) {
        auto* why = makeCaption(layout.parentWidget(),
                                m_offering.tiers.empty()
                                    ? tr("No support tier exists yet; an administrator makes them under Tools, Support tiers.")
                                    : tr("Supervisors and administrators change agreements."));
        why->setWordWrap(true);
        layout.addWidget(why);
    }
}

} // namespace helpdesk
