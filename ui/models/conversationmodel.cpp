// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conversationmodel.h"

#include "ui/base/languagewatch.h"
#include "ui/text/keypresenter.h"

#include <algorithm>

namespace helpdesk {

ConversationModel::ConversationModel(QObject* parent)
    : QAbstractListModel(parent)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &ConversationModel::retranslate);
}

void ConversationModel::setMessages(TicketId ticket, const std::vector<Message>& messages)
{
    const bool continues = ticket == m_ticket && m_messages.size() <= messages.size()
        && std::equal(m_messages.begin(), m_messages.end(), messages.begin());
    if (!continues) {
        beginResetModel();
        m_ticket = ticket;
        m_messages = messages;
        endResetModel();
    } else if (messages.size() > m_messages.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(messages.size()) - 1);
        m_messages = messages;
        endInsertRows();
    }
}

const Message* ConversationModel::messageAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_messages[static_cast<size_t>(row)] : nullptr;
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& message = *messageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case BodyRole:
        return message.body;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "kind of a message, author, text")
            .arg(label(message.kind), message.authorName, message.body);
    case IdRole:
        return message.id.value();
    case KindRole:
        return static_cast<int>(message.kind);
    case ByCustomerRole:
        return message.byCustomer;
    case AuthorRole:
        return message.authorName;
    case InstantRole:
        return message.at.milliseconds();
    default:
        return {};
    }
}

void ConversationModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

} // namespace helpdesk
