// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/answertext.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const QRegularExpression& placeholder()
    {
        static const QRegularExpression expression(uR"(\{[A-Za-z_]+\})"_s);
        return expression;
    }

    QString meaningOf(const QString& name, const AnswerWords& words)
    {
        if (name == "{customer}"_L1)
            return words.customer;
        if (name == "{contact}"_L1)
            return words.contact.isEmpty() ? words.customer : words.contact;
        if (name == "{ticket}"_L1)
            return u"#%1"_s.arg(words.ticket);
        if (name == "{title}"_L1)
            return words.title;
        if (name == "{outage}"_L1)
            return words.outage;
        return words.service;
    }

} // namespace

const QStringList& answerPlaceholders()
{
    static const QStringList names{u"{customer}"_s, u"{contact}"_s, u"{ticket}"_s,
                                   u"{title}"_s,    u"{outage}"_s,  u"{service}"_s};
    return names;
}

Result<> checkAnswerText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Body);
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto name = matches.next().captured();
        if (!answerPlaceholders().contains(name))
            return fail(ErrorCode::Invalid, Subject::Body, {name, answerPlaceholders().join(", "_L1)});
    }
    return {};
}

// In one pass: what a customer is called is never read for placeholders.
QString answerText(const QString& text, const AnswerWords& words)
{
    QString said;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        said += QStringView(text).sliced(from, match.capturedStart() - from);
        said += meaningOf(match.captured(), words);
        from = match.capturedEnd();
    }
    said += QStringView(text).sliced(from);
    return said.trimmed();
}

} // namespace helpdesk
