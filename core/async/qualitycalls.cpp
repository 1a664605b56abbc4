// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/qualitycalls.h"

#include "async/asyncworkspace_p.h"
#include "services/qualityservice.h"

namespace helpdesk {

Answer<QualitySample> QualityCalls::sample(const SampleRule& rule, const ReportPeriod& period)
{
    return m_workspace.inside().readAtLength<QualitySample>(
        [actor = m_workspace.actor(), rule, period](Workspace& workspace, Task& task) {
            return workspace.quality().sample(actor, rule, period, task);
        });
}

Answer<ReviewSheet> QualityCalls::sheet(TicketId ticket)
{
    return m_workspace.inside().read<ReviewSheet>([actor = m_workspace.actor(), ticket](Workspace& workspace, Task&) {
        return workspace.quality().sheet(actor, ticket);
    });
}

Answer<QualityReview> QualityCalls::review(const NewQualityReview& review)
{
    return m_workspace.inside().write<QualityReview>([actor = m_workspace.actor(), review](Workspace& workspace, Task&) {
        return workspace.quality().review(actor, review);
    });
}

Answer<std::vector<QualityForm>> QualityCalls::forms()
{
    return m_workspace.inside().read<std::vector<QualityForm>>(
        [actor = m_workspace.actor()](Workspace& workspace, Task&) { return workspace.quality().forms(actor); });
}

Answer<QualityForm> QualityCalls::setForm(const QualityForm& form)
{
    return m_workspace.inside().write<QualityForm>([actor = m_workspace.actor(), form](Workspace& workspace, Task&) {
        return workspace.quality().setForm(actor, form);
    });
}

Answer<> QualityCalls::removeForm(const QString& key)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), key](Workspace& workspace, Task&) {
        return workspace.quality().removeForm(actor, key);
    });
}

Answer<QualityForm> QualityCalls::importForm(const QString& path)
{
    return m_workspace.inside().write<QualityForm>([actor = m_workspace.actor(), path](Workspace& workspace, Task&) {
        return workspace.quality().importForm(actor, path);
    });
}

Answer<> QualityCalls::exportForm(const QString& key, const QString& path)
{
    return m_workspace.inside().readAtLength<void>([actor = m_workspace.actor(), key, path](Workspace& workspace, Task&) {
        return workspace.quality().exportForm(actor, key, path);
    });
}

} // namespace helpdesk
