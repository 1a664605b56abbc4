// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/login.h"

#include "base/fold.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongest = 40;

    bool isLoginCharacter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    }

} // namespace

bool isLogin(const QString& text)
{
    return !text.isEmpty() && text.size() <= kLongest && std::ranges::all_of(text, isLoginCharacter);
}

QString loginFrom(const QString& name)
{
    QString login;
    for (const auto c : folded(name).left(kLongest)) {
        if (isLoginCharacter(c))
            login += c;
        else if (c == u' ' && !login.isEmpty() && !login.endsWith(u'.'))
            login += u'.';
    }
    while (login.endsWith(u'.'))
        login.chop(1);
    return login.isEmpty() ? u"user"_s : login;
}

} // namespace helpdesk
