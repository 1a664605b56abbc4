// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/cases/caserow.h"
#include "domain/offering/supportcoverage.h"
#include "ui/base/answers.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace helpdesk {

class CostPanel;
class FactsSection;
class FilesSection;

/// Beside the conversation: customer, contact, the subscription as it was and as it is, access, cost, related tickets,
/// escalations, history. What does not change stays as it is, with the focus in it.
class FactsPanel : public QScrollArea {
    Q_OBJECT

public:
    FactsPanel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void show(const TicketPane& pane);
    /// Who owes whom on the cases of the ticket, when it has been read.
    void setCases(TicketId ticket, std::vector<CaseRow> cases);
    /// Whether the ticket is covered is asked from here on.
    void readCoverageFrom(AsyncWorkspace& workspace);
    /// Wide enough for its longest word, within reason.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void customerChosen(helpdesk::CustomerId customer);
    void ticketChosen(helpdesk::TicketId ticket);
    void caseChosen(helpdesk::EscalationId leg);
    void outageChosen(helpdesk::OutageId outage);
    /// A ticket with cases is on show, or something changed about it.
    void casesWanted(helpdesk::TicketId ticket);
    void fileMenuAsked(const helpdesk::Attachment& file, const QPoint& place);
    void fileRemovalAsked(const helpdesk::Attachment& file);
    void allFilesAsked();
    void fieldsAsked(); ///< another customer, contact or subscription is to be chosen

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FactsSection* addSection();
    void render();
    void renderCases();
    void renderHistory();
    void readCoverage();
    void explainClocks();

    std::shared_ptr<const Clock> m_clock;
    TicketPane m_pane;
    std::vector<CaseRow> m_cases;
    AsyncWorkspace* m_workspace = nullptr;
    Latest m_reading;
    std::optional<SupportCoverage> m_coverage; ///< none: not read yet
    size_t m_historyShown = 0;
    QVBoxLayout* m_sections;
    FactsSection* m_outages;
    FactsSection* m_customer;
    FactsSection* m_contact;
    FactsSection* m_clocks;
    FactsSection* m_support;
    FactsSection* m_subscription;
    FactsSection* m_access;
    CostPanel* m_cost;
    FilesSection* m_files;
    FactsSection* m_related;
    FactsSection* m_escalations;
    FactsSection* m_recorded;
    FactsSection* m_history;
};

} // namespace helpdesk
