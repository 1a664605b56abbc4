// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conversationview.h"

#include "base/clock.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/ticket/conversationhtml.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

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
        if (!m_fitting)
            m_atEnd = value >= verticalScrollBar()->maximum();
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
    follow();
}

// Who stood at the newest words stays there, whatever room there is and whenever it comes.
void ConversationView::follow()
{
    if (m_atEnd)
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
