// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/foreignkeys.h"

#include "base/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct StatusWord {
        const char16_t* begins;
        SubscriptionStatus status;
    };

    // Folded beginnings, since Russian and German words change their endings.
    constexpr StatusWord statusWords[] = {
        {u"актив", SubscriptionStatus::Active},         {u"деиств", SubscriptionStatus::Active},
        {u"aktiv", SubscriptionStatus::Active},         {u"приостановл", SubscriptionStatus::Suspended},
        {u"ausgesetzt", SubscriptionStatus::Suspended}, {u"angehalten", SubscriptionStatus::Suspended},
        {u"удален", SubscriptionStatus::Deleted},       {u"отменен", SubscriptionStatus::Deleted},
        {u"geloscht", SubscriptionStatus::Deleted},     {u"gekundigt", SubscriptionStatus::Deleted},
        {u"cancel", SubscriptionStatus::Deleted},       {u"истек", SubscriptionStatus::Expired},
        {u"просроч", SubscriptionStatus::Expired},      {u"abgelaufen", SubscriptionStatus::Expired},
        {u"ожида", SubscriptionStatus::Pending},        {u"ausstehend", SubscriptionStatus::Pending},
        {u"отключен", SubscriptionStatus::Disabled},    {u"deaktiviert", SubscriptionStatus::Disabled},
    };

} // namespace

bool sameKey(QStringView foreign, QLatin1StringView key)
{
    const auto isFiller = [](QChar c) { return c == u'_' || c == u' ' || c == u'-'; };
    qsizetype f = 0;
    qsizetype k = 0;
    while (true) {
        while (f < foreign.size() && isFiller(foreign[f]))
            ++f;
        while (k < key.size() && isFiller(key[k]))
            ++k;
        if (f == foreign.size() || k == key.size())
            return f == foreign.size() && k == key.size();
        if (foreign[f].toCaseFolded() != QChar(key[k]).toCaseFolded())
            return false;
        ++f;
        ++k;
    }
}

template <>
std::optional<SubscriptionStatus> localizedKey<SubscriptionStatus>(QStringView text)
{
    const auto word = folded(text);
    for (const auto& entry : statusWords) {
        if (word.startsWith(QStringView(entry.begins)))
            return entry.status;
    }
    return std::nullopt;
}

template <>
std::optional<Relationship> localizedKey<Relationship>(QStringView text)
{
    const auto words = folded(text);
    const auto says = [&words](QStringView part) { return words.contains(part); };
    if (says(u"reseller") || says(u"handelspartner") || says(u"vertriebspartner") || says(u"посредник")
        || says(u"реселлер"))
        return Relationship::Reseller;
    if (says(u"advisor") || says(u"berater") || says(u"консультант") || says(u"советник"))
        return Relationship::Advisor;
    return std::nullopt;
}

std::optional<bool> foreignFlag(QStringView text)
{
    const auto word = folded(text);
    const auto isOneOf = [&word](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&word](QStringView other) { return word == other; });
    };
    if (isOneOf({u"true", u"yes", u"1", u"да", u"истина", u"ja", u"wahr"}))
        return true;
    if (isOneOf({u"false", u"no", u"0", u"нет", u"ложь", u"nein", u"falsch"}))
        return false;
    return std::nullopt;
}

bool isTypeName(QStringView text)
{
    static const QRegularExpression typeName(uR"(^(System|Microsoft|Newtonsoft)(\.[A-Za-z_][\w`+]*)+(\[.*\])?$)"_s);
    return typeName.match(text.trimmed().toString()).hasMatch();
}

} // namespace helpdesk
