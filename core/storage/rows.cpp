// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

QString listText(const QStringList& list)
{
    if (list.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString& text)
{
    QStringList list;
    if (!text.isEmpty()) {
        for (const auto& value : QJsonDocument::fromJson(text.toUtf8()).array())
            list << value.toString();
    }
    return list;
}

QString prefixEnd(const QString& prefix)
{
    constexpr char32_t last = 0x10FFFF; // sorts after every character
    return prefix + QString::fromUcs4(&last, 1);
}

} // namespace helpdesk
