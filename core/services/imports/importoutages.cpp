// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importrun.h"
#include "storage/outage/outagestore.h"

#include <algorithm>

namespace helpdesk {

namespace {

    /// Newest first, as the store lists them.
    std::vector<OutagePost> inOrder(std::vector<OutagePost> posts)
    {
        std::stable_sort(posts.begin(), posts.end(),
                         [](const OutagePost& a, const OutagePost& b) { return a.at > b.at; });
        return posts;
    }

    /// What we noted ourselves stays. True when something changed.
    Result<bool> takePosts(OutageStore& store, OutageId id, const std::vector<OutagePost>& posts)
    {
        if (posts.empty())
            return false; // the file tells none; earlier ones stay
        HD_TRY(auto present, store.listPosts(id));
        std::erase_if(present, [](const OutagePost& post) { return post.kind != OutagePostKind::Microsoft; });
        const auto wanted = inOrder(posts);
        if (present == wanted)
            return false;
        // From the oldest on: of two at one moment the later written is listed first.
        HD_CHECK(store.replacePosts(id, OutagePostKind::Microsoft, {wanted.rbegin(), wanted.rend()}));
        return true;
    }

    Result<> takeOutage(ImportRun& run, OutageStore& store, const OutageRecord& record)
    {
        HD_TRY(const auto present, store.findByNumber(record.number));
        auto outage = present.value_or(Outage());
        record.apply(outage);
        outage.number = record.number;
        if (outage.title.isEmpty())
            outage.title = outage.workload.isEmpty() ? outage.number : outage.workload;
        bool isChanged = !present || outage != *present;
        if (isChanged) {
            outage.batch = run.batch;
            ++outage.revision;
            if (present) {
                HD_CHECK(store.update(outage, present->revision));
            } else {
                HD_TRY(outage.id, store.insert(outage));
            }
        }
        HD_TRY(const auto saidMore, takePosts(store, outage.id, record.posts));
        isChanged = isChanged || saidMore;
        if (!isChanged)
            run.unchanged();
        else if (present)
            run.changed(ChangedThing::Outage, outage.id.value());
        else
            run.added(ChangedThing::Outage, outage.id.value());
        return {};
    }

} // namespace

Result<> importOutages(ImportRun& run)
{
    OutageStore store(run.database);
    for (const auto& record : run.file.outages) {
        HD_CHECK(run.step());
        HD_CHECK(takeOutage(run, store, record));
    }
    return {};
}

} // namespace helpdesk
