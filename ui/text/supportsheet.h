// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supportcoverage.h"
#include "domain/partner/partnerprofile.h"

namespace helpdesk {

/// What a sheet is made of. Without a customer it is the sheet of a tier.
struct SheetContent {
    PartnerProfile partner;
    SupportTier tier;
    ServicePolicy policy; ///< of the workspace, for a tier without its own
    QString customer;
    std::optional<SupportAgreement> agreement;
    QDate today; ///< on which it is made
};

/// The page "what we support, when, how to reach us, what it costs": what the programme obliges a partner to tell its
/// customers (domain.md 1.2). For writePaper().
struct SupportSheet {
    QString title; ///< plain text
    QString html; ///< for the body of a page, texts of people escaped
};

/// In one of languages(), whatever the program speaks.
SupportSheet supportSheet(const SheetContent& content, const QString& language);

} // namespace helpdesk
