// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/attachments/draftfiles.h"
#include "ui/attachments/filebutton.h"
#include "ui/attachments/renamedialog.h"
#include "ui/balances/costapprovaldialog.h"
#include "ui/base/linkbutton.h"
#include "ui/shell/mainwindow.h"
#include "ui/ticket/fieldsdialog.h"
#include "ui/ticket/ticketpane.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

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

    /// Where there is no room beside the ticket they are one button away.
    Result<> showFacts(Stage& stage)
    {
        auto* button = stage.pane().findChild<QToolButton*>(u"ticketShowFacts"_s);
        if (button && button->isVisible())
            button->click();
        return stage.settle();
    }

    /// Who pays for the ticket, below what else is known of it.
    Result<QWidget*> cost(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticket(u"ExpressRoute circuit"_s));
        HD_CHECK(stage.openTicket(ticket));
        HD_CHECK(showFacts(stage));
        HD_TRY(auto* panel, stage.find<QWidget>("costPanel"));
        HD_TRY(auto* facts, stage.find<QScrollArea>("facts"));
        facts->ensureWidgetVisible(panel);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> approval(Stage& stage)
    {
        HD_CHECK(cost(stage));
        HD_TRY(auto* record, stage.find<QPushButton>("approveCost"));
        record->click();
        HD_TRY(auto* dialog, stage.dialog<CostApprovalDialog>());
        HD_CHECK(stage.settle());
        return dialog;
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

    /// A call of somebody nobody knows: what is blocked leads to the customer.
    Result<QWidget*> unknownTicket(Stage& stage)
    {
        NewTicket call;
        call.title = u"The shared mailbox asks for a password"_s;
        call.body = u"Since this morning, on every device."_s;
        call.callerNote = u"A Mr Weber, about Fabrikam"_s;
        HD_TRY(const auto ticket, answered(stage.workspace().createTicket(call)));
        HD_CHECK(stage.openTicket(ticket));
        HD_CHECK(stage.find<LinkButton>("chooseCustomer"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> fields(Stage& stage)
    {
        HD_CHECK(full(stage));
        HD_CHECK(showFacts(stage));
        HD_TRY(auto* choose, stage.find<LinkButton>("moreFacts"));
        choose->click();
        HD_TRY(auto* dialog, stage.dialog<FieldsDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    constexpr auto kSignIn = "Conditional Access report-only policy"_L1;

    Result<QWidget*> files(Stage& stage)
    {
        HD_TRY(const auto ticket, stage.ticket(kSignIn));
        HD_CHECK(stage.openTicket(ticket));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QString> written(Stage& stage, const QString& name, const QByteArray& content)
    {
        QFile file(stage.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return fail(ErrorCode::FileNotWritable, {name});
        return file.fileName();
    }

    /// Files chosen for a note: one without and one with secrets.
    Result<QWidget*> chosen(Stage& stage)
    {
        HD_CHECK(files(stage));
        stage.pane().startReply(MessageKind::InternalNote);
        HD_TRY(auto* editor, stage.find<QPlainTextEdit>("composerText"));
        editor->setPlainText(u"The branch sent its certificate and a list of the devices."_s);
        HD_TRY(const auto list, written(stage, u"branch-devices.csv"_s, "name,compliant\r\nBR-014,yes\r\n"));
        HD_TRY(const auto key, written(stage, u"branch-wifi.pfx"_s, QByteArray("\x30\x82\x0A\x10\x02\x01\x03\x30", 8)));
        auto* draft = stage.pane().findChild<DraftFiles*>();
        draft->add(QStringList{list, key});
        HD_CHECK(stage.until("two files", [draft] { return draft->files().size() == 2 && !draft->isBusy(); }));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// What is asked about a browser's log: one that can be stripped, or not.
    Result<QWidget*> askedAbout(Stage& stage, const QByteArray& log)
    {
        HD_CHECK(files(stage));
        HD_TRY(const auto path, written(stage, u"portal-recording.har"_s, log));
        stage.pane().findChild<DraftFiles*>()->add(QStringList{path});
        HD_CHECK(stage.find<QWidget>("harQuestion"));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    QByteArray recording()
    {
        return R"({"log":{"entries":[{"request":{"url":"https://portal.example/cb?code=0.AXkA1","headers":[
            {"name":"Cookie","value":"a=b"},{"name":"Authorization","value":"Bearer abcdef0123456789"}],
            "cookies":[{"name":"a","value":"b"},{"name":"c","value":"d"}]}}]}})";
    }

    Result<QWidget*> renaming(Stage& stage)
    {
        HD_CHECK(files(stage));
        HD_TRY(const auto ticket, stage.ticket(kSignIn));
        HD_TRY(const auto attached, answered(AttachmentCalls(stage.workspace()).ofTicket(ticket.id)));
        auto* dialog = new RenameDialog(stage.workspace(), attached.front(), &stage.window());
        dialog->open();
        return stage.dialog<RenameDialog>();
    }

} // namespace

std::vector<Scene> ticketScenes()
{
    const auto reply =
        u"Thank you. Nothing is lost: every message is queued and delivered in order. I send you the report as soon "
        u"as Microsoft publishes it."_s;
    return {
        {u"ticket"_s, full, true},
        {u"ticket-cost"_s, cost},
        {u"ticket-cost-approval"_s, approval, true},
        {u"ticket-reply"_s, [reply](Stage& stage) { return writing(stage, MessageKind::Reply, reply); }, true},
        {u"ticket-note"_s,
         [](Stage& stage) {
             return writing(stage, MessageKind::InternalNote, u"Asked for the advisory's report; due tomorrow."_s);
         }},
        {u"ticket-call"_s,
         [](Stage& stage) { return writing(stage, MessageKind::PhoneCall, u"Adele asks when mail flows again."_s); }},
        {u"ticket-conflict"_s, conflict, true},
        {u"ticket-unknown"_s, unknownTicket, true},
        {u"ticket-fields"_s, fields, true},
        {u"ticket-files"_s, files},
        {u"ticket-files-chosen"_s, chosen, true},
        {u"ticket-har"_s, [](Stage& stage) { return askedAbout(stage, recording()); }, true},
        {u"ticket-har-broken"_s, [](Stage& stage) { return askedAbout(stage, "{\"log\":{\"entries\":["); }},
        {u"ticket-file-rename"_s, renaming},
        {u"ticket-guide"_s, [](Stage& stage) { return guided(stage, 1); }, true},
        {u"ticket-guide-end"_s, [](Stage& stage) { return guided(stage, 20); }},
    };
}

} // namespace helpdesk::shots
