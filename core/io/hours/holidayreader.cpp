// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/hours/holidayreader.h"

#include <libical/ical.h>

#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct FreeComponent {
        void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    };
    struct FreeIterator {
        void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
    };

    QDate dayOf(const icaltimetype& time)
    {
        return {time.year, time.month, time.day};
    }

    bool hasProperty(icalcomponent* event, icalproperty_kind kind)
    {
        return icalcomponent_get_first_property(event, kind) != nullptr;
    }

    /// One VEVENT, and its place for errors.
    class EventReader {
    public:
        EventReader(icalcomponent* event, int number)
            : m_event(event)
            , m_name(QString::fromUtf8(icalcomponent_get_summary(event)).simplified())
            , m_place(m_name.isEmpty() ? u"VEVENT %1"_s.arg(number) : u"VEVENT %1 (%2)"_s.arg(number).arg(m_name))
        {
        }

        Result<> read(int firstYear, int lastYear, std::vector<Holiday>& holidays)
        {
            if (icalcomponent_get_status(m_event) == ICAL_STATUS_CANCELLED)
                return {};
            const auto start = icalcomponent_get_dtstart(m_event);
            if (icaltime_is_null_time(start) || !dayOf(start).isValid())
                return wrong(u"DTSTART"_s);
            if (!start.is_date)
                return wrong(u"DTSTART:"_s + QString::fromLatin1(icaltime_as_ical_string(start)));
            const auto end = icalcomponent_get_dtend(m_event);
            const auto behind = icaltime_is_null_time(end) ? dayOf(start).addDays(1) : dayOf(end);
            if (behind < dayOf(start))
                return wrong(u"DTEND:"_s + QString::fromLatin1(icaltime_as_ical_string(end)));
            m_more = std::max<qint64>(0, dayOf(start).daysTo(behind) - 1);
            auto* const repeated = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY);
            if (!repeated) {
                add(dayOf(start), holidays);
                return {};
            }
            return readRule(start, icalproperty_get_rrule(repeated), firstYear, lastYear, holidays);
        }

    private:
        Failure wrong(const QString& what) const
        {
            return fail(ErrorCode::Invalid, Subject::Calendar, {m_place + u": "_s + what});
        }

        void add(QDate day, std::vector<Holiday>& holidays) const
        {
            holidays.push_back({m_name, {day, day.addDays(m_more), 0, 0, {}}});
        }

        Result<> readRule(const icaltimetype& start, icalrecurrencetype rule, int firstYear, int lastYear,
                          std::vector<Holiday>& holidays) const
        {
            if (rule.freq != ICAL_YEARLY_RECURRENCE)
                return wrong(u"RRULE:"_s + QString::fromLatin1(icalrecurrencetype_as_string(&rule)));
            if (isEveryYear(start, rule)) {
                holidays.push_back({m_name, {{}, {}, start.month, start.day, {}}});
                return {};
            }
            const std::unique_ptr<icalrecur_iterator, FreeIterator> days(icalrecur_iterator_new(rule, start));
            if (!days)
                return wrong(u"RRULE"_s);
            for (auto next = icalrecur_iterator_next(days.get()); !icaltime_is_null_time(next) && next.year <= lastYear;
                 next = icalrecur_iterator_next(days.get())) {
                if (next.year >= firstYear && !isExcluded(dayOf(next)))
                    add(dayOf(next), holidays);
            }
            return {};
        }

        // The same day of each year, for ever.
        bool isEveryYear(const icaltimetype& start, const icalrecurrencetype& rule) const
        {
            const auto is = [](const short* values, int value) {
                return values[0] == ICAL_RECURRENCE_ARRAY_MAX
                    || (values[0] == value && values[1] == ICAL_RECURRENCE_ARRAY_MAX);
            };
            const auto isEmpty = [](const short* values) { return values[0] == ICAL_RECURRENCE_ARRAY_MAX; };
            return m_more == 0 && rule.interval <= 1 && rule.count == 0 && icaltime_is_null_time(rule.until)
                && is(rule.by_month, start.month) && is(rule.by_month_day, start.day) && isEmpty(rule.by_day)
                && isEmpty(rule.by_year_day) && isEmpty(rule.by_week_no) && isEmpty(rule.by_set_pos)
                && !hasProperty(m_event, ICAL_EXDATE_PROPERTY);
        }

        bool isExcluded(QDate day) const
        {
            for (auto* property = icalcomponent_get_first_property(m_event, ICAL_EXDATE_PROPERTY); property;
                 property = icalcomponent_get_next_property(m_event, ICAL_EXDATE_PROPERTY)) {
                if (dayOf(icalproperty_get_exdate(property)) == day)
                    return true;
            }
            return false;
        }

        icalcomponent* m_event;
        QString m_name;
        QString m_place;
        qint64 m_more = 0; ///< days behind the first
    };

    void readEvents(icalcomponent* calendar, int firstYear, int lastYear, int& number, HolidayFeed& feed)
    {
        for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            auto read = EventReader(event, ++number).read(firstYear, lastYear, feed.holidays);
            if (!read)
                feed.refused << read.error().arguments.value(0);
        }
    }

} // namespace

Result<std::vector<Holiday>> readHolidays(const QByteArray& text, int firstYear, int lastYear)
{
    HD_TRY(auto feed, readHolidayFeed(text, firstYear, lastYear));
    if (!feed.refused.isEmpty())
        return fail(ErrorCode::Invalid, Subject::Calendar, {feed.refused.front()});
    return std::move(feed.holidays);
}

Result<HolidayFeed> readHolidayFeed(const QByteArray& text, int firstYear, int lastYear)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(text.constData()));
    if (!root
        || (icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT
            && icalcomponent_isa(root.get()) != ICAL_XROOT_COMPONENT))
        return fail(ErrorCode::Invalid, Subject::Calendar, {u"VCALENDAR"_s});
    HolidayFeed feed;
    int number = 0;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        readEvents(root.get(), firstYear, lastYear, number, feed);
        return feed;
    }
    for (auto* calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); calendar;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        readEvents(calendar, firstYear, lastYear, number, feed);
    return feed;
}

} // namespace helpdesk
