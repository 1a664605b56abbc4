// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace helpdesk {

class DueLine;
class ElidingLabel;
class SeverityBadge;
class StatePill;

/// The line above a ticket that never scrolls away: number, whose it is and about what, severity, state,
/// and below what is due next.
class TicketHead : public QWidget {
    Q_OBJECT

public:
    explicit TicketHead(const Clock& clock, QWidget* parent = nullptr);

    void show(const TicketPane& pane);
    /// The facts have no room beside the ticket: a button leads to them, in the place of what the ticket is about.
    void setFactsApart(bool apart);
    void focusFacts();
    /// Below which the menu of macros opens.
    const QWidget& macrosPlace() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void factsAsked();
    void macrosAsked();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitBadge();
    int leastWidth(int badge) const;

    QLabel* m_number;
    ElidingLabel* m_about;
    QToolButton* m_macros;
    QToolButton* m_facts;
    SeverityBadge* m_severity;
    StatePill* m_state;
    DueLine* m_due;
};

} // namespace helpdesk
