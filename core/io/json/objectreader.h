// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/result.h"
#include "domain/bilingual.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <memory>
#include <vector>

namespace helpdesk {

/// Reads one object of a file of ours and its nested ones. The first fault of them all is kept: Invalid(subject)
/// {summary, what is allowed, file, key with the path to it, value}; the value is empty where nothing is said. What nobody
/// asked for is a fault too: most unknown keys are misspelt.
class ObjectReader {
public:
    /// `path`: the keys that lead here, with a point behind each.
    ObjectReader(const QJsonObject& object, const QString& file, Subject subject, const QString& path = {});

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    QString text(QLatin1StringView key);
    /// A text that must be there and say something.
    QString requiredText(QLatin1StringView key);
    /// {"en", "ru"}, both of which must say something.
    Bilingual requiredTexts(QLatin1StringView key);
    /// A text, or a list of them.
    QStringList texts(QLatin1StringView key);
    /// Empty when the key is missing or null.
    std::optional<int> integer(QLatin1StringView key);
    std::optional<bool> boolean(QLatin1StringView key);
    /// A day as in 2026-11-23; empty when missing or null.
    std::optional<QDate> date(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    ObjectReader nested(QLatin1StringView key);
    /// The objects of a list; their paths count from 1.
    std::vector<ObjectReader> objects(QLatin1StringView key);

    template <typename E>
    std::optional<E> choice(QLatin1StringView key)
    {
        const auto value = text(key);
        return value.isEmpty() ? std::nullopt : known<E>(key, value);
    }
    template <typename E>
    E requiredChoice(QLatin1StringView key)
    {
        if (!has(key))
            fault(key, QString(), keysOf<E>().join(QLatin1StringView(", ")));
        return known<E>(key, text(key)).value_or(valuesOf<E>().front());
    }
    template <typename E>
    std::vector<E> choices(QLatin1StringView key)
    {
        std::vector<E> result;
        for (const auto& value : texts(key)) {
            if (const auto found = known<E>(key, value))
                result.push_back(*found);
        }
        return result;
    }

    void require(QLatin1StringView key, bool given);
    void checkKeys();
    void fault(const QString& key, const QString& value, const QString& allowed);
    /// The path is a better one from now on: a rule says its own id.
    void setPath(const QString& path) { m_path = path; }
    const QString& file() const { return m_file; }
    const QString& path() const { return m_path; }
    QStringList keys() const { return m_object.keys(); }
    const std::optional<Error>& problem() const { return *m_problem; }

protected:
    QJsonValue take(QLatin1StringView key);
    ObjectReader below(const QJsonObject& object, const QString& path) const;

    template <typename E>
    std::optional<E> known(const QString& key, const QString& value)
    {
        const auto found = fromKey<E>(value);
        if (!found)
            fault(key, value, keysOf<E>().join(QLatin1StringView(", ")));
        return found;
    }

private:
    QJsonObject m_object;
    QString m_file;
    Subject m_subject;
    QString m_path;
    QSet<QString> m_asked;
    std::shared_ptr<std::optional<Error>> m_problem; ///< shared with the nested ones
};

} // namespace helpdesk
