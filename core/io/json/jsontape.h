// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArrayView>

#include <vector>

namespace helpdesk {

/// A value of a JSON text and where it stands: 16 bytes each, nothing is copied.
struct JsonSpan {
    enum class Kind : quint8 { Object, Array, String, Number, Word };

    quint32 begin = 0; ///< its first byte: a bracket, a quote, a digit...
    quint32 end = 0; ///< behind its last one
    quint32 next = 0; ///< the place on the tape behind it and all that is in it
    Kind kind = Kind::Word;
};

/// The values of a JSON text in their order. What an object or an array holds stands behind it, until its `next`;
/// of an object key and value by turns. Large files are edited in place by it: all that is not touched stays as it is.
class JsonTape {
public:
    /// `text`: UTF-8, less than 4 GiB; it must outlive the tape.
    /// Errors: SyntaxError {line, column, found, expected}; Invalid(Attachment) beyond 8 million values; Cancelled.
    static Result<JsonTape> read(QByteArrayView text, const Task& task);

    const std::vector<JsonSpan>& spans() const { return m_spans; }
    const JsonSpan& at(size_t place) const { return m_spans[place]; }
    QByteArrayView raw(const JsonSpan& span) const { return m_text.sliced(span.begin, span.end - span.begin); }
    /// A string without its quotes, as it is written.
    QByteArrayView inside(const JsonSpan& text) const { return m_text.sliced(text.begin + 1, text.end - text.begin - 2); }

private:
    friend class TapeReader;
    QByteArrayView m_text;
    std::vector<JsonSpan> m_spans;
};

} // namespace helpdesk
