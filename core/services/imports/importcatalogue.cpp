// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importrun.h"
#include "storage/imports/cataloguestore.h"

namespace helpdesk {

namespace {

    Result<std::optional<Offer>> find(CatalogueStore& store, const Offer& offer)
    {
        return store.findOffer(offer.id, offer.country);
    }

    Result<std::optional<ProductName>> find(CatalogueStore& store, const ProductName& name)
    {
        return store.findProductName(name.skuId);
    }

    Result<std::optional<SupportTopic>> find(CatalogueStore& store, const SupportTopic& topic)
    {
        return store.findSupportTopic(topic.id);
    }

    template <typename Entry>
    Result<> take(ImportRun& run, const std::vector<Entry>& entries)
    {
        CatalogueStore store(run.database);
        for (const auto& entry : entries) {
            HD_CHECK(run.step());
            HD_TRY(const auto present, find(store, entry));
            if (present && *present == entry) {
                run.unchanged();
                continue;
            }
            HD_CHECK(store.upsert(entry, run.batch));
            present ? run.changed(ChangedThing::Import, 0) : run.added(ChangedThing::Import, 0);
        }
        return {};
    }

} // namespace

Result<> importCatalogue(ImportRun& run)
{
    HD_CHECK(take(run, run.file.supportTopics));
    HD_CHECK(take(run, run.file.offers));
    return take(run, run.file.productNames);
}

} // namespace helpdesk
