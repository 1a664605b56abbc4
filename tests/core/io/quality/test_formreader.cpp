// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/guides/guidereader.h"
#include "io/quality/formreader.h"
#include "support/catch.h"

#include <QDir>

#include <algorithm>
#include <set>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kWhole = R"({"key": "mail", "name": {"en": "Mail", "ru": "Почта"}, "guide": "office365.mail_flow",
    "points": [{"key": "trace", "question": {"en": "Traced?", "ru": "Отслежено?"}, "most": 10}]})";

Error errorOf(QByteArray json)
{
    const auto form = readQualityForm(json, u"mail.json"_s);
    REQUIRE_FALSE(form);
    return form.error();
}

} // namespace

TEST_CASE("a form is read and written back as it was", "[io][quality]")
{
    const auto form = readQualityForm(kWhole, u"mail.json"_s);
    REQUIRE_OK(form);
    CHECK(form->guide == u"office365.mail_flow"_s);
    CHECK(form->points.front().most == 10);
    CHECK(form->version == 1);
    const auto again = readQualityForm(qualityFormJson(*form), u"again.json"_s);
    REQUIRE_OK(again);
    CHECK(*again == *form);
}

TEST_CASE("a mistake in a form is told with its place", "[io][quality]")
{
    auto error = errorOf(QByteArray(kWhole).replace("\"most\"", "\"mots\""));
    CHECK(error.subject == Subject::QualityForm);
    CHECK(error.arguments.value(3) == u"points.trace.mots"_s);
    error = errorOf(QByteArray(kWhole).replace("10", "101"));
    CHECK(error.arguments.value(3) == u"points.trace.most"_s);
    CHECK(error.arguments.value(1) == u"1 – 100"_s);
    error = errorOf(QByteArray(kWhole).replace("\"en\": \"Traced?\", ", ""));
    CHECK(error.arguments.value(3) == u"points.trace.question.en"_s);
    error = errorOf("{");
    CHECK(error.code == ErrorCode::SyntaxError);
    CHECK(error.arguments.contains(u"mail.json"_s));
    error = errorOf(QByteArray(kWhole).replace("office365.mail_flow", ""));
    CHECK(error.arguments.value(0).startsWith(u"guide"_s));
}

TEST_CASE("every shipped form can be used, and is for a shipped guide that no other is for", "[io][quality]")
{
    const auto& forms = shippedQualityForms();
    CHECK(static_cast<qsizetype>(forms.size()) == QDir(u":/quality"_s).entryList({u"*.json"_s}).size());
    CHECK(forms.size() >= 5);
    CHECK(std::ranges::count(forms, generalFormKey(), &QualityForm::key) == 1);
    std::set<QString> guides;
    for (const auto& form : forms) {
        INFO(form.key.toStdString());
        CHECK(form.shipped);
        CHECK(guides.insert(form.guide).second);
        const auto isGuide = [&form](const Guide& guide) { return guide.id == form.guide; };
        CHECK((form.guide.isEmpty() || std::ranges::any_of(shippedGuides(), isGuide)));
        CHECK(readQualityForm(qualityFormJson(form), form.key)->points == form.points);
    }
}
