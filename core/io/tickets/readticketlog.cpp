// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/readticketlog.h"

#include "domain/imports/importreasons.h"
#include "io/tickets/logrow.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct DraftMoment {
        LoggedMoment moment;
        bool saysState = true;
    };

    /// A ticket while its rows come in.
    struct Draft {
        LoggedTicket ticket;
        std::vector<DraftMoment> moments;
        Instant newest; ///< of the rows that told about the ticket as a whole
    };

    void addMoments(Draft& draft, const LogRow& row, bool rowPerTicket)
    {
        auto last = DraftMoment{row.moment, row.saysState};
        if (!rowPerTicket) {
            draft.moments.push_back(std::move(last));
            return;
        }
        // One row tells of several moments: it came in, was solved, and is where it is now.
        auto first = last;
        first.moment.at = *row.created;
        first.moment.state = TicketState::New;
        first.saysState = true;
        first.moment.body.clear();
        draft.moments.push_back(first);
        if (row.moment.state == TicketState::New)
            return;
        if (row.moment.state == TicketState::Closed && row.resolved && row.closed) {
            first.moment.at = *row.resolved;
            first.moment.state = TicketState::Resolved;
            draft.moments.push_back(first);
        }
        const auto ended = row.moment.state == TicketState::Closed && row.closed ? row.closed
            : isActive(row.moment.state)                                         ? std::nullopt
                                                                                 : row.resolved;
        last.moment.at = std::max(ended.value_or(row.moment.at), *row.created);
        draft.moments.push_back(std::move(last));
    }

    LoggedTicket completed(Draft& draft)
    {
        auto& moments = draft.moments;
        std::stable_sort(moments.begin(), moments.end(), [](const DraftMoment& left, const DraftMoment& right) {
            return left.moment.at < right.moment.at;
        });
        auto& ticket = draft.ticket;
        ticket.moments.reserve(moments.size());
        auto state = TicketState::New;
        for (auto& draftMoment : moments) {
            if (!draftMoment.saysState)
                draftMoment.moment.state = state;
            state = draftMoment.moment.state;
            ticket.moments.push_back(std::move(draftMoment.moment));
        }
        if (ticket.title.isEmpty())
            ticket.title = ticket.reference;
        return std::move(ticket);
    }

    class LogGathering {
    public:
        LogGathering(const CsvTable& table, const TicketMapping& mapping, Gathering& gathering)
            : m_table(table)
            , m_mapping(mapping)
            , m_gathering(gathering)
            , m_reader(mapping, table)
        {
        }

        Result<> checkColumns() const { return m_reader.checkColumns(); }

        void takeRow()
        {
            LogRow row;
            auto reason = m_table.shapeFault();
            if (!reason)
                reason = m_reader.read(row);
            if (!reason)
                reason = store(row);
            if (reason)
                m_gathering.reject({m_table.line(), m_table.raw()}, *reason, row.number);
        }

        void finish()
        {
            auto& tickets = m_gathering.file.tickets;
            tickets.reserve(m_drafts.size());
            for (auto& draft : m_drafts)
                tickets.push_back(completed(draft));
            m_gathering.finish(tickets.size());
        }

    private:
        std::optional<Reason> store(const LogRow& row)
        {
            const auto known = m_byNumber.constFind(row.number);
            const bool isNew = known == m_byNumber.cend();
            // The ticket is told by its last row: the newest, and of equally new ones the later in the file.
            const bool tells = isNew || row.moment.at >= m_drafts[*known].newest;
            if (isNew) {
                if (m_mapping.keepsNumbers && row.number.toLongLong() <= 0)
                    return Reason{QLatin1StringView(importreason::numberInvalid), {m_mapping.number.join(u", "_s), row.number}};
                Draft draft;
                draft.ticket.reference = row.number;
                draft.ticket.origin.line = m_table.line();
                draft.ticket.createdAt = row.created.value_or(row.moment.at);
                draft.ticket.keepsNumber = m_mapping.keepsNumbers;
                if (auto reason = m_reader.readTicket(draft.ticket))
                    return reason;
                m_byNumber.insert(row.number, m_drafts.size());
                m_drafts.push_back(std::move(draft));
            } else if (tells) {
                if (auto reason = m_reader.readTicket(m_drafts[*known].ticket))
                    return reason;
            }
            auto& draft = isNew ? m_drafts.back() : m_drafts[*known];
            if (tells)
                tell(draft, row);
            if (!row.created)
                draft.ticket.createdAt = std::min(draft.ticket.createdAt, row.moment.at);
            addMoments(draft, row, m_mapping.rowPerTicket);
            return std::nullopt;
        }

        static void tell(Draft& draft, const LogRow& row)
        {
            draft.newest = row.moment.at;
            draft.ticket.createdAt = row.created.value_or(draft.ticket.createdAt);
            draft.ticket.resolvedAt = row.resolved;
            draft.ticket.closedAt = row.closed;
        }

        const CsvTable& m_table;
        const TicketMapping& m_mapping;
        Gathering& m_gathering;
        LogRowReader m_reader;
        QHash<QString, size_t> m_byNumber;
        std::vector<Draft> m_drafts;
    };

} // namespace

bool isRecognisedBy(const TicketMapping& mapping, const CsvTable& table)
{
    const auto& headers = mapping.recognisedBy;
    return !headers.isEmpty() && std::all_of(headers.begin(), headers.end(), [&table](const QString& header) {
        return table.columnOfHeader(header) >= 0;
    });
}

Result<> readTicketLog(CsvTable& table, const TicketMapping& mapping, Gathering& gathering)
{
    LogGathering log(table, mapping, gathering);
    HD_CHECK(log.checkColumns());
    while (table.next()) {
        if (!gathering.step(table.position(), table.size()))
            return fail(ErrorCode::Cancelled);
        log.takeRow();
    }
    log.finish();
    return {};
}

} // namespace helpdesk
