// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/filebutton.h"

#include "ui/base/icons.h"
#include "ui/text/filetext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// The words in lines of this width, as far as they have spaces.
    QString brokenInto(int width, const QString& text, const QFontMetrics& metrics)
    {
        QStringList lines;
        for (const auto& part : text.split(u'\n')) {
            QString line;
            for (const auto& word : part.split(u' ')) {
                const auto longer = line.isEmpty() ? word : line + u' ' + word;
                if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                    lines << line;
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines << line;
        }
        return lines.join(u'\n');
    }

} // namespace

FileButton::FileButton(const Attachment& file, int letters, Lines lines, QWidget* parent)
    : QToolButton(parent)
    , m_file(file)
    , m_letters(letters)
    , m_lines(lines)
{
    setObjectName(u"file_%1"_s.arg(file.id.value()));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    if (lines == Lines::Two)
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &FileButton::ask);
    retranslate();
}

void FileButton::retranslate()
{
    setIcon(m_file.sensitive ? iconOf(Icon::Lock, Tone::Warning) : iconOf(Icon::Attachment));
    auto shown = m_file;
    if (shown.fileName.size() > m_letters) {
        const auto half = (m_letters - 1) / 2;
        shown.fileName = shown.fileName.left(half) + u'…' + shown.fileName.right(half);
    }
    if (m_lines == Lines::One)
        setText(fileLine(shown).replace(u'&', u"&&"_s));
    else
        fitLines();
    const auto whole = fileLine(m_file);
    setAccessibleName(tr("File %1").arg(whole));
    setToolTip(m_file.secrets && m_file.sensitive ? whole + u'\n' + secretSentence(*m_file.secrets) : whole);
}

// The mark is never cut: it goes below the size before it would be, and on in further lines.
void FileButton::fitLines()
{
    constexpr int kEdges = 18; // and what stands between icon and words; the style adds two spaces
    const auto around = kEdges + 2 * fontMetrics().horizontalAdvance(u' ');
    const auto room = qMax(width() - iconSize().width() - around, 0);
    auto note = fileNote(m_file);
    if (fontMetrics().horizontalAdvance(note) > room)
        note = brokenInto(room, note.replace(", "_L1, ",\n"_L1), fontMetrics());
    const auto name = fontMetrics().elidedText(m_file.fileName, Qt::ElideMiddle, room);
    auto words = name + u'\n' + note;
    words.replace(u'&', u"&&"_s);
    if (words != text())
        setText(words);
}

void FileButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    if (m_lines == Lines::Two)
        fitLines();
}

void FileButton::ask()
{
    Q_EMIT menuAsked(m_file, mapToGlobal(QPoint(0, height())));
}

void FileButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removalAsked(m_file);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        ask();
    else
        QToolButton::keyPressEvent(event);
}

void FileButton::contextMenuEvent(QContextMenuEvent*)
{
    ask();
}

void FileButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace helpdesk
