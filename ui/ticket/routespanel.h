// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rulebook.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// Every route of a ticket: the allowed ones first, the recommended marked, each with what pays for it; under a blocked one what
/// blocks it and the act that clears it. Those that are not the place for such a request fold into one line.
class RoutesPanel : public QWidget {
    Q_OBJECT

public:
    explicit RoutesPanel(QWidget* parent = nullptr);

    void show(const RoutingDecision& decision);
    /// The one that is looked at: framed, and with a mark in the place of the button that chooses it.
    void setChosen(Route route);

Q_SIGNALS:
    void routeChosen(helpdesk::Route route);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRoute(const RouteDecision& route);
    void addReasons(const RouteDecision& route, QVBoxLayout& layout, QWidget& card);

    RoutingDecision m_decision;
    std::optional<Route> m_chosen;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_cards;
};

} // namespace helpdesk
