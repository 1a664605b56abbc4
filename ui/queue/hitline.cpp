// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/hitline.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QTextLayout>

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr QChar kDots = u'…';
    /// Of the line, for who wrote it.
    constexpr int kWhoShare = 3;
    constexpr int kLeastWho = 8; ///< letters; with fewer nobody is known

    QFont boldOf(QFont font)
    {
        font.setWeight(QFont::Bold);
        return font;
    }

    QTextLine layOut(QTextLayout& layout, const std::vector<Snippet::Mark>& marks, const QColor& background)
    {
        QList<QTextLayout::FormatRange> formats;
        for (const auto& mark : marks) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setBackground(background);
            formats << QTextLayout::FormatRange{static_cast<int>(mark.begin), static_cast<int>(mark.length), format};
        }
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setFormats(formats);
        layout.beginLayout();
        auto line = layout.createLine();
        layout.endLayout();
        return line;
    }

    Snippet cutBehind(Snippet text, qsizetype length)
    {
        text.text = text.text.left(length).trimmed() + kDots;
        std::erase_if(text.marks, [length](const Snippet::Mark& mark) { return mark.begin >= length; });
        if (!text.marks.empty()) {
            auto& last = text.marks.back();
            last.length = qMin(last.length, text.text.size() - 1 - last.begin);
        }
        return text;
    }

} // namespace

int hitLineHeight(const QFont& font)
{
    return QFontMetrics(fontOf(font, TextSize::Caption)).height() + spacing::small;
}

Snippet aroundHit(const Snippet& snippet, const QFont& font, int width)
{
    if (snippet.marks.empty())
        return snippet;
    const QFontMetrics metrics(boldOf(font)); // more than it takes
    const auto& first = snippet.marks.front();
    if (metrics.horizontalAdvance(snippet.text.left(first.begin + first.length)) + metrics.horizontalAdvance(kDots) <= width)
        return snippet;
    auto begin = first.begin;
    for (auto at = first.begin - 1; at > 0; --at) {
        if (metrics.horizontalAdvance(snippet.text.mid(at, first.begin - at)) > width / 4)
            break;
        if (snippet.text[at - 1].isSpace())
            begin = at;
    }
    Snippet cut;
    cut.text = kDots + snippet.text.mid(begin);
    for (const auto& mark : snippet.marks)
        cut.marks.push_back({mark.begin - begin + 1, mark.length});
    return cut;
}

void paintMarked(QPainter& painter, const QRect& line, const Snippet& text, const QPalette& palette)
{
    const auto colors = colorsFor(palette);
    QTextLayout layout(text.text, painter.font());
    auto whole = layOut(layout, text.marks, colors.hit);
    QTextLayout shortened({}, painter.font());
    auto* shown = &layout;
    if (whole.isValid() && whole.naturalTextWidth() > line.width()) {
        const auto room = line.width() - QFontMetrics(boldOf(painter.font())).horizontalAdvance(kDots);
        const auto cut = cutBehind(text, qMax(0, whole.xToCursor(room, QTextLine::CursorOnCharacter)));
        shortened.setText(cut.text);
        layOut(shortened, cut.marks, colors.hit);
        shown = &shortened;
    }
    painter.setPen(colors.text);
    shown->draw(&painter, QPointF(line.left(), line.top() + (line.height() - shown->boundingRect().height()) / 2));
}

void paintHitLine(QPainter& painter, const QRect& line, const TicketHit& hit, const QString& source, const QPalette& palette)
{
    const auto metrics = painter.fontMetrics();
    auto rest = line;
    const auto most = line.width() / kWhoShare;
    const auto& who = metrics.horizontalAdvance(source) <= most ? source : hit.author;
    if (!who.isEmpty() && most >= metrics.averageCharWidth() * kLeastWho) {
        const auto words = metrics.elidedText(who, Qt::ElideRight, most);
        painter.setPen(colorsFor(palette).mutedText);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        rest.setLeft(line.left() + metrics.horizontalAdvance(words) + spacing::small);
    }
    paintMarked(painter, rest, aroundHit(hit.snippet, painter.font(), rest.width()), palette);
}

} // namespace helpdesk
