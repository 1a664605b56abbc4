// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct KeyText {
        Q_DECLARE_TR_FUNCTIONS(KeyText)
    };

} // namespace

QString label(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Commercial:
        return KeyText::tr("Commercial", "Microsoft cloud");
    case Cloud::Gcc:
        return KeyText::tr("Government Community Cloud", "Microsoft cloud");
    case Cloud::UsGov:
        return KeyText::tr("US Government", "Microsoft cloud");
    case Cloud::China21V:
        return KeyText::tr("China (21Vianet)", "Microsoft cloud");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Unknown:
        return KeyText::tr("Unknown", "relationship to the partner");
    case Relationship::Reseller:
        return KeyText::tr("Reseller", "relationship to the partner");
    case Relationship::Advisor:
        return KeyText::tr("Advisor", "relationship to the partner");
    case Relationship::Syndication:
        return KeyText::tr("Syndication", "relationship to the partner");
    case Relationship::MicrosoftSupport:
        return KeyText::tr("Microsoft support", "relationship to the partner");
    case Relationship::None:
        return KeyText::tr("None", "relationship to the partner");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(AccessKind kind)
{
    switch (kind) {
    case AccessKind::Dap:
        return KeyText::tr("DAP", "access to the tenant");
    case AccessKind::Gdap:
        return KeyText::tr("GDAP", "access to the tenant");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(AccessStatus status)
{
    switch (status) {
    case AccessStatus::ApprovalPending:
        return KeyText::tr("Approval pending", "access to the tenant");
    case AccessStatus::Approved:
        return KeyText::tr("Approved", "access to the tenant");
    case AccessStatus::Active:
        return KeyText::tr("Active", "access to the tenant");
    case AccessStatus::TerminationRequested:
        return KeyText::tr("Termination requested", "access to the tenant");
    case AccessStatus::Terminated:
        return KeyText::tr("Terminated", "access to the tenant");
    case AccessStatus::Expired:
        return KeyText::tr("Expired", "access to the tenant");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PartnerType type)
{
    switch (type) {
    case PartnerType::DirectBill:
        return KeyText::tr("Direct bill partner", "type of partner");
    case PartnerType::IndirectProvider:
        return KeyText::tr("Indirect provider", "type of partner");
    case PartnerType::IndirectReseller:
        return KeyText::tr("Indirect reseller", "type of partner");
    case PartnerType::Advisor:
        return KeyText::tr("Advisor", "type of partner");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Signature:
        return KeyText::tr("Signature Cloud Support", "support plan");
    case PlanKind::Advanced:
        return KeyText::tr("Advanced Support for Partners", "support plan");
    case PlanKind::Premier:
        return KeyText::tr("Premier Support for Partners", "support plan");
    case PlanKind::PartnerCloudSupport:
        return KeyText::tr("Partner Cloud Support", "support plan");
    case PlanKind::Unified:
        return KeyText::tr("Unified Support", "support plan");
    case PlanKind::UnifiedAdvanced:
        return KeyText::tr("Unified Support Advanced", "support plan");
    case PlanKind::UnifiedPerformance:
        return KeyText::tr("Unified Support Performance", "support plan");
    case PlanKind::AzureDeveloper:
        return KeyText::tr("Azure support plan Developer", "support plan");
    case PlanKind::AzureStandard:
        return KeyText::tr("Azure support plan Standard", "support plan");
    case PlanKind::AzureProDirect:
        return KeyText::tr("Azure support plan ProDirect", "support plan");
    case PlanKind::DynamicsSubscription:
        return KeyText::tr("Dynamics 365 support plan Subscription", "support plan");
    case PlanKind::DynamicsProDirect:
        return KeyText::tr("Dynamics 365 support plan ProDirect", "support plan");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::None:
        return KeyText::tr("Unknown", "subscription");
    case SubscriptionStatus::Active:
        return KeyText::tr("Active", "subscription");
    case SubscriptionStatus::Suspended:
        return KeyText::tr("Suspended", "subscription");
    case SubscriptionStatus::Deleted:
        return KeyText::tr("Deleted", "subscription");
    case SubscriptionStatus::Expired:
        return KeyText::tr("Expired", "subscription");
    case SubscriptionStatus::Pending:
        return KeyText::tr("Pending", "subscription");
    case SubscriptionStatus::Disabled:
        return KeyText::tr("Disabled", "subscription");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(BillingType type)
{
    switch (type) {
    case BillingType::None:
        return KeyText::tr("Not billed", "billing of a subscription");
    case BillingType::Usage:
        return KeyText::tr("By usage", "billing of a subscription");
    case BillingType::License:
        return KeyText::tr("By licence", "billing of a subscription");
    case BillingType::Benefit:
        return KeyText::tr("Benefit", "billing of a subscription");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(BillingCycle cycle)
{
    switch (cycle) {
    case BillingCycle::Unknown:
        return KeyText::tr("Unknown", "billing cycle");
    case BillingCycle::Monthly:
        return KeyText::tr("Monthly", "billing cycle");
    case BillingCycle::Annual:
        return KeyText::tr("Annual", "billing cycle");
    case BillingCycle::None:
        return KeyText::tr("None", "billing cycle");
    case BillingCycle::OneTime:
        return KeyText::tr("Once", "billing cycle");
    case BillingCycle::Triennial:
        return KeyText::tr("Every three years", "billing cycle");
    case BillingCycle::Biennial:
        return KeyText::tr("Every two years", "billing cycle");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CommerceModel model)
{
    switch (model) {
    case CommerceModel::NewCommerce:
        return KeyText::tr("New commerce", "commerce model");
    case CommerceModel::Legacy:
        return KeyText::tr("Legacy", "commerce model");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
