// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/message.h"

#include <QAbstractListModel>

#include <vector>

namespace helpdesk {

/// What was said about one ticket, oldest first. Later messages are appended; only another ticket resets.
class ConversationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole, ///< int of MessageKind
        ByCustomerRole, ///< bool
        AuthorRole, ///< QString
        BodyRole, ///< QString
        InstantRole, ///< qint64, UTC milliseconds
    };

    explicit ConversationModel(QObject* parent = nullptr);

    void setMessages(TicketId ticket, const std::vector<Message>& messages);
    TicketId ticket() const { return m_ticket; }
    const Message* messageAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the body, AccessibleTextRole the whole entry as one sentence.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void retranslate();

    TicketId m_ticket;
    std::vector<Message> m_messages;
};

} // namespace helpdesk
