// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsontexts.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("texts of an object are found by their keys, those inside other values are not", "[base]")
{
    const QByteArray json = R"( {"a":"one", "n":12, "o":{"b":"inside","c":["}\"","x"]}, "q":"say \"b\":\"no\"", "b" : "two","t":true})";
    const JsonTexts texts(json);
    CHECK(texts.value("a") == u"one"_s);
    CHECK(texts.value("b") == u"two"_s);
    CHECK(texts.find("n").isEmpty());
    CHECK(texts.find("o").isEmpty());
    CHECK(texts.find("q").isEmpty()); // written with escapes
    CHECK(texts.find("c").isEmpty());
    CHECK(texts.find("t").isEmpty());
    CHECK(texts.bare("n").toInt() == 12);
    CHECK(texts.bare("t") == "true");
    CHECK(texts.bare("a").isEmpty());
    CHECK(texts.bare("c").isEmpty());
}

TEST_CASE("what is no whole object has no texts, and is not read beyond its end", "[base]")
{
    for (const QByteArray json : {"", "{", "[]", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"x\\", "{\"a\":{", "null"})
        CHECK(JsonTexts(json).find("b").isEmpty());
    CHECK(JsonTexts("{\"a\":\"x").value("a") == u"x"_s);
}

TEST_CASE("random objects have the texts that a whole reading finds", "[base][random]")
{
    std::mt19937 random(20261129); // NOLINT: the same each time
    const auto upTo = [&random](unsigned most) { return static_cast<qsizetype>(random() % (most + 1)); };
    const QStringList words{u"to"_s, u"from"_s, u"\"to\":\"x\""_s, u"a\\b"_s, u"{}"_s, u"Ж"_s, u""_s, u",\"to\":"_s};
    const QStringList keys{u"to"_s, u"from"_s, u"kind"_s, u"by"_s};
    for (int i = 0; i < 2000; ++i) {
        QJsonObject object;
        for (const auto& key : keys) {
            const auto word = words[upTo(7)];
            switch (upTo(4)) {
            case 0:
                object[key] = word;
                break;
            case 1:
                object[key] = QJsonObject{{keys[upTo(3)], word}};
                break;
            case 2:
                object[key] = QJsonArray{word, i};
                break;
            case 3:
                object[key] = i;
                break;
            default:
                break;
            }
        }
        const auto json = QJsonDocument(object).toJson(upTo(1) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
        INFO(json.toStdString());
        for (const auto& key : keys) {
            const auto text = object[key].toString();
            const bool isPlain = !text.contains(u'"') && !text.contains(u'\\');
            CHECK(JsonTexts(json).bare(key.toUtf8()).toInt() == object[key].toInt());
            CHECK(JsonTexts(json).value(key.toUtf8()) == (isPlain ? text : QString()));
        }
    }
}
