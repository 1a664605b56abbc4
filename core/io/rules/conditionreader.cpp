// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/conditionreader.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Condition readCondition(ObjectReader& reader)
{
    return {readTerms(reader, "when"_L1), readTerms(reader, "unless"_L1)};
}

std::vector<Term> readTerms(ObjectReader& reader, QLatin1StringView key)
{
    std::vector<Term> terms;
    if (!reader.has(key))
        return terms;
    auto condition = reader.nested(key);
    for (const auto fact : valuesOf<CaseFact>()) {
        Term term{fact, 0};
        for (const auto& word : condition.texts(keyOf(fact))) {
            const auto bit = bitOf(fact, word);
            if (!bit)
                condition.fault(keyOf(fact), word, vocabulary(fact).join(u", "_s));
            term.words |= bit.value_or(0);
        }
        if (!condition.has(keyOf(fact)))
            continue;
        condition.require(keyOf(fact), term.words != 0); // no word at all would never hold
        terms.push_back(term);
    }
    condition.checkKeys();
    return terms;
}

std::vector<Route> readRoutes(ObjectReader& reader, QLatin1StringView key)
{
    if (reader.texts(key) == QStringList{u"all"_s}) {
        const auto all = valuesOf<Route>();
        return {all.begin(), all.end()};
    }
    auto routes = reader.choices<Route>(key);
    reader.require(key, !routes.empty());
    return routes;
}

} // namespace helpdesk
