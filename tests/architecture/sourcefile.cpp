// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefile.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::architecture {

namespace {

    /// Walks over the text once and keeps code, literals and comments apart.
    class Reader {
    public:
        explicit Reader(const QString& text)
            : m_text(text)
        {
        }

        void read(SourceFile& file)
        {
            while (m_at < m_text.size()) {
                if (looksAt(u"//"))
                    skipTo(u"\n", false);
                else if (looksAt(u"/*"))
                    skipTo(u"*/", true);
                else if (looksAt(u"R\"") && !partOfName())
                    readRawLiteral(file);
                else if (looksAt(u"\""))
                    readLiteral(u'"', &file);
                else if (looksAt(u"'") && !partOfName())
                    readLiteral(u'\'', nullptr);
                else
                    take();
            }
            file.code = std::move(m_code);
            if (!m_line.isEmpty())
                file.code.push_back({m_number, m_line});
        }

    private:
        bool looksAt(QStringView start) const { return QStringView(m_text).sliced(m_at).startsWith(start); }

        /// In 1'000 and in u8R"..." the character belongs to what stands before it.
        bool partOfName() const
        {
            if (m_at == 0)
                return false;
            const auto before = m_text[m_at - 1];
            return before.isDigit() || (before.isLetter() && !u"uUL8"_s.contains(before));
        }

        void take()
        {
            const auto c = m_text[m_at++];
            if (c == u'\n') {
                m_code.push_back({m_number++, std::exchange(m_line, {})});
                return;
            }
            m_line += c;
        }

        void skipTo(QStringView end, bool including)
        {
            const auto found = m_text.indexOf(end, m_at + 2);
            const auto stop = found < 0 ? m_text.size() : found + (including ? end.size() : 0);
            while (m_at < stop)
                skip();
        }

        void skip()
        {
            if (m_text[m_at] == u'\n')
                take();
            else
                ++m_at;
        }

        void readLiteral(QChar quote, SourceFile* file)
        {
            const auto number = m_number;
            QString content;
            take();
            while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n') {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    content += m_text[m_at++];
                content += m_text[m_at++];
            }
            if (m_at < m_text.size())
                take();
            if (file)
                file->literals.push_back({number, content});
        }

        void readRawLiteral(SourceFile& file)
        {
            const auto number = m_number;
            const auto open = m_text.indexOf(u'(', m_at);
            const auto end = u")"_s + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
            const auto close = m_text.indexOf(end, open);
            file.literals.push_back({number, m_text.sliced(open + 1, close - open - 1)});
            while (m_at < close + end.size())
                skip();
        }

        QString m_text;
        qsizetype m_at = 0;
        int m_number = 1;
        QString m_line;
        std::vector<Line> m_code;
    };

    void readIncludes(SourceFile& file)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"_s);
        const auto lines = file.text.split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (const auto match = include.match(lines[i]); match.hasMatch())
                file.includes.push_back({i + 1, match.captured(1)});
        }
    }

} // namespace

SourceFile sourceFile(const QString& path, const QString& text)
{
    SourceFile file;
    file.path = path;
    file.text = text;
    readIncludes(file);
    Reader(text).read(file);
    return file;
}

std::vector<SourceFile> sourceFiles(const QString& root, const QStringList& rooms)
{
    std::vector<SourceFile> files;
    for (const auto& room : rooms) {
        QDirIterator walk(root + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile source(walk.next());
            if (source.open(QIODevice::ReadOnly))
                files.push_back(
                    sourceFile(source.fileName().sliced(root.size() + 1), QString::fromUtf8(source.readAll())));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace helpdesk::architecture
