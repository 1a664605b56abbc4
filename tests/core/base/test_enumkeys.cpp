// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/enumkeys.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, DarkGreen };

} // namespace

template <>
struct helpdesk::EnumKeys<Colour> {
    static constexpr std::array<KeyOf<Colour>, 2> keys{{{Colour::Red, "red"}, {Colour::DarkGreen, "dark_green"}}};
};

TEST_CASE("an enumerator and its key find each other", "[base]")
{
    CHECK(keyOf(Colour::DarkGreen) == "dark_green"_L1);
    CHECK(fromKey<Colour>(u"red") == Colour::Red);
    CHECK(fromKey<Colour>(u"Dark_GREEN") == Colour::DarkGreen);
}

TEST_CASE("a text that is no key is none", "[base]")
{
    CHECK_FALSE(fromKey<Colour>(u""));
    CHECK_FALSE(fromKey<Colour>(u"re"));
    CHECK_FALSE(fromKey<Colour>(u"red "));
}

TEST_CASE("all enumerators and keys come in the order of declaration", "[base]")
{
    CHECK(valuesOf<Colour>() == std::array{Colour::Red, Colour::DarkGreen});
    CHECK(keysOf<Colour>() == QStringList{u"red"_s, u"dark_green"_s});
}
