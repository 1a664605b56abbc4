// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/casemessage.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/ticket/ticketevent.h"
#include "domain/workflow/workflow.h"
#include "services/demo/democustomers.h"
#include "services/demo/demopartner.h"

#include <QJsonArray>

#include <vector>

namespace helpdesk {

/// What a story became: a ticket with all that happened to it, not stored yet.
struct PlayedStory {
    /// An event, and what it speaks of: a message goes before it, a leg is named by its place.
    struct Step {
        TicketEvent event;
        std::optional<Message> message;
        int leg = -1;
        std::optional<CaseMessage> said = {}; ///< on that leg
        QJsonArray files = {}; ///< of the message: {"name", "text"}, "sensitive", "secrets_taken_out"
    };

    Ticket ticket;
    std::vector<Step> steps;
    std::vector<Escalation> legs;
};

/// Plays one ticket of the demo files: the workflow's own table says where each trigger leads, and a
/// trigger it does not allow is an error.
class DemoStory {
public:
    DemoStory(const DemoTime& time, const DemoStaff& staff, const QHash<QString, DemoCustomer>& customers);

    /// Errors: Internal {title, what is wrong}; Blocked with the workflow's reasons.
    Result<PlayedStory> play(const QJsonObject& json);

private:
    Result<> open(const QJsonObject& json);
    Result<> setSubject(const QJsonObject& json);
    Result<> step(const QJsonObject& json);
    Result<> fire(Trigger trigger, const QJsonObject& json, const User& actor);
    void applyEscalation(Trigger trigger, const TriggerInput& input, const User& actor);
    Result<> onCase(const QJsonObject& json, const User& actor);
    void sayOnCase(MessageDirection direction, const QJsonObject& json, const User& actor);
    void applyTrigger(Trigger trigger, const TriggerInput& input, const User& actor);
    void approveCost(const QJsonObject& json, const User& actor);
    Result<> followGuide(const QString& id, const QJsonArray& answers, const User& actor);
    Result<> collect(const QJsonObject& evidence, const User& actor);
    void assign(const QString& login, const User& actor);
    Result<> setFields(const QJsonObject& fields, const User& actor);
    void say(MessageKind kind, bool byCustomer, const QString& text, const User& actor);
    void record(EventKind kind, const User& actor, const QJsonObject& data);
    WorkflowFacts factsFor(const User& actor, const TriggerInput& input) const;
    Result<User> user(const QString& login) const;

    const DemoTime& m_time;
    const DemoStaff& m_staff;
    const QHash<QString, DemoCustomer>& m_customers;
    PlayedStory m_played;
    Contact m_contact;
    QString m_assignee; ///< login
    QJsonArray m_files; ///< of the next message
    Instant m_at;
};

} // namespace helpdesk
