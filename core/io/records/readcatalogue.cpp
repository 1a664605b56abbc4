// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readcatalogue.h"

#include "base/guid.h"
#include "io/records/csvfields.h"
#include "io/records/jsonitems.h"

#include <QHash>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString requiredText(FieldReader& fields, QLatin1StringView field)
    {
        const auto value = fields.filledText(field);
        if (!value)
            fields.fault(importreason::valueMissing, field, {});
        return value.value_or(QString());
    }

    /// Takes each id once; a later entry of the same id replaces the earlier one.
    template <typename T>
    void keep(std::vector<T>& things, QHash<QString, size_t>& known, const QString& id, T thing)
    {
        if (const auto found = known.constFind(id); found != known.cend()) {
            things[*found] = std::move(thing);
            return;
        }
        known.insert(id, things.size());
        things.push_back(std::move(thing));
    }

} // namespace

Result<> readSupportTopics(const JsonFile& json, Gathering& gathering)
{
    auto& topics = gathering.file.supportTopics;
    QHash<QString, size_t> known;
    HD_CHECK(forEachItem(json, gathering, [&](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        SupportTopic topic;
        topic.id = requiredText(fields, "id"_L1);
        topic.name = requiredText(fields, "name"_L1);
        topic.description = fields.text("description"_L1).value_or(QString());
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), topic.id);
        else
            keep(topics, known, topic.id, topic);
    }));
    gathering.finish(topics.size());
    return {};
}

Result<> readOffers(const JsonFile& json, Gathering& gathering)
{
    auto& offers = gathering.file.offers;
    QHash<QString, size_t> known;
    HD_CHECK(forEachItem(json, gathering, [&](const QJsonObject& item, const RecordOrigin& origin) {
        JsonFields fields(item, gathering);
        Offer offer;
        const auto id = requiredText(fields, "id"_L1);
        offer.id = canonicalGuid(id).value_or(id);
        offer.name = requiredText(fields, "name"_L1);
        offer.description = fields.text("description"_L1).value_or(QString());
        offer.country = fields.text("country"_L1).value_or(QString()).toUpper();
        offer.isAddOn = fields.flag("isAddOn"_L1).value_or(false);
        // One offer is sold in many countries.
        if (fields.problem())
            gathering.reject(origin, *fields.problem(), offer.id);
        else
            keep(offers, known, offer.id + u'|' + offer.country, offer);
    }));
    gathering.finish(offers.size());
    return {};
}

Result<> readProductNames(CsvTable& table, Gathering& gathering)
{
    auto& products = gathering.file.productNames;
    QHash<QString, size_t> known;
    CsvFields fields(table, gathering);
    while (fields.next()) {
        ProductName product;
        product.skuId = fields.guid("guid"_L1);
        product.partNumber = fields.text("stringId"_L1).value_or(QString());
        product.name = requiredText(fields, "productDisplayName"_L1);
        if (fields.problem())
            gathering.reject(fields.origin(), *fields.problem(), product.skuId);
        else
            keep(products, known, product.skuId, product);
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    gathering.file.complete = true;
    gathering.finish(products.size());
    return {};
}

} // namespace helpdesk
