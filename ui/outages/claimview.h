// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/claim/claimdetails.h"
#include "ui/base/factsview.h"

#include <memory>
#include <optional>

namespace helpdesk {

/// What may be done with a claim that is filed or waits to be.
enum class ClaimStep { File, Accept, Refuse, Credit, TakeBack };

/// One claim: where it stands, what it still misses, its evidence and its history.
class ClaimView final : public FactsView {
    Q_OBJECT

public:
    explicit ClaimView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const ClaimDetails& details);
    const std::optional<ClaimDetails>& shown() const { return m_details; }

Q_SIGNALS:
    void editAsked();
    void stepAsked(helpdesk::ClaimStep step);
    void creditChosen(qint64 line); ///< an imported line that paid it
    void removeAsked();
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void outageChosen(helpdesk::OutageId outage);

protected:
    void build() override;

private:
    void addHead();
    void addActions(QVBoxLayout& layout);
    void addReasons(const QString& title, const std::vector<Reason>& reasons);
    void addCredits();
    void addEvidence();
    void addLinks();
    void addHistory();

    std::shared_ptr<const Clock> m_clock;
    std::optional<ClaimDetails> m_details;
};

} // namespace helpdesk
