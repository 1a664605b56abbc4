// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

#include <vector>

namespace helpdesk {

enum class ChangedThing { Ticket, Customer, Subscription, Contact, User, Partner, Import, View, Outage, Claim, Guide, Presence, Macro, Notification, Review };
template <>
struct EnumKeys<ChangedThing> {
    static constexpr std::array<KeyOf<ChangedThing>, 15> keys{{{ChangedThing::Ticket, "ticket"},
                                                              {ChangedThing::Customer, "customer"},
                                                              {ChangedThing::Subscription, "subscription"},
                                                              {ChangedThing::Contact, "contact"},
                                                              {ChangedThing::User, "user"},
                                                              {ChangedThing::Partner, "partner"},
                                                              {ChangedThing::Import, "import"},
                                                              {ChangedThing::View, "view"},
                                                              {ChangedThing::Outage, "outage"},
                                                              {ChangedThing::Claim, "claim"},
                                                              {ChangedThing::Guide, "guide"},
                                                              {ChangedThing::Presence, "presence"},
                                                              {ChangedThing::Macro, "macro"},
                                                              {ChangedThing::Notification, "notification"},
                                                              {ChangedThing::Review, "review"}}};
};

/// One row of the change feed. `id` 0: many of this kind (a bulk write); whoever shows them reads anew.
struct Change {
    qint64 sequence = 0;
    ChangedThing thing = ChangedThing::Ticket;
    qint64 id = 0;

    bool operator==(const Change&) const = default;
};

} // namespace helpdesk
