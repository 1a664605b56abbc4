// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// A date format of somebody else's, in Qt's letters: d M yyyy yy H h m s z AP t, doubled ones need two digits;
/// anything else stands for itself, words in single quotes. `t` is `Z` or an offset. Faster than QDateTime by far.
class DatePattern {
public:
    /// Nothing when the letters do not make a date.
    static std::optional<DatePattern> fromText(QStringView pattern);

    /// `zone` is used where the text has no offset of its own.
    std::optional<Instant> read(QStringView text, const QTimeZone& zone) const;

private:
    struct Part {
        QChar letter; ///< null: the literal
        qsizetype shortest = 1;
        QChar literal;
    };
    struct Fields;

    static bool readPart(const Part& part, class TextScanner& scanner, Fields& fields);

    std::vector<Part> m_parts;
};

} // namespace helpdesk
