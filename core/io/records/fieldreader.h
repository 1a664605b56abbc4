// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/records/gathering.h"
#include "io/values/foreignkeys.h"

#include <QJsonObject>

namespace helpdesk {

/// One record of a file seen as named fields, whether it came as a CSV row or as a JSON object. Fields have the
/// names of the REST bodies. An empty optional: the record has no such field, or says nothing in it. A value that
/// cannot be read is kept as the problem; the caller reads on and asks for problem() at the end.
class FieldReader {
public:
    explicit FieldReader(Gathering& gathering)
        : m_gathering(gathering)
    {
    }
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;
    virtual ~FieldReader() = default;

    /// The text as it stands; empty when the field is there and says nothing.
    virtual std::optional<QString> text(QLatin1StringView field) = 0;
    /// Several words in one field.
    virtual std::optional<QStringList> list(QLatin1StringView field) = 0;
    /// What the file itself calls the field.
    virtual QString nameOf(QLatin1StringView field) const = 0;
    /// All that nobody asked for.
    virtual QJsonObject unknown() const = 0;

    /// As text(), but nothing where it is empty.
    std::optional<QString> filledText(QLatin1StringView field);
    /// The inner value is empty for "none" and "never".
    std::optional<std::optional<Instant>> instant(QLatin1StringView field);
    std::optional<int> count(QLatin1StringView field);
    std::optional<bool> flag(QLatin1StringView field);
    /// Canonical; a missing or malformed one is a problem.
    QString guid(QLatin1StringView field);
    /// Canonical; empty text when the field says nothing.
    std::optional<QString> optionalGuid(QLatin1StringView field);
    template <typename E>
    std::optional<E> key(QLatin1StringView field)
    {
        const auto value = filledText(field);
        if (!value)
            return std::nullopt;
        const auto found = foreignKey<E>(*value);
        if (!found)
            fault(importreason::valueUnknown, field, *value);
        return found;
    }
    /// As key(), but an unknown value is only warned of.
    template <typename E>
    std::optional<E> keyOr(QLatin1StringView field, E otherwise)
    {
        const auto value = filledText(field);
        if (!value)
            return std::nullopt;
        const auto found = foreignKey<E>(*value);
        if (!found)
            m_gathering.warn({QLatin1StringView(importreason::unknownValueKept), {nameOf(field), *value}});
        return found.value_or(otherwise);
    }

    /// The first fault of a record is its problem.
    void fault(const char* reason, QLatin1StringView field, const QString& value);
    const std::optional<Reason>& problem() const { return m_problem; }
    /// A problem of a nested object is one of this record.
    void adoptProblem(const FieldReader& nested);

protected:
    void forgetProblem() { m_problem.reset(); }

private:
    Gathering& m_gathering;
    std::optional<Reason> m_problem; ///< the first
};

} // namespace helpdesk
