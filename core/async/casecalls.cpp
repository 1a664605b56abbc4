// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/casecalls.h"

#include "async/asyncworkspace_p.h"
#include "services/caseservice.h"

namespace helpdesk {

Answer<std::vector<CaseRow>> CaseCalls::open()
{
    return m_workspace.inside().read<std::vector<CaseRow>>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return workspace.cases().open(actor); });
}

Answer<std::vector<CaseRow>> CaseCalls::ofTicket(TicketId ticket)
{
    return m_workspace.inside().read<std::vector<CaseRow>>(
        [actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
            return workspace.cases().ofTicket(actor, ticket);
        });
}

Answer<CaseDetails> CaseCalls::details(EscalationId leg)
{
    return m_workspace.inside().read<CaseDetails>([actor = m_workspace.actor(), leg](Workspace& workspace, Task&) {
        return workspace.cases().details(actor, leg);
    });
}

Answer<ClockReading> CaseCalls::firstAnswer(EscalationId leg)
{
    return m_workspace.inside().read<ClockReading>([actor = m_workspace.actor(), leg](Workspace& workspace, Task&) {
        return workspace.cases().firstAnswer(actor, leg);
    });
}

Answer<std::vector<UnattachedCase>> CaseCalls::unattached(int limit)
{
    return m_workspace.inside().read<std::vector<UnattachedCase>>(
        [limit](Workspace& workspace, Task&) { return workspace.cases().unattached(limit); });
}

Answer<TriggerAnswer> CaseCalls::mayRequest(TicketId ticket)
{
    return m_workspace.inside().read<TriggerAnswer>([actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
        return workspace.cases().mayRequest(actor, ticket);
    });
}

Answer<CaseDetails> CaseCalls::update(EscalationId leg, const CaseUpdate& update)
{
    return m_workspace.inside().write<CaseDetails>(
        [actor = m_workspace.actor(), leg, update](Workspace& workspace, Task&) {
            return workspace.cases().update(actor, leg, update);
        });
}

Answer<Escalation> CaseCalls::request(TicketId ticket, const TriggerInput& input, EscalationId parent)
{
    return m_workspace.inside().write<Escalation>(
        [actor = m_workspace.actor(), ticket, input, parent](Workspace& workspace, Task&) {
            return workspace.cases().request(actor, ticket, input, parent);
        });
}

Answer<Escalation> CaseCalls::approve(EscalationId leg)
{
    return m_workspace.inside().write<Escalation>([actor = m_workspace.actor(), leg](Workspace& workspace, Task&) {
        return workspace.cases().approve(actor, leg);
    });
}

Answer<Escalation> CaseCalls::reject(EscalationId leg, const QString& reason)
{
    return m_workspace.inside().write<Escalation>(
        [actor = m_workspace.actor(), leg, reason](Workspace& workspace, Task&) {
            return workspace.cases().reject(actor, leg, reason);
        });
}

Answer<Escalation> CaseCalls::file(EscalationId leg, const QString& number, const QString& filedByName)
{
    return m_workspace.inside().write<Escalation>(
        [actor = m_workspace.actor(), leg, number, filedByName](Workspace& workspace, Task&) {
            return workspace.cases().file(actor, leg, number, filedByName);
        });
}

Answer<Escalation> CaseCalls::attach(const QString& number, TicketId ticket, EscalationId leg)
{
    return m_workspace.inside().write<Escalation>(
        [actor = m_workspace.actor(), number, ticket, leg](Workspace& workspace, Task&) {
            return workspace.cases().attach(actor, number, ticket, leg);
        });
}

QStringList CaseCalls::exportColumns()
{
    return CaseService::exportColumns();
}

Answer<qint64> CaseCalls::exportCases(const QString& text, const QString& path, const CsvOptions& options,
                                      const ExportColumns& columns)
{
    auto& inside = m_workspace.inside();
    auto answer = inside.readAtLength<qint64>(
        [actor = m_workspace.actor(), text, path, options, columns](Workspace& workspace, Task& task) {
            return workspace.cases().exportCases(actor, text, path, options, columns, task);
        });
    return inside.noted({QStringLiteral("cases"), nameOfFile(path), text, 0}, std::move(answer));
}

} // namespace helpdesk
