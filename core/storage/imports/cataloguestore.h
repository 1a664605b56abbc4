// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/imports/catalogue.h"
#include "domain/imports/servicerequest.h"
#include "storage/database.h"

namespace helpdesk {

/// Offers, product names and support topics as Microsoft publishes them. Assumes a transaction when it writes.
class CatalogueStore {
public:
    explicit CatalogueStore(Database& database);

    Result<std::optional<Offer>> findOffer(const QString& id, const QString& country);
    Result<> upsert(const Offer& offer, BatchId batch);
    Result<std::optional<ProductName>> findProductName(const QString& skuId);
    Result<> upsert(const ProductName& name, BatchId batch);
    Result<std::optional<SupportTopic>> findSupportTopic(const QString& id);
    Result<> upsert(const SupportTopic& topic, BatchId batch);
    Result<std::vector<SupportTopic>> listSupportTopics();

private:
    Database& m_database;
};

} // namespace helpdesk
