// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace helpdesk {

/// Goes through a short text such as a date from left to right.
class TextScanner {
public:
    explicit TextScanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_position]; }
    void skip() { ++m_position; }

    bool literal(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_position;
        return true;
    }

    /// Any case.
    bool word(QLatin1StringView text)
    {
        if (!m_text.sliced(m_position).startsWith(text, Qt::CaseInsensitive))
            return false;
        m_position += text.size();
        return true;
    }

    /// At least one; also the no-break ones that newer cultures put before AM and PM.
    bool spaces()
    {
        const auto start = m_position;
        while (!atEnd() && m_text[m_position].isSpace())
            ++m_position;
        return m_position > start;
    }

    /// ASCII digits, as many as there are up to `longest`.
    bool number(qsizetype shortest, qsizetype longest, int* value, qsizetype* digits)
    {
        int result = 0;
        qsizetype count = 0;
        while (count < longest && isDigit(peek())) {
            result = result * 10 + (m_text[m_position].unicode() - u'0');
            ++m_position;
            ++count;
        }
        *value = result;
        if (digits)
            *digits = count;
        return count >= shortest;
    }

    /// A point and one or more digits, cut to milliseconds.
    bool fraction(int* milliseconds)
    {
        if (!literal(u'.'))
            return false;
        int unit = 100;
        int result = 0;
        qsizetype count = 0;
        for (; isDigit(peek()); ++m_position, ++count) {
            result += unit * (m_text[m_position].unicode() - u'0');
            unit /= 10;
        }
        *milliseconds = result;
        return count > 0;
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace helpdesk
