// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/textfield.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

#include <cmath>

namespace helpdesk {

namespace {

    constexpr int kMostLines = 9;
    constexpr int kPageLines = 18;

} // namespace

TextField::TextField(Lines lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, lines == Lines::Page ? QSizePolicy::MinimumExpanding : QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            Q_EMIT edited(toPlainText());
    });
    fit();
}

void TextField::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    const auto place = textCursor().position();
    setPlainText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(place, static_cast<int>(text.size())));
    setTextCursor(cursor);
    m_setting = false;
}

int TextField::heightOf(int lines) const
{
    const auto margins = 2 * (static_cast<int>(std::ceil(document()->documentMargin())) + frameWidth());
    const auto around = contentsMargins();
    return fontMetrics().lineSpacing() * lines + margins + around.top() + around.bottom();
}

void TextField::fit()
{
    const auto lines = static_cast<int>(std::ceil(document()->size().height()));
    const auto least = m_lines == Lines::One ? 1 : m_lines == Lines::Many ? 2 : kPageLines;
    const auto height = heightOf(std::clamp(lines, least, m_lines == Lines::Page ? kPageLines : kMostLines));
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize TextField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_height};
}

QSize TextField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, m_height};
}

// The keys of undo and redo belong to the window: it takes back what was done in the tree as well.
bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    const bool breaks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == Lines::One && breaks) {
        event->accept(); // one line is one line
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::insertFromMimeData(const QMimeData* source)
{
    auto text = source->text();
    if (m_lines == Lines::One)
        text = text.simplified();
    insertPlainText(text);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void TextField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace helpdesk
