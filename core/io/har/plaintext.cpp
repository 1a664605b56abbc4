// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/plaintext.h"

#include <QByteArray>

#include <array>

namespace helpdesk {

namespace {

    int digit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    int byteAt(QByteArrayView text, qsizetype at)
    {
        if (at + 2 > text.size())
            return -1;
        const auto high = digit(text[at]);
        const auto low = digit(text[at + 1]);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    struct Entity {
        QByteArrayView written;
        char character;
    };
    constexpr std::array<Entity, 12> kEntities{{{"&amp;", '&'},
                                                {"&quot;", '"'},
                                                {"&apos;", '\''},
                                                {"&lt;", '<'},
                                                {"&gt;", '>'},
                                                {"&#34;", '"'},
                                                {"&#39;", '\''},
                                                {"&#38;", '&'},
                                                {"&#61;", '='},
                                                {"&#x3d;", '='},
                                                {"&#x22;", '"'},
                                                {"&#x27;", '\''}}};

    qsizetype backslashes(QByteArrayView written)
    {
        qsizetype count = 0;
        while (count < written.size() && written[count] == '\\')
            ++count;
        return count;
    }

} // namespace

void PlainText::read(QByteArrayView text)
{
    m_text = text;
    m_characters.clear();
    m_places.clear();
    for (qsizetype at = 0; at < text.size();) {
        const auto c = text[at];
        if (c == '\\')
            at = readBackslashes(at);
        else if (c == '%')
            at = readPercent(at);
        else if (c == '&')
            at = readEntity(at);
        else
            add(c, at++);
    }
    m_places.push_back(static_cast<quint32>(text.size()));
}

void PlainText::add(char c, qsizetype written)
{
    m_characters.push_back(c);
    m_places.push_back(static_cast<quint32>(written));
}

// Any number of them before the character they stand for: a JSON text may be a string of another.
qsizetype PlainText::readBackslashes(qsizetype at)
{
    auto behind = at;
    while (behind < m_text.size() && m_text[behind] == '\\')
        ++behind;
    const auto c = behind < m_text.size() ? m_text[behind] : '\0';
    if (c == 'u' && byteAt(m_text, behind + 1) == 0 && byteAt(m_text, behind + 3) >= 0
        && byteAt(m_text, behind + 3) < 0x80) {
        add(static_cast<char>(byteAt(m_text, behind + 3)), at);
        return behind + 5;
    }
    if (c == '"' || c == '\'' || c == '/') {
        add(c, at);
        return behind + 1;
    }
    if (c == 'n' || c == 'r' || c == 't') {
        add(c == 't' ? '\t' : '\n', at);
        return behind + 1;
    }
    add('\\', at);
    return behind;
}

qsizetype PlainText::readPercent(qsizetype at)
{
    auto digits = at + 1;
    while (byteAt(m_text, digits) == 0x25 && byteAt(m_text, digits + 2) >= 0)
        digits += 2;
    const auto byte = byteAt(m_text, digits);
    if (byte <= 0) {
        add('%', at);
        return at + 1;
    }
    add(static_cast<char>(byte), at);
    return digits + 2;
}

qsizetype PlainText::readEntity(qsizetype at)
{
    const auto rest = m_text.sliced(at);
    for (const auto& entity : kEntities) {
        if (rest.size() >= entity.written.size()
            && rest.first(entity.written.size()).compare(entity.written, Qt::CaseInsensitive) == 0) {
            add(entity.character, at);
            return at + entity.written.size();
        }
    }
    add('&', at);
    return at + 1;
}

bool PlainText::closes(qsizetype opening, qsizetype place, qsizetype* from) const
{
    if (at(place) != at(opening))
        return false;
    const auto open = written(opening);
    const auto close = written(place);
    const auto before = backslashes(open);
    const auto now = backslashes(close);
    if (open.sliced(before) != close.sliced(now) || now < before)
        return false;
    // More of them are backslashes of the text itself, which are doubled at every level.
    if ((now - before) % (2 * (before + 1)) != 0)
        return false;
    // An encoded backslash before an encoded quote.
    if (before == 0 && close.size() > 1 && at(place - 1) == '\\')
        return false;
    *from = writtenAt(place) + (now - before);
    return true;
}

} // namespace helpdesk
