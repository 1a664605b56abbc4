// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/secretscan.h"

#include "io/har/secretnames.h"

#include <algorithm>
#include <array>

namespace helpdesk {

namespace {

    constexpr qsizetype kShortestHead = 8; // characters of a JWT's first part behind "eyJ"
    constexpr qsizetype kShortestCredentials = 12; // behind Bearer and the like
    constexpr qsizetype kShortestBare = 8; // of a value that is neither quoted nor in an address
    constexpr qsizetype kShortestCode = 16; // of what is called `code` in JSON: shorter ones are names of errors
    constexpr qsizetype kLongestTag = qsizetype{1} << 20; // a SAML response is a hidden field
    constexpr qsizetype kLongestUser = 200;

    bool isLetter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }
    bool isWord(char c)
    {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '$';
    }
    bool isTokenCharacter(char c)
    {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-';
    }
    bool isBase64(char c)
    {
        return isTokenCharacter(c) || c == '+' || c == '/' || c == '.' || c == '~' || c == '=';
    }
    bool isSpace(char c)
    {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
    bool isQuote(char c)
    {
        return c == '"' || c == '\'';
    }
    bool hasDigit(QByteArrayView text)
    {
        return std::any_of(text.begin(), text.end(), isDigit);
    }
    bool isNumber(QByteArrayView text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    }
    bool isRemoved(QByteArrayView text)
    {
        return text == removedSecret;
    }
    // "password": "Password" is a label of a form.
    bool isItsOwnLabel(QByteArrayView value)
    {
        return value.size() < 20 && std::all_of(value.begin(), value.end(), isLetter)
            && nameKind(value) == NameKind::Secret;
    }
    bool isScheme(QByteArrayView word)
    {
        constexpr std::array<QByteArrayView, 8> schemes{"bearer", "basic", "negotiate", "ntlm",
                                                        "pop",    "token", "sharedkey", "digest"};
        return std::any_of(schemes.begin(), schemes.end(), [word](QByteArrayView scheme) {
            return word.compare(scheme, Qt::CaseInsensitive) == 0;
        });
    }

    bool isField(QByteArrayView tag)
    {
        constexpr std::array<QByteArrayView, 6> fields{"input", "meta", "param", "button", "textarea", "option"};
        return std::any_of(fields.begin(), fields.end(), [tag](QByteArrayView field) {
            return tag.compare(field, Qt::CaseInsensitive) == 0;
        });
    }

} // namespace

const std::vector<SecretScan::Finding>& SecretScan::find(QByteArrayView text, Look look)
{
    m_findings.clear();
    m_unclosedUntil = 0;
    m_plain.read(text);
    for (qsizetype at = 0; at < m_plain.size();) {
        const auto c = m_plain.at(at);
        if (isWord(c)) {
            if (look == Look::ForTokens) {
                auto end = at;
                while (isWord(m_plain.at(end)))
                    ++end;
                noteToken(at, end);
                at = end;
            } else {
                at = word(at);
            }
        } else if (look == Look::ForTokens) {
            ++at;
        } else if (c == '<') {
            at = tag(at);
        } else if (c == ':' && m_plain.at(at + 1) == '/' && m_plain.at(at + 2) == '/') {
            at = userAndPassword(at + 3);
        } else {
            ++at;
        }
    }
    return m_findings;
}

QByteArray SecretScan::without(QByteArrayView text, const std::vector<Finding>& findings)
{
    QByteArray left;
    left.reserve(text.size());
    qsizetype from = 0;
    for (const auto& finding : findings) {
        left.append(text.sliced(from, finding.from - from));
        left.append(finding.isNumber ? QByteArrayView("0") : removedSecret);
        from = finding.to;
    }
    left.append(text.sliced(from));
    return left;
}

bool SecretScan::note(qsizetype from, qsizetype to, bool isToken)
{
    const auto begin = m_plain.writtenAt(from);
    const auto end = m_plain.writtenAt(to);
    if (begin >= end || isRemoved(m_plain.text().sliced(begin, end - begin)))
        return false;
    if (!m_findings.empty() && m_findings.back().to > begin)
        return false;
    m_findings.push_back({begin, end, isToken, false});
    return true;
}

// A JWT begins with {" in Base64.
bool SecretScan::noteToken(qsizetype from, qsizetype to)
{
    const auto run = m_plain.part(from, to);
    for (auto at = run.indexOf("eyJ"); at >= 0; at = run.indexOf("eyJ", at + 3)) {
        auto dot = at;
        while (dot < run.size() && isTokenCharacter(run[dot]))
            ++dot;
        if (dot - at < kShortestHead + 3 || dot + 1 >= run.size() || run[dot] != '.')
            continue;
        auto end = to;
        while (m_plain.at(end) == '=')
            ++end;
        return note(from + at, end, true);
    }
    return false;
}

qsizetype SecretScan::word(qsizetype from)
{
    auto end = from;
    while (isWord(m_plain.at(end)))
        ++end;
    if (noteToken(from, end))
        return end;
    const auto name = m_plain.part(from, end);
    const auto gap = m_plain.at(end);
    if ((gap == ' ' || gap == '+') && isScheme(name)) {
        if (const auto behind = credentials(end + 1); behind > end)
            return behind;
    }
    return qMax(end, value(from, end));
}

qsizetype SecretScan::credentials(qsizetype behindScheme)
{
    auto from = behindScheme;
    while (m_plain.at(from) == ' ')
        ++from;
    auto end = from;
    while (isBase64(m_plain.at(end)))
        ++end;
    const auto given = m_plain.part(from, end);
    if (given.size() < kShortestCredentials || !hasDigit(given)) {
        const auto padded = given.endsWith('=') && given.size() >= 4;
        const auto mixed = std::any_of(given.begin() + qMin<qsizetype>(1, given.size()), given.end(),
                                       [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!padded && !(mixed && given.size() >= 2 * kShortestCredentials))
            return behindScheme - 1;
    }
    // Bearer realm="..." is a question, not an answer.
    if (const auto equals = given.indexOf('='); equals > 0 && given.sliced(equals).size() <= 1 && isQuote(m_plain.at(end)))
        return behindScheme - 1;
    note(from, end, true);
    return end;
}

// https://user:password@host
qsizetype SecretScan::userAndPassword(qsizetype behindSlashes)
{
    bool colon = false;
    for (auto at = behindSlashes; at < behindSlashes + kLongestUser; ++at) {
        const auto written = at < m_plain.size() ? m_plain.written(at) : QByteArrayView();
        const auto c = m_plain.at(at);
        if (c == '@' && written.size() == 1) {
            if (colon)
                note(behindSlashes, at, false);
            return colon ? at : behindSlashes;
        }
        if (c == ':')
            colon = true;
        if (c == '\0' || isSpace(c) || (written.size() == 1 && (c == '/' || c == '?' || c == '#' || isQuote(c) || c == '<')))
            break;
    }
    return behindSlashes;
}

bool SecretScan::beginsParameter(qsizetype nameFrom) const
{
    if (nameFrom == 0)
        return true;
    const auto before = m_plain.at(nameFrom - 1);
    return before == '?' || before == '&' || before == '#' || before == ';' || isQuote(before) || before == '\n';
}

bool SecretScan::beginsLine(qsizetype nameFrom) const
{
    return nameFrom == 0 || m_plain.at(nameFrom - 1) == '\n';
}

// How often a character is percent-encoded: what is encoded more often than the `=` belongs to the value.
int SecretScan::encoding(qsizetype place) const
{
    const auto written = m_plain.written(place);
    return written.startsWith('%') && written.size() > 1 ? static_cast<int>(written.size()) : 0;
}

SecretScan::Quoted SecretScan::quotedKind(QByteArrayView name, char separator)
{
    switch (nameKind(name)) {
    case NameKind::Plain:
        return Quoted::Plain;
    case NameKind::SecretInAddress:
        return name.compare("code", Qt::CaseInsensitive) == 0 ? Quoted::SecretIfCode : Quoted::Plain;
    case NameKind::Secret:
        // In a list of words the next one is no value: ["token", "profile"].
        return separator == ',' ? Quoted::SecretIfCode : Quoted::Secret;
    }
    Q_UNREACHABLE();
    return Quoted::Plain;
}

// What stands behind a name, if that is one of a secret. Answers where to go on.
qsizetype SecretScan::value(qsizetype from, qsizetype nameEnd)
{
    const auto name = m_plain.part(from, nameEnd);
    auto at = nameEnd;
    const bool quotedName = isQuote(m_plain.at(at)) && from > 0 && m_plain.at(from - 1) == m_plain.at(at);
    if (quotedName)
        ++at;
    if (quotedName && m_plain.at(at) == ']')
        ++at; // headers["Authorization"] = ...
    while (isSpace(m_plain.at(at)))
        ++at;
    const auto separator = at;
    const auto c = m_plain.at(at);
    if (c != '=' && c != ':' && !(c == ',' && quotedName))
        return nameEnd;
    const bool header = c == ':' && !quotedName && beginsLine(from) && isSecretHeader(name);
    if (nameKind(name) == NameKind::Plain && !header)
        return nameEnd;
    ++at;
    if (c == '=' && m_plain.at(at) == '>')
        ++at;
    while (m_plain.at(at) == ' ' || m_plain.at(at) == '\t' || (c != '=' && !header && isSpace(m_plain.at(at))))
        ++at;
    if (header)
        return headerValue(at);
    const auto kind = quotedKind(name, c);
    if (isQuote(m_plain.at(at)) && encoding(at) <= encoding(separator))
        return quotedValue(at, kind);
    if (c == ',')
        return nameEnd;
    if (m_plain.at(at) == '[' && c == ':')
        return kind == Quoted::Secret ? listValue(at + 1) : nameEnd;
    return bareValue(at, from, separator, quotedName);
}

qsizetype SecretScan::headerValue(qsizetype from)
{
    auto end = from;
    while (end < m_plain.size() && m_plain.at(end) != '\n')
        ++end;
    note(from, end, false);
    return end;
}

qsizetype SecretScan::quotedValue(qsizetype opening, Quoted kind)
{
    if (kind == Quoted::Plain)
        return opening;
    const auto from = opening + 1;
    qsizetype closing = m_plain.text().size(); // cut off in the middle: the rest is the value
    auto at = from;
    while (at < m_plain.size() && !m_plain.closes(opening, at, &closing))
        ++at;
    const auto given = m_plain.part(from, at);
    if (kind == Quoted::SecretIfCode && (given.size() < kShortestCode || !hasDigit(given) || given.contains(' ')))
        return opening;
    const auto begin = m_plain.writtenAt(from);
    const auto written = m_plain.text().sliced(begin, closing - begin);
    if (!written.isEmpty() && !isItsOwnLabel(given) && !isRemoved(written)
        && (m_findings.empty() || m_findings.back().to <= begin))
        m_findings.push_back({begin, closing, false, false});
    return qMin(at + 1, m_plain.size());
}

qsizetype SecretScan::bareValue(qsizetype from, qsizetype nameFrom, qsizetype separator, bool quotedName)
{
    const auto assigned = m_plain.at(separator) == '=';
    const bool parameter = assigned && !quotedName && beginsParameter(nameFrom);
    const auto ends = [&](qsizetype place) {
        if (encoding(place) > encoding(separator))
            return false;
        const auto c = m_plain.at(place);
        if (c == '&' || c == '"' || c == '\'' || c == '<' || c == '>' || isSpace(c))
            return true;
        return parameter ? c == '#' : c == ',' || c == ';' || c == ')' || c == '}' || c == ']';
    };
    auto end = from;
    while (end < m_plain.size() && !ends(end))
        ++end;
    const auto given = m_plain.part(from, end);
    if (parameter) {
        note(from, end, false);
        return end;
    }
    const auto name = m_plain.part(nameFrom, separator);
    if (quotedKind(name, ':') != Quoted::Secret && !(quotedName && nameKind(name) == NameKind::Secret))
        return from;
    // A number of JSON, or something with digits that no script computes.
    if (quotedName && isNumber(given)) {
        if (given != "0" && note(from, end, false))
            m_findings.back().isNumber = true;
        return end;
    }
    if (given.size() < kShortestBare || !hasDigit(given) || given.contains('('))
        return from;
    note(from, end, false);
    return end;
}

// "Set-Cookie": ["a=b", "c=d"]
qsizetype SecretScan::listValue(qsizetype from)
{
    auto at = from;
    while (at < m_plain.size() && m_plain.at(at) != ']') {
        if (isQuote(m_plain.at(at))) {
            const auto behind = quotedValue(at, Quoted::Secret);
            at = behind > at ? behind : at + 1;
        } else if (isSpace(m_plain.at(at)) || m_plain.at(at) == ',') {
            ++at;
        } else {
            return at;
        }
    }
    return at;
}

// <input name="id_token" value="...">, <wsse:Password>...</wsse:Password>
qsizetype SecretScan::tag(qsizetype from)
{
    auto nameEnd = from + 1;
    while (isWord(m_plain.at(nameEnd)) || m_plain.at(nameEnd) == ':')
        ++nameEnd;
    auto name = m_plain.part(from + 1, nameEnd);
    if (name.isEmpty())
        return from + 1;
    name = name.sliced(name.lastIndexOf(':') + 1);
    if (nameKind(name) == NameKind::Secret)
        return element(nameEnd, name);
    if (!isField(name) || from < m_unclosedUntil)
        return nameEnd;
    bool secret = false;
    qsizetype valueFrom = -1;
    qsizetype valueTo = -1;
    auto at = nameEnd;
    while (at < m_plain.size() && at - from < kLongestTag && m_plain.at(at) != '>') {
        if (!isWord(m_plain.at(at))) {
            ++at;
            continue;
        }
        auto end = at;
        while (isWord(m_plain.at(end)))
            ++end;
        const auto attribute = m_plain.part(at, end);
        at = end;
        if (m_plain.at(at) != '=' || !isQuote(m_plain.at(at + 1)))
            continue;
        const auto opening = at + 1;
        auto close = opening + 1;
        qsizetype written = 0;
        while (close < m_plain.size() && !m_plain.closes(opening, close, &written))
            ++close;
        if (attribute.compare("name", Qt::CaseInsensitive) == 0 || attribute.compare("id", Qt::CaseInsensitive) == 0) {
            secret = secret || nameKind(m_plain.part(opening + 1, close)) != NameKind::Plain;
        } else if (attribute.compare("value", Qt::CaseInsensitive) == 0
                   || attribute.compare("content", Qt::CaseInsensitive) == 0) {
            valueFrom = opening + 1;
            valueTo = close;
        }
        at = close + 1;
    }
    if (m_plain.at(at) != '>')
        m_unclosedUntil = at;
    if (!secret || valueFrom < 0)
        return nameEnd;
    note(valueFrom, qMin(valueTo, m_plain.size()), false);
    return qMin(at, m_plain.size());
}

qsizetype SecretScan::element(qsizetype nameEnd, QByteArrayView name)
{
    auto begin = nameEnd;
    while (begin < m_plain.size() && m_plain.at(begin) != '>')
        ++begin;
    if (begin >= m_plain.size())
        return nameEnd;
    if (m_plain.at(begin - 1) == '/')
        return begin + 1;
    ++begin;
    for (auto end = begin; end < m_plain.size(); ++end) {
        if (m_plain.at(end) != '<' || m_plain.at(end + 1) != '/')
            continue;
        auto behind = end + 2;
        while (isWord(m_plain.at(behind)) || m_plain.at(behind) == ':')
            ++behind;
        const auto closing = m_plain.part(end + 2, behind);
        if (closing.sliced(closing.lastIndexOf(':') + 1) == name) {
            note(begin, end, false);
            return behind;
        }
    }
    note(begin, m_plain.size(), false); // cut off in the middle
    return m_plain.size();
}

} // namespace helpdesk
