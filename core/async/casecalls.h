// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/cases/caserow.h"

namespace helpdesk {

/// What windows ask about cases; the calls of CaseService, answered on the UI thread.
class CaseCalls {
public:
    explicit CaseCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<CaseRow>> open();
    Answer<std::vector<CaseRow>> ofTicket(TicketId ticket);
    Answer<CaseDetails> details(EscalationId leg);
    Answer<ClockReading> firstAnswer(EscalationId leg);
    Answer<std::vector<UnattachedCase>> unattached(int limit);
    Answer<TriggerAnswer> mayRequest(TicketId ticket);

    Answer<CaseDetails> update(EscalationId leg, const CaseUpdate& update);
    Answer<Escalation> request(TicketId ticket, const TriggerInput& input, EscalationId parent);
    Answer<Escalation> approve(EscalationId leg);
    Answer<Escalation> reject(EscalationId leg, const QString& reason);
    Answer<Escalation> file(EscalationId leg, const QString& number, const QString& filedByName);
    Answer<Escalation> attach(const QString& number, TicketId ticket, EscalationId leg);

    static QStringList exportColumns();
    Answer<qint64> exportCases(const QString& text, const QString& path, const CsvOptions& options,
                               const ExportColumns& columns);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
