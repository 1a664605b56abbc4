// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/models/ticketorder.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    TicketRow row(qint64 id, qint64 number, Severity severity, qint64 updated)
    {
        TicketRow result;
        result.id = TicketId(id);
        result.number = number;
        result.severity = severity;
        result.updatedAt = Instant(updated);
        return result;
    }

} // namespace

TEST_CASE("rows are ordered by the key and then by the id, both in one direction", "[models]")
{
    const auto one = row(1, 1001, Severity::B, 500);
    const auto two = row(2, 1002, Severity::B, 400);
    CHECK(comesBefore(one, two, TicketSort::Number, false) == true);
    CHECK(comesBefore(one, two, TicketSort::Number, true) == false);
    CHECK(comesBefore(one, two, TicketSort::Updated, true) == true);
    CHECK(comesBefore(one, two, TicketSort::Severity, false) == true);
    CHECK(comesBefore(one, two, TicketSort::Severity, true) == false);
    CHECK(comesBefore(one, one, TicketSort::Number, false) == false);
}

TEST_CASE("the order of texts is the storage's", "[models]")
{
    for (const auto sort : {TicketSort::Title, TicketSort::Customer, TicketSort::Assignee}) {
        CHECK_FALSE(isOrderKnown(sort));
        CHECK_FALSE(comesBefore({}, {}, sort, false).has_value());
    }
    for (const auto sort :
         {TicketSort::Updated, TicketSort::Created, TicketSort::Number, TicketSort::Severity, TicketSort::State})
        CHECK(isOrderKnown(sort));
}

} // namespace helpdesk
