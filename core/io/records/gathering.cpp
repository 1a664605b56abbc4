// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/gathering.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr qint64 stepsPerReport = 512;
    // A file in a language nobody foresaw would warn about every value it has.
    constexpr size_t mostWarnings = 100;

} // namespace

bool Gathering::step(qint64 position, qint64 size)
{
    if (file.rows % stepsPerReport == 0) {
        if (m_task.isCancelled())
            return false;
        m_task.progress(position, size);
    }
    ++file.rows;
    return true;
}

void Gathering::reject(const RecordOrigin& origin, Reason reason)
{
    file.rejections.push_back({origin.line, std::move(reason), origin.raw});
}

void Gathering::reject(const RecordOrigin& origin, Reason reason, const QString& id)
{
    if (!id.isEmpty())
        file.rejectedIds << id;
    reject(origin, std::move(reason));
}

void Gathering::warn(const Reason& warning)
{
    const bool known = std::find(file.warnings.begin(), file.warnings.end(), warning) != file.warnings.end();
    if (!known && file.warnings.size() < mostWarnings)
        file.warnings.push_back(warning);
}

void Gathering::finish(size_t records)
{
    for (const auto& warning : dates.warnings())
        warn(warning);
    file.read = static_cast<qint64>(records + file.rejections.size());
}

} // namespace helpdesk
