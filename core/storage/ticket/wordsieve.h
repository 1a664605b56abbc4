// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ticket/ticketcondition.h"

#include <memory>
#include <optional>

namespace helpdesk {

class SaidWord;

/// The words of a search as a sieve: tickets come along in the order of their list, and those pass that say all of the
/// words and none of the excluded ones. Of each word the index is read once, from the newest text backwards, and no
/// further than the tickets that come along ask for (decision 23). Lives as long as one reading.
class WordSieve {
public:
    /// For the words of `filter` itself; those of its clauses are not looked at. `page`: so many tickets are going to be
    /// taken, 0 for all. `fields`: what else is asked of the tickets of the list. Of a word that stands in fewer than about
    /// `known` texts all tickets may be found beforehand. Errors of all: those of Statement::run().
    static Result<WordSieve> open(Database& database, const TicketFilter& filter, qint64 page,
                                  const SqlPiece& fields = {}, qint64 known = 50'000);

    WordSieve(WordSieve&& other) noexcept;
    WordSieve& operator=(WordSieve&&) = delete;
    WordSieve(const WordSieve&) = delete;
    WordSieve& operator=(const WordSieve&) = delete;
    ~WordSieve();

    /// The tickets that rare words lead to, where that is less work than walking the list. Empty: any ticket may come along.
    const SqlPiece& lead() const { return m_lead; }

    /// Whether a ticket, one of lead() where there is one, says what is searched for.
    Result<bool> passes(TicketId ticket);

private:
    WordSieve(Database& database, Statement documentsOfTicket);

    Result<> add(const QStringList& words, std::vector<std::unique_ptr<SaidWord>>& to, qint64 known);
    Result<bool> isKnownCheaply(const TicketFilter& filter, qint64 page);
    static bool isCutCheaply(const SaidWord& word, double tickets);
    Result<> takeKnown(const TicketFilter& filter, const SqlPiece& fields, qint64 page);
    Result<bool> isLedCheaply(const std::vector<TicketId>& tickets, const TicketFilter& filter, const SqlPiece& fields,
                              qint64 page);
    Result<double> ticketsOfList(const TicketFilter& filter);
    Result<double> partWith(const SqlPiece& fields, const std::vector<TicketId>& tickets);
    double untilFull(const TicketFilter& filter, qint64 page, double list, double passing) const;
    bool isAmong(TicketId ticket) const;
    Result<> take(TicketId ticket);
    Result<bool> isSaid(SaidWord& word);
    Result<bool> isNamed(const SaidWord& word);

    Database& m_database;
    Statement m_documentsOfTicket;
    SqlPiece m_lead;
    std::optional<std::vector<bool>>
        m_among; ///< by ticket: those that say the words of which all is known, where they do not lead
    std::unique_ptr<SaidWord> m_rarest; ///< of those
    double m_all = 1; ///< about so many tickets there are
    qint64 m_newestDocument = 0;
    std::vector<std::unique_ptr<SaidWord>> m_words; ///< that are to be asked, the rarest first
    std::vector<std::unique_ptr<SaidWord>> m_without;
    // The ticket that came along.
    TicketId m_ticket;
    std::vector<qint64> m_documents; ///< the newest first
    std::optional<CustomerId> m_customer; ///< read when it is asked for
};

} // namespace helpdesk
