// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "translations/textrules.h"

using namespace helpdesk::translations;
using namespace Qt::StringLiterals;

namespace {

Text single(const QString& source, const QString& translation)
{
    return {
        .context = u"c"_s, .source = source, .comment = {}, .plural = false, .type = {}, .translations = {translation}};
}

Text plural(const QString& source, const QStringList& forms)
{
    return {.context = u"c"_s, .source = source, .comment = {}, .plural = true, .type = {}, .translations = forms};
}

} // namespace

TEST_CASE("a sound translation passes", "[translations]")
{
    CHECK(problems(single(u"&Open %1 of %2…"_s, u"&Открыть %2 из %1…"_s), u"ru"_s).isEmpty());
    CHECK(problems(plural(u"%n ticket(s)"_s, {u"%n заявка"_s, u"%n заявки"_s, u"%n заявок"_s}), u"ru"_s).isEmpty());
    CHECK(problems(plural(u"%n ticket(s)"_s, {u"one ticket"_s, u"%n tickets"_s}), u"en"_s).isEmpty());
    CHECK(problems(single(u"Q&&A"_s, u"Вопросы"_s), u"ru"_s).isEmpty());
}

TEST_CASE("what breaks a translation is named", "[translations]")
{
    CHECK(problems(single(u"Open"_s, u""_s), u"ru"_s) == QStringList{u"is empty"_s});
    CHECK(problems(single(u"%1 of %2"_s, u"%1"_s), u"ru"_s).size() == 1);
    CHECK(problems(single(u"%1"_s, u"%1 %2"_s), u"ru"_s).size() == 1);
    CHECK(problems(single(u"&Open"_s, u"Открыть"_s), u"ru"_s).size() == 1);
    CHECK(problems(single(u"<b>Open</b>"_s, u"<b>Открыть"_s), u"ru"_s).size() == 1);
    CHECK(problems(single(u"Open…"_s, u"Открыть"_s), u"ru"_s).size() == 1);
    CHECK(problems(single(u"To Microsoft"_s, u"В Майкрософт"_s), u"ru"_s).size() == 1);
    CHECK(problems(plural(u"%n ticket(s)"_s, {u"%n заявка"_s, u"%n заявок"_s}), u"ru"_s).size() == 1);
    CHECK(problems(plural(u"%n ticket(s)"_s, {u"одна заявка"_s, u"%n заявки"_s, u"%n заявок"_s}), u"ru"_s).size() == 1);
}

TEST_CASE("an unfinished or vanished text is found in the file itself", "[translations]")
{
    const auto file =
        parseTextFile(R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru">
<context><name>A</name>
<message><source>One</source><translation type="unfinished"></translation></message>
<message><source>Two</source><comment>hours</comment><translation type="vanished">Два</translation></message>
<message numerus="yes"><source>%n</source><translation><numerusform>%n</numerusform></translation></message>
</context></TS>)");

    REQUIRE(file.problem.isEmpty());
    REQUIRE(file.language == u"ru"_s);
    REQUIRE(file.texts.size() == 3);
    CHECK(problems(file.texts[0], file.language) == QStringList{u"is unfinished"_s});
    CHECK(problems(file.texts[1], file.language) == QStringList{u"is vanished"_s});
    CHECK(file.texts[1].key() == u"A | Two | hours"_s);
    CHECK(problems(file.texts[2], file.language) == QStringList{u"has 1 forms instead of 3"_s});
}

TEST_CASE("a file that is no XML says so", "[translations]")
{
    REQUIRE_FALSE(parseTextFile("<TS>").problem.isEmpty());
}
