// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "support/lookchange.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <optional>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

// "One call, start to end", as far as the workflow reaches.
struct Day : DayFixture {
    using DayFixture::DayFixture;

    void takeTheCall(const CustomerDetails& caller)
    {
        call(caller, title, caller.subscriptions.front().id);
        const auto made = pane().details;
        CHECK(made.ticket.customer == caller.customer.id);
        CHECK(made.ticket.subscription.isValid());
        CHECK_FALSE(made.ticket.frozenSubscription.isEmpty());
        REQUIRE(made.contact);
        CHECK(made.contact->authorised);
    }

    void writeNote()
    {
        const auto before = pane().details.messages.size();
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(isAt(u"composerText"_s));
        type(u"checked the health page"_s);
        submit();
        REQUIRE(eventually([&] { return pane().details.messages.size() == before + 1; }));
        CHECK(pane().details.messages.back().kind == MessageKind::InternalNote);
        REQUIRE(eventually([&] { return find<QPlainTextEdit>(u"composerText"_s)->toPlainText().isEmpty(); }));
    }

    void askAndHear()
    {
        act(Trigger::AskCustomer);
        REQUIRE(isAt(u"triggerForm"_s));
        type(u"Which people does it concern?"_s);
        submit();
        REQUIRE(reaches(TicketState::WaitingCustomer));
        act(Trigger::CustomerReplied);
        REQUIRE(isAt(u"triggerForm"_s));
        type(u"Everybody in the office."_s);
        submit();
        REQUIRE(reaches(TicketState::Diagnosing));
    }

    void escalate()
    {
        act(Trigger::RequestEscalation);
        REQUIRE(isAt(u"escalateView"_s));
        giveEvidence();
        submit();
        REQUIRE(reaches(TicketState::EscalationReview));
        CHECK(pane().details.escalations.back().healthCheck == u"words"_s);
    }

    void fileAndReturn()
    {
        act(Trigger::FileEscalation);
        REQUIRE(isAt(u"escalateNumber"_s));
        tabTo(u"copy_description"_s); // the request is pasted field by field
        press(Qt::Key_Space);
        CHECK(QGuiApplication::clipboard()->text().contains(u"words"_s));
        tabTo(u"escalateNumber"_s);
        type(u"615112491169010"_s);
        submit();
        REQUIRE(reaches(TicketState::Escalated));
        CHECK(pane().details.escalations.front().externalNumber == u"615112491169010"_s);
        act(Trigger::LegReturned);
        REQUIRE(isAt(u"triggerForm"_s));
        press(Qt::Key_Tab); // the outcome
        type(u"They restarted the service."_s);
        submit();
        REQUIRE(reaches(TicketState::Resolving));
    }

    void finish()
    {
        act(Trigger::Resolve);
        REQUIRE(isAt(u"triggerForm"_s));
        type(u"A service was down"_s);
        press(Qt::Key_Tab);
        type(u"Microsoft restarted it"_s);
        submit();
        REQUIRE(reaches(TicketState::Resolved));
        act(Trigger::Confirm);
        REQUIRE(reaches(TicketState::Closed));
    }

    void reopenAndTakeBack()
    {
        act(Trigger::Reopen);
        REQUIRE(isAt(u"triggerForm"_s));
        type(u"It is late again"_s);
        submit();
        REQUIRE(reaches(TicketState::Diagnosing));
        press(Qt::Key_Escape); // to the list, where Ctrl+Z is nobody's text
        REQUIRE(isAt(u"ticketList"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(reaches(TicketState::Closed));
    }

    void findAgain()
    {
        const auto wanted = mine;
        const auto words = u"#%1"_s.arg(pane().details.ticket.number);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(words + u" is:any"_s);
        press(Qt::Key_Return);
        auto& list = window->queue().list();
        REQUIRE(eventually([&] { return list.model()->rowCount() == 1 && list.currentTicket() == wanted; }));
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(isAt(u"palette"_s));
        type(words.mid(1));
        auto* found = find<QAbstractItemView>(u"paletteList"_s);
        REQUIRE(eventually([&] {
            for (int row = 0; row < found->model()->rowCount(); ++row) {
                if (found->model()->index(row, 0).data().toString().contains(words))
                    return true;
            }
            return false;
        }));
        press(Qt::Key_Return);
        REQUIRE(eventually([&] { return ticket() == wanted && window->queue().isTicketFullWidth(); }));
    }

    void lookAtCustomer(const CustomerDetails& caller)
    {
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(isAt(u"customerSearch"_s));
        type(caller.customer.name);
        auto* list = find<QTableView>(u"customerList"_s);
        REQUIRE(eventually([&] { return list->model()->index(0, 0).data().toString() == caller.customer.name; }));
    }

    void exportList()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        const auto path = folder.filePath(u"mine.csv"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(isAt(u"exportDialog"_s));
        answerFileDialog(path);
        tabTo(u"exportStart"_s);
        press(Qt::Key_Space);
        REQUIRE(eventually([&] { return QFile::exists(path); }));
        REQUIRE(eventually([&] { return find<QWidget>(u"exportDialog"_s) == nullptr; }));
    }

    void choose(const QString& box, int key)
    {
        tabTo(box);
        REQUIRE(dressedAs(appearance, [&] { press(key); }));
    }

    void changeLook()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(isAt(u"settingsDialog"_s));
        const auto dark = appearance.isDark();
        for (const auto away : {true, false}) {
            choose(u"settingsTheme"_s, dark == away ? Qt::Key_Up : Qt::Key_Down);
            CHECK(appearance.isDark() == (dark != away));
            choose(u"settingsTextSize"_s, away ? Qt::Key_Down : Qt::Key_Up);
            CHECK((settings.textPercent() > 100) == away);
        }
        press(Qt::Key_Escape);
        REQUIRE(eventually([&] { return find<QWidget>(u"settingsDialog"_s) == nullptr; }));
    }

    void play(const CustomerDetails& caller)
    {
        at("the call", [&] { takeTheCall(caller); });
        at("the diagnosis", [&] {
            act(Trigger::StartDiagnosis);
            REQUIRE(reaches(TicketState::Diagnosing));
        });
        at("the note", [&] { writeNote(); });
        at("the question", [&] { askAndHear(); });
        at("the request", [&] { escalate(); });
        at("the approval", [&] { approve(); });
        at("the case", [&] { fileAndReturn(); });
        at("the end", [&] { finish(); });
        at("the undo", [&] { reopenAndTakeBack(); });
        at("the search", [&] { findAgain(); });
        at("the customer", [&] { lookAtCustomer(caller); });
        at("the export", [&] { exportList(); });
        at("the look", [&] { changeLook(); });
    }

    template <typename Part>
    void at(const char* name, Part part)
    {
        step = QString::fromLatin1(name);
        part();
    }

    QString title = u"Mail to partners is delayed"_s;
};

/// What was slow in this day and in those before. A handler that has too much to do has it every day; what a busy
/// machine does to one day it hardly does to the same step of the next.
QMap<QString, QString> slowEachDay(const QMap<QString, QString>& before, const QMap<QString, QString>& now)
{
    QMap<QString, QString> both;
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (before.contains(each.key()))
            both.insert(each.key(), before.value(each.key()) + u", then "_s + each.value());
    }
    return both;
}

QString sentences(const QMap<QString, QString>& slow)
{
    QStringList all;
    for (auto each = slow.begin(); each != slow.end(); ++each)
        all << each.key() + u": "_s + each.value();
    return all.join(u'\n');
}

constexpr int kMostDays = 3;

} // namespace

TEST_CASE("a call is taken, escalated, resolved and found again by keys alone", "[ui][day]")
{
    const auto [made, language, theme] = GENERATE(table<Made, QString, Theme>({
        {Made::Demo, u"en"_s, Theme::Light},
        {Made::Demo, u"ru"_s, Theme::Dark},
        {Made::Large, u"en"_s, Theme::Dark},
        {Made::Large, u"ru"_s, Theme::Light},
    }));
    INFO((made == Made::Demo ? "demo, " : "large, ") << language);
    std::optional<QMap<QString, QString>> slow;
    for (int days = 0; days < kMostDays && (!slow || !slow->isEmpty()); ++days) {
        Day day(made, language, theme);
        if (language == u"ru"_s)
            day.title = u"Почта партнерам задерживается"_s;
        day.play(day.knownCustomer());
        slow = slow ? slowEachDay(*slow, day.slow) : day.slow;
    }
    INFO(sentences(*slow));
    CHECK(slow->isEmpty());
}
