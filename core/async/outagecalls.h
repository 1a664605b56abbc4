// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/claim/claimrequest.h"
#include "domain/outage/outagedetails.h"

namespace helpdesk {

/// The door to outages; as AsyncWorkspace, and as cheap to make. Errors of each call are those of OutageService.
class OutageCalls {
public:
    explicit OutageCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<OutageRow>> list(int limit);
    Answer<OutageDetails> details(OutageId id);
    Answer<Outage> add(const Outage& outage);
    Answer<Outage> edit(const Outage& outage);
    Answer<> remove(OutageId id);
    Answer<> addNote(OutageId id, const QString& text);
    Answer<int> link(OutageId id, const std::vector<TicketId>& tickets);
    Answer<int> unlink(OutageId id, const std::vector<TicketId>& tickets);
    Answer<std::vector<OutageAnswerLine>> previewAnswer(OutageId id, const OutageAnswer& answer);
    Answer<std::vector<OutageAnswerLine>> answer(OutageId id, const OutageAnswer& answer);

private:
    AsyncWorkspace& m_workspace;
};

/// The door to claims. Errors of each call are those of ClaimService.
class ClaimCalls {
public:
    explicit ClaimCalls(AsyncWorkspace& workspace)
        : m_workspace(workspace)
    {
    }

    Answer<std::vector<ClaimRow>> list(const ClaimFilter& filter);
    Answer<ClaimDetails> details(ClaimId id);
    /// What a claim would miss if it were stored so.
    Answer<std::vector<Reason>> missing(const Claim& claim);
    Answer<std::vector<Claim>> make(OutageId outage);
    Answer<Claim> edit(const Claim& claim);
    Answer<> remove(ClaimId id);
    Answer<std::vector<Claim>> file(const std::vector<ClaimId>& ids, const QString& number);
    Answer<Claim> decide(ClaimId id, bool accepted, const QString& words);
    Answer<Claim> credit(ClaimId id, const Money& amount, const QString& line);
    Answer<Claim> creditBy(ClaimId id, qint64 line);
    Answer<Claim> takeBack(ClaimId id);
    Answer<ClaimRequest> request(OutageId outage, const std::vector<ClaimId>& claims = {});
    Answer<qint64> exportTo(const ClaimFilter& filter, const QString& path, const CsvOptions& options,
                            const ExportColumns& columns);
    static QStringList columns(); ///< stable keys of all that the list can have

private:
    AsyncWorkspace& m_workspace;
};

} // namespace helpdesk
