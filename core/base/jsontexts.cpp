// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsontexts.h"

namespace helpdesk {

namespace {

    class JsonWalk {
    public:
        explicit JsonWalk(QByteArrayView object)
            : m_at(object.begin())
            , m_end(object.end())
        {
        }

        bool atEnd() const { return m_at == m_end; }
        char here() const { return atEnd() ? '\0' : *m_at; }

        /// Goes behind the character, if it is the next one that is no space.
        bool take(char character)
        {
            while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
                ++m_at;
            if (here() != character || atEnd())
                return false;
            ++m_at;
            return true;
        }

        /// Behind an opening quote: what stands until the closing one. `isPlain`: it has no escapes.
        QByteArrayView string(bool& isPlain)
        {
            const auto* begin = m_at;
            isPlain = true;
            while (!atEnd() && *m_at != '"') {
                if (*m_at == '\\') {
                    isPlain = false;
                    ++m_at;
                    if (atEnd())
                        break;
                }
                ++m_at;
            }
            const QByteArrayView text(begin, m_at);
            if (!atEnd())
                ++m_at;
            return text;
        }

        /// A value that is no string: until the comma or brace behind it.
        QByteArrayView value()
        {
            const auto* begin = m_at;
            int depth = 0;
            bool isPlain = true;
            while (!atEnd()) {
                const char c = *m_at;
                if (depth == 0 && (c == ',' || c == '}'))
                    break;
                ++m_at;
                if (c == '"')
                    string(isPlain);
                else if (c == '{' || c == '[')
                    ++depth;
                else if (c == '}' || c == ']')
                    --depth;
            }
            return QByteArrayView(begin, m_at).trimmed();
        }

    private:
        const char* m_at;
        const char* m_end;
    };

} // namespace

QByteArrayView JsonTexts::find(QByteArrayView key) const
{
    return look(key, Kind::Text);
}

QByteArrayView JsonTexts::bare(QByteArrayView key) const
{
    return look(key, Kind::Bare);
}

QByteArrayView JsonTexts::look(QByteArrayView key, Kind kind) const
{
    JsonWalk walk(m_object);
    if (!walk.take('{'))
        return {};
    while (walk.take('"')) {
        bool isPlain = true;
        const auto name = walk.string(isPlain);
        if (!walk.take(':'))
            return {};
        const bool isText = walk.take('"');
        const auto value = isText ? walk.string(isPlain) : walk.value();
        if (name == key)
            return isText == (kind == Kind::Text) && isPlain ? value : QByteArrayView();
        if (!walk.take(','))
            return {};
    }
    return {};
}

} // namespace helpdesk
