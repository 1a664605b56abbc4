// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/search/searchterm.h"
#include "domain/ticket/message.h"

#include <QTextBrowser>
#include <QTextCursor>

#include <memory>
#include <vector>

namespace helpdesk {

class Clock;

/// The conversation of one ticket, oldest first, scrolled to the newest. Text can be selected and copied;
/// nothing is ever loaded from the network.
class ConversationView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ConversationView(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// As small as it may be: what stands above it has the room first.
    QSize sizeHint() const override;
    /// Of all that was said, at the present width, with the edges.
    int heightOfWords() const;
    void showMessages(const std::vector<Message>& messages, const std::vector<Attachment>& files = {});
    /// What is searched for: marked wherever it stands in what was said, and the newest of it is scrolled to. None: nothing is marked.
    void setTerms(const std::vector<SearchTerm>& terms);
    /// Scrolls to the next or previous place that is marked, from the last to the first and back. False: none is.
    bool goToHit(bool forward);
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    /// The one scrolled to, from 0; -1: none.
    int currentHit() const { return m_hit; }

Q_SIGNALS:
    void heightChanged(); ///< of the words, for any reason
    /// A file's link was followed, or its menu asked for.
    void fileActivated(helpdesk::AttachmentId file);
    void fileMenuAsked(helpdesk::AttachmentId file, const QPoint& place);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void render();
    void follow();
    void markHits();
    void markHitsIn(const QTextBlock& block);
    void showHit();
    void openLink(const QUrl& link);

    std::shared_ptr<const Clock> m_clock;
    std::vector<Message> m_messages;
    std::vector<Attachment> m_files;
    std::vector<SearchTerm> m_terms;
    std::vector<QTextCursor> m_hits; ///< what is marked, in the order of the text
    int m_hit = -1; ///< the one scrolled to
    bool m_atHit = false; ///< and nobody scrolled on since
    bool m_atEnd = true; ///< somebody reads the newest words
    bool m_fitting = false; ///< the bar moves by itself
};

} // namespace helpdesk
