// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotickets.h"

#include "services/demo/demofile.h"
#include "services/demo/demostory.h"
#include "services/sla/servicelevels.h"
#include "storage/ticket/escalationstore.h"
#include "storage/ticket/ticketstore.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> storeStory(Database& database, ServiceLevels& levels, PlayedStory& story)
    {
        TicketStore tickets(database);
        EscalationStore escalations(database);
        HD_TRY(story.ticket.number, tickets.nextNumber());
        HD_TRY(const auto id, tickets.insert(story.ticket));
        for (auto& leg : story.legs) {
            leg.ticket = id;
            HD_TRY(leg.id, escalations.insert(leg));
        }
        for (auto& step : story.steps) {
            step.event.ticket = id;
            if (step.message) {
                step.message->ticket = id;
                HD_TRY(const auto message, tickets.insertMessage(*step.message));
                step.event.data.insert("id"_L1, message.value());
            }
            if (step.leg >= 0)
                step.event.data.insert("id"_L1, story.legs[static_cast<size_t>(step.leg)].id.value());
            HD_CHECK(tickets.insertEvent(step.event));
        }
        return levels.refresh(id, story.ticket.state);
    }

} // namespace

Result<> fillDemoTickets(Database& database, const DemoTime& time, const DemoStaff& staff,
                         const QHash<QString, DemoCustomer>& customers)
{
    std::vector<PlayedStory> stories;
    DemoStory story(time, staff, customers);
    for (const auto& name :
         {u"tickets_office365"_s, u"tickets_azure"_s, u"tickets_dynamics365"_s, u"tickets_commercial"_s}) {
        HD_TRY(const auto file, readDemoFile(name));
        for (const auto& entry : file.array()) {
            HD_TRY(auto played, story.play(entry.toObject()));
            stories.push_back(std::move(played));
        }
    }
    std::sort(stories.begin(), stories.end(), [](const PlayedStory& one, const PlayedStory& other) {
        return one.ticket.createdAt < other.ticket.createdAt;
    });
    HD_TRY(auto levels, ServiceLevels::inForce(database));
    for (auto& played : stories)
        HD_CHECK(storeStory(database, levels, played));
    return {};
}

} // namespace helpdesk
