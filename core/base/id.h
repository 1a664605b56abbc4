// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace helpdesk {

/// The identity of a stored thing. Ids of different things do not compare, and no number becomes an
/// id by accident. The default one is "not stored yet".
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id&) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using TicketId = Id<struct TicketTag>;
using MessageId = Id<struct MessageTag>;
using EventId = Id<struct EventTag>;
using OperationId = Id<struct OperationTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using SubscriptionId = Id<struct SubscriptionTag>; ///< our row, not Microsoft's GUID
using UserId = Id<struct UserTag>;
using TeamId = Id<struct TeamTag>;
using BatchId = Id<struct BatchTag>;
using EscalationId = Id<struct EscalationTag>;
using CaseMessageId = Id<struct CaseMessageTag>; ///< said on a leg
using OutageId = Id<struct OutageTag>;
using SupportPlanId = Id<struct SupportPlanTag>;

} // namespace helpdesk
