// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace helpdesk {

/// A value, or why there is none. An error is handled once: acted on, or returned.
template <typename T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorCode code, Subject subject, QStringList arguments = {},
                    std::source_location where = std::source_location::current())
{
    return Failure(Error{code, subject, std::move(arguments), {}, {}, where});
}

inline Failure fail(ErrorCode code, QStringList arguments = {},
                    std::source_location where = std::source_location::current())
{
    return Failure(Error{code, Subject::None, std::move(arguments), {}, {}, where});
}

/// Hands the error of another result on.
template <typename T>
Failure failure(Result<T>& result)
{
    return Failure(std::move(result.error()));
}

} // namespace helpdesk

// Statement helpers: return early with the error, or go on with the value.
#define HD_JOIN2(a, b) a##b
#define HD_JOIN(a, b) HD_JOIN2(a, b)

/// HD_CHECK(expression): returns the error of a Result, goes on when there is none.
#define HD_CHECK(expression)                                                                       \
    do {                                                                                           \
        if (auto hdResult = (expression); !hdResult)                                               \
            return ::helpdesk::failure(hdResult);                                                  \
    } while (false)

/// HD_TRY(auto name, expression): declares name with the value, or returns the error.
#define HD_TRY(declaration, expression) HD_TRY_IMPL(HD_JOIN(hdTry, __LINE__), declaration, expression)
#define HD_TRY_IMPL(holder, declaration, expression)                                               \
    auto holder = (expression);                                                                    \
    if (!holder)                                                                                   \
        return ::helpdesk::failure(holder);                                                        \
    declaration = std::move(*holder)
