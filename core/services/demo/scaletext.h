// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/random.h"

#include <QString>

#include <array>
#include <vector>

namespace helpdesk {

/// Text that looks like support mail to an index: words in Zipf-like frequency, error codes, identifiers that
/// occur once.
class ScaleText {
public:
    ScaleText();

    /// About 118 words on average, in sentences.
    QString message(Random& random) const;
    QString sentence(Random& random, int words) const;
    static QString title(Random& random);
    /// A made-up name of two to three syllables, capitalised.
    static QString name(Random& random);

private:
    void addSentence(QString& text, Random& random, int words) const;

    std::vector<QString> m_words; ///< the most frequent first
    std::vector<quint16> m_byChance; ///< 65536 draws, each the index of a word
};

} // namespace helpdesk
