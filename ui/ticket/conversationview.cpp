// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conversationview.h"

#include "base/clock.h"
#include "domain/search/snippet.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/ticket/conversationhtml.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kEntryColumns = 2; ///< the edge, and what was said

} // namespace

ConversationView::ConversationView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QTextBrowser(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"conversation"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Conversation"));
    document()->setDocumentMargin(0);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationView::follow);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationView::heightChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_fitting)
            return;
        m_atEnd = value >= verticalScrollBar()->maximum();
        m_atHit = false;
    });
    connect(this, &QTextBrowser::anchorClicked, this, &ConversationView::openLink);
}

void ConversationView::showMessages(const std::vector<Message>& messages, const std::vector<Attachment>& files)
{
    const auto sameWords = messages == m_messages && !document()->isEmpty();
    if (sameWords && files == m_files)
        return;
    m_messages = messages;
    m_files = files;
    render();
    if (sameWords)
        return; // a file was renamed, marked or removed: nobody is led away from where they read
    m_atEnd = true;
    m_hit = hitCount() - 1;
    m_atHit = m_hit >= 0;
    follow();
}

void ConversationView::setTerms(const std::vector<SearchTerm>& terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    if (m_messages.empty())
        return;
    render();
    m_hit = hitCount() - 1;
    m_atHit = m_hit >= 0;
    follow();
}

bool ConversationView::goToHit(bool forward)
{
    if (m_hits.empty())
        return false;
    m_hit = (m_hit + (forward ? 1 : hitCount() - 1)) % hitCount();
    m_atHit = true;
    follow();
    return true;
}

// From the newest words on, as far as nobody waits for it.
void ConversationView::markHits()
{
    constexpr int kMostLetters = 200'000;
    constexpr size_t kMostHits = 300;
    m_hits.clear();
    if (m_terms.empty())
        return;
    QTextCursor together(document());
    together.beginEditBlock();
    int letters = 0;
    for (auto block = document()->lastBlock(); block.isValid(); block = block.previous()) {
        letters += block.length();
        if (letters > kMostLetters || m_hits.size() > kMostHits)
            break;
        markHitsIn(block);
    }
    together.endEditBlock();
    std::ranges::reverse(m_hits);
}

// The last in the block comes first. Who wrote and when stands in a table of its own and was not searched.
void ConversationView::markHitsIn(const QTextBlock& block)
{
    QTextCursor cursor(block);
    const auto* table = cursor.currentTable();
    if (!table || table->columns() != kEntryColumns || table->parentFrame() != document()->rootFrame())
        return;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(colorsFor(palette()).hit);
    format.setForeground(colorsFor(palette()).text);
    auto marks = marksIn(block.text(), m_terms);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        cursor.setPosition(block.position() + static_cast<int>(mark->begin));
        cursor.setPosition(cursor.position() + static_cast<int>(mark->length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
        m_hits.push_back(cursor);
    }
}

void ConversationView::showHit()
{
    const QScopedValueRollback fitting(m_fitting, true);
    auto start = m_hits[static_cast<size_t>(m_hit)];
    start.setPosition(start.selectionStart());
    auto* bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect(start).top() - viewport()->height() / 3);
}

// Who stood at the newest words stays there, whatever room there is and whenever it comes.
void ConversationView::follow()
{
    if (m_atHit && m_hit >= 0 && m_hit < hitCount())
        showHit();
    else if (m_atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

int ConversationView::heightOfWords() const
{
    // What does not fit is known to the bar; what fits is laid out in no time.
    const auto* bar = verticalScrollBar();
    const auto words = bar->maximum() > 0 ? bar->maximum() + bar->pageStep()
                                          : static_cast<int>(std::ceil(document()->size().height()));
    return words + qMax(0, height() - viewport()->height());
}

void ConversationView::render()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const auto position = verticalScrollBar()->value();
    const auto t = colorsFor(palette());
    setHtml(conversationHtml(m_messages, m_files,
                             {t.text, t.mutedText, t.accent, t.surface, t.selection, t.noteBackground, t.sidebar, t.line, t.accent, t.warning, t.warning},
                             m_clock->now()));
    markHits();
    m_hit = qMin(m_hit, hitCount() - 1);
    verticalScrollBar()->setValue(position);
    follow();
}

QSize ConversationView::sizeHint() const
{
    return {QTextBrowser::sizeHint().width(), qMax(minimumHeight(), minimumSizeHint().height())};
}

void ConversationView::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QTextBrowser::resizeEvent(event);
    follow();
}

// Qt leads to the text cursor of what was set while it was hidden, which is at the oldest words.
void ConversationView::showEvent(QShowEvent* event)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QTextBrowser::showEvent(event);
    follow();
}

// Nothing but the marks of files.
QVariant ConversationView::loadResource(int, const QUrl& name)
{
    if (name.scheme() != u"icon"_s)
        return {};
    const auto icon = name.path() == u"lock"_s ? iconOf(Icon::Lock, Tone::Warning) : iconOf(Icon::Attachment);
    return icon.pixmap(QSize(1, 1) * grown(16), devicePixelRatioF());
}

namespace {

    AttachmentId attachmentOf(const QUrl& link)
    {
        return link.scheme() == u"attachment"_s ? AttachmentId(link.path().toLongLong()) : AttachmentId();
    }

} // namespace

void ConversationView::contextMenuEvent(QContextMenuEvent* event)
{
    // By the menu key: of the link that has the focus.
    const auto byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto link = byKey ? textCursor().charFormat().anchorHref() : anchorAt(event->pos());
    if (const auto file = attachmentOf(QUrl(link)); file.isValid())
        Q_EMIT fileMenuAsked(file, byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    else
        QTextBrowser::contextMenuEvent(event);
}

void ConversationView::openLink(const QUrl& link)
{
    if (const auto file = attachmentOf(link); file.isValid())
        Q_EMIT fileActivated(file);
    if (link.scheme() == u"https"_s || link.scheme() == u"http"_s || link.scheme() == u"mailto"_s)
        QDesktopServices::openUrl(link);
}

void ConversationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setAccessibleName(tr("Conversation"));
        render();
    }
    QTextBrowser::changeEvent(event);
}

} // namespace helpdesk
