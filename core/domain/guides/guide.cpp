// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guide.h"

#include <algorithm>

namespace helpdesk {

namespace {

    template <typename T>
    const T* byId(const std::vector<T>& things, const QString& id)
    {
        const auto found = std::find_if(things.begin(), things.end(), [&id](const T& thing) { return thing.id == id; });
        return found == things.end() ? nullptr : &*found;
    }

} // namespace

const GuideStep* Guide::step(const QString& stepId) const
{
    return byId(steps, stepId);
}

const GuideEnd* Guide::end(const QString& endId) const
{
    return byId(ends, endId);
}

} // namespace helpdesk
