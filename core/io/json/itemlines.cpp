// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/json/itemlines.h"

namespace helpdesk {

namespace {

    class ItemScanner {
    public:
        ItemScanner(const QByteArray& json, const QByteArray& member)
            : m_json(json)
            , m_member(member)
            , m_itemDepth(member.isEmpty() ? 1 : 2)
            , m_inArray(false)
        {
        }

        std::vector<qint64> scan()
        {
            for (m_position = 0; m_position < m_json.size(); ++m_position) {
                const char c = m_json[m_position];
                if (c == '\n')
                    ++m_line;
                if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ':')
                    continue;
                if (m_inArray && m_depth == m_itemDepth && c != ']')
                    m_lines.push_back(m_line);
                step(c);
            }
            return std::move(m_lines);
        }

    private:
        void step(char c)
        {
            switch (c) {
            case '{':
            case '[':
                ++m_depth;
                if (c == '[' && m_depth == m_itemDepth && (m_member.isEmpty() || m_key == m_member))
                    m_inArray = true;
                return;
            case '}':
            case ']':
                if (m_depth == m_itemDepth)
                    m_inArray = false;
                --m_depth;
                return;
            case '"':
                readString();
                return;
            default:
                skipBareValue();
            }
        }

        void readString()
        {
            const auto start = m_position + 1;
            for (++m_position; m_position < m_json.size() && m_json[m_position] != '"'; ++m_position) {
                if (m_json[m_position] == '\\')
                    ++m_position;
            }
            if (m_depth == 1)
                m_key = m_json.mid(start, m_position - start);
        }

        void skipBareValue()
        {
            while (m_position + 1 < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_position + 1]))
                ++m_position;
        }

        const QByteArray& m_json;
        const QByteArray& m_member;
        int m_itemDepth;
        bool m_inArray;
        int m_depth = 0;
        qsizetype m_position = 0;
        qint64 m_line = 1;
        QByteArray m_key; ///< the last string of the outermost object: a name when an array follows
        std::vector<qint64> m_lines;
    };

} // namespace

std::vector<qint64> itemLines(const QByteArray& json, const QByteArray& member)
{
    return ItemScanner(json, member).scan();
}

} // namespace helpdesk
