// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/json/jsonfile.h"

#include "io/json/itemlines.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// What would close the innermost open object or array.
    QString closingSign(const QByteArray& json)
    {
        QString open;
        bool inString = false;
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json[i];
            if (inString && c == '\\')
                ++i;
            else if (c == '"')
                inString = !inString;
            else if (!inString && (c == '{' || c == '['))
                open += c == '{' ? u'}' : u']';
            else if (!inString && (c == '}' || c == ']'))
                open.chop(1);
        }
        return open.right(1);
    }

    QString expectedSign(const QByteArray& json, QJsonParseError::ParseError error, bool atEnd)
    {
        if (atEnd && error != QJsonParseError::UnterminatedString)
            return closingSign(json);
        switch (error) {
        // Qt says "unterminated" also where a comma is missing.
        case QJsonParseError::UnterminatedObject:
        case QJsonParseError::UnterminatedArray:
        case QJsonParseError::MissingValueSeparator:
            return u","_s;
        case QJsonParseError::MissingNameSeparator:
            return u":"_s;
        case QJsonParseError::UnterminatedString:
            return u"\""_s;
        case QJsonParseError::NoError:
        case QJsonParseError::IllegalValue:
        case QJsonParseError::TerminationByNumber:
        case QJsonParseError::IllegalNumber:
        case QJsonParseError::IllegalEscapeSequence:
        case QJsonParseError::IllegalUTF8String:
        case QJsonParseError::MissingObject:
        case QJsonParseError::DeepNesting:
        case QJsonParseError::DocumentTooLarge:
        case QJsonParseError::GarbageAtEnd:
            return {};
        }
        return {};
    }

    bool isBlank(char c)
    {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /// Where the fault is: the reader stops behind the sign that it did not expect, or before blanks.
    qsizetype faultOffset(const QByteArray& json, const QJsonParseError& error)
    {
        auto offset = std::min<qsizetype>(std::max(error.offset, 0), json.size());
        const bool readOneMore = error.error == QJsonParseError::UnterminatedObject
            || error.error == QJsonParseError::UnterminatedArray || error.error == QJsonParseError::MissingNameSeparator
            || error.error == QJsonParseError::MissingValueSeparator;
        if (readOneMore && offset > 0 && offset < json.size() && !isBlank(json[offset - 1]))
            --offset;
        while (offset < json.size() && isBlank(json[offset]))
            ++offset;
        return offset;
    }

    /// A few characters, not past the end of the line.
    QString excerpt(const QString& rest)
    {
        auto end = rest.indexOf(u'\n');
        if (end < 0)
            end = rest.size();
        return rest.left(std::min<qsizetype>(end, 20)).trimmed();
    }

    Failure syntaxError(const QByteArray& json, const QJsonParseError& error)
    {
        const auto offset = faultOffset(json, error);
        const auto before = json.left(offset);
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return fail(ErrorCode::SyntaxError, Subject::File,
                    {QString::number(line), QString::number(column), excerpt(QString::fromUtf8(json.mid(offset, 80))),
                     expectedSign(json, error.error, offset == json.size())});
    }

} // namespace

qint64 JsonFile::lineOf(qsizetype item) const
{
    const auto index = static_cast<size_t>(item);
    return index < itemLines.size() ? itemLines[index] : 1;
}

Result<JsonFile> parseJsonFile(const QString& text)
{
    const auto json = text.toUtf8();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(json, error);
    JsonFile file;
    file.isCollection = true;
    if (document.isArray()) {
        file.items = document.array();
        file.itemLines = itemLines(json, {});
        return file;
    }
    file.body = document.object();
    for (const auto member : {"items"_L1, "value"_L1}) {
        if (file.body.value(member).isArray()) {
            file.items = file.body.value(member).toArray();
            file.itemLines = itemLines(json, QByteArray(member.data(), member.size()));
            return file;
        }
    }
    file.isCollection = false;
    file.items = QJsonArray{file.body};
    return file;
}

} // namespace helpdesk
