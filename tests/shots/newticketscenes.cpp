// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<NewTicketDialog*> dialog(Stage& stage)
    {
        stage.window().actions().newTicket->trigger();
        HD_TRY(auto* dialog, stage.dialog<NewTicketDialog>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> empty(Stage& stage)
    {
        HD_TRY(auto* shown, dialog(stage));
        return shown;
    }

    Result<QWidget*> caller(Stage& stage, const QString& typed)
    {
        HD_TRY(auto* shown, dialog(stage));
        HD_TRY(auto* line, stage.find<QLineEdit>("caller"));
        QTest::keyClicks(line, typed);
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> answers(Stage& stage)
    {
        HD_TRY(auto* shown, caller(stage, u"co"_s));
        HD_CHECK(stage.find<QAbstractItemView>("callerAnswers"));
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> known(Stage& stage, const QString& typed, const QString& about, const QString& title,
                           const QString& body)
    {
        HD_TRY(auto* shown, caller(stage, typed));
        HD_CHECK(stage.find<QAbstractItemView>("callerAnswers"));
        HD_TRY(auto* line, stage.find<QLineEdit>("caller"));
        QTest::keyClick(line, Qt::Key_Return);
        HD_TRY(auto* contact, stage.find<QComboBox>("newTicketContact"));
        HD_CHECK(stage.until("the contacts are there", [&] { return contact->count() > 1; }));
        HD_TRY(auto* subscription, stage.find<QComboBox>("newTicketSubscription"));
        subscription->setCurrentIndex(qMax(0, subscription->findText(about, Qt::MatchContains)));
        HD_TRY(auto* titleLine, stage.find<QLineEdit>("newTicketTitle"));
        titleLine->setText(title);
        HD_TRY(auto* text, stage.find<QPlainTextEdit>("newTicketBody"));
        text->setPlainText(body);
        HD_CHECK(stage.settle());
        return shown;
    }

    Result<QWidget*> unknownCaller(Stage& stage)
    {
        HD_TRY(auto* shown, caller(stage, u"Mr Weber, 0171 555 0188"_s));
        HD_TRY(auto* title, stage.find<QLineEdit>("newTicketTitle"));
        title->setText(u"Cannot sign in since this morning"_s);
        HD_CHECK(stage.settle());
        return shown;
    }

} // namespace

std::vector<Scene> newTicketScenes()
{
    return {
        {u"new-ticket"_s, empty},
        {u"new-ticket-callers"_s, answers},
        {u"new-ticket-known"_s,
         [](Stage& stage) {
             return known(
                 stage, u"contoso"_s, u"M365"_s, u"Mail to partners is delayed"_s,
                 u"Since this morning mail to partners arrives up to an hour late. Mail inside the company is fine."_s);
         },
         true},
        {u"new-ticket-warnings"_s,
         [](Stage& stage) {
             return known(stage, u"fabrikam"_s, u"Business Central"_s, u"Posting an invoice fails"_s,
                          u"All of accounting, since ten o'clock."_s);
         }},
        {u"new-ticket-unknown"_s, unknownCaller},
    };
}

} // namespace helpdesk::shots
