// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryline.h"

#include "domain/ticket/queryhighlight.h"
#include "domain/ticket/querynode.h"
#include "ui/base/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>

namespace helpdesk {

namespace {

    std::optional<QTextCharFormat> formatOf(QuerySpan::Kind kind, const Colors& colors)
    {
        QTextCharFormat format;
        switch (kind) {
        case QuerySpan::Kind::Field:
            format.setForeground(colors.accent);
            return format;
        case QuerySpan::Kind::Operator:
            format.setForeground(colors.mutedText);
            return format;
        case QuerySpan::Kind::Error:
            format.setForeground(colors.danger);
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(colors.danger);
            return format;
        case QuerySpan::Kind::Value:
        case QuerySpan::Kind::Word:
            return std::nullopt;
        }
        Q_UNREACHABLE();
        return std::nullopt;
    }

} // namespace

QList<QTextLayout::FormatRange> searchFormats(const QString& text, const Colors& colors)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& span : highlighted(text)) {
        if (const auto format = formatOf(span.kind, colors))
            ranges << QTextLayout::FormatRange{static_cast<int>(span.from), static_cast<int>(span.length), *format};
    }
    return ranges;
}

QueryLine::QueryLine(AsyncWorkspace& workspace, QWidget* parent)
    : OfferLine(workspace, parent)
{
    connect(this, &QLineEdit::textChanged, this, &QueryLine::paintPieces);
    connect(this, &QLineEdit::cursorPositionChanged, this, &QueryLine::paintPieces);
}

QueryCompletions QueryLine::placeAt(const QString& text, qsizetype cursor) const
{
    return completionsAt(text, cursor);
}

QString QueryLine::writtenAs(const QString& value) const
{
    return queryValue(value);
}

// A line edit takes formats as an input method gives them; they colour and change nothing.
void QueryLine::paintPieces()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto isBeingWritten = [this](const QTextLayout::FormatRange& range) {
        return hasFocus() && range.format.underlineStyle() == QTextCharFormat::WaveUnderline
            && cursorPosition() >= range.start && cursorPosition() <= range.start + range.length;
    };
    for (const auto& range : searchFormats(text(), colorsFor(palette()))) {
        if (isBeingWritten(range))
            continue; // what is not whole yet is no mistake yet
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, range.start - cursorPosition(),
                                                   range.length, range.format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void QueryLine::changeEvent(QEvent* event)
{
    OfferLine::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPieces();
}

} // namespace helpdesk
