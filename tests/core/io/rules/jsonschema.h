// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace helpdesk {

/// Judges a value by the part of JSON Schema draft-07 that our schemas use. A keyword it does not know is a fault of the
/// schema, so that nothing is ever passed over.
class JsonSchema {
public:
    explicit JsonSchema(const QJsonObject& schema);

    /// "rules[3].effect: ..." for each place that does not conform; empty: it conforms.
    QStringList faults(const QJsonValue& value) const;
    /// Keywords in the schema that this judge cannot judge.
    QStringList unknownKeywords() const;

private:
    QStringList check(const QJsonObject& schema, const QJsonValue& value, const QString& path) const;
    QStringList checkObject(const QJsonObject& schema, const QJsonObject& object, const QString& path) const;
    QStringList checkArray(const QJsonObject& schema, const QJsonArray& array, const QString& path) const;
    QStringList checkAlternatives(const QJsonObject& schema, const QJsonValue& value, const QString& path) const;
    QJsonObject resolved(const QString& reference) const;
    static void collect(const QJsonObject& schema, QStringList& unknown);

    QJsonObject m_schema;
};

} // namespace helpdesk
