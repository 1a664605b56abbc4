// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/savedview.h"

#include "domain/ticket/querylexer.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    // The terms of the text as they were written, all but the order.
    QStringList termsWithoutOrder(const QString& text, const std::vector<QueryTerm>& terms)
    {
        QStringList kept;
        for (size_t i = 0; i < terms.size(); ++i) {
            const auto begin = terms[i].position - 1;
            const auto end = i + 1 < terms.size() ? terms[i + 1].position - 1 : text.size();
            if (terms[i].field != "sort"_L1)
                kept << text.mid(begin, end - begin).trimmed();
        }
        return kept;
    }

} // namespace

bool maySee(const Actor& actor, const SavedView& view)
{
    return view.shared || view.owner == actor.user;
}

bool mayChange(const Actor& actor, const SavedView& view)
{
    return view.owner == actor.user || (view.shared && actor.role != Role::Agent);
}

Result<SavedView> checkedView(SavedView view, Instant now)
{
    view.name = view.name.simplified();
    view.searchText = view.searchText.trimmed();
    if (view.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (view.name.size() > longestViewName)
        return fail(ErrorCode::Invalid, Subject::Name, {view.name});
    if (view.searchText.isEmpty())
        return fail(ErrorCode::Missing, Subject::Value);
    if (auto parsed = parseTicketFilter(view.searchText, QTimeZone::utc(), now); !parsed) {
        auto error = parsed.error();
        error.subject = Subject::Value;
        return Failure(std::move(error));
    }
    return view;
}

QString withOrder(const QString& text, TicketSort sort, bool descending)
{
    const auto present = parseTicketFilter(text, QTimeZone::utc(), Instant());
    const auto terms = queryTerms(text);
    if (!present || !terms || (present->sort == sort && present->descending == descending))
        return text;
    auto kept = termsWithoutOrder(text, *terms);
    kept << u"sort:%1%2"_s.arg(descending ? u"-"_s : QString(), QString(keyOf(sort)));
    return kept.join(u' ');
}

} // namespace helpdesk
