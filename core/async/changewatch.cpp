// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/changewatch.h"

#include "base/logging.h"

#include <algorithm>
#include <map>

namespace helpdesk {

namespace {

    /// How soon other processes' work is seen. Asking costs the same however large the workspace is.
    constexpr std::chrono::milliseconds pollInterval(400);
    constexpr size_t singlesPerKind = 200;

} // namespace

std::vector<Change> coalesced(const std::vector<Change>& changes)
{
    std::map<ChangedThing, std::map<qint64, qint64>> newest; // thing -> id -> sequence
    for (const auto& change : changes)
        newest[change.thing][change.id] = change.sequence;

    std::vector<Change> result;
    for (const auto& [thing, ids] : newest) {
        const auto latest = std::max_element(
            ids.begin(), ids.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
        if (ids.contains(0) || ids.size() > singlesPerKind) {
            result.push_back({latest->second, thing, 0});
            continue;
        }
        for (const auto& [id, sequence] : ids)
            result.push_back({sequence, thing, id});
    }
    std::sort(result.begin(), result.end(),
              [](const Change& one, const Change& other) { return one.sequence < other.sequence; });
    return result;
}

ChangeWatch::ChangeWatch(Workspace& workspace, Report report)
    : m_workspace(workspace)
    , m_report(std::move(report))
    , m_timer(this)
{
    m_version = m_workspace.dataVersion().value_or(0);
    m_sequence = m_workspace.lastChange().value_or(0);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::poll);
    m_timer.start(pollInterval);
}

void ChangeWatch::poll()
{
    const auto version = m_workspace.dataVersion();
    if (!version) {
        qCWarning(lcAsync) << "the data version cannot be read:" << version.error().detail;
        return;
    }
    if (*version == m_version)
        return;
    m_version = *version;
    look();
}

void ChangeWatch::look()
{
    const auto changes = m_workspace.changesAfter(m_sequence);
    if (!changes) {
        qCWarning(lcAsync) << "the change feed cannot be read:" << changes.error().detail;
        return;
    }
    if (changes->empty())
        return;
    m_sequence = changes->back().sequence;
    m_report(coalesced(*changes));
}

} // namespace helpdesk
