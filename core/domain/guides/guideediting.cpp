// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guideediting.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename T>
    T* byId(std::vector<T>& things, const QString& id)
    {
        const auto found = std::find_if(things.begin(), things.end(), [&id](const T& thing) { return thing.id == id; });
        return found == things.end() ? nullptr : &*found;
    }

    template <typename T>
    bool has(const std::vector<T>& things, const QString& id)
    {
        return std::any_of(things.begin(), things.end(), [&id](const T& thing) { return thing.id == id; });
    }

    template <typename Taken>
    QString fresh(const QString& stem, Taken taken)
    {
        if (!taken(stem))
            return stem;
        for (int number = 2;; ++number) {
            const auto id = u"%1_%2"_s.arg(stem).arg(number);
            if (!taken(id))
                return id;
        }
    }

    QString freshAnswer(const GuideStep& step, const QString& stem)
    {
        return fresh(stem, [&step](const QString& id) { return has(step.answers, id); });
    }

    /// "check_2" is copied to "check_3", not to "check_2_2".
    QString stemOf(const QString& id)
    {
        const auto cut = id.lastIndexOf(u'_');
        bool isNumber = false;
        if (cut > 0)
            id.mid(cut + 1).toInt(&isNumber);
        return isNumber ? id.left(cut) : id;
    }

    QString targetOf(const GuideAnswer& answer)
    {
        return answer.next.isEmpty() ? answer.end : answer.next;
    }

    GuideStep emptyStep(const QString& id, GuideStage stage)
    {
        GuideStep step;
        step.id = id;
        step.stage = stage;
        step.answers = {{u"yes"_s, {u"Yes"_s, u"Да"_s}, {}, {}}, {u"no"_s, {u"No"_s, u"Нет"_s}, {}, {}}};
        return step;
    }

    void reach(const Guide& guide, const QString& id, QSet<QString>& reached)
    {
        if (id.isEmpty() || reached.contains(id))
            return;
        reached.insert(id);
        if (const auto* step = guide.step(id)) {
            for (const auto& answer : step->answers) {
                reach(guide, answer.next, reached);
                reach(guide, answer.end, reached);
            }
        }
    }

    void erase(Guide& guide, const QSet<QString>& ids)
    {
        std::erase_if(guide.steps, [&ids](const GuideStep& step) { return ids.contains(step.id); });
        std::erase_if(guide.ends, [&ids](const GuideEnd& end) { return ids.contains(end.id); });
    }

} // namespace

GuideStep* findStep(Guide& guide, const QString& id)
{
    return byId(guide.steps, id);
}

GuideEnd* findEnd(Guide& guide, const QString& id)
{
    return byId(guide.ends, id);
}

GuideAnswer* findAnswer(Guide& guide, const AnswerPlace& place)
{
    auto* step = findStep(guide, place.step);
    return step ? byId(step->answers, place.answer) : nullptr;
}

const GuideAnswer* findAnswer(const Guide& guide, const AnswerPlace& place)
{
    return findAnswer(const_cast<Guide&>(guide), place);
}

QString freshId(const Guide& guide, const QString& stem)
{
    return fresh(stem, [&guide](const QString& id) { return guide.step(id) || guide.end(id); });
}

Guide emptyGuide(const QString& id, Service service)
{
    Guide guide;
    guide.id = id;
    guide.version = 0;
    guide.services = {service};
    guide.start = u"health"_s;
    guide.steps = {emptyStep(guide.start, GuideStage::Health)};
    return guide;
}

QString insertStep(Guide& guide, const AnswerPlace& after)
{
    const auto* step = guide.step(after.step);
    if (!step || !findAnswer(guide, after))
        return {};
    auto added = emptyStep(freshId(guide, u"question"_s), step->stage);
    auto& answer = *findAnswer(guide, after);
    added.answers.front().next = answer.next;
    added.answers.front().end = answer.end;
    answer.next = added.id;
    answer.end.clear();
    const auto place = std::find_if(guide.steps.begin(), guide.steps.end(),
                                    [&after](const GuideStep& other) { return other.id == after.step; });
    guide.steps.insert(place + 1, added);
    return added.id;
}

QString insertEnd(Guide& guide, const AnswerPlace& after, GuideEndKind kind)
{
    auto* answer = findAnswer(guide, after);
    if (!answer)
        return {};
    GuideEnd end;
    end.id = freshId(guide, kind == GuideEndKind::Solution ? u"solved"_s : QString(keyOf(kind)));
    end.kind = kind;
    answer->next.clear();
    answer->end = end.id;
    guide.ends.push_back(end);
    return end.id;
}

AnswerPlace addAnswer(Guide& guide, const QString& stepId, const QString& behind)
{
    auto* step = findStep(guide, stepId);
    if (!step)
        return {};
    const GuideAnswer answer{freshAnswer(*step, u"answer"_s), {}, {}, {}};
    auto place = std::find_if(step->answers.begin(), step->answers.end(),
                              [&behind](const GuideAnswer& other) { return other.id == behind; });
    if (place != step->answers.end())
        ++place;
    step->answers.insert(place, answer);
    return {stepId, answer.id};
}

void leadTo(Guide& guide, const AnswerPlace& place, const QString& target)
{
    auto* answer = findAnswer(guide, place);
    if (!answer)
        return;
    const bool isStep = guide.step(target) != nullptr;
    answer->next = isStep ? target : QString();
    answer->end = isStep ? QString() : target;
}

AnswerPlace duplicateAnswer(Guide& guide, const AnswerPlace& place)
{
    auto* step = findStep(guide, place.step);
    const auto* answer = findAnswer(guide, place);
    if (!step || !answer)
        return {};
    auto copy = *answer;
    copy.id = freshAnswer(*step, stemOf(answer->id));
    const auto at = std::find_if(step->answers.begin(), step->answers.end(),
                                 [&place](const GuideAnswer& other) { return other.id == place.answer; });
    step->answers.insert(at + 1, copy);
    return {place.step, copy.id};
}

QString duplicateTarget(Guide& guide, const AnswerPlace& place)
{
    const auto* answer = findAnswer(guide, place);
    if (!answer)
        return {};
    const auto from = targetOf(*answer);
    const auto id = freshId(guide, stemOf(from));
    if (const auto* step = guide.step(from)) {
        auto copy = *step;
        copy.id = id;
        guide.steps.push_back(copy);
    } else if (const auto* end = guide.end(from)) {
        auto copy = *end;
        copy.id = id;
        guide.ends.push_back(copy);
    } else {
        return {};
    }
    leadTo(guide, place, id);
    return id;
}

bool moveAnswer(Guide& guide, const AnswerPlace& place, int by)
{
    auto* step = findStep(guide, place.step);
    if (!step || !findAnswer(guide, place))
        return false;
    auto& answers = step->answers;
    const auto at = static_cast<int>(
        std::find_if(answers.begin(), answers.end(),
                     [&place](const GuideAnswer& answer) { return answer.id == place.answer; })
        - answers.begin());
    const auto to = at + by;
    if (to < 0 || to >= static_cast<int>(answers.size()))
        return false;
    std::swap(answers[static_cast<size_t>(at)], answers[static_cast<size_t>(to)]);
    return true;
}

void removeAnswer(Guide& guide, const AnswerPlace& place)
{
    auto* step = findStep(guide, place.step);
    if (!step)
        return;
    const auto lost = unreached(guide);
    std::erase_if(step->answers, [&place](const GuideAnswer& answer) { return answer.id == place.answer; });
    erase(guide, unreached(guide) - lost);
}

void removeTarget(Guide& guide, const QString& id)
{
    const auto lost = unreached(guide);
    if (lost.contains(id)) { // nothing of what is left depends on it
        erase(guide, {id});
        return;
    }
    for (auto& step : guide.steps) {
        for (auto& answer : step.answers) {
            if (targetOf(answer) == id) {
                answer.next.clear();
                answer.end.clear();
            }
        }
    }
    if (guide.start == id)
        guide.start.clear();
    erase(guide, (unreached(guide) - lost) + QSet<QString>{id});
}

QSet<QString> unreached(const Guide& guide)
{
    QSet<QString> reached;
    reach(guide, guide.start, reached);
    QSet<QString> left;
    for (const auto& step : guide.steps)
        left.insert(step.id);
    for (const auto& end : guide.ends)
        left.insert(end.id);
    return left - reached;
}

int waysTo(const Guide& guide, const QString& id)
{
    int ways = guide.start == id ? 1 : 0;
    for (const auto& step : guide.steps) {
        for (const auto& answer : step.answers)
            ways += targetOf(answer) == id ? 1 : 0;
    }
    return ways;
}

} // namespace helpdesk
