// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/routespanel.h"

#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString inLanguage(const Bilingual& text)
    {
        return text.in(QLocale().name());
    }

    QLabel* wrapped(QLabel* label)
    {
        label->setWordWrap(true);
        return label;
    }

} // namespace

RoutesPanel::RoutesPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_hint(wrapped(makeCaption(this)))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"routesPanel"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(spacing::small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(m_cards);
    layout->addWidget(m_hint);
}

namespace {

    bool saysTheSame(const RouteDecision& one, const RouteDecision& other)
    {
        return one.route == other.route && one.allowed == other.allowed && one.entitlement == other.entitlement
            && one.entitlementLeft == other.entitlementLeft && one.reasons.size() == other.reasons.size()
            && std::equal(one.reasons.begin(), one.reasons.end(), other.reasons.begin(),
                          [](const RouteReason& a, const RouteReason& b) { return a.rule == b.rule; });
    }

} // namespace

// The cards stay where nothing changed: somebody may be reading them, or stand on one of their buttons.
void RoutesPanel::show(const RoutingDecision& decision)
{
    const bool same = decision.recommended == m_decision.recommended
        && std::equal(decision.routes.begin(), decision.routes.end(), m_decision.routes.begin(),
                      m_decision.routes.end(), saysTheSame);
    m_decision = decision;
    if (!same)
        rebuild();
}

void RoutesPanel::setChosen(Route route)
{
    if (m_chosen == route)
        return;
    m_chosen = route;
    rebuild();
}

void RoutesPanel::rebuild()
{
    while (auto* item = m_cards->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    m_title->setText(tr("Routes"));
    QStringList others;
    for (const auto& route : m_decision.routes) {
        if (route.isOffered())
            addRoute(route);
        else
            others << label(route.route);
    }
    m_hint->setText(others.isEmpty() ? QString() : tr("Not the place for this request: %1").arg(others.join(u", "_s)));
    m_hint->setVisible(!others.isEmpty());
}

void RoutesPanel::addRoute(const RouteDecision& route)
{
    auto* card = new QWidget(this);
    setRole(*card, WidgetRole::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::tiny);
    auto* top = new QHBoxLayout;
    const auto recommended = m_decision.recommended == route.route;
    const auto chosen = m_chosen == route.route;
    setStyleProperty(*card, "chosen", chosen);
    const auto state = recommended ? tr("recommended") : route.allowed ? tr("possible") : tr("blocked");
    auto* name =
        wrapped(new QLabel(tr("%1: %2", "a route and whether it is open").arg(label(route.route), state), card));
    setTextStyle(*name, TextSize::Normal, TextWeight::Semibold);
    top->addWidget(name, 1);
    if (chosen) {
        auto* mark = new Pill(card);
        mark->setObjectName(u"chosenRoute"_s);
        mark->setContent(tr("chosen", "a route"), Tone::Accent, Icon::Ok);
        top->addWidget(mark, 0, Qt::AlignTop);
    } else {
        auto* use = new QPushButton(route.allowed ? tr("Use this route") : tr("Look at this"), card);
        use->setObjectName(u"useRoute_"_s + keyOf(route.route));
        use->setAccessibleDescription(label(route.route));
        connect(use, &QPushButton::clicked, this, [this, key = route.route] { Q_EMIT routeChosen(key); });
        top->addWidget(use);
    }
    layout->addLayout(top);
    if (!route.entitlement.isEmpty()) {
        auto text = entitlementLabel(route.entitlement);
        if (route.entitlementLeft)
            text = tr("%1, %n incident(s) left", "", *route.entitlementLeft).arg(text);
        layout->addWidget(wrapped(makeCaption(card, text)));
    }
    addReasons(route, *layout, *card);
    m_cards->addWidget(card);
}

void RoutesPanel::addReasons(const RouteDecision& route, QVBoxLayout& layout, QWidget& card)
{
    for (const auto& reason : route.reasons) {
        if (route.allowed && reason.kind == RouteReasonKind::Covers)
            continue; // the line above says it shorter
        if (!route.allowed && reason.kind != RouteReasonKind::Blocks)
            continue;
        auto text = inLanguage(reason.text);
        if (!reason.clear.isEmpty())
            text += u' ' + inLanguage(reason.clear);
        auto* line = makeValue(&card, text);
        line->setToolTip(tr("Rule %1, source: %2").arg(reason.rule, reason.source));
        layout.addWidget(line);
    }
}

void RoutesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
