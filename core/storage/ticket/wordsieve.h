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
    /// For the words of `criteria` itself; those of its clauses are not looked at. `page`: so many tickets are going to be
    /// taken, 0 for all. A word that stands in fewer than about `known` texts may lead to its tickets.
    /// Errors of all: those of Statement::run().
    static Result<WordSieve> open(Database& database, const TicketCriteria& criteria, qint64 page,
                                  qint64 known = 50'000);

    WordSieve(WordSieve&& other) noexcept;
    WordSieve& operator=(WordSieve&&) = delete;
    WordSieve(const WordSieve&) = delete;
    WordSieve& operator=(const WordSieve&) = delete;
    ~WordSieve();

    /// The tickets that a rare word leads to, where that is less work than walking the list. Empty: any ticket may come along.
    const SqlPiece& lead() const { return m_lead; }

    /// Whether a ticket, one of lead() where there is one, says what is searched for.
    Result<bool> passes(TicketId ticket);

private:
    WordSieve(Database& database, Statement documentsOfTicket);

    Result<> add(const QStringList& words, std::vector<std::unique_ptr<SaidWord>>& to, qint64 known);
    Result<bool> isLedCheaply(qint64 page);
    static bool isCutCheaply(const SaidWord& word, double tickets);
    Result<> leadByTheRarest();
    Result<> take(TicketId ticket);
    Result<bool> isSaid(SaidWord& word);
    Result<bool> isNamed(const SaidWord& word);

    Database& m_database;
    Statement m_documentsOfTicket;
    SqlPiece m_lead;
    std::vector<std::unique_ptr<SaidWord>> m_words; ///< that are to be asked, the rarest first
    std::vector<std::unique_ptr<SaidWord>> m_without;
    // The ticket that came along.
    TicketId m_ticket;
    std::vector<qint64> m_documents; ///< the newest first
    std::optional<CustomerId> m_customer; ///< read when it is asked for
};

} // namespace helpdesk
