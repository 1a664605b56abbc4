// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/result.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk {

/// One of the files of resources/demo. Errors: Internal {what is wrong}; the files are ours.
Result<QJsonDocument> readDemoFile(const QString& name);

/// An enumerator by its key; `otherwise` when the field is absent. Errors: Internal {field, text}.
template <typename E>
Result<E> demoKey(const QJsonObject& object, QLatin1StringView field, E otherwise)
{
    if (!object.contains(field))
        return otherwise;
    const auto text = object.value(field).toString();
    if (const auto value = fromKey<E>(text))
        return *value;
    return fail(ErrorCode::Internal, {field, text});
}

/// The same GUID for the same words, so that two demo workspaces know the same tenants.
QString demoGuid(const QString& words);

} // namespace helpdesk
