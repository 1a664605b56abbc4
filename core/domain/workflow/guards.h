// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/workflow.h"

namespace helpdesk {

/// What the guards found: obstacles, and inputs still to be given.
class Findings {
public:
    explicit Findings(bool asking)
        : m_asking(asking)
    {
    }

    /// An obstacle no input takes away.
    void block(QLatin1StringView key, QStringList arguments = {});
    /// An input that is not there: a need while asking, an obstacle when firing.
    void need(QLatin1StringView key, QStringList arguments = {});
    void need(Reason reason);

    std::vector<Reason> blockers;
    std::vector<Reason> needs;

private:
    bool m_asking = false;
};

using Guard = void (*)(const WorkflowFacts& facts, Findings& findings);

/// One guard per trigger; they look at facts only and decide no state.
namespace guards {

    void none(const WorkflowFacts& facts, Findings& findings);
    void startDiagnosis(const WorkflowFacts& facts, Findings& findings);
    void inScope(const WorkflowFacts& facts, Findings& findings);
    void requestEscalation(const WorkflowFacts& facts, Findings& findings);
    void approveEscalation(const WorkflowFacts& facts, Findings& findings);
    void rejectEscalation(const WorkflowFacts& facts, Findings& findings);
    void fileEscalation(const WorkflowFacts& facts, Findings& findings);
    void legReturned(const WorkflowFacts& facts, Findings& findings);
    void askCustomer(const WorkflowFacts& facts, Findings& findings);
    void resolve(const WorkflowFacts& facts, Findings& findings);
    void reasonGiven(const WorkflowFacts& facts, Findings& findings);
    void cancel(const WorkflowFacts& facts, Findings& findings);

} // namespace guards

} // namespace helpdesk
