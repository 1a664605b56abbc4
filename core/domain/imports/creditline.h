// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/money.h"

#include <QString>

#include <optional>

namespace helpdesk {

/// A line of a reconciliation file by which Microsoft gave money back. Its sign is the invoice's: a credit is negative.
struct CreditLine {
    qint64 id = 0; ///< 0: not stored yet
    CustomerId customer;
    QString invoiceNumber; ///< empty in legacy files
    QString subscriptionGuid; ///< canonical GUID; empty when the credit is not for one subscription
    QString chargeType; ///< as the file writes it, for example customerCredit
    QString reasonCode; ///< CreditReasonCode
    QString description;
    Money amount; ///< before tax
    Money total; ///< with tax
    std::optional<Instant> startsAt; ///< of the period the charge is for
    std::optional<Instant> endsAt;
    int copy = 1; ///< of lines of one invoice that are alike in everything
    BatchId batch;

    bool operator==(const CreditLine&) const = default;
};

} // namespace helpdesk
