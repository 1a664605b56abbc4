// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/quality/samplerule.h"

namespace helpdesk {

/// The door to quality reviews; as AsyncWorkspace, and as cheap to make. Errors of each call are those of the function of the same
/// name of QualityService.
class QualityCalls {
public:
    explicit QualityCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Beside all other reading: a long period has many tickets.
    Answer<QualitySample> sample(const SampleRule& rule, const ReportPeriod& period);
    Answer<ReviewSheet> sheet(TicketId ticket);
    Answer<QualityReview> review(const NewQualityReview& review);
    Answer<std::vector<QualityForm>> forms();
    Answer<QualityForm> setForm(const QualityForm& form);
    Answer<> removeForm(const QString& key);
    /// Reads a file and keeps its form. Errors: also those of readQualityForm(), FileMissing, FileUnreadable.
    Answer<QualityForm> importForm(const QString& path);
    /// Writes the form that is in force. Errors: NotFound(QualityForm, {key}), FileNotWritable.
    Answer<> exportForm(const QString& key, const QString& path);

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
