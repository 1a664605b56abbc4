// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/madeworkspace.h"
#include "services/reportservice.h"

#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

/// A made-up workspace, and the reports of it counted by hand from its events.
class Reported : public MadeWorkspace {
public:
    explicit Reported(qint64 tickets, quint64 seed)
    {
        QuietTask task;
        REQUIRE_OK(workspace->demo().fillScale(tickets, seed, task));
        clock.set(Instant(1'793'404'800'000)); // the end of what is made up
        beSomebody();
    }
    /// The demo, which has balances, guides and claims as well.
    Reported()
    {
        clock.set(Instant(1'793'404'800'000));
        QuietTask task;
        REQUIRE_OK(workspace->demo().fillDemo(task));
        beSomebody();
    }

    void beSomebody()
    {
        auto user = workspace->users().defaultUser();
        REQUIRE_OK(user);
        me = actorOf(*user);
    }

    ReportPeriod year() const { return {QDate(2025, 11, 1), QDate(2026, 10, 31), QTimeZone("Europe/Berlin")}; }
    TicketFilter all(const QString& text = {}) const
    {
        auto filter = parseTicketFilter(text, QTimeZone("Europe/Berlin"), clock.now());
        REQUIRE_OK(filter);
        return *filter;
    }
    ReportAnswer answer(ReportName report, ReportPeriod period, std::optional<ReportBy> by = {}, const QString& where = {})
    {
        QuietTask task;
        auto found = workspace->reports().answer(me, {report, std::move(period), by, all(where)}, task);
        REQUIRE_OK(found);
        return *found;
    }

    /// Of every ticket, what the plain pass over its events makes of it. The order is that of the ids.
    std::vector<ReportFact> passedFacts() const
    {
        std::vector<ReportFact> facts;
        std::vector<CourseEvent> events;
        const auto close = [&] {
            if (events.empty())
                return;
            facts.back().course = courseOf(events);
            events.clear();
        };
        qint64 last = 0;
        for (const auto& row : rows(u"SELECT ticket_id, at, kind, data FROM ticket_event ORDER BY ticket_id, at, id"_s)) {
            const auto id = row.section(u'|', 0, 0).toLongLong();
            const Instant at(row.section(u'|', 1, 1).toLongLong());
            const auto kind = fromKey<EventKind>(row.section(u'|', 2, 2)).value();
            const auto data = QJsonDocument::fromJson(row.section(u'|', 3).toUtf8()).object();
            if (id != last) {
                close();
                facts.emplace_back().ticket = TicketId(id);
                facts.back().createdAt = at;
                last = id;
            }
            take(facts.back(), at, kind, data);
            events.push_back({at, kind, data});
        }
        close();
        return facts;
    }

    Actor me;

private:
    static void take(ReportFact& fact, Instant at, EventKind kind, const QJsonObject& data)
    {
        fact.updatedAt = at;
        if (kind != EventKind::State)
            return;
        const auto trigger = fromKey<Trigger>(data.value("trigger"_L1).toString());
        fact.active = isActive(fromKey<TicketState>(data.value("to"_L1).toString()).value());
        if (trigger == Trigger::Resolve) {
            fact.resolvedAt = at;
            fact.firstResolvedAt = fact.firstResolvedAt.value_or(at);
        } else if (trigger == Trigger::Confirm || trigger == Trigger::Cancel) {
            fact.closedAt = at;
            fact.cancelled = trigger == Trigger::Cancel;
        } else if (trigger == Trigger::Reopen) {
            ++fact.episode;
            fact.resolvedAt.reset();
            fact.closedAt.reset();
            fact.cancelled = false;
        }
    }
};

inline std::vector<qint64> countsIn(const std::vector<MetricFigure>& figures)
{
    std::vector<qint64> counts;
    for (const auto& figure : figures)
        counts.push_back(figure.count);
    return counts;
}

} // namespace helpdesk
