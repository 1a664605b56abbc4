// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conversationview.h"

#include "base/clock.h"
#include "ui/base/tokens.h"
#include "ui/ticket/conversationhtml.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

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
    connect(this, &QTextBrowser::anchorClicked, this, &ConversationView::openLink);
}

void ConversationView::showMessages(const std::vector<Message>& messages)
{
    if (messages == m_messages && !document()->isEmpty())
        return;
    m_messages = messages;
    render();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConversationView::render()
{
    const auto position = verticalScrollBar()->value();
    const auto t = colorsFor(palette());
    setHtml(conversationHtml(m_messages,
                             {t.text, t.mutedText, t.accent, t.surface, t.selection, t.noteBackground, t.sidebar, t.line, t.accent, t.warning},
                             m_clock->now()));
    verticalScrollBar()->setValue(position);
}

// Who stood at the newest words stays there, whatever room there is.
void ConversationView::resizeEvent(QResizeEvent* event)
{
    const auto* bar = verticalScrollBar();
    const auto atEnd = bar->value() >= bar->maximum();
    QTextBrowser::resizeEvent(event);
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QVariant ConversationView::loadResource(int, const QUrl&)
{
    return {};
}

void ConversationView::openLink(const QUrl& link)
{
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
