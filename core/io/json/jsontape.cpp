// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/json/jsontape.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostSpans = size_t{8} << 20;
    constexpr size_t kDeepest = 1000;
    constexpr size_t kCancelStep = 4096;

    bool isSpace(char c)
    {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    bool isWordCharacter(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+'
            || c == '.';
    }

} // namespace

class TapeReader {
public:
    TapeReader(QByteArrayView text, const Task& task)
        : m_text(text)
        , m_task(task)
    {
        m_tape.m_text = text;
        if (text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Result<JsonTape> read()
    {
        HD_CHECK(value());
        while (!m_open.empty())
            HD_CHECK(m_expectsValue ? value() : behindValue());
        skipSpace();
        if (m_at < m_text.size())
            return fault(u"the end of the file"_s);
        return std::move(m_tape);
    }

private:
    bool inObject() const { return m_tape.m_spans[m_open.back()].kind == JsonSpan::Kind::Object; }
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    Failure fault(const QString& expected) const
    {
        const auto before = m_text.first(qMin(m_at, m_text.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto column = m_at - before.lastIndexOf('\n');
        const auto found = m_at < m_text.size() ? QString::fromLatin1(m_text.sliced(m_at, 1)) : QString();
        return fail(ErrorCode::SyntaxError, {QString::number(line), QString::number(column), found, expected});
    }

    Result<> add(JsonSpan::Kind kind, qsizetype begin)
    {
        if (m_tape.m_spans.size() >= kMostSpans)
            return fail(ErrorCode::Invalid, Subject::Attachment);
        if (m_tape.m_spans.size() % kCancelStep == 0 && m_task.isCancelled())
            return fail(ErrorCode::Cancelled);
        JsonSpan added;
        added.begin = static_cast<quint32>(begin);
        added.end = static_cast<quint32>(m_at);
        added.kind = kind;
        added.next = static_cast<quint32>(m_tape.m_spans.size() + 1);
        m_tape.m_spans.push_back(added);
        return {};
    }

    Result<> string()
    {
        const auto begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_text.size()) {
            m_at = m_text.size();
            return fault(u"\""_s);
        }
        ++m_at;
        return add(JsonSpan::Kind::String, begin);
    }

    Result<> open(JsonSpan::Kind kind)
    {
        if (m_open.size() >= kDeepest)
            return fault(u"fewer brackets inside each other"_s);
        const auto begin = m_at++;
        m_open.push_back(m_tape.m_spans.size());
        HD_CHECK(add(kind, begin));
        skipSpace();
        if (here() == (kind == JsonSpan::Kind::Object ? '}' : ']'))
            return close();
        return kind == JsonSpan::Kind::Object ? key() : expectValue();
    }

    Result<> expectValue()
    {
        m_expectsValue = true;
        return {};
    }

    Result<> key()
    {
        skipSpace();
        if (here() != '"')
            return fault(u"\""_s);
        HD_CHECK(string());
        skipSpace();
        if (here() != ':')
            return fault(u":"_s);
        ++m_at;
        return expectValue();
    }

    Result<> close()
    {
        ++m_at;
        auto& closed = m_tape.m_spans[m_open.back()];
        closed.end = static_cast<quint32>(m_at);
        closed.next = static_cast<quint32>(m_tape.m_spans.size());
        m_open.pop_back();
        m_expectsValue = false;
        return {};
    }

    Result<> value()
    {
        skipSpace();
        m_expectsValue = false;
        const auto c = here();
        if (c == '{')
            return open(JsonSpan::Kind::Object);
        if (c == '[')
            return open(JsonSpan::Kind::Array);
        if (c == '"')
            return string();
        const auto begin = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
            ++m_at;
        if (m_at == begin)
            return fault(u"a value"_s);
        const auto word = m_text.sliced(begin, m_at - begin);
        if (word == "true" || word == "false" || word == "null")
            return add(JsonSpan::Kind::Word, begin);
        if (c == '-' || (c >= '0' && c <= '9'))
            return add(JsonSpan::Kind::Number, begin);
        m_at = begin;
        return fault(u"a value"_s);
    }

    Result<> behindValue()
    {
        skipSpace();
        const bool object = inObject();
        if (here() == (object ? '}' : ']'))
            return close();
        if (here() != ',')
            return fault(object ? u", or }"_s : u", or ]"_s);
        ++m_at;
        return object ? key() : expectValue();
    }

    QByteArrayView m_text;
    const Task& m_task;
    JsonTape m_tape;
    qsizetype m_at = 0;
    std::vector<size_t> m_open; ///< places of what is not closed yet
    bool m_expectsValue = false;
};

Result<JsonTape> JsonTape::read(QByteArrayView text, const Task& task)
{
    return TapeReader(text, task).read();
}

} // namespace helpdesk
