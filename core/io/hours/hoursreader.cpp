// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/hours/hoursreader.h"

#include "domain/sla/calendarjson.h"
#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"

#include <QFile>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// The week as calendar files write it. Without a zone it is laid out in the partner's later.
    Result<CalendarRules> readWeek(ObjectReader& reader)
    {
        const auto zone = reader.text("time_zone"_L1);
        HD_TRY(auto rules,
               calendarFromJson(
                   {{u"time_zone"_s, zone.isEmpty() ? u"UTC"_s : zone}, {u"week"_s, reader.object("week"_L1)}}));
        HD_TRY(rules, checkedRules(std::move(rules)));
        rules.timeZone = zone;
        return rules;
    }

    Result<SupportHours> readHours(ObjectReader& reader)
    {
        SupportHours hours;
        hours.id = reader.requiredText("id"_L1);
        reader.setPath(hours.id + u": "_s);
        hours.validFrom = reader.date("valid_from"_L1);
        hours.validTo = reader.date("valid_to"_L1);
        hours.services = reader.choices<Service>("services"_L1);
        hours.languages = reader.texts("languages"_L1);
        hours.regions = reader.texts("regions"_L1);
        HD_TRY(hours.hours, readWeek(reader));
        auto texts = reader.nested("reason"_L1);
        hours.reason = {texts.requiredText("en"_L1), texts.requiredText("ru"_L1)};
        texts.checkKeys();
        hours.source = reader.requiredText("source"_L1);
        reader.checkKeys();
        return hours;
    }

    QHash<QString, QString> readRegions(ObjectReader& reader)
    {
        QHash<QString, QString> regions;
        auto named = reader.nested("regions"_L1);
        for (const auto& region : named.keys()) {
            for (const auto& country : named.texts(QLatin1StringView(region.toLatin1()))) {
                if (regions.contains(country))
                    named.fault(region, country, u"one region"_s);
                regions.insert(country, region);
            }
        }
        named.checkKeys();
        return regions;
    }

    void checkRegions(ObjectReader& reader, const SupportHours& hours, const QHash<QString, QString>& regions)
    {
        const auto known = regions.values();
        for (const auto& region : hours.regions) {
            if (!known.contains(region))
                reader.fault(u"regions"_s, region, u"regions"_s);
        }
    }

} // namespace

Result<SupportHoursBook> readSupportHours(const QByteArray& json, const QString& file)
{
    auto parsed = parseJsonFile(QString::fromUtf8(json));
    if (!parsed) {
        auto error = std::move(parsed.error());
        error.subject = Subject::Calendar;
        error.arguments << file;
        return Failure(std::move(error));
    }
    ObjectReader reader(parsed->body, file, Subject::Calendar);
    reader.text("about"_L1);
    auto regions = readRegions(reader);
    std::vector<SupportHours> all;
    for (auto& each : reader.objects("hours"_L1)) {
        HD_TRY(auto hours, readHours(each));
        checkRegions(each, hours, regions);
        all.push_back(std::move(hours));
    }
    auto rest = reader.nested("otherwise"_L1);
    HD_TRY(auto otherwise, readHours(rest));
    otherwise.assumed = true;
    reader.checkKeys();
    if (reader.problem())
        return Failure(*reader.problem());
    return SupportHoursBook(std::move(regions), std::move(all), std::move(otherwise));
}

const SupportHoursBook& shippedSupportHours()
{
    static const auto hours = [] {
        QFile file(u":/hours/microsoft.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // it is compiled in
        auto read = readSupportHours(opened ? file.readAll() : QByteArray(), file.fileName());
        Q_ASSERT(read); // a test reads it
        return read ? std::move(*read) : SupportHoursBook();
    }();
    return hours;
}

} // namespace helpdesk
