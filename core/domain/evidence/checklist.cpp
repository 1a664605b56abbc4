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

    /// A browser's log that was not stripped, a key, a store of passwords.
    bool namesSecrets(const QString& names, const std::vector<Attachment>& attachments)
    {
        return std::any_of(attachments.begin(), attachments.end(), [&names](const Attachment& file) {
            return file.secrets && file.sensitive && file.secretsTakenOut == 0
                && names.contains(file.fileName, Qt::CaseInsensitive);
        });
    }

    EvidenceProblem problemOf(const EvidenceItem& item, const QString& text, const EvidenceContext& context)
    {
        const auto value = evidenceValue(item, text, context.now);
        if (!value.isValid())
            return value.problem;
        if (item.partnersOwn && (context.people.owns(text) || context.people.isNamedIn(text)))
            return EvidenceProblem::CustomersPerson;
        if (item.kind == EvidenceKind::File && namesSecrets(text, context.attachments))
            return EvidenceProblem::HoldsSecrets;
        return EvidenceProblem::None;
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
        entry.problem = problemOf(item, entry.value.en, context);
        if (entry.problem != EvidenceProblem::None)
            entry.state = EvidenceState::Invalid;
        return entry;
    }

    bool isAsked(const EvidenceItem& item, Route route, const FactSet& facts)
    {
        return std::find(item.routes.begin(), item.routes.end(), route) != item.routes.end() && item.when.holds(facts);
    }

    bool dependenceHolds(const EvidenceItem& item, const EvidenceChecklist& list)
    {
        if (item.depends.item.isEmpty())
            return true;
        const auto* other = list.find(item.depends.item);
        return other && item.depends.answers.contains(other->value.en);
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
        if (isAsked(item, route, facts) && dependenceHolds(item, list))
            list.entries.push_back(entryOf(item, context));
    }
    return list;
}

} // namespace helpdesk
