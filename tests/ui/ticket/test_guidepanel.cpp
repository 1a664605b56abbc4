// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/knowledgecalls.h"
#include "panefixture.h"

#include "ui/ticket/fittingscrollarea.h"

#include <QScrollBar>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct DiagnosisFixture : PaneFixture {
    DiagnosisFixture()
    {
        ticket = create(u"Mail does not arrive"_s);
        const auto customer = addCustomer(u"Contoso Ltd"_s, true);
        const auto typed = answered(workspace.editTicket(ticket.id, ticket.revision,
                                                         {{TicketField::Customer, QString::number(customer.id.value())},
                                                          {TicketField::Service, u"office365"_s},
                                                          {TicketField::Category, u"technical"_s}}));
        REQUIRE_OK(typed);
        TriggerInput known;
        known.reason = u"known voice"_s;
        const auto fired = answered(workspace.fire(ticket.id, typed->revision, Trigger::StartDiagnosis, known));
        REQUIRE_OK(fired);
        ticket = *fired;
        open(ticket);
    }

    QList<QPushButton*> answers()
    {
        QList<QPushButton*> visible;
        for (auto* button : pane->findChildren<QPushButton*>(u"guideAnswer"_s)) {
            if (!button->isHidden())
                visible << button;
        }
        return visible;
    }

    GuidedDiagnosis diagnosis()
    {
        auto read = answered(workspace.diagnosis(ticket.id));
        REQUIRE_OK(read);
        return *read;
    }

    void press(const QString& text)
    {
        REQUIRE(eventually([&] {
            const auto all = answers();
            return std::any_of(all.begin(), all.end(), [&](QPushButton* button) { return button->text() == text; });
        }));
        for (auto* button : answers()) {
            if (button->text() == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
    }

    /// The first answer of each question, until nothing is asked any more.
    void answerToTheEnd()
    {
        for (auto state = diagnosis(); state.position.step; state = diagnosis()) {
            const auto count = state.diagnosis.answers.size();
            press(state.position.step->answers.back().text.en);
            REQUIRE(eventually([&] { return diagnosis().diagnosis.answers.size() > count; }));
        }
    }

    Ticket ticket;
};

} // namespace

TEST_CASE("the fitting guide is offered, chosen and answered by keyboard, and ends in an act", "[ui][guides]")
{
    DiagnosisFixture f;
    f.press(u"Mail is delayed, rejected or does not arrive"_s);
    REQUIRE(eventually([&] { return f.diagnosis().guide != nullptr; }));
    f.answerToTheEnd();
    const auto ended = f.diagnosis();
    REQUIRE(ended.position.end);
    CHECK(f.stored(f.ticket).guideDone);
    if (ended.position.end->kind == GuideEndKind::Solution) {
        f.press(u"Resolve with this"_s);
        auto* form = f.pane->findChild<QWidget*>(u"triggerForm"_s);
        REQUIRE(eventually([&] { return form->isVisible(); }));
    } else {
        f.press(u"Prepare the escalation"_s);
        auto* view = f.pane->findChild<QWidget*>(u"escalateView"_s);
        REQUIRE(eventually([&] { return view->isVisible(); }));
    }
}

TEST_CASE("each answer leads to the first of the next question, by keys alone", "[ui][guides]")
{
    DiagnosisFixture f;
    f.press(u"Mail is delayed, rejected or does not arrive"_s);
    const auto atAnswer = [&](const QString& text) {
        return eventually([&] {
            const auto* button = qobject_cast<QPushButton*>(f.pane->focusWidget());
            return button && button->isVisible() && button->objectName() == u"guideAnswer"_s
                && (text.isEmpty() || button->text() == text);
        });
    };
    for (size_t answers = 0;; ++answers) {
        REQUIRE(eventually([&] { return f.diagnosis().diagnosis.answers.size() >= answers && f.diagnosis().guide; }));
        const auto state = f.diagnosis();
        REQUIRE(atAnswer(state.position.step ? state.position.step->answers.front().text.en : QString()));
        if (!state.position.step)
            break;
        QTest::keyClick(f.pane->focusWidget(), Qt::Key_Space);
        REQUIRE(eventually([&] { return f.diagnosis().diagnosis.answers.size() > answers; }));
    }
}

TEST_CASE("Tab leads through a guide where it stands, behind the acts and before the fields", "[ui][guides]")
{
    DiagnosisFixture f;
    f.press(u"Mail is delayed, rejected or does not arrive"_s);
    REQUIRE(eventually([&] { return f.diagnosis().guide != nullptr; }));
    const auto first = f.diagnosis().position.step->answers.front().text.en;
    const QPushButton* answer = nullptr;
    REQUIRE(eventually([&] {
        answer = f.pane->findChild<QPushButton*>(u"guideAnswer"_s);
        return answer && answer->text() == first && answer->hasFocus() && answer->isVisible();
    }));
    QStringList names;
    do {
        QTest::keyClick(f.pane->focusWidget(), Qt::Key_Tab);
        names << f.pane->focusWidget()->objectName();
    } while (f.pane->focusWidget() != answer && names.size() < 60);
    INFO(names.join(u' ').toStdString());
    CHECK(names.lastIndexOf(u"guideAnswer"_s) == names.size() - 1);
    CHECK(names.indexOf(u"attribute_assignee"_s) < names.indexOf(u"conversation"_s));
    CHECK(names.indexOf(u"conversation"_s) < names.indexOf(u"composerText"_s));
    CHECK(names.indexOf(u"composerText"_s) < names.indexOf(u"trigger_ask_customer"_s));
    // The other answers come between the first and the fields.
    CHECK(names.indexOf(u"guideAnswer"_s) < names.indexOf(u"attribute_assignee"_s));
}

TEST_CASE("where all fields would be scrolled to, two of them stay", "[ui][guides]")
{
    DiagnosisFixture f;
    f.press(u"Mail is delayed, rejected or does not arrive"_s);
    REQUIRE(eventually([&] { return f.diagnosis().guide != nullptr; }));
    f.pane->setFactsVisible(true);
    const auto line = f.pane->fontMetrics().lineSpacing();
    const auto* service = f.pane->findChild<QWidget*>(u"attribute_service"_s);
    const auto* work = f.pane->findChild<FittingScrollArea*>()->verticalScrollBar();
    f.pane->resize(900, 110 * line); // wide enough for the facts beside it
    CHECK(eventually([&] { return service->isVisible() && work->maximum() == 0; }));
    for (auto lines = 100; lines >= 44; lines -= 2) { // at last where there is little room in any case
        f.pane->resize(900, lines * line);
        INFO(lines);
        CHECK(eventually([&] { return !service->isVisible() || work->maximum() == 0; }));
    }
    CHECK(eventually([&] { return !service->isVisible(); }));
}

TEST_CASE("a ticket that is not being diagnosed shows no guide", "[ui][guides]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail does not arrive"_s);
    f.open(ticket);
    CHECK(f.pane->findChild<QWidget*>(u"guidePanel"_s)->isHidden());
}

TEST_CASE("a diagnosis can begin anew when its guide has a newer version", "[ui][guides]")
{
    DiagnosisFixture f;
    f.press(u"Mail is delayed, rejected or does not arrive"_s);
    REQUIRE(eventually([&] { return f.diagnosis().guide != nullptr; }));
    const auto newer = [&] {
        for (auto* button : f.pane->findChildren<QPushButton*>(u"guideNewer"_s)) {
            if (button->isVisible())
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    CHECK_FALSE(newer());
    auto changed = *f.diagnosis().guide;
    changed.title.en = u"Our way"_s;
    const auto saved = answered(KnowledgeCalls(f.workspace).saveGuide(changed));
    REQUIRE_OK(saved);
    REQUIRE(eventually([&] { return newer() != nullptr; }));
    auto* restart = newer();
    restart->setFocus();
    QTest::keyClick(restart, Qt::Key_Space);
    REQUIRE(eventually([&] { return f.diagnosis().guide->version == saved->version; }));
    CHECK(f.diagnosis().diagnosis.answers.empty());
    REQUIRE(eventually([&] { return newer() == nullptr; }));
}
