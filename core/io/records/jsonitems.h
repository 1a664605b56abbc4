// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/json/jsonfile.h"
#include "io/records/jsonfields.h"

#include <functional>

namespace helpdesk {

/// Calls `take` for each item that is an object, rejects the others, and sets whether the file is the whole
/// listing. Errors: Cancelled.
Result<> forEachItem(const JsonFile& json, Gathering& gathering,
                     const std::function<void(const QJsonObject& item, const RecordOrigin& origin)>& take);

/// links.self.uri of a body or item.
QString selfUri(const QJsonObject& object);
/// The canonical GUID behind `/segment/` in a path such as `/customers/{id}/subscriptions`; empty when none.
QString guidInPath(const QString& path, QLatin1StringView segment);

} // namespace helpdesk
