// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/har.h"

#include "io/har/secretnames.h"
#include "io/har/secretscan.h"
#include "io/json/jsontape.h"

#include <QSet>
#include <QStringDecoder>

#include <optional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kProgressStep = 2048; // values

    // A log of Windows PowerShell's making is UTF-16.
    QByteArray utf8Of(const QByteArray& bytes)
    {
        if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
            return bytes;
        QStringDecoder decode(QStringDecoder::Utf16);
        const QString text = decode(bytes);
        return text.toUtf8();
    }

    // Skims JSON without keeping anything of it.
    class Skimmer {
    public:
        explicit Skimmer(QByteArrayView text)
            : m_text(text)
        {
            if (text.startsWith("\xEF\xBB\xBF"))
                m_at = 3;
        }

        /// Goes into the object that stands here, to the value of this key.
        bool enter(QByteArrayView key)
        {
            if (!take('{'))
                return false;
            while (here() == '"') {
                const auto name = string();
                if (!take(':'))
                    return false;
                if (name == key)
                    return true;
                if (!skipValue() || !take(','))
                    return false;
            }
            return false;
        }
        char here()
        {
            while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
                ++m_at;
            return m_at < m_text.size() ? m_text[m_at] : '\0';
        }

    private:
        bool take(char c)
        {
            if (here() != c)
                return false;
            ++m_at;
            return true;
        }
        QByteArrayView string()
        {
            const auto begin = ++m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"')
                m_at += m_text[m_at] == '\\' ? 2 : 1;
            m_at = qMin(m_at, m_text.size());
            const auto inside = m_text.sliced(begin, m_at - begin);
            m_at = qMin(m_at + 1, m_text.size());
            return inside;
        }
        bool skipValue()
        {
            qsizetype depth = 0;
            do {
                const auto c = here();
                if (c == '\0')
                    return false;
                if (c == '"') {
                    string();
                    continue;
                }
                if (c == '{' || c == '[')
                    ++depth;
                else if (c == '}' || c == ']')
                    --depth;
                else if (c == ',' && depth == 0)
                    return true;
                ++m_at;
            } while (depth > 0 || (here() != ',' && here() != '}' && here() != ']'));
            return true;
        }

        QByteArrayView m_text;
        qsizetype m_at = 0;
    };

    struct Edit {
        qsizetype from = 0;
        qsizetype to = 0;
        QByteArray text;
    };

    enum class Place { Elsewhere, Header, Body };

    // Walks over a log and notes what is to be written otherwise.
    class HarStripper {
    public:
        HarStripper(const JsonTape& tape, Task& task)
            : m_tape(tape)
            , m_task(task)
        {
        }

        Result<> run()
        {
            walk(0, Place::Elsewhere);
            if (m_cancelled)
                return fail(ErrorCode::Cancelled);
            return {};
        }
        const std::vector<Edit>& edits() const { return m_edits; }
        const HarFindings& findings() const { return m_findings; }

    private:
        using Kind = JsonSpan::Kind;

        const JsonSpan& at(size_t place) const { return m_tape.at(place); }
        bool isString(size_t place) const { return at(place).kind == Kind::String; }

        // `key`: of the member whose value this is, or of the list it stands in.
        void walk(size_t place, Place where, QByteArrayView key = {})
        {
            if (++m_seen % kProgressStep == 0) {
                m_task.progress(static_cast<qint64>(place), static_cast<qint64>(m_tape.spans().size()));
                m_cancelled = m_cancelled || m_task.isCancelled();
            }
            if (m_cancelled)
                return;
            const auto& span = at(place);
            if (span.kind == Kind::String)
                scan(span, where);
            else if (span.kind == Kind::Array)
                walkList(place, where, key);
            else if (span.kind == Kind::Object)
                walkObject(place, where, key);
        }

        void walkList(size_t place, Place where, QByteArrayView key)
        {
            const auto secret = nameKind(key) == NameKind::Secret && key != "cookies";
            for (auto item = place + 1; item < at(place).next; item = at(item).next) {
                if (secret && isString(item))
                    take(at(item), m_findings.bodies);
                else
                    walk(item, where, key);
            }
        }

        struct Members {
            std::optional<size_t> name;
            std::optional<size_t> value;
            std::optional<size_t> text;
            bool base64 = false;
        };

        Members membersOf(size_t place) const
        {
            Members members;
            for (auto key = place + 1; key < at(place).next; key = at(key + 1).next) {
                const auto name = m_tape.inside(at(key));
                if (name == "name" && isString(key + 1))
                    members.name = key + 1;
                else if (name == "value" && isString(key + 1))
                    members.value = key + 1;
                else if (name == "text" && isString(key + 1))
                    members.text = key + 1;
                else if (name == "encoding")
                    members.base64 = m_tape.raw(at(key + 1)).compare("\"base64\"", Qt::CaseInsensitive) == 0;
            }
            return members;
        }

        void walkObject(size_t place, Place where, QByteArrayView list)
        {
            const auto members = membersOf(place);
            for (auto key = place + 1; key < at(place).next; key = at(key + 1).next) {
                const auto value = key + 1;
                const auto name = m_tape.inside(at(key));
                if (list == "cookies")
                    walkCookie(name, value, members);
                else if (members.name && members.value == value)
                    walkPair(*members.name, value, where);
                else if (members.text == value)
                    walkText(at(value), members.base64, list == "content" || list == "postData" ? Place::Body : where);
                else
                    walkMember(name, value, where);
            }
        }

        void walkMember(QByteArrayView name, size_t value, Place where)
        {
            const auto secret = nameKind(name) == NameKind::Secret || (where == Place::Header && isSecretHeader(name));
            if (secret && (isString(value) || at(value).kind == Kind::Number))
                take(at(value), where == Place::Header ? m_findings.headers : m_findings.bodies);
            else
                walk(value, name == "headers" ? Place::Header : where, name);
        }

        // What is known of a cookie besides its value is no secret; what is not known may be one.
        void walkCookie(QByteArrayView name, size_t value, const Members& members)
        {
            static const QSet<QByteArray> plain{"name",   "path",        "domain",   "expires", "httpOnly", "secure",
                                                "sameSite", "partitioned", "maxAge", "size",    "session",  "sourceScheme"};
            if (members.value == value || !plain.contains(name.toByteArray())) {
                if (isString(value) || at(value).kind == Kind::Number)
                    take(at(value), m_findings.cookies);
                else
                    walk(value, Place::Header);
            } else {
                walk(value, Place::Header);
            }
        }

        // {"name": "...", "value": "..."}: a header, a parameter, or whatever some browser adds.
        void walkPair(size_t name, size_t value, Place where)
        {
            const auto word = m_tape.inside(at(name));
            if (where == Place::Header ? isSecretHeader(word) : nameKind(word) != NameKind::Plain)
                take(at(value), where != Place::Header ? m_findings.parameters
                         : isCookieHeader(word)        ? m_findings.cookies
                                                       : m_findings.headers);
            else
                walk(value, where);
        }

        void walkText(const JsonSpan& span, bool base64, Place where)
        {
            const auto written = m_tape.inside(span);
            auto decoded = base64 ? QByteArray::fromBase64Encoding(written.toByteArray(), QByteArray::AbortOnBase64DecodingErrors)
                                  : QByteArray::FromBase64Result();
            if (!base64 || !decoded) {
                scan(span, where);
                return;
            }
            const auto isText = !decoded.decoded.contains('\0') && decoded.decoded.isValidUtf8();
            const auto look = isText ? SecretScan::Look::Everywhere : SecretScan::Look::ForTokens;
            const auto& found = m_scan.find(decoded.decoded, look);
            if (found.empty())
                return;
            count(found, where);
            m_edits.push_back({span.begin + 1, span.end - 1, SecretScan::without(decoded.decoded, found).toBase64()});
        }

        void scan(const JsonSpan& span, Place where)
        {
            const auto& found = m_scan.find(m_tape.inside(span));
            count(found, where);
            for (const auto& finding : found) {
                m_edits.push_back({span.begin + 1 + finding.from, span.begin + 1 + finding.to,
                                   finding.isNumber ? QByteArray("0") : removedSecret.toByteArray()});
            }
        }

        void count(const std::vector<SecretScan::Finding>& found, Place where)
        {
            for (const auto& finding : found)
                ++(finding.isToken ? m_findings.tokens : where == Place::Body ? m_findings.bodies : m_findings.parameters);
        }

        void take(const JsonSpan& span, int& counter)
        {
            const auto isNumber = span.kind == Kind::Number;
            const auto written = isNumber ? m_tape.raw(span) : m_tape.inside(span);
            if (written.isEmpty() || written == removedSecret || (isNumber && written == "0"))
                return;
            ++counter;
            if (isNumber)
                m_edits.push_back({span.begin, span.end, "0"});
            else
                m_edits.push_back({span.begin + 1, span.end - 1, removedSecret.toByteArray()});
        }

        const JsonTape& m_tape;
        Task& m_task;
        SecretScan m_scan;
        std::vector<Edit> m_edits; ///< ascending
        HarFindings m_findings;
        size_t m_seen = 0;
        bool m_cancelled = false;
    };

} // namespace

bool looksLikeHar(const QByteArray& bytes)
{
    const auto text = utf8Of(bytes);
    Skimmer skimmer(text);
    return skimmer.enter("log") && skimmer.enter("entries") && skimmer.here() == '[';
}

Result<StrippedHar> stripHar(const QByteArray& bytes, Task& task)
{
    const auto text = utf8Of(bytes);
    HD_TRY(const auto tape, JsonTape::read(text, task));
    HarStripper stripper(tape, task);
    HD_CHECK(stripper.run());
    StrippedHar stripped;
    stripped.findings = stripper.findings();
    stripped.bytes.reserve(text.size());
    qsizetype from = 0;
    for (const auto& edit : stripper.edits()) {
        stripped.bytes.append(text.sliced(from, edit.from - from)).append(edit.text);
        from = edit.to;
    }
    stripped.bytes.append(text.sliced(from));
    return stripped;
}

} // namespace helpdesk
