// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/evidencevalue.h"

#include "domain/claim/claimrules.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using enum EvidenceProblem;

    const QString kGuid = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;
    constexpr int kLeastPhoneDigits = 6;
    constexpr int kMostPhoneDigits = 15; // ITU-T E.164
    constexpr int kMostUsers = 10'000'000;

    bool matches(const QString& text, const QString& pattern)
    {
        static const auto anchored = [](const QString& inner) { return QRegularExpression::anchoredPattern(inner); };
        return QRegularExpression(anchored(pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
    }

    qsizetype digitsIn(const QString& text)
    {
        return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    EvidenceValue judged(const QString& text, bool fits, EvidenceProblem problem)
    {
        return {text, fits ? None : problem, {}};
    }

    EvidenceValue guid(const QString& text)
    {
        auto bare = text.toLower();
        if (bare.startsWith(u'{') && bare.endsWith(u'}'))
            bare = bare.mid(1, bare.size() - 2);
        return judged(matches(bare, kGuid) ? bare : text, matches(bare, kGuid), NotAGuid);
    }

    EvidenceValue email(const QString& text)
    {
        return judged(text, matches(text, u"[^@\\s<>,;]+@([a-z0-9-]+\\.)+[a-z0-9-]{2,}"_s), NotAnEmail);
    }

    /// Several of a kind with commas, semicolons or white space between them; the first that does not fit is named.
    EvidenceValue several(const QString& text, EvidenceValue (*one)(const QString&), EvidenceProblem problem)
    {
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        QStringList parts;
        for (const auto& part : text.split(separators, Qt::SkipEmptyParts)) {
            const auto value = one(part);
            if (!value.isValid())
                return {text, problem, part};
            parts << value.text;
        }
        return parts.isEmpty() ? EvidenceValue{text, problem, text} : EvidenceValue{parts.join(u", "_s), None, {}};
    }

    // Something of an identifier: digits, capitals and points, or words grown together as in BapSystemError.
    EvidenceValue errorCode(const QString& text)
    {
        static const QRegularExpression identifier(
            u"(\\d)|(\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b)|(\\b[A-Z][a-z]+([A-Z][a-z]+)+\\b)"_s);
        return judged(text, !text.contains(u'\n') && identifier.match(text).hasMatch(), NotAnErrorCode);
    }

    EvidenceValue count(const QString& text)
    {
        bool isNumber = false;
        const auto number = text.toInt(&isNumber);
        return judged(isNumber ? QString::number(number) : text, isNumber && number > 0 && number <= kMostUsers,
                      NotACount);
    }

    EvidenceValue yesNo(const QString& text)
    {
        const auto word = text.toLower();
        return judged(word, word == "yes"_L1 || word == "no"_L1, NotYesOrNo);
    }

    EvidenceValue option(const EvidenceItem& item, const QString& text)
    {
        const auto found = std::find_if(item.options.begin(), item.options.end(), [&text](const EvidenceOption& each) {
            return each.key.compare(text, Qt::CaseInsensitive) == 0;
        });
        if (found != item.options.end())
            return {found->key, None, {}};
        QStringList keys;
        for (const auto& each : item.options)
            keys << each.key;
        return {text, NotAnOption, keys.join(u", "_s)};
    }

    EvidenceValue phone(const QString& text)
    {
        const bool written = matches(text, u"\\+?[\\d\\s\\-./()]+(\\s*(ext\\.?|x|доб\\.?)\\s*\\d+)?"_s);
        return judged(text, written && holdsPhone(text) && digitsIn(text) <= kMostPhoneDigits + 5, NotAPhone);
    }

    EvidenceValue nameAndPhone(const QString& text)
    {
        if (!holdsPhone(text))
            return {text, NoPhone, {}};
        const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        return judged(text, letters > 1, NoName);
    }

    /// The zone that stands behind a date and time, which is cut off; nothing: none does.
    std::optional<QTimeZone> takeZone(QString& text)
    {
        static const QRegularExpression offset(u"\\s*(?:UTC|GMT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?$"_s);
        static const QRegularExpression name(u"\\s+([A-Za-z_]+(?:/[A-Za-z_+\\-0-9]+)+|UTC|GMT)$|(Z)$"_s);
        // The minus of a day is no offset: one needs a time before it.
        if (const auto match = offset.match(text); match.hasMatch() && text.left(match.capturedStart()).contains(u':')) {
            const auto seconds = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60;
            text.truncate(match.capturedStart());
            return QTimeZone(match.captured(1) == "-"_L1 ? -seconds : seconds);
        }
        const auto match = name.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        text.truncate(match.capturedStart());
        const auto word = match.captured(1);
        if (word.isEmpty() || word == "UTC"_L1 || word == "GMT"_L1)
            return QTimeZone::utc();
        const QTimeZone zone(word.toLatin1());
        return zone.isValid() ? std::optional(zone) : std::nullopt;
    }

} // namespace

bool holdsPhone(const QString& text)
{
    return digitsIn(text) >= kLeastPhoneDigits;
}

EvidenceValue momentValue(const QString& typed, Instant now)
{
    auto text = typed.trimmed();
    const auto zone = takeZone(text);
    static const QRegularExpression fraction(u"(?<=:\\d\\d)\\.\\d+$"_s);
    text.remove(fraction).replace(u'T', u' ');
    auto parsed = QDateTime();
    for (const auto& format : {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd H:mm"_s,
                               u"dd.MM.yyyy HH:mm"_s, u"dd.MM.yyyy H:mm"_s}) {
        if (parsed = QDateTime::fromString(text.trimmed(), format); parsed.isValid())
            break;
    }
    if (!parsed.isValid())
        return {typed.trimmed(), NotAMoment, {}};
    if (!zone)
        return {typed.trimmed(), NoZone, {}};
    const QDateTime at(parsed.date(), parsed.time(), *zone);
    if (!at.isValid())
        return {typed.trimmed(), NotAMoment, {}};
    const auto kept = at.toOffsetFromUtc(at.offsetFromUtc()).toString(u"yyyy-MM-ddTHH:mm"_s)
        + (at.offsetFromUtc() == 0 ? u"Z"_s : at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate).right(6));
    if (at.toMSecsSinceEpoch() > now.milliseconds())
        return {typed.trimmed(), InTheFuture, {}};
    return {kept, None, {}};
}

EvidenceValue evidenceValue(const EvidenceItem& item, const QString& typed, Instant now)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (item.kind) {
    case EvidenceKind::Line:
    case EvidenceKind::File:
        return judged(text, !text.contains(u'\n'), SeveralLines);
    case EvidenceKind::Text:
        return {text, None, {}};
    case EvidenceKind::Guid:
        return guid(text);
    case EvidenceKind::Domain:
        return judged(text.toLower(), matches(text, u"([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}"_s), NotADomain);
    case EvidenceKind::IncidentNumber:
        return judged(text.toUpper(), isOutageNumber(text.toUpper(), Service::Azure), NotAnOutageId);
    case EvidenceKind::CorrelationIds:
        return several(text, guid, NotCorrelationIds);
    case EvidenceKind::ErrorCode:
        return errorCode(text);
    case EvidenceKind::Moment:
        return momentValue(text, now);
    case EvidenceKind::ResourceId:
        return judged(text, matches(text, u"/subscriptions/%1(/[^/\\s]+)*"_s.arg(kGuid)), NotAResourceId);
    case EvidenceKind::Email:
        return email(text);
    case EvidenceKind::CustomersEmail:
        return email(text.toLower());
    case EvidenceKind::Upns:
        return several(text, email, NotUpns);
    case EvidenceKind::Phone:
        return phone(text);
    case EvidenceKind::NameAndPhone:
        return nameAndPhone(text);
    case EvidenceKind::Count:
        return count(text);
    case EvidenceKind::YesNo:
        return yesNo(text);
    case EvidenceKind::Choice:
        return option(item, text);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
