// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchterm.h"
#include "storage/ticket/ticketcondition.h"

#include <QSet>

#include <memory>
#include <vector>

namespace helpdesk {

/// One word or phrase of a search, and where it stands: in which documents, in the names of which customers, as the number
/// of which ticket, as an identifier of which others. The same as wordCondition(), for tickets that are asked one by one.
class SaidWord {
public:
    /// A word in fewer than about `known` documents is read whole, of a common one only what it takes to see that. Errors of all: those of Statement::run().
    static Result<std::unique_ptr<SaidWord>> find(Database& database, const QString& word, qint64 known);

    /// By its number or an identifier, whatever its texts say.
    bool isLinkedWith(TicketId ticket) const { return m_linked.contains(ticket); }
    bool hasCustomers() const { return !m_customers.isEmpty(); }
    bool isNameOf(CustomerId customer) const { return m_customers.contains(customer); }
    /// Asked from the newest document backwards it reads no further than to the oldest that was asked for. The text itself is read
    /// where that is less work than to read the index so far.
    Result<bool> isSaidIn(qint64 document);

    /// About so many tickets have it, at most.
    qint64 estimate() const;
    /// About so many of the `tickets` of a list, in which the ticket of each text stands about where the text stands among all
    /// `documents`, come along until so many texts with the word have. A word may stand in old texts alone.
    double ticketsUntil(double texts, double tickets, qint64 documents, bool newestFirst) const;
    bool isAllKnown() const { return m_reached == 0 && !m_manyNamed; }
    /// All tickets that have it, by id; where all is known.
    Result<std::vector<TicketId>> tickets(Database& database) const;

private:
    SaidWord(Database& database, QString word, Statement documents);

    Result<> findNamed(Database& database, qint64 known);
    Result<> findLinked(Database& database);
    Result<> readUpTo(qint64 documents);
    bool isFar(qint64 document) const;
    Result<> readOne();

    Database& m_database;
    QString m_word;
    SearchTerm m_term;
    Statement m_statement;
    int m_textsRead = 0; ///< instead of the index
    std::vector<bool> m_said; ///< by document
    qint64 m_reached; ///< documents from this one on are known
    std::vector<qint64> m_documents; ///< those of them that have it
    qint64 m_named = 0; ///< tickets of the customers, counted no further than is of interest
    bool m_manyNamed = false;
    QSet<CustomerId> m_customers;
    QSet<TicketId> m_linked;
};

} // namespace helpdesk
