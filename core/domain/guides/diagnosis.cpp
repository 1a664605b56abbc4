// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/diagnosis.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void addAnswer(Diagnosis& diagnosis, const GivenAnswer& given)
    {
        const auto earlier = std::find_if(diagnosis.answers.begin(), diagnosis.answers.end(),
                                          [&given](const GivenAnswer& answer) { return answer.step == given.step; });
        diagnosis.answers.erase(earlier, diagnosis.answers.end());
        diagnosis.answers.push_back(given);
    }

    QJsonObject json(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    QJsonObject guideEvent(const Guide& guide, const QString& act)
    {
        return {{u"act"_s, act}, {u"guide"_s, guide.id}, {u"version"_s, guide.version}};
    }

} // namespace

Diagnosis diagnosisOf(const std::vector<TicketEvent>& events)
{
    Diagnosis diagnosis;
    for (const auto& event : events) {
        if (event.kind != EventKind::Guide)
            continue;
        const auto act = event.data.value("act"_L1).toString();
        if (act == "chosen"_L1)
            diagnosis = {event.data.value("guide"_L1).toString(), event.data.value("version"_L1).toInt(), {}};
        else if (act == "answered"_L1)
            addAnswer(diagnosis, {event.data.value("step"_L1).toString(), event.data.value("answer"_L1).toString()});
    }
    return diagnosis;
}

QJsonObject guideChosen(const Guide& guide)
{
    auto data = guideEvent(guide, u"chosen"_s);
    data.insert("title"_L1, json(guide.title));
    return data;
}

QJsonObject guideAnswered(const Guide& guide, const GivenAnswer& given)
{
    const auto& step = *guide.step(given.step);
    const auto answer = std::ranges::find(step.answers, given.answer, &GuideAnswer::id);
    auto data = guideEvent(guide, u"answered"_s);
    data.insert("step"_L1, given.step);
    data.insert("answer"_L1, given.answer);
    data.insert("question"_L1, json(step.question));
    data.insert("text"_L1, json(answer->text));
    return data;
}

QJsonObject guideEnded(const Guide& guide, const GuideEnd& end)
{
    auto data = guideEvent(guide, u"ended"_s);
    data.insert("end"_L1, end.id);
    data.insert("text"_L1, json(end.text));
    return data;
}

} // namespace helpdesk
