// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reportservice.h"

#include "services/report/reportnames.h"
#include "services/report/reportreader.h"
#include "storage/interruption.h"
#include "storage/report/reportstore.h"
#include "storage/transaction.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kFactsPerLook = 1000;

    Result<ReportBy> groupingOf(const ReportQuestion& question, const ReportDefinition& definition)
    {
        const auto by = question.by.value_or(definition.by.value_or(timeGroupingFor(question.period)));
        const auto allowed = groupingsOf(definition);
        if (std::ranges::find(allowed, by) != allowed.end())
            return by;
        QStringList keys;
        for (const auto one : allowed)
            keys << QString(keyOf(one));
        return fail(ErrorCode::Invalid, Subject::Field, {QString(keyOf(by)), keys.join(u", "_s)});
    }

} // namespace

ReportService::ReportService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<ReportAnswer> ReportService::answer(const Actor& actor, const ReportQuestion& question, Task& task)
{
    if (question.period.to < question.period.from)
        return fail(ErrorCode::Invalid, Subject::Period, {question.period.to.toString(Qt::ISODate)});
    const auto& definition = definitionOf(question.report);
    HD_TRY(const auto by, groupingOf(question, definition));
    ReportTally tally(definition, by, question.period, m_clock.now());

    const Interruption interruption(m_database, &task);
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(auto reader, ReportReader::open(m_database, definition, by, tally, m_clock.now()));
    qint64 done = 0;
    for (const auto source : definition.sources) {
        HD_TRY(auto rows, openReport(m_database, definition, source, by, question.where, actor, tally.from(), tally.before()));
        while (rows.next()) {
            HD_CHECK(reader.tell(rows, source, tally));
            if (++done % kFactsPerLook != 0)
                continue;
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
            task.progress(done, 0);
        }
        HD_CHECK(rows.finish());
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    auto answer = tally.finish();
    reader.nameRows(answer);
    HD_CHECK(nameRows(m_database, answer, question.where));
    return answer;
}

} // namespace helpdesk
