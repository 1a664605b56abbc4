// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/jsonitems.h"

#include "base/guid.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// A page tells how many there are in all, or where the next page is.
    bool isWholeListing(const JsonFile& json, Gathering& gathering)
    {
        if (!json.isCollection || json.body.isEmpty())
            return false;
        const auto present = json.items.size();
        const auto announced = json.body.value("totalCount"_L1).toInteger(present);
        if (announced > present)
            gathering.warn({QLatin1StringView(importreason::announcedMore),
                            {QString::number(announced), QString::number(present)}});
        const bool pageFollows = json.body.value("links"_L1).toObject().value("next"_L1).isObject()
            || json.body.contains("@odata.nextLink"_L1);
        return announced <= present && !pageFollows;
    }

} // namespace

Result<> forEachItem(const JsonFile& json, Gathering& gathering,
                     const std::function<void(const QJsonObject& item, const RecordOrigin& origin)>& take)
{
    gathering.file.complete = isWholeListing(json, gathering);
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        if (!gathering.step(i, json.items.size()))
            return fail(ErrorCode::Cancelled);
        const RecordOrigin origin{json.lineOf(i), {}};
        const auto item = json.items.at(i);
        if (item.isObject())
            take(item.toObject(), origin);
        else
            gathering.reject(origin, {QLatin1StringView(importreason::notAnObject), {}});
    }
    return {};
}

QString selfUri(const QJsonObject& object)
{
    return object.value("links"_L1).toObject().value("self"_L1).toObject().value("uri"_L1).toString();
}

QString guidInPath(const QString& path, QLatin1StringView segment)
{
    const auto parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].compare(segment, Qt::CaseInsensitive) != 0)
            continue;
        const auto value = parts[i + 1].section(u'?', 0, 0);
        if (const auto guid = canonicalGuid(value))
            return *guid;
    }
    return {};
}

} // namespace helpdesk
