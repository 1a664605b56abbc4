// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

/// SubscriptionStatus of the Partner Center SDK; the order is its numbering from 0 (domain.md 4.2).
enum class SubscriptionStatus { None, Active, Suspended, Deleted, Expired, Pending, Disabled };
template <>
struct EnumKeys<SubscriptionStatus> {
    static constexpr std::array<KeyOf<SubscriptionStatus>, 7> keys{{{SubscriptionStatus::None, "none"},
                                                                    {SubscriptionStatus::Active, "active"},
                                                                    {SubscriptionStatus::Suspended, "suspended"},
                                                                    {SubscriptionStatus::Deleted, "deleted"},
                                                                    {SubscriptionStatus::Expired, "expired"},
                                                                    {SubscriptionStatus::Pending, "pending"},
                                                                    {SubscriptionStatus::Disabled, "disabled"}}};
};

enum class BillingType { None, Usage, License, Benefit };
template <>
struct EnumKeys<BillingType> {
    static constexpr std::array<KeyOf<BillingType>, 4> keys{{{BillingType::None, "none"},
                                                             {BillingType::Usage, "usage"},
                                                             {BillingType::License, "license"},
                                                             {BillingType::Benefit, "benefit"}}};
};

enum class BillingCycle { Unknown, Monthly, Annual, None, OneTime, Triennial, Biennial };
template <>
struct EnumKeys<BillingCycle> {
    static constexpr std::array<KeyOf<BillingCycle>, 7> keys{{{BillingCycle::Unknown, "unknown"},
                                                              {BillingCycle::Monthly, "monthly"},
                                                              {BillingCycle::Annual, "annual"},
                                                              {BillingCycle::None, "none"},
                                                              {BillingCycle::OneTime, "one_time"},
                                                              {BillingCycle::Triennial, "triennial"},
                                                              {BillingCycle::Biennial, "biennial"}}};
};

/// Which commerce model a subscription lives under; it decides its lifecycle.
enum class CommerceModel { NewCommerce, Legacy };
template <>
struct EnumKeys<CommerceModel> {
    static constexpr std::array<KeyOf<CommerceModel>, 2> keys{
        {{CommerceModel::NewCommerce, "new_commerce"}, {CommerceModel::Legacy, "legacy"}}};
};

} // namespace helpdesk
