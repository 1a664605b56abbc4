// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/slacommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/words.h"
#include "services/policyservice.h"
#include "ui/text/clockaccounttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonObject promiseJson(const PromiseAccount& promise)
    {
        return {{u"policy"_s, promise.policy},
                {u"condition"_s, promise.condition},
                {u"calendar"_s, promise.tier ? QJsonValue(QJsonValue::Null) : QJsonValue(promise.calendar)},
                {u"tier"_s, promise.tier ? QJsonValue(promise.tier->en) : QJsonValue(QJsonValue::Null)},
                {u"by_agreement"_s, promise.byAgreement},
                {u"tier_targets"_s, promise.tierTargets},
                {u"time_zone"_s, promise.timeZone},
                {u"text"_s, promiseSentence(promise)}};
    }

    // What an interval began or ended with.
    Cell eventCell(const std::optional<ClockEvent>& event, bool isDue)
    {
        if (!event)
            return isDue ? Cell{u"due"_s, eventText(event)} : Cell{QJsonValue::Null, {}};
        const auto words = eventText(event);
        switch (event->kind) {
        case ClockEvent::Kind::Created:
            return {u"created"_s, words};
        case ClockEvent::Kind::Said:
            return {event->byCustomer ? u"customer"_s : u"agent"_s, words};
        case ClockEvent::Kind::Moved:
            return {u"state:"_s + keyOf(event->state), words};
        case ClockEvent::Kind::Rated:
            return {u"severity:"_s + keyOf(event->severity), words};
        }
        Q_UNREACHABLE();
        return {};
    }

    Fields intervalFields(Session& session, const ClockInterval& interval, Instant now)
    {
        return {{u"clock"_s, translate("cli", "Clock"), enumCell(interval.clock)},
                {u"round"_s, translate("cli", "Round"), numberCell(interval.round)},
                {u"from"_s, translate("cli", "From"), instantCell(interval.from, session.zone())},
                {u"to"_s, translate("cli", "To"), instantCell(interval.to, session.zone())},
                {u"state"_s, translate("cli", "State"), enumCell(interval.state)},
                {u"counted_seconds"_s, translate("cli", "Counted"), spanCell(interval.counted)},
                {u"paused_seconds"_s, translate("cli", "Paused"), spanCell(interval.paused)},
                {u"target_seconds"_s, translate("cli", "Target"), spanCell(interval.target)},
                {u"due"_s, translate("cli", "Due"), instantCell(interval.due, session.zone())},
                {u"began_with"_s, translate("cli", "Began with"), eventCell(interval.began, true)},
                {u"ended_with"_s, translate("cli", "Ended with"), eventCell(interval.ended, interval.to < now)}};
    }

    void printExplanation(Session& session, const ClockAccount& account, Instant now)
    {
        if (session.format() == Format::Json) {
            QJsonObject all{{u"promise"_s, promiseJson(account.promise)}};
            for (const auto& reading : account.clocks) {
                auto one = toJson(clockFields(session, reading));
                one.remove(u"clock"_s);
                QJsonArray intervals;
                for (const auto& interval : account.intervals) {
                    if (interval.clock != reading.clock)
                        continue;
                    auto json = toJson(intervalFields(session, interval, now));
                    json.remove(u"clock"_s);
                    intervals << json;
                }
                one.insert(u"intervals"_s, intervals);
                all.insert(QString(keyOf(reading.clock)), one);
            }
            printJson(session, all);
            return;
        }
        if (session.format() == Format::Table) {
            session.say(promiseSentence(account.promise));
            session.say({});
            printClocks(session, account.clocks);
            session.say({});
        }
        const auto withPromise = [&](const ClockInterval& interval) {
            auto fields = intervalFields(session, interval, now);
            if (session.format() == Format::Csv) {
                fields.push_back({u"policy"_s, {}, textCell(account.promise.policy)});
                fields.push_back(
                    {u"calendar"_s, {}, textCell(account.promise.tier ? QString() : account.promise.calendar)});
                fields.push_back(
                    {u"tier"_s, {}, textCell(account.promise.tier ? account.promise.tier->en : QString())});
            }
            return fields;
        };
        ListPrinter list(session, withPromise({}));
        for (const auto& interval : account.intervals)
            list.row(withPromise(interval));
        list.finish();
    }

} // namespace

Result<ExitStatus> explainClocks(Session& session, qint64 number)
{
    HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
    HD_TRY(const auto actor, session.actor());
    HD_TRY(const auto id, workspace->tickets().findByNumber(number));
    const auto now = session.now();
    HD_TRY(const auto account, workspace->policies().account(actor, id, now));
    printExplanation(session, account, now);
    return ExitStatus::Done;
}

} // namespace helpdesk::cli
