// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace helpdesk {

class FactsSection;

/// Beside the conversation: customer, contact, the subscription as it was and as it is, access, related tickets,
/// escalations, history. What does not change stays as it is, with the focus in it.
class FactsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsPanel(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const TicketPane& pane);
    /// Wide enough for its longest word, within reason.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void customerChosen(helpdesk::CustomerId customer);
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FactsSection* addSection();
    void render();
    void renderHistory();

    std::shared_ptr<const Clock> m_clock;
    TicketPane m_pane;
    size_t m_historyShown = 0;
    QVBoxLayout* m_sections;
    FactsSection* m_customer;
    FactsSection* m_contact;
    FactsSection* m_subscription;
    FactsSection* m_access;
    FactsSection* m_related;
    FactsSection* m_escalations;
    FactsSection* m_recorded;
    FactsSection* m_history;
};

} // namespace helpdesk
