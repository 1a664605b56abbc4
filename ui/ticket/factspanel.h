// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// Beside the conversation: customer, contact, the subscription as it was and as it is, access, escalations,
/// history.
class FactsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsPanel(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const TicketPane& pane);

Q_SIGNALS:
    void customerChosen(helpdesk::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addSection(const QString& title, const QList<QPair<QString, QString>>& facts, const QString& empty = {});
    void addCustomer();
    void addSubscription();
    void addEscalations();
    void addRecordedFacts();
    void addHistory();

    std::shared_ptr<const Clock> m_clock;
    TicketPane m_pane;
    QVBoxLayout* m_sections;
};

} // namespace helpdesk
