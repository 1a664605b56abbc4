// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace helpdesk {

/// A JSON body: a collection with its items, or a single thing as a collection of one.
struct JsonFile {
    QJsonObject body; ///< empty when the file is a bare array
    QJsonArray items;
    std::vector<qint64> itemLines; ///< where each item begins, from 1
    bool isCollection = false;

    qint64 lineOf(qsizetype item) const;
};

/// Errors: SyntaxError {line, column, found, expected}.
Result<JsonFile> parseJsonFile(const QString& text);

} // namespace helpdesk
