// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/importreasons.h"
#include "io/importfile.h"
#include "io/values/foreigndates.h"

namespace helpdesk {

/// What comes together while the records of one file are read.
class Gathering {
public:
    Gathering(ImportFile& importFile, Task& task)
        : file(importFile)
        , m_task(task)
    {
    }

    ImportFile& file;
    ForeignDates dates;

    /// Counts a row, reports progress, and says whether to go on.
    bool step(qint64 position, qint64 size);
    void reject(const RecordOrigin& origin, Reason reason);
    /// `id`: what the row would have been a record of, when that much could be read.
    void reject(const RecordOrigin& origin, Reason reason, const QString& id);
    /// Each warning is said once.
    void warn(const Reason& warning);
    /// After the last record: `records` of them were taken.
    void finish(size_t records);

private:
    Task& m_task;
};

} // namespace helpdesk
