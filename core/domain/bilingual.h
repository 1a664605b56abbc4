// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// A text of our data files in the languages of the program.
struct Bilingual {
    QString en;
    QString ru;

    /// `language`: BCP 47 or a locale's name; English where there is no other.
    const QString& in(QStringView language) const { return language.startsWith(u"ru") ? ru : en; }
    bool isEmpty() const { return en.isEmpty(); }
    bool operator==(const Bilingual&) const = default;
};

} // namespace helpdesk
