// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/imports/cataloguestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Offer offerOf(const Statement& row)
    {
        return {row.text(0), row.text(2), row.text(3), row.text(1), row.boolean(4)};
    }

    ProductName productNameOf(const Statement& row)
    {
        return {row.text(0), row.text(1), row.text(2)};
    }

    SupportTopic supportTopicOf(const Statement& row)
    {
        return {row.text(0), row.text(1), row.text(2)};
    }

} // namespace

CatalogueStore::CatalogueStore(Database& database)
    : m_database(database)
{
}

Result<std::optional<Offer>> CatalogueStore::findOffer(const QString& id, const QString& country)
{
    HD_TRY(auto statement, m_database.statement(u"imports/find_offer"_s));
    return firstRow(statement.bind(id).bind(country), offerOf);
}

Result<> CatalogueStore::upsert(const Offer& offer, BatchId batch)
{
    HD_TRY(auto statement, m_database.statement(u"imports/upsert_offer"_s));
    statement.bind(offer.id).bind(offer.country).bind(offer.name).bind(offer.description);
    return statement.bind(offer.isAddOn).bind(batch).run();
}

Result<std::optional<ProductName>> CatalogueStore::findProductName(const QString& skuId)
{
    HD_TRY(auto statement, m_database.statement(u"imports/find_product_name"_s));
    return firstRow(statement.bind(skuId), productNameOf);
}

Result<> CatalogueStore::upsert(const ProductName& name, BatchId batch)
{
    HD_TRY(auto statement, m_database.statement(u"imports/upsert_product_name"_s));
    return statement.bind(name.skuId).bind(name.partNumber).bind(name.name).bind(batch).run();
}

Result<std::optional<SupportTopic>> CatalogueStore::findSupportTopic(const QString& id)
{
    HD_TRY(auto statement, m_database.statement(u"imports/find_support_topic"_s));
    return firstRow(statement.bind(id), supportTopicOf);
}

Result<> CatalogueStore::upsert(const SupportTopic& topic, BatchId batch)
{
    HD_TRY(auto statement, m_database.statement(u"imports/upsert_support_topic"_s));
    return statement.bind(topic.id).bind(topic.name).bind(topic.description).bind(batch).run();
}

Result<std::vector<SupportTopic>> CatalogueStore::listSupportTopics()
{
    HD_TRY(auto statement, m_database.statement(u"imports/list_support_topics"_s));
    return allRows(statement, supportTopicOf);
}

} // namespace helpdesk
