// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customer/callerkeys.h"

#include "base/fold.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostWords = 8;

    // "northwind traders gmbh" is found by "traders gmbh" and "gmbh"; its beginning has an index of its own.
    void addNameTails(CallerKeys& keys, const QString& name)
    {
        const auto foldedName = folded(name);
        qsizetype space = foldedName.indexOf(u' ');
        for (int words = 0; space >= 0 && words < kMostWords; ++words) {
            keys.emplace(u"name"_s, foldedName.mid(space + 1));
            space = foldedName.indexOf(u' ', space + 1);
        }
    }

    void addPhone(CallerKeys& keys, const QString& phone)
    {
        const auto digits = phoneDigits(phone);
        if (digits.isEmpty())
            return;
        keys.emplace(u"phone"_s, digits);
        keys.emplace(u"phone_end"_s, reversedDigits(digits));
    }

} // namespace

CallerKeys callerKeysOf(const Customer& customer)
{
    CallerKeys keys;
    addNameTails(keys, customer.name);
    addPhone(keys, customer.phone);
    addPhone(keys, customer.address.phone);
    return keys;
}

CallerKeys callerKeysOf(const Contact& contact)
{
    CallerKeys keys;
    addNameTails(keys, contact.name);
    addPhone(keys, contact.phone);
    return keys;
}

QString reversedDigits(const QString& digits)
{
    auto reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace helpdesk
