// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/offeringchange.h"
#include "domain/offering/supportagreement.h"
#include "domain/partner/user.h"
#include "storage/database.h"

namespace helpdesk {

/// Agreements with customers, and what was changed in the offering. Assumes a transaction when it writes.
class AgreementStore {
public:
    explicit AgreementStore(Database& database);

    Result<AgreementId> insert(const SupportAgreement& agreement);
    /// On revision `seen`. Errors: Conflict with the reason agreement_changed.
    Result<> update(const SupportAgreement& agreement, qint64 seen);
    Result<std::optional<SupportAgreement>> find(AgreementId id);
    /// The newest first.
    Result<std::vector<SupportAgreement>> listOf(CustomerId customer);
    /// Of all customers, one customer after the other, the newest first.
    Result<std::vector<SupportAgreement>> list();

    Result<> record(TierId tier, const Actor& actor, const OfferingChange& change);
    Result<> record(AgreementId agreement, const Actor& actor, const OfferingChange& change);
    /// The newest first.
    Result<std::vector<OfferingChange>> changesOf(TierId tier);
    Result<std::vector<OfferingChange>> changesOf(AgreementId agreement);

private:
    Result<> record(TierId tier, AgreementId agreement, const Actor& actor, const OfferingChange& change);

    Database& m_database;
};

} // namespace helpdesk
