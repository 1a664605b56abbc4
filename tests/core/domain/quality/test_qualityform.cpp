// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/qualityform.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QualityForm smallForm()
{
    return {u"mail"_s, 3, {u"Mail"_s, u"Почта"_s}, u"office365.mail_flow"_s,
            {{u"trace"_s, {u"Was it  traced?"_s, u"Отслежено?"_s}, {}, 10}, {u"words"_s, {u"Clear?"_s, u"Ясно?"_s}, {}, 5}}};
}

QString refusalOf(QualityForm form)
{
    const auto checked = checkedForm(std::move(form));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().subject == Subject::QualityForm);
    return checked.error().arguments.value(0);
}

} // namespace

TEST_CASE("a form that can be used is tidied and nothing else", "[quality]")
{
    const auto checked = checkedForm(smallForm());
    REQUIRE_OK(checked);
    CHECK(checked->points[0].question.en == u"Was it traced?"_s);
    CHECK(checked->version == 3);
    CHECK(checked->points.size() == 2);
}

TEST_CASE("a form that cannot be used says where", "[quality]")
{
    auto form = smallForm();
    form.points[1].most = 0;
    CHECK(refusalOf(form) == u"points.2.most = 0"_s);
    form = smallForm();
    form.points[1].key = u"trace"_s;
    CHECK(refusalOf(form) == u"points.2.key = trace"_s);
    form = smallForm();
    form.points[0].question.ru.clear();
    CHECK(refusalOf(form).startsWith(u"points.1.question.ru"_s));
    form = smallForm();
    form.points[0].hint.en = u"Half a hint"_s;
    CHECK(refusalOf(form).startsWith(u"points.1.hint.ru"_s));
    form = smallForm();
    form.key = u"Mail flow"_s;
    CHECK(refusalOf(form).startsWith(u"key"_s));
    form = smallForm();
    form.points.clear();
    const auto empty = checkedForm(form);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::Missing);
}

TEST_CASE("the general form is for no guide, and every other one is for one", "[quality]")
{
    auto form = smallForm();
    form.guide.clear();
    CHECK(refusalOf(form).startsWith(u"guide"_s));
    form = smallForm();
    form.key = generalFormKey();
    CHECK(refusalOf(form).startsWith(u"guide"_s));
    form.guide.clear();
    CHECK(checkedForm(form));
}

TEST_CASE("a ticket is reviewed by the form of its guide, else by the general one", "[quality]")
{
    auto general = smallForm();
    general.key = generalFormKey();
    general.guide.clear();
    const std::vector forms{general, smallForm()};
    CHECK(formFor(forms, u"office365.mail_flow"_s)->key == u"mail"_s);
    CHECK(formFor(forms, u"azure.quota"_s)->key == generalFormKey());
    CHECK(formFor(forms, {})->key == generalFormKey());
    CHECK(formFor({smallForm()}, {}) == nullptr);
}
