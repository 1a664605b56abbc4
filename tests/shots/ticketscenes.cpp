// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/ticketpane.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kMail = "External mail arrives"_L1;

    Result<QWidget*> full(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticket(kMail));
        HD_CHECK(stage.openTicket(ticket));
        return &stage.window();
    }

    Result<QWidget*> writing(Stage& stage, MessageKind kind, const QString& text)
    {
        HD_CHECK(full(stage));
        stage.pane().startReply(kind);
        HD_TRY(auto* editor, stage.find<QPlainTextEdit>("composerText"));
        editor->setPlainText(text);
        stage.pane().saveDraft();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> conflict(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticket(kMail));
        HD_CHECK(stage.openTicket(ticket));
        HD_TRY(auto* choice, stage.find<QComboBox>("attribute_severity"));
        const auto other = ticket.severity == Severity::C ? Severity::A : Severity::C;
        // Both changes are asked for before the pane can read the first.
        auto theirs =
            stage.workspace().editTicket(ticket.id, ticket.revision, {{TicketField::Severity, QString(keyOf(other))}});
        const auto mine = ticket.severity == Severity::B ? Severity::A : Severity::B;
        choice->setCurrentIndex(choice->findData(QString(keyOf(mine))));
        Q_EMIT choice->activated(choice->currentIndex());
        HD_CHECK(answered(theirs));
        HD_CHECK(stage.find<QPushButton>("useMine_severity"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The diagnosis after so many answers, or at its end. Every answer is the last one, which leads on.
    Result<QWidget*> guided(Stage& stage, size_t answers)
    {
        HD_TRY(const auto ticket, stage.ticketFor(Trigger::InScope, true));
        HD_TRY(auto diagnosis, answered(stage.workspace().chooseGuide(ticket.id, u"azure.vm_access"_s)));
        while (diagnosis.position.step && diagnosis.diagnosis.answers.size() < answers) {
            const GivenAnswer given{diagnosis.position.step->id, diagnosis.position.step->answers.back().id};
            HD_TRY(diagnosis, answered(stage.workspace().answerGuide(ticket.id, given)));
        }
        HD_CHECK(stage.openTicket(ticket));
        HD_CHECK(stage.find<QWidget>("guidePanel"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

} // namespace

std::vector<Scene> ticketScenes()
{
    const auto reply =
        u"Thank you. Nothing is lost: every message is queued and delivered in order. I send you the report as soon "
        u"as Microsoft publishes it."_s;
    return {
        {u"ticket"_s, full, true},
        {u"ticket-reply"_s, [reply](Stage& stage) { return writing(stage, MessageKind::Reply, reply); }, true},
        {u"ticket-note"_s,
         [](Stage& stage) {
             return writing(stage, MessageKind::InternalNote, u"Asked for the advisory's report; due tomorrow."_s);
         }},
        {u"ticket-call"_s,
         [](Stage& stage) { return writing(stage, MessageKind::PhoneCall, u"Adele asks when mail flows again."_s); }},
        {u"ticket-conflict"_s, conflict, true},
        {u"ticket-guide"_s, [](Stage& stage) { return guided(stage, 1); }, true},
        {u"ticket-guide-end"_s, [](Stage& stage) { return guided(stage, 20); }},
    };
}

} // namespace helpdesk::shots
