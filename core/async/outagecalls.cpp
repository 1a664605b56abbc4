// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/outagecalls.h"

#include "async/asyncworkspace_p.h"
#include "services/claimservice.h"
#include "services/outageservice.h"

namespace helpdesk {

Answer<std::vector<OutageRow>> OutageCalls::list(int limit)
{
    return m_workspace.inside().read<std::vector<OutageRow>>(
        [actor = m_workspace.actor(), limit](Workspace& workspace, Task&) {
            return workspace.outages().list(actor, limit);
        });
}

Answer<OutageDetails> OutageCalls::details(OutageId id)
{
    return m_workspace.inside().read<OutageDetails>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.outages().details(actor, id);
    });
}

Answer<Outage> OutageCalls::add(const Outage& outage)
{
    return m_workspace.inside().write<Outage>([actor = m_workspace.actor(), outage](Workspace& workspace, Task&) {
        return workspace.outages().add(actor, outage);
    });
}

Answer<Outage> OutageCalls::edit(const Outage& outage)
{
    return m_workspace.inside().write<Outage>([actor = m_workspace.actor(), outage](Workspace& workspace, Task&) {
        return workspace.outages().edit(actor, outage);
    });
}

Answer<> OutageCalls::remove(OutageId id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.outages().remove(actor, id);
    });
}

Answer<> OutageCalls::addNote(OutageId id, const QString& text)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id, text](Workspace& workspace, Task&) {
        return workspace.outages().addNote(actor, id, text);
    });
}

Answer<int> OutageCalls::link(OutageId id, const std::vector<TicketId>& tickets)
{
    return m_workspace.inside().write<int>([actor = m_workspace.actor(), id, tickets](Workspace& workspace, Task&) {
        return workspace.outages().link(actor, id, tickets);
    });
}

Answer<int> OutageCalls::unlink(OutageId id, const std::vector<TicketId>& tickets)
{
    return m_workspace.inside().write<int>([actor = m_workspace.actor(), id, tickets](Workspace& workspace, Task&) {
        return workspace.outages().unlink(actor, id, tickets);
    });
}

Answer<std::vector<OutageAnswerLine>> OutageCalls::previewAnswer(OutageId id, const OutageAnswer& answer)
{
    return m_workspace.inside().read<std::vector<OutageAnswerLine>>(
        [actor = m_workspace.actor(), id, answer](Workspace& workspace, Task&) {
            return workspace.outages().previewAnswer(actor, id, answer);
        });
}

Answer<std::vector<OutageAnswerLine>> OutageCalls::answer(OutageId id, const OutageAnswer& answer)
{
    return m_workspace.inside().write<std::vector<OutageAnswerLine>>(
        [actor = m_workspace.actor(), id, answer](Workspace& workspace, Task&) {
            return workspace.outages().answer(actor, id, answer);
        });
}

Answer<std::vector<ClaimRow>> ClaimCalls::list(const ClaimFilter& filter)
{
    return m_workspace.inside().read<std::vector<ClaimRow>>(
        [filter](Workspace& workspace, Task&) { return workspace.claims().list(filter); });
}

Answer<ClaimDetails> ClaimCalls::details(ClaimId id)
{
    return m_workspace.inside().read<ClaimDetails>(
        [id](Workspace& workspace, Task&) { return workspace.claims().details(id); });
}

Answer<std::vector<Reason>> ClaimCalls::missing(const Claim& claim)
{
    return m_workspace.inside().read<std::vector<Reason>>(
        [claim](Workspace& workspace, Task&) { return workspace.claims().missing(claim); });
}

Answer<std::vector<Claim>> ClaimCalls::make(OutageId outage)
{
    return m_workspace.inside().write<std::vector<Claim>>(
        [actor = m_workspace.actor(), outage](Workspace& workspace, Task&) {
            return workspace.claims().make(actor, outage);
        });
}

Answer<Claim> ClaimCalls::edit(const Claim& claim)
{
    return m_workspace.inside().write<Claim>([actor = m_workspace.actor(), claim](Workspace& workspace, Task&) {
        return workspace.claims().edit(actor, claim);
    });
}

Answer<> ClaimCalls::remove(ClaimId id)
{
    return m_workspace.inside().write<void>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.claims().remove(actor, id);
    });
}

Answer<std::vector<Claim>> ClaimCalls::file(const std::vector<ClaimId>& ids, const QString& number)
{
    return m_workspace.inside().write<std::vector<Claim>>(
        [actor = m_workspace.actor(), ids, number](Workspace& workspace, Task&) {
            return workspace.claims().file(actor, ids, number);
        });
}

Answer<Claim> ClaimCalls::decide(ClaimId id, bool accepted, const QString& words)
{
    return m_workspace.inside().write<Claim>(
        [actor = m_workspace.actor(), id, accepted, words](Workspace& workspace, Task&) {
            return workspace.claims().decide(actor, id, accepted, words);
        });
}

Answer<Claim> ClaimCalls::credit(ClaimId id, const Money& amount, const QString& line)
{
    return m_workspace.inside().write<Claim>(
        [actor = m_workspace.actor(), id, amount, line](Workspace& workspace, Task&) {
            return workspace.claims().credit(actor, id, amount, line);
        });
}

Answer<Claim> ClaimCalls::creditBy(ClaimId id, qint64 line)
{
    return m_workspace.inside().write<Claim>([actor = m_workspace.actor(), id, line](Workspace& workspace, Task&) {
        return workspace.claims().creditBy(actor, id, line);
    });
}

Answer<Claim> ClaimCalls::takeBack(ClaimId id)
{
    return m_workspace.inside().write<Claim>([actor = m_workspace.actor(), id](Workspace& workspace, Task&) {
        return workspace.claims().takeBack(actor, id);
    });
}

Answer<ClaimRequest> ClaimCalls::request(OutageId outage, const std::vector<ClaimId>& claims)
{
    return m_workspace.inside().read<ClaimRequest>(
        [outage, claims](Workspace& workspace, Task&) { return workspace.claims().request(outage, claims); });
}

Answer<qint64> ClaimCalls::exportTo(const ClaimFilter& filter, const QString& path, const CsvOptions& options,
                                    const ExportColumns& columns)
{
    auto& inside = m_workspace.inside();
    auto answer = inside.readAtLength<qint64>([=](Workspace& workspace, Task& task) {
        return workspace.claims().exportTo(filter, path, options, columns, task);
    });
    return inside.noted({QStringLiteral("claims"), nameOfFile(path), {}, 0}, std::move(answer));
}

QStringList ClaimCalls::columns()
{
    return ClaimService::columns();
}

} // namespace helpdesk
