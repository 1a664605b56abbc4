// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotickets.h"

#include "io/attachment/preparefile.h"
#include "io/guides/guidereader.h"
#include "services/demo/demobalances.h"
#include "services/demo/demofile.h"
#include "services/demo/demostory.h"
#include "services/guideservice.h"
#include "services/sla/servicelevels.h"
#include "storage/attachment/attachmentstore.h"
#include "storage/attachment/contentstore.h"
#include "storage/evidence/evidencestore.h"
#include "storage/guides/guidestore.h"
#include "storage/ticket/casestore.h"
#include "storage/ticket/escalationstore.h"
#include "storage/ticket/ticketstore.h"

#include <QBuffer>
#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> storeFile(Database& database, const TicketEvent& said, const Message& message, const QJsonObject& json)
    {
        HD_TRY(const auto prepared, prepareBytes(json["name"_L1].toString(), json["text"_L1].toString().toUtf8()));
        QBuffer bytes;
        bytes.setData(*prepared.bytes);
        bytes.open(QIODevice::ReadOnly);
        QuietTask quiet;
        HD_CHECK(ContentStore(database).insert(prepared.sha256, prepared.size, bytes, prepared.name, quiet));
        Attachment file;
        file.ticket = said.ticket;
        file.message = message.id;
        file.fileName = prepared.name;
        file.mediaType = prepared.mediaType;
        file.sha256 = prepared.sha256;
        file.sensitive = json["sensitive"_L1].toBool();
        if (file.fileName.endsWith(".har"_L1))
            file.secrets = SecretKind::Har;
        file.secretsTakenOut = json["secrets_taken_out"_L1].toInt();
        file.addedBy = said.actor;
        file.addedByName = said.actorName;
        file.addedAt = said.at;
        HD_TRY(file.id, AttachmentStore(database).insert(file));
        TicketEvent event = said;
        event.kind = EventKind::Attachment;
        event.data = {{u"act"_s, u"added"_s},
                      {u"id"_s, file.id.value()},
                      {u"name"_s, file.fileName},
                      {u"message"_s, message.id.value()},
                      {u"sensitive"_s, file.sensitive},
                      {u"secrets_taken_out"_s, file.secretsTakenOut},
                      {u"revision"_s, said.data["revision"_L1]}};
        HD_CHECK(TicketStore(database).insertEvent(event));
        return {};
    }

    Result<> storeEvidence(Database& database, const TicketEvent& event)
    {
        const EvidenceAnswer answer{event.data["to"_L1].toString(), event.at};
        return EvidenceStore(database).store(event.ticket, event.data["item"_L1].toString(), answer, event.actor);
    }

    Result<> storeGuide(Database& database, const TicketEvent& event)
    {
        if (event.data["act"_L1].toString() != "chosen"_L1)
            return {};
        HD_TRY(const auto guide, GuideService::shipped(event.data["guide"_L1].toString()));
        return GuideStore(database)
            .insert({guide.id, guide.version, false, guide.version, false, {}, event.at, guideJson(guide)});
    }

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
                HD_TRY(step.message->id, tickets.insertMessage(*step.message));
                step.event.data.insert("id"_L1, step.message->id.value());
            }
            if (step.leg >= 0)
                step.event.data.insert("id"_L1, story.legs[static_cast<size_t>(step.leg)].id.value());
            if (step.said) {
                step.said->leg = story.legs[static_cast<size_t>(step.leg)].id;
                HD_CHECK(CaseStore(database).insertMessage(*step.said));
                step.event.data.insert("message"_L1, step.said->id.value());
            }
            HD_CHECK(tickets.insertEvent(step.event));
            if (step.event.kind == EventKind::Evidence)
                HD_CHECK(storeEvidence(database, step.event));
            if (step.event.kind == EventKind::Guide)
                HD_CHECK(storeGuide(database, step.event));
            for (const auto& file : step.files)
                HD_CHECK(storeFile(database, step.event, *step.message, file.toObject()));
        }
        HD_CHECK(storeDemoIncidents(database, story.legs));
        for (const auto& step : story.steps)
            HD_CHECK(storeDemoWork(database, story.ticket.customer, step.event));
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
