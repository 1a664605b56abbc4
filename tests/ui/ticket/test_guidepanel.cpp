// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include <QComboBox>
#include <QLineEdit>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct DiagnosisFixture : PaneFixture {
    DiagnosisFixture()
    {
        ticket = create(u"Mail does not arrive"_s);
        const auto customer = addCustomer(u"Contoso Ltd"_s);
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
        auto* routes = f.pane->findChild<QWidget*>(u"routesPanel"_s);
        REQUIRE(eventually([&] { return routes->isVisible(); }));
    }
}

TEST_CASE("a ticket that is not being diagnosed shows no guide", "[ui][guides]")
{
    PaneFixture f;
    const auto ticket = f.create(u"Mail does not arrive"_s);
    f.open(ticket);
    CHECK(f.pane->findChild<QWidget*>(u"guidePanel"_s)->isHidden());
}

TEST_CASE("asking for an escalation shows every fitting route and takes over the one chosen", "[ui][routing]")
{
    DiagnosisFixture f;
    f.pane->choose(Trigger::RequestEscalation);
    auto* routes = f.pane->findChild<QWidget*>(u"routesPanel"_s);
    REQUIRE(eventually([&] { return routes->isVisible(); }));
    const auto decision = answered(f.workspace.routes(f.ticket.id));
    REQUIRE_OK(decision);
    const auto combos = f.pane->findChild<QWidget*>(u"triggerForm"_s)->findChildren<QComboBox*>();
    const auto best = decision->recommended ? decision->recommended : decision->nearest;
    REQUIRE(best);
    CHECK(combos[0]->currentData().toString() == QString(keyOf(*best)));
    CHECK(f.drafts(f.workspace).empty()); // a suggestion is nothing that was written
    for (const auto& route : decision->routes) {
        auto* use = routes->findChild<QPushButton*>(u"useRoute_"_s + keyOf(route.route));
        CHECK((use != nullptr) == route.allowed);
        if (!use)
            continue;
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        CHECK(combos[0]->currentData().toString() == QString(keyOf(route.route)));
        CHECK(combos[1]->currentData().toString() == route.entitlement);
    }
}
