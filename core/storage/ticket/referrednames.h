// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace helpdesk {

/// Names of what tickets refer to, in UTF-8, looked up as they are asked for and kept for the next tickets: for whoever
/// reads tickets by the hundred thousand, where joins would look up the same few names again and again. Keeps at most as
/// many as it has places, however many there are. Within one snapshot, on the thread of the database.
class ReferredNames {
public:
    /// Columns of what is looked up.
    enum Text { Name = 0, TenantId = 1 };

    static Result<ReferredNames> open(Database& database);

    // Empty without one. Valid until the next call of the same.
    QByteArrayView customer(qint64 id, Text text) { return m_customers.find(id, text); }
    QByteArrayView contact(qint64 id) { return m_contacts.find(id, Name); }
    QByteArrayView user(qint64 id) { return m_users.find(id, Name); }
    QByteArrayView team(qint64 id) { return m_teams.find(id, Name); }
    /// Whether all look-ups went well.
    Result<> finish() const;

private:
    class Table {
    public:
        Table(Statement byId, int places, int texts);

        QByteArrayView find(qint64 id, Text text);
        const Result<>& outcome() const { return m_outcome; }

    private:
        struct Place {
            qint64 id = 0;
            std::array<QByteArray, 2> texts;
        };

        void read(qint64 id, Place& place);

        Statement m_byId;
        std::vector<Place> m_places; ///< an id has one place, the last that came to it stays
        int m_texts;
        Result<> m_outcome;
    };

    ReferredNames(Table customers, Table contacts, Table users, Table teams);

    Table m_customers;
    Table m_contacts;
    Table m_users;
    Table m_teams;
};

} // namespace helpdesk
