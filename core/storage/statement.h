// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace helpdesk {

class PreparedQuery;

/// A prepared statement taken from a Database's cache; given back, reset, when it goes out of scope, so
/// that no read lock outlives its reader. Forward only. Lives on the thread of its Database.
///
/// Values are bound by position, in the order of the `?` of the statement: bind() appends.
class Statement {
public:
    explicit Statement(std::shared_ptr<PreparedQuery> query);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64{value}); }
    Statement& bind(bool value) { return bind(qint64{value ? 1 : 0}); }
    Statement& bind(const QString& value); ///< a null QString is stored as '', never as NULL
    Statement& bind(QLatin1StringView value);
    Statement& bind(const char*) = delete;
    Statement& bind(Instant value) { return bind(value.milliseconds()); }
    Statement& bind(const QJsonObject& value);
    Statement& bindBytes(QByteArrayView value); ///< an empty one is stored as such, not as NULL
    Statement& bindNull();
    /// An enumerator by its key.
    template <typename E>
    requires std::is_enum_v<E> Statement& bind(E value) { return bind(keyOf(value)); }
    /// An id that is not stored yet is NULL.
    template <typename Tag>
    Statement& bind(Id<Tag> value)
    {
        return value.isValid() ? bind(value.value()) : bindNull();
    }
    template <typename T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    /// NULL when empty, for columns that are unique where present.
    Statement& bindOrNull(const QString& value) { return value.isEmpty() ? bindNull() : bind(value); }

    /// Runs it. Errors: WorkspaceLocked, WorkspaceReadOnly, DiskFull, WorkspaceCorrupt, StorageFailed.
    Result<> run();
    /// Goes to the next row. False at the end, or on an error: then finish() tells.
    bool next();
    /// After the last row: whether reading ended well.
    Result<> finish();
    /// Rows changed by an INSERT, UPDATE or DELETE.
    int affectedRows() const;

    // Columns of the current row, by position from 0.
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    /// The same without a QString, for copying by the million. Valid until the next row, run or utf8().
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    Instant instant(int column) const { return Instant(integer(column)); }
    QJsonObject json(int column) const;
    template <typename Tag>
    Id<Tag> id(int column) const
    {
        return Id<Tag>(integer(column)); // NULL reads as 0: not valid
    }
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<int> optionalInteger(int column) const;
    std::optional<bool> optionalBoolean(int column) const;
    /// An enumerator; NULL, empty and unknown keys read as none.
    template <typename E>
    std::optional<E> optionalKey(int column) const
    {
        return fromKey<E>(text(column));
    }
    template <typename E>
    E key(int column, E otherwise = {}) const
    {
        return optionalKey<E>(column).value_or(otherwise);
    }

private:
    std::shared_ptr<PreparedQuery> m_prepared;
    int m_bound = 0;
};

} // namespace helpdesk
