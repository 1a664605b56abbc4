// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/text/decodetext.h"

#include "io/text/guessencoding.h"

#include <QStringDecoder>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<DecodedText> decodeAs(const QByteArray& bytes, const QByteArray& encoding)
    {
        const auto name = QString::fromLatin1(encoding);
        QStringDecoder decoder(encoding.constData());
        if (!decoder.isValid())
            return fail(ErrorCode::EncodingUnknown, Subject::File, {name});
        return DecodedText{decoder(bytes), name, false};
    }

    std::optional<QString> validUtf8(const QByteArray& bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text = decoder(bytes);
        if (decoder.hasError())
            return std::nullopt;
        return text;
    }

    Result<DecodedText> decodeUnmarked(const QByteArray& bytes)
    {
        if (bytes.contains('\0')) {
            const auto utf16 = guessUtf16(bytes);
            if (utf16.isEmpty())
                return fail(ErrorCode::FormatUnknown, Subject::File);
            return decodeAs(bytes, utf16);
        }
        if (auto text = validUtf8(bytes))
            return DecodedText{std::move(*text), u"UTF-8"_s, false};
        HD_TRY(auto decoded, decodeAs(bytes, guessCodePage(bytes)));
        decoded.guessed = true;
        return decoded;
    }

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& encoding)
{
    if (!encoding.isEmpty())
        return decodeAs(bytes, encoding.toLatin1());
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!marked)
        return decodeUnmarked(bytes);
    return decodeAs(bytes, QStringConverter::nameForEncoding(*marked));
}

} // namespace helpdesk
