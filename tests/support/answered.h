// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QTest>

namespace helpdesk {

/// Long enough for a machine under load; a test that waits this long has failed.
inline constexpr int patienceMs = 30'000;

/// Lets the event loop run until the answer is here.
template <typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
        return fail(ErrorCode::Internal, {QStringLiteral("no answer in time")});
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(ErrorCode::Cancelled));
}

/// Lets the event loop run until the condition holds.
template <typename Condition>
bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

} // namespace helpdesk
