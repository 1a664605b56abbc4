// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/guideservice.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct GuideFixture : TicketFixture {
    GuideFixture()
        : guides(*database, clock)
    {
        auto wanted = form();
        wanted.service = Service::Office365;
        wanted.category = Category::Technical;
        ticket = unwrap(tickets->create(anna, wanted));
    }

    /// The first answer of every step until the end.
    GuidedDiagnosis answerToTheEnd()
    {
        auto diagnosis = unwrap(guides.diagnosis(anna, ticket.id));
        while (diagnosis.position.step) {
            const auto& step = *diagnosis.position.step;
            diagnosis = unwrap(guides.answer(anna, ticket.id, {step.id, step.answers.front().id}));
        }
        return diagnosis;
    }

    Ticket stored() { return unwrap(tickets->details(anna, ticket.id)).ticket; }

    GuideService guides;
    Ticket ticket;
};

} // namespace

TEST_CASE_METHOD(GuideFixture, "the words of a ticket propose its guides until one is chosen", "[guides]")
{
    auto diagnosis = unwrap(guides.diagnosis(anna, ticket.id));
    CHECK_FALSE(diagnosis.guide);
    REQUIRE(!diagnosis.proposals.empty());
    CHECK(diagnosis.proposals.front()->id == u"office365.mail_flow"_s);
    diagnosis = unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    REQUIRE(diagnosis.guide);
    REQUIRE(diagnosis.position.step);
    CHECK(diagnosis.position.step->stage == GuideStage::Health);
    CHECK(diagnosis.proposals.empty());
    CHECK_FALSE(guides.choose(anna, ticket.id, u"office365.unknown"_s));
}

TEST_CASE_METHOD(GuideFixture, "every answer is an event, and reaching an end completes the diagnosis", "[guides]")
{
    CHECK_FALSE(guides.answer(anna, ticket.id, {u"health"_s, u"healthy"_s}));
    unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    CHECK_FALSE(stored().guideDone);
    const auto diagnosis = answerToTheEnd();
    REQUIRE(diagnosis.position.end);
    CHECK(stored().guideDone);
    const auto events = unwrap(tickets->history(anna, ticket.id));
    const auto guideEvents = std::count_if(events.begin(), events.end(),
                                           [](const TicketEvent& event) { return event.kind == EventKind::Guide; });
    CHECK(guideEvents == static_cast<int>(diagnosis.diagnosis.answers.size()) + 2);
    CHECK(diagnosisOf(events) == diagnosis.diagnosis);
}

TEST_CASE_METHOD(GuideFixture, "answering an earlier question again opens the diagnosis", "[guides]")
{
    const auto begun = unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    const auto& first = *begun.position.step;
    answerToTheEnd();
    const auto leadsOn = std::find_if(first.answers.begin(), first.answers.end(),
                                      [](const GuideAnswer& answer) { return !answer.next.isEmpty(); });
    REQUIRE(leadsOn != first.answers.end());
    const auto again = unwrap(guides.answer(anna, ticket.id, {first.id, leadsOn->id}));
    CHECK(again.diagnosis.answers.size() == 1);
    CHECK(again.position.step);
    CHECK_FALSE(stored().guideDone);
    CHECK_FALSE(guides.answer(anna, ticket.id, {first.id, u"nonsense"_s}));
}

TEST_CASE_METHOD(GuideFixture, "a ticket keeps the version it was answered with", "[guides]")
{
    unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    auto changed = unwrap(guides.find(u"office365.mail_flow"_s));
    const auto shipped = changed.version;
    changed.title.en = u"Our own way"_s;
    CHECK_FALSE(guides.save(anna, changed));
    const auto saved = unwrap(guides.save(boris, changed));
    CHECK(saved.version == shipped + 1);
    CHECK(unwrap(guides.find(u"office365.mail_flow"_s)).title.en == u"Our own way"_s);
    const auto kept = unwrap(guides.diagnosis(anna, ticket.id));
    CHECK(kept.guide->version == shipped);
    const auto anew = unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    CHECK(anew.guide->version == saved.version);
}

TEST_CASE_METHOD(GuideFixture, "a guide with a fault is not stored, and the fault is named", "[guides]")
{
    auto broken = unwrap(guides.find(u"office365.mail_flow"_s));
    broken.steps.front().answers.front().end = u"gone"_s;
    broken.steps.front().answers.front().next.clear();
    const auto saved = guides.save(boris, broken);
    REQUIRE(!saved);
    CHECK(saved.error().subject == Subject::Guide);
    CHECK(saved.error().arguments.contains(u"leads_nowhere"_s));
    CHECK(unwrap(guides.find(u"office365.mail_flow"_s)).version == 1);
}
