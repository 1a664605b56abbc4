// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"
#include "support/catch.h"

#include <memory>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::Invalid, Subject::Count, {QString::number(number)});
    return number / 2;
}

Result<int> quarter(int number)
{
    HD_TRY(const auto first, half(number));
    HD_TRY(auto second, half(first));
    return second;
}

Result<> divisibleByFour(int number)
{
    HD_CHECK(quarter(number));
    return {};
}

Result<std::unique_ptr<int>> boxed(int number)
{
    HD_TRY(auto value, half(number));
    return std::make_unique<int>(value);
}

Result<int> unboxed(int number)
{
    HD_TRY(const auto box, boxed(number));
    return *box;
}

} // namespace

TEST_CASE("a chain of results goes on while all is well", "[base]")
{
    CHECK(quarter(8) == 2);
    CHECK(divisibleByFour(8).has_value());
}

TEST_CASE("the first failure of a chain is handed on whole", "[base]")
{
    const auto result = quarter(6);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(result.error().subject == Subject::Count);
    CHECK(result.error().arguments == QStringList{u"3"_s});
    const auto check = divisibleByFour(5);
    REQUIRE_FALSE(check);
    CHECK(check.error().arguments == QStringList{u"5"_s});
}

TEST_CASE("a failure knows where it began", "[base]")
{
    const auto result = quarter(7);
    REQUIRE_FALSE(result);
    CHECK(QLatin1StringView(result.error().where.function_name()).contains(QLatin1StringView("half")));
}

TEST_CASE("results carry what can only be moved", "[base]")
{
    CHECK(unboxed(10) == 5);
    CHECK_FALSE(unboxed(9));
}

TEST_CASE("a failure needs no subject", "[base]")
{
    const Result<> result = fail(ErrorCode::Cancelled);
    REQUIRE_FALSE(result);
    CHECK(result.error().subject == Subject::None);
    CHECK(result.error().arguments.isEmpty());
}
