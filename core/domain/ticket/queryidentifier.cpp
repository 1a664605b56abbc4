// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryidentifier.h"

#include "base/guid.h"
#include "domain/workflow/escalation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    bool isLabel(const QString& text)
    {
        return !text.isEmpty() && text.front() != u'-' && text.back() != u'-'
            && std::all_of(text.begin(), text.end(),
                           [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
    }

    bool isDomain(const QString& text)
    {
        const auto labels = text.split(u'.');
        return text.size() <= 253 && labels.size() > 1 && std::all_of(labels.begin(), labels.end(), isLabel)
            && labels.last().size() > 1 && labels.last().front().isLetter();
    }

    bool isMail(const QString& text)
    {
        const auto at = text.lastIndexOf(u'@');
        return at > 0 && !text.contains(u' ') && text.indexOf(u'@') == at && isDomain(text.mid(at + 1));
    }

    bool isOutageId(const QString& text)
    {
        static const QRegularExpression usual(u"^[A-Z]{2}[0-9]{4,8}$"_s);
        return usual.match(text).hasMatch();
    }

} // namespace

std::optional<QueryIdentifier> identifierIn(const QString& word)
{
    using Kind = QueryIdentifier::Kind;
    if (const auto guid = canonicalGuid(word))
        return QueryIdentifier{Kind::Guid, *guid};
    if (isServiceRequestNumber(word))
        return QueryIdentifier{Kind::ServiceRequest, word};
    if (const auto capitals = word.toUpper(); isOutageId(capitals))
        return QueryIdentifier{Kind::Outage, capitals};
    if (isMail(word))
        return QueryIdentifier{Kind::Mail, word.toLower()};
    if (isDomain(word))
        return QueryIdentifier{Kind::Domain, word.toLower()};
    return std::nullopt;
}

} // namespace helpdesk
