// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/daytext.h"

#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<std::optional<Instant>> momentOf(const QString& text, QTime time)
    {
        const auto day = text.trimmed();
        if (day.isEmpty())
            return std::optional<Instant>();
        auto date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid()) {
            date = QLocale().toDate(day, QLocale::ShortFormat);
            if (date.isValid() && date.year() < 1970)
                date = date.addYears(100); // two digits of a year are of this century
        }
        if (!date.isValid())
            return fail(ErrorCode::Invalid, Subject::Date, {text, u"2026-12-31"_s});
        return std::optional(Instant::fromDateTime(QDateTime(date, time, Qt::UTC)));
    }

} // namespace

Result<std::optional<Instant>> firstMomentOf(const QString& day)
{
    return momentOf(day, QTime(0, 0));
}

Result<std::optional<Instant>> lastMomentOf(const QString& day)
{
    return momentOf(day, QTime(23, 59, 59, 999));
}

QString dayField(const std::optional<Instant>& moment)
{
    return moment ? moment->toUtc().date().toString(Qt::ISODate) : QString();
}

} // namespace helpdesk
