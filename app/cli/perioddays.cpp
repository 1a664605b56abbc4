// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/perioddays.h"

#include "app/cli/session.h"
#include "base/timezone.h"
#include "domain/ticket/querydate.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int kUsualDays = 30; ///< of a period whose beginning is not told

    /// Errors: Invalid(Date).
    Result<QDate> dayOr(const QString& text, QDate otherwise, const QueryMoment& moment)
    {
        if (text.isEmpty())
            return otherwise;
        const auto day = queryDay(text, moment);
        if (!day)
            return fail(ErrorCode::Invalid, Subject::Date, {text, u"2026-12-31"_s});
        return *day;
    }

} // namespace

Result<QTimeZone> periodZone(Session& session, Workspace& workspace, const QString& id)
{
    if (!id.isEmpty()) {
        if (!isTimeZone(id))
            return fail(ErrorCode::Invalid, Subject::TimeZone, {id, u"Europe/Berlin, UTC"_s});
        return QTimeZone(id.toUtf8());
    }
    HD_TRY(const auto profile, workspace.users().profile());
    return isTimeZone(profile.timeZone) ? QTimeZone(profile.timeZone.toUtf8()) : session.zone();
}

Result<ReportPeriod> periodFrom(Session& session, const QTimeZone& zone, const QString& from, const QString& to)
{
    const QueryMoment moment{zone, session.now()};
    const auto today = session.now().toUtc().toTimeZone(zone).date();
    HD_TRY(const auto last, dayOr(to, today, moment));
    HD_TRY(const auto first, dayOr(from, last.addDays(1 - kUsualDays), moment));
    return ReportPeriod{first, last, zone};
}

} // namespace helpdesk::cli
