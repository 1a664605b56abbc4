// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <vector>

namespace helpdesk {

/// A text without the ways in which its punctuation may be written: `%3D`, `%253D`, `\u003d`, `&#61;` are all `=`, and
/// `\"` is a quote. Knows for each character where it stands in the text as written. What is found here is changed there.
class PlainText {
public:
    /// Made anew for each text, in the same memory. `text` must outlive its use.
    void read(QByteArrayView text);

    qsizetype size() const { return static_cast<qsizetype>(m_characters.size()); }
    char at(qsizetype place) const { return place >= 0 && place < size() ? m_characters[static_cast<size_t>(place)] : '\0'; }
    QByteArrayView part(qsizetype from, qsizetype to) const
    {
        return QByteArrayView(m_characters.data() + from, to - from);
    }
    /// Where a character is written. That of size() is the end of the text.
    qsizetype writtenAt(qsizetype place) const { return static_cast<qsizetype>(m_places[static_cast<size_t>(place)]); }
    QByteArrayView written(qsizetype place) const
    {
        return m_text.sliced(writtenAt(place), writtenAt(place + 1) - writtenAt(place));
    }
    QByteArrayView text() const { return m_text; }

    /// Whether the quote at `place` ends what the quote at `opening` began: written in the same way, and not as one of
    /// the quoted text itself. `from`: where the closing one is written.
    bool closes(qsizetype opening, qsizetype place, qsizetype* from) const;

private:
    void add(char c, qsizetype written);
    qsizetype readBackslashes(qsizetype at);
    qsizetype readPercent(qsizetype at);
    qsizetype readEntity(qsizetype at);

    QByteArrayView m_text;
    std::vector<char> m_characters;
    std::vector<quint32> m_places; ///< one more than there are characters
};

} // namespace helpdesk
