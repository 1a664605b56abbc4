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

} // namespace helpdesk
