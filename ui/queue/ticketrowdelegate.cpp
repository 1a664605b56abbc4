// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketrowdelegate.h"

#include "ui/base/icons.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/hitline.h"
#include "ui/queue/ticketchoice.h"
#include "ui/queue/ticketcolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int iconSize = 16;
    constexpr qreal dimmedOpacity = 0.4;

    // The shape and the word say it first; the colour repeats it.
    void paintLate(QPainter& painter, const QRect& area, const QString& words, const QPalette& palette)
    {
        const auto size = grown(iconSize);
        const QRect icon(area.left(), area.center().y() - size / 2 + 1, size, size);
        iconOf(Icon::Late, Tone::Danger).paint(&painter, icon);
        const auto text = area.adjusted(size + spacing::tiny, 0, 0, 0);
        painter.setPen(colorOf(Tone::Danger, colorsFor(palette)));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    }

    const TicketListModel& listOf(const QModelIndex& index)
    {
        return *qobject_cast<const TicketListModel*>(index.model());
    }

    /// The title with the words of the search in it.
    Snippet titleOf(const QString& title, const QModelIndex& index)
    {
        const auto& terms = listOf(index).terms();
        return {title, terms.empty() ? std::vector<Snippet::Mark>() : marksIn(title, terms)};
    }

    // Round the whole row, for rows are chosen and not cells: each cell draws it anew over what it has covered.
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
            return;
        const auto width = qMin(table->horizontalHeader()->length(), table->viewport()->width());
        constexpr int kInset = focusRingWidth / 2;
        painter.setPen(QPen(colorsFor(option.palette).accent, focusRingWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(0, option.rect.top(), width, option.rect.height())
                             .adjusted(kInset, kInset, -kInset, -kInset));
    }

} // namespace

TicketRowDelegate::TicketRowDelegate(const TicketColumns& columns, const TicketChoice& choice, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_columns(columns)
    , m_choice(choice)
{
}

void TicketRowDelegate::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
}

void TicketRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto opacity = painter->opacity();
    if (m_dimmed)
        painter->setOpacity(opacity * dimmedOpacity);
    if (isHeading(TicketId(index.data(TicketListModel::IdRole).toLongLong())))
        paintHeading(*painter, option, index);
    else
        paintCell(painter, option, index);
    painter->setOpacity(opacity);
    painter->save();
    paintFocus(*painter, option, index);
    painter->restore();
}

void TicketRowDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    auto plain = option;
    initStyleOption(&plain, index);
    plain.state &= ~QStyle::State_HasFocus; // the whole row shows it
    showChoice(plain, index);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, plain.widget);
    if (m_hitHeight > 0) {
        paintHit(*painter, plain, index);
        plain.rect.setBottom(plain.rect.bottom() - m_hitHeight + spacing::tiny);
    }
    if (m_columns.leads(index.column()))
        plain.rect.setLeft(plain.rect.left() + leadingColumnInset);
    if (!index.data(TicketListModel::NumberRole).isValid()) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget); // not read yet
        return;
    }
    const auto column = index.column();
    const bool late = column == TicketListModel::DueColumn && index.data(TicketListModel::LateRole).toBool();
    const bool folded = column == TicketListModel::TitleColumn && m_columns.isFolded();
    if (column == TicketListModel::TitleColumn) {
        paintOthers(*painter, plain, index);
        const auto title = titleOf(plain.text, index);
        if (!folded && !title.marks.empty()) {
            paintMarkedTitle(*painter, plain, title);
            return;
        }
    }
    if (column != TicketListModel::SeverityColumn && column != TicketListModel::StateColumn && !late && !folded) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        return;
    }
    const auto area = plain.rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    painter->save();
    painter->setFont(plain.font);
    if (folded) {
        paintTitle(*painter, plain, index);
    } else if (late) {
        paintLate(*painter, area, plain.text, option.palette);
    } else if (column == TicketListModel::SeverityColumn) {
        const auto severity = static_cast<Severity>(index.data(TicketListModel::SeverityRole).toInt());
        paintPill(*painter, area, plain.text, toneOf(severity), iconOf(severity), option.palette);
    } else {
        const auto state = static_cast<TicketState>(index.data(TicketListModel::StateRole).toInt());
        paintPill(*painter, area, plain.text, toneOf(state), iconOf(state), option.palette);
    }
    painter->restore();
}

// Across the row: each cell draws its part of it.
void TicketRowDelegate::paintHit(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const auto& list = listOf(index);
    const auto* hit = list.hitAt(index);
    if (!hit || !table)
        return;
    constexpr int kInset = leadingColumnInset + spacing::tiny;
    const QRect line(kInset, option.rect.bottom() + 1 - m_hitHeight,
                     table->viewport()->width() - kInset - spacing::small, m_hitHeight - spacing::tiny);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(fontOf(option.font, TextSize::Caption));
    paintHitLine(painter, line, *hit, list.hitSource(*hit), option.palette);
    painter.restore();
}

void TicketRowDelegate::paintMarkedTitle(QPainter& painter, const QStyleOptionViewItem& option, const Snippet& title)
{
    const auto* style = QApplication::style();
    const auto margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    painter.save();
    painter.setFont(option.font);
    paintMarked(painter, option.rect.adjusted(margin, 0, -margin, 0), title, option.palette);
    painter.restore();
}

// Across the row: each cell draws its part of it.
void TicketRowDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const auto colors = colorsFor(option.palette);
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colors.selection : colors.window);
    QRect room(0, option.rect.top(), table ? table->viewport()->width() : option.rect.width(), option.rect.height());
    const auto side = grown(iconSize);
    const QRect arrow(spacing::tiny, room.center().y() - side / 2 + 1, side, side);
    const auto folded = index.data(TicketListModel::FoldedRole).toBool();
    iconOf(folded ? Icon::ChevronRight : Icon::ChevronDown, Tone::Muted).paint(&painter, arrow);
    room.setLeft(arrow.right() + spacing::small);
    const auto count = QLocale().toString(index.data(TicketListModel::GroupCountRole).toInt());
    auto font = option.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const auto beside = QFontMetrics(option.font).horizontalAdvance(count) + 2 * spacing::medium;
    const auto text = metrics.elidedText(index.data(TicketListModel::HeadingRole).toString(), Qt::ElideRight, room.width() - beside);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    room.setLeft(room.left() + metrics.horizontalAdvance(text) + spacing::medium);
    painter.setFont(option.font);
    painter.setPen(colors.mutedText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, count);
    painter.restore();
}

// At the end of a title: a flag that the view gives it, and a person when somebody else is in the ticket. The tool tip has both in
// words.
void TicketRowDelegate::paintOthers(QPainter& painter, QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!index.data(TicketListModel::OthersRole).toString().isEmpty())
        paintMark(painter, option, Icon::Mine, Tone::Accent);
    if (const auto mark = index.data(TicketListModel::MarkRole); mark.isValid())
        paintMark(painter, option, Icon::Flag, toneOf(static_cast<MarkColor>(mark.toInt())));
}

void TicketRowDelegate::paintMark(QPainter& painter, QStyleOptionViewItem& option, Icon icon, Tone tone)
{
    const auto side = qMin(grown(iconSize), option.rect.height());
    const QRect place(option.rect.right() - side - spacing::tiny, option.rect.center().y() - side / 2 + 1, side, side);
    iconOf(icon, tone).paint(&painter, place);
    option.rect.setRight(place.left() - spacing::tiny);
}

void TicketRowDelegate::showChoice(QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_choice.isEmpty()) {
        const auto id = TicketId(index.data(TicketListModel::IdRole).toLongLong());
        option.state.setFlag(QStyle::State_Selected, m_choice.contains(id));
    }
}

void TicketRowDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto caption = fontOf(option.font, TextSize::Caption);
    const QFontMetrics title(option.font);
    const QFontMetrics second(caption);
    const auto height = title.height() + spacing::tiny + second.height();
    auto line = option.rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    line.setTop(line.center().y() - height / 2);
    painter.setPen(option.palette.color(QPalette::Text));
    if (const auto words = titleOf(option.text, index); words.marks.empty())
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, title.elidedText(option.text, Qt::ElideRight, line.width()));
    else
        paintMarked(painter, QRect(line.topLeft(), QSize(line.width(), title.height())), words, option.palette);
    line.setTop(line.top() + title.height() + spacing::tiny);
    line.setHeight(second.height());
    painter.setFont(caption);
    paintFolded(painter, line, index, option.palette);
}

// What is due first, then the state, then what the ticket is about: as far as there is room.
void TicketRowDelegate::paintFolded(QPainter& painter, QRect line, const QModelIndex& index,
                                    const QPalette& palette) const
{
    const auto folded = m_columns.folded();
    const auto metrics = painter.fontMetrics();
    const auto muted = colorOf(Tone::Muted, colorsFor(palette));
    QStringList about;
    for (const auto column : folded) {
        if (column != TicketListModel::DueColumn && column != TicketListModel::StateColumn)
            about << index.siblingAtColumn(column).data().toString();
    }
    about.removeAll(QString());
    const auto due = index.siblingAtColumn(TicketListModel::DueColumn).data().toString();
    if (folded.contains(TicketListModel::DueColumn) && !due.isEmpty()) {
        // Twice the gap: words are measured in whole pixels.
        const bool late = index.data(TicketListModel::LateRole).toBool();
        const auto width = metrics.horizontalAdvance(due) + 2 * spacing::tiny + (late ? grown(iconSize) : 0);
        const QRect place(line.topLeft(), QSize(qMin(width, line.width()), line.height()));
        painter.setPen(muted);
        if (late)
            paintLate(painter, place, due, palette);
        else
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, due);
        line.setLeft(place.right() + spacing::small);
    }
    auto rest = about.join(u" · "_s);
    if (folded.contains(TicketListModel::StateColumn))
        line.setLeft(paintState(painter, line, index, metrics.horizontalAdvance(rest), palette) + spacing::small);
    // Whose ticket it is tells more than half of that behind the number, which stands on the ticket as well.
    if (about.size() > 1 && metrics.horizontalAdvance(rest) > line.width())
        rest = index.siblingAtColumn(TicketListModel::CustomerColumn).data().toString();
    painter.setPen(muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(rest, Qt::ElideRight, line.width()));
}

// Where its word would leave nothing for what the ticket is about its shape stands alone, and the tool tip has the word.
int TicketRowDelegate::paintState(QPainter& painter, const QRect& line, const QModelIndex& index, int wanted,
                                  const QPalette& palette)
{
    constexpr int kLeastLetters = 14;
    const auto metrics = painter.fontMetrics();
    const auto state = static_cast<TicketState>(index.data(TicketListModel::StateRole).toInt());
    const auto side = qMin(grown(iconSize), line.height());
    const QRect icon(line.left(), line.top() + (line.height() - side) / 2, side, side);
    iconOf(iconOf(state), toneOf(state)).paint(&painter, icon);
    const auto word = index.siblingAtColumn(TicketListModel::StateColumn).data().toString();
    const auto text = line.adjusted(side + spacing::tiny, 0, 0, 0);
    const auto width = metrics.horizontalAdvance(word) + spacing::tiny;
    if (width + qMin(wanted, metrics.averageCharWidth() * kLeastLetters) + spacing::small > text.width())
        return icon.right();
    painter.setPen(colorOf(Tone::Muted, colorsFor(palette)));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, word);
    return text.left() + width;
}

} // namespace helpdesk
