// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const auto caseNumber = u"119120321001170"_s;

/// A prepared workspace with a ticket that Microsoft has.
class EscalationRun : public CommandRun {
public:
    EscalationRun()
    {
        prepare();
        delegate();
        number = technicalTicket(u"Mail does not arrive"_s, u"office365"_s);
        REQUIRE(anna({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s, u"--reason"_s, u"known"_s}).status == 0);
        REQUIRE(anna(QStringList{u"escalation"_s, u"request"_s, number} + escalation(u"office365"_s)).status == 0);
        REQUIRE(sam({u"escalation"_s, u"approve"_s, number}).status == 0);
        REQUIRE(anna({u"escalation"_s, u"file"_s, number, u"--case-number"_s, caseNumber}).status == 0);
    }

    Answer anna(const QStringList& arguments) { return run(QStringList{u"--as"_s, u"anna"_s} + arguments); }
    Answer sam(const QStringList& arguments) { return run(QStringList{u"--as"_s, u"sam"_s} + arguments); }
    QJsonObject leg(int index = 0) { return json({u"escalation"_s, u"show"_s, number}).array().at(index).toObject(); }

    QString number;
};

} // namespace

TEST_CASE_METHOD(EscalationRun, "escalation takes a ticket to Microsoft and back", "[cli][cases]")
{
    auto rows = json({u"escalation"_s, u"list"_s}).array();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"turn"_s] == u"target_owes"_s);
    CHECK(rows[0][u"case_number"_s] == caseNumber);
    CHECK(rows[0][u"promised"_s] == true);
    CHECK(json({u"escalation"_s, u"list"_s, u"--turn"_s, u"we_owe"_s}).array().isEmpty());
    CHECK(json({u"escalation"_s, u"list"_s, u"nothing"_s, u"like"_s, u"it"_s}).array().isEmpty());

    const auto asked = anna({u"escalation"_s, u"update"_s, number, u"--message"_s, u"Which region?"_s, u"--author"_s,
                             u"Kim"_s, u"--status"_s, u"attention_needed"_s});
    CHECK(asked.status == 0);
    CHECK(asked.out.contains(u"They wait for our answer."_s));
    CHECK(leg()[u"messages"_s].toArray().at(0)[u"author"_s] == u"Kim"_s);
    CHECK(anna({u"escalation"_s, u"update"_s, number, u"--message"_s, u"West"_s, u"--direction"_s, u"to_target"_s,
                u"--channel"_s, u"phone"_s})
              .status
          == 0);
    CHECK(leg()[u"target_status"_s] == u"open"_s);
    CHECK(anna({u"escalation"_s, u"show"_s, number}).out.contains(u"Which region?"_s));

    CHECK(anna({u"escalation"_s, u"update"_s, number, u"--outcome"_s, u"fixed"_s}).status == 0);
    CHECK(leg()[u"outcome"_s] == u"fixed"_s);
    CHECK(json({u"ticket"_s, u"show"_s, number}).object()[u"state"_s] == u"resolving"_s);
    CHECK(json({u"escalation"_s, u"list"_s}).array().isEmpty());
    CHECK(anna({u"undo"_s}).status == 0);
    CHECK(json({u"escalation"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE_METHOD(EscalationRun, "a further case is asked for, approved, filed and named by its number", "[cli][cases]")
{
    CHECK(anna({u"escalation"_s, u"update"_s, number, u"--further"_s, u"m365_admin_center"_s, u"--under"_s}).status == 0);
    CHECK(leg(1)[u"status"_s] == u"requested"_s);
    CHECK(leg(1)[u"under_leg"_s] == 1);
    const auto own = anna({u"escalation"_s, u"approve"_s, number});
    CHECK(own.status == 1);
    CHECK(own.err.count(u'\n') == 1);
    CHECK(sam({u"escalation"_s, u"approve"_s, number}).out.contains(u"case 2"_s));
    CHECK(anna({u"escalation"_s, u"file"_s, number, u"--case-number"_s, u"119120321001171"_s, u"--filed-by"_s,
                u"Provider"_s})
              .status
          == 0);
    CHECK(leg(1)[u"filed_by"_s] == u"Provider"_s);
    const auto which = anna({u"escalation"_s, u"update"_s, number, u"--outcome"_s, u"fixed"_s});
    CHECK(which.status == 1);
    CHECK(which.err.contains(u"1, 2"_s));
    CHECK(anna({u"escalation"_s, u"update"_s, number, u"--leg"_s, u"2"_s, u"--outcome"_s, u"duplicate"_s}).status == 0);
    CHECK(json({u"ticket"_s, u"show"_s, number}).object()[u"state"_s] == u"escalated"_s);
    CHECK(anna({u"escalation"_s, u"update"_s, number, u"--leg"_s, u"9"_s, u"--outcome"_s, u"fixed"_s}).status == 1);
}

TEST_CASE_METHOD(EscalationRun, "an imported request that fits nowhere is listed and attached", "[cli][cases]")
{
    const auto file = write(u"requests.json"_s, R"({"totalCount":1,"items":[{"title":"Billing question","severity":3,
"id":"615112491169010","status":1,"createdDate":"2026-09-01T08:00:00Z","lastModifiedDate":"2026-09-02T08:00:00Z",
"attributes":{"objectType":"ServiceRequest"}}]})");
    REQUIRE(run({u"import"_s, file}).status == 0);
    const auto rows = json({u"escalation"_s, u"unattached"_s}).array();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"title"_s] == u"Billing question"_s);
    CHECK(anna({u"escalation"_s, u"attach"_s, u"615112491169010"_s, number}).status == 0);
    CHECK(json({u"escalation"_s, u"unattached"_s}).array().isEmpty());
    CHECK(leg(1)[u"case_number"_s] == u"615112491169010"_s);
    CHECK(anna({u"escalation"_s, u"attach"_s, u"615112491169010"_s, number}).status == 1);
}

TEST_CASE_METHOD(EscalationRun, "cases are told in every format, and exported", "[cli][cases]")
{
    CHECK(run({u"escalation"_s, u"list"_s}).out.contains(u"They owe us"_s));
    CHECK(run({u"--format"_s, u"csv"_s, u"escalation"_s, u"list"_s}).out.startsWith(u"ticket,leg,turn,late_minutes"_s));
    CHECK(run({u"--format"_s, u"csv"_s, u"escalation"_s, u"show"_s, number}).out.contains(caseNumber));
    const auto out = path(u"cases.csv"_s);
    CHECK(json({u"export"_s, u"cases"_s, u"--out"_s, out}).object()[u"rows"_s] == 1);
    const auto wrong = anna({u"escalation"_s, u"update"_s, number, u"--message"_s, u"x"_s, u"--at"_s, u"yesterday"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(u"yesterday"_s));
}

TEST_CASE_METHOD(EscalationRun, "a case number that another ticket bears is refused and that ticket named", "[cli][cases]")
{
    const auto bearer = number;
    number = technicalTicket(u"Calendar is empty"_s, u"office365"_s);
    REQUIRE(anna({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s, u"--reason"_s, u"known"_s}).status == 0);
    REQUIRE(anna(QStringList{u"escalation"_s, u"request"_s, number} + escalation(u"office365"_s)).status == 0);
    REQUIRE(sam({u"escalation"_s, u"approve"_s, number}).status == 0);
    const auto filed = anna({u"escalation"_s, u"file"_s, number, u"--case-number"_s, caseNumber});
    CHECK(filed.status == 1);
    CHECK(filed.err.contains(u"stands on ticket #%1 already"_s.arg(bearer)));
    REQUIRE(anna({u"escalation"_s, u"file"_s, number, u"--case-number"_s, u"119120321001171"_s}).status == 0);
    const auto updated = anna({u"escalation"_s, u"update"_s, number, u"--case-number"_s, caseNumber});
    CHECK(updated.status == 1);
    CHECK(updated.err.contains(u"stands on ticket #%1 already"_s.arg(bearer)));
    CHECK(leg()[u"case_number"_s] == u"119120321001171"_s);
}

TEST_CASE_METHOD(EscalationRun, "a case says by which hours the other side counts, and where they are assumed", "[cli][cases]")
{
    CHECK(leg()[u"their_hours"_s] == u"hours.emea.english"_s); // the profile's country is Latvia
    CHECK(leg()[u"their_hours_assumed"_s] == false);
    REQUIRE(run({u"partner"_s, u"set"_s, u"--support-language"_s, u"de"_s}).status == 0);
    CHECK(leg()[u"their_hours"_s] == u"hours.emea.german"_s);
    CHECK(anna({u"escalation"_s, u"show"_s, number}).out.contains(u"speaks German"_s));
    REQUIRE(run({u"partner"_s, u"set"_s, u"--country"_s, QString()}).status == 0);
    CHECK(leg()[u"their_hours_assumed"_s] == true);
    CHECK(anna({u"escalation"_s, u"show"_s, number}).out.contains(u"are assumed"_s));
}
