// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/parse/command.h"
#include "app/cli/session.h"

#include <QJsonObject>

namespace helpdesk::cli {

/// Puts what was given on the command line into the JSON of the thing, beside what a file says.
class GivenFields {
public:
    explicit GivenFields(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    /// A text that was given, empty: null.
    GivenFields& text(const char* key, const Value<std::optional<QString>>& value);
    /// One that stands within another object.
    GivenFields& within(const char* object, const char* key, const Value<std::optional<QString>>& value);
    /// Keys with commas between.
    GivenFields& list(const char* key, const Value<std::optional<QString>>& value);
    QJsonObject& json() { return m_json; }

private:
    QJsonObject m_json;
};

/// `offering sheet`, in a file of its own.
void addSheetCommand(Command& offering);

} // namespace helpdesk::cli
