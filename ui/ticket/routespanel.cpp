// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/routespanel.h"

#include "ui/base/labels.h"
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

    bool isOffered(const RouteDecision& route)
    {
        return std::any_of(route.reasons.begin(), route.reasons.end(),
                           [](const RouteReason& reason) { return reason.kind == RouteReasonKind::Offers; });
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

void RoutesPanel::show(const RoutingDecision& decision)
{
    m_decision = decision;
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
        if (isOffered(route))
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
    const auto state = recommended ? tr("recommended") : route.allowed ? tr("possible") : tr("blocked");
    auto* name =
        wrapped(new QLabel(tr("%1: %2", "a route and whether it is open").arg(label(route.route), state), card));
    setTextStyle(*name, TextSize::Normal, TextWeight::Semibold);
    top->addWidget(name, 1);
    if (route.allowed) {
        auto* use = new QPushButton(tr("Use this route"), card);
        use->setObjectName(u"useRoute_"_s + keyOf(route.route));
        use->setAccessibleDescription(label(route.route));
        connect(use, &QPushButton::clicked, this, [this, chosen = route.route, entitlement = route.entitlement] {
            Q_EMIT routeChosen(chosen, entitlement);
        });
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
