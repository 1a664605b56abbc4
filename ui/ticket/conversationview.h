// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/ticket/message.h"

#include <QTextBrowser>

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
    void openLink(const QUrl& link);

    std::shared_ptr<const Clock> m_clock;
    std::vector<Message> m_messages;
    std::vector<Attachment> m_files;
    bool m_atEnd = true; ///< somebody reads the newest words
    bool m_fitting = false; ///< the bar moves by itself
};

} // namespace helpdesk
