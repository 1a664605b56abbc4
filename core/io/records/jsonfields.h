// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/records/fieldreader.h"

#include <QSet>

namespace helpdesk {

/// One JSON object as named fields. Names are compared without case.
class JsonFields final : public FieldReader {
public:
    JsonFields(const QJsonObject& object, Gathering& gathering, const QString& prefix = {});

    std::optional<QString> text(QLatin1StringView field) override;
    std::optional<QStringList> list(QLatin1StringView field) override;
    QString nameOf(QLatin1StringView field) const override { return m_prefix + QString(field); }
    QJsonObject unknown() const override;

    /// A nested value; counts as asked for.
    QJsonValue value(QLatin1StringView field);

private:
    const QJsonObject m_object;
    QString m_prefix; ///< of nested objects, for nameOf()
    QSet<QString> m_asked;
};

} // namespace helpdesk
