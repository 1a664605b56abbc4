// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <ostream>

// Lets Catch2 print Qt texts and errors. Must be seen before Catch2 itself.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}

namespace helpdesk {

/// Why a result failed, for REQUIRE messages: INFO(problem(result)).
template <typename T>
std::string problem(const Result<T>& result)
{
    if (result)
        return "no error";
    const auto& error = result.error();
    std::string text = "error " + std::to_string(static_cast<int>(error.code)) + " subject "
        + std::to_string(static_cast<int>(error.subject)) + " [" + error.arguments.join(QStringLiteral(" | ")).toStdString() + "] "
        + error.detail.toStdString();
    for (const auto& reason : error.reasons)
        text += " reason " + reason.key.toStdString();
    return text;
}

} // namespace helpdesk

/// Requires a Result to hold a value, and shows the error when not.
#define REQUIRE_OK(result)                                                                         \
    do {                                                                                           \
        const auto& hdRequired = (result);                                                         \
        INFO(::helpdesk::problem(hdRequired));                                                     \
        REQUIRE(hdRequired.has_value());                                                           \
    } while (false)
