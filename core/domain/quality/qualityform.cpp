// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/qualityform.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure unfit(const QString& place, const QString& value, const QString& expected)
    {
        return fail(ErrorCode::Invalid, Subject::QualityForm, {u"%1 = %2"_s.arg(place, value), expected});
    }

    bool isFormKey(const QString& key)
    {
        static const QRegularExpression pattern(u"^[a-z][a-z0-9_.]{0,63}$"_s);
        return pattern.match(key).hasMatch();
    }

    Bilingual tidied(const Bilingual& text)
    {
        return {text.en.simplified(), text.ru.simplified()};
    }

    // Both languages, or none where the text may be left out.
    Result<> checkTexts(const Bilingual& text, const QString& place, bool mayBeEmpty)
    {
        if (mayBeEmpty && text.en.isEmpty() && text.ru.isEmpty())
            return {};
        if (text.en.isEmpty())
            return unfit(place + u".en"_s, {}, u"a text"_s);
        if (text.ru.isEmpty())
            return unfit(place + u".ru"_s, {}, u"a text"_s);
        return {};
    }

    Result<> checkPoint(const QualityPoint& point, const QString& place)
    {
        if (!isFormKey(point.key))
            return unfit(place + u".key"_s, point.key, u"small letters, digits, underscores"_s);
        if (point.most < 1 || point.most > kMostPoints)
            return unfit(place + u".most"_s, QString::number(point.most), u"1 – %1"_s.arg(kMostPoints));
        HD_CHECK(checkTexts(point.question, place + u".question"_s, false));
        return checkTexts(point.hint, place + u".hint"_s, true);
    }

} // namespace

QString generalFormKey()
{
    return u"general"_s;
}

Result<QualityForm> checkedForm(QualityForm form)
{
    form.key = form.key.trimmed();
    form.name = tidied(form.name);
    form.guide = form.guide.trimmed();
    if (!isFormKey(form.key))
        return unfit(u"key"_s, form.key, u"small letters, digits, underscores"_s);
    if (form.key == generalFormKey() && !form.guide.isEmpty())
        return unfit(u"guide"_s, form.guide, u"nothing: the general form is for all others"_s);
    if (form.key != generalFormKey() && form.guide.isEmpty())
        return unfit(u"guide"_s, {}, u"the id of a guide"_s);
    HD_CHECK(checkTexts(form.name, u"name"_s, false));
    if (form.points.empty())
        return fail(ErrorCode::Missing, Subject::QualityForm);
    QSet<QString> keys;
    for (size_t i = 0; i < form.points.size(); ++i) {
        auto& point = form.points[i];
        const auto place = u"points.%1"_s.arg(i + 1);
        point.key = point.key.trimmed();
        point.question = tidied(point.question);
        point.hint = tidied(point.hint);
        HD_CHECK(checkPoint(point, place));
        if (keys.contains(point.key))
            return unfit(place + u".key"_s, point.key, u"unique"_s);
        keys.insert(point.key);
    }
    return form;
}

const QualityForm* formFor(const std::vector<QualityForm>& forms, const QString& guide)
{
    const auto own = std::ranges::find_if(
        forms, [&guide](const QualityForm& form) { return !guide.isEmpty() && form.guide == guide; });
    if (own != forms.end())
        return &*own;
    const auto general = std::ranges::find(forms, generalFormKey(), &QualityForm::key);
    return general == forms.end() ? nullptr : &*general;
}

} // namespace helpdesk
