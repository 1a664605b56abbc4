// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/checklist.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual both(const QString& text)
    {
        return {text, text};
    }

    EvidenceEntry entryOf(const EvidenceItem& item, const EvidenceContext& context)
    {
        EvidenceEntry entry;
        entry.item = item;
        const auto filled = item.key == evidencekey::healthCheck
            ? healthRecordOf(context).value_or(HealthRecord{}).text
            : filledValue(item.fill, context);
        const auto answer = context.answers.constFind(item.key);
        const bool answered = answer != context.answers.constEnd() && !answer->text.isEmpty();
        if (answered && item.key != evidencekey::healthCheck) {
            entry.value = both(answer->text);
            if (filled.en != answer->text)
                entry.original = filled;
            entry.state = EvidenceState::Answered;
        } else if (!filled.isEmpty()) {
            entry.value = filled;
            entry.state = answered ? EvidenceState::Answered
                : item.proposed    ? EvidenceState::Proposed
                                   : EvidenceState::Filled;
            if (entry.state == EvidenceState::Proposed)
                entry.original = filled;
        } else {
            entry.state = item.required ? EvidenceState::Missing : EvidenceState::Empty;
            return entry;
        }
        entry.kept = entry.value;
        const auto judged = judgedValue(item, entry.value.en, context);
        entry.problem = judged.problem;
        entry.detail = judged.detail;
        if (entry.problem != EvidenceProblem::None)
            entry.state = EvidenceState::Invalid;
        return entry;
    }

    bool isAsked(const EvidenceItem& item, Route route, const FactSet& facts)
    {
        return std::find(item.routes.begin(), item.routes.end(), route) != item.routes.end() && item.when.holds(facts);
    }

    bool holds(const EvidenceDependence& dependence, const EvidenceChecklist& list)
    {
        const auto* other = list.find(dependence.item);
        return other && dependence.answers.contains(other->value.en);
    }

    /// What the answers make necessary; they may stand behind it.
    void require(EvidenceChecklist& list)
    {
        for (auto& entry : list.entries) {
            if (entry.item.required || !holds(entry.item.requiredWhen, list))
                continue;
            entry.item.required = true;
            if (entry.state == EvidenceState::Empty)
                entry.state = EvidenceState::Missing;
        }
    }

} // namespace

bool EvidenceEntry::isOpen() const
{
    return state == EvidenceState::Missing || state == EvidenceState::Invalid
        || (state == EvidenceState::Proposed && item.required);
}

const EvidenceEntry* EvidenceChecklist::find(const QString& key) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&key](const EvidenceEntry& entry) { return entry.item.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

int EvidenceChecklist::openCount() const
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const EvidenceEntry& entry) { return entry.isOpen(); }));
}

bool EvidenceChecklist::isComplete() const
{
    return openCount() == 0;
}

EvidenceChecklist checklistOf(const EvidenceBook& book, Route route, const EvidenceContext& context)
{
    const FactSet facts(context.facts, {});
    EvidenceChecklist list;
    list.route = route;
    for (const auto& item : book.items) {
        if (isAsked(item, route, facts) && (item.depends.item.isEmpty() || holds(item.depends, list)))
            list.entries.push_back(entryOf(item, context));
    }
    require(list);
    return list;
}

} // namespace helpdesk
