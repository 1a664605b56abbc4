// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/pagestack.h"
#include "ui/base/tokens.h"
#include "ui/escalate/escalateview.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conflictpanel.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspage.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/fittingscrollarea.h"
#include "ui/ticket/guidepanel.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/tickettitle.h"
#include "ui/ticket/workflowpanel.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFactsCharacters = 42; // the width of a tenant id and what stands around it
    constexpr int kMostFacts = 380; // beside 560: large text must not take the conversation's room
    constexpr int kBesideFacts = 94; // characters of the whole pane: less and the conversation has no room beside the facts
    constexpr int kFewLines = 46; // of text in the whole pane: the conversation needs them before the fields do
    constexpr int kVeryFewLines = 36; // here the acts need what title and composer can spare
    constexpr int kLeastComposerLines = 21; // the composer keeps what it cannot do without
    constexpr int kHardlyAnyLines = 18; // and here a form cannot be filled beside the composer
    constexpr int kFocusEdge = 2; // of the conversation, seen while it has the focus
    // Lines of the conversation, edges included, beside a form, beside a diagnosis, and where there is little room.
    constexpr int kLinesBesideForm = 3;
    constexpr int kLinesBeside = 7;
    constexpr int kLinesSpared = 3; // what the conversation gives up for an edge that would just be cut
    constexpr int kMostLinesOfLow = 5;
    constexpr int kFewestTextLines = 3;
    constexpr int kPartOfLow = 5; // of the height of the pane, between these two
    constexpr int kConversationPart = 4; // of a height that has room, at least

    int widthOfFacts(const QFontMetrics& metrics)
    {
        return qMin(kMostFacts, metrics.horizontalAdvance(u'0') * kFactsCharacters);
    }

} // namespace

// Where each part of the pane stands, and who gives way where there is little room.

// Each part was made where it stays: of a part that moves, a style sheet is told to all that is in it.
void TicketPaneView::build()
{
    buildWork();
    auto* header = new QVBoxLayout;
    header->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    header->setSpacing(spacing::small);
    header->addWidget(m_head);
    header->addWidget(m_others);
    header->addWidget(m_message);
    auto* talk = new QVBoxLayout;
    talk->setContentsMargins(spacing::large - kFocusEdge, 0, spacing::large - kFocusEdge, 0);
    talk->addWidget(m_conversation);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(header);
    layout->addWidget(m_work);
    layout->addLayout(talk, 1);
    layout->addWidget(m_composer);

    m_split->addWidget(m_content);
    m_split->addWidget(m_facts);
    m_facts->setMinimumWidth(1); // the pane may be narrower than both ask for: then the facts go, see placeFacts()
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    sizeFacts();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::large);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_escalate);
    m_stack->addWidget(m_factsPage);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

// What may grow tall: it scrolls before it pushes the conversation or the composer out of the window.
void TicketPaneView::buildWork()
{
    auto* layout = new QVBoxLayout(m_work->widget());
    layout->setContentsMargins(spacing::large - spacing::tiny, 0, spacing::large - spacing::tiny, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title); // whose focus ring stands around the edge of the text
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::tiny, 0, spacing::tiny, 0);
    below->setSpacing(spacing::small);
    below->addWidget(m_conflict);
    below->addWidget(m_workflow);
    below->addWidget(m_guide);
    below->addWidget(m_attributes);
    layout->addLayout(below);
}

// Now, and again once the layouts know what has come.
void TicketPaneView::fitRoom()
{
    fitParts();
    m_fitAgain->start();
}

// Where there is little room, what must be seen gives way last: two fields stay and the others are one key away,
// the title is smaller, the composer has one line and no hint until it is written in. Two fields stay as well where all
// of them would have to be scrolled to. A form or a diagnosis is what
// is worked on: conversation and composer keep to a few lines meanwhile. Nobody keeps room for lines that are not there.
// Where there is hardly any room, a form has that of the composer too, unless somebody is writing there.
void TicketPaneView::fitParts()
{
    if (mustFactsGo() != m_factsApart) // later: a style that is being changed walks through all widgets, also those of a splitter
        QMetaObject::invokeMethod(this, &TicketPaneView::placeFacts, Qt::QueuedConnection);
    const auto line = fontMetrics().lineSpacing();
    const auto low = height() < line * kVeryFewLines;
    const auto working = m_workflow->isFormOpen() || !m_guide->isHidden();
    m_title->setSmall(low || m_workflow->isFormOpen());
    const auto least = height() < line * kLeastComposerLines;
    m_composer->setRoom(least                                             ? Composer::Room::Least
                        : low || (working && height() < line * kFewLines) ? Composer::Room::Low
                                                                          : Composer::Room::Ample);
    m_composer->setVisible(!m_workflow->isFormOpen() || height() >= line * kHardlyAnyLines
                           || m_composer->isAncestorOf(window()->focusWidget()));
    const auto lines = least && m_composer->showsFiles() ? line
        : m_workflow->isFormOpen() ? line * kLinesBesideForm
        : low              ? qBound(line * kFewestTextLines, height() / kPartOfLow, line * kMostLinesOfLow)
        : working          ? line * kLinesBeside
                           : qMax(line * kFewestTextLines, height() / kConversationPart);
    shareRoom(qMin(lines, m_conversation->heightOfWords()), line);
    if (std::exchange(m_fittedLine, line) != line)
        updateGeometry();
}

// Between the fields and the conversation, which is given so much of it, and a little less where nothing is cut then.
void TicketPaneView::shareRoom(int conversation, int line)
{
    const auto fields = m_attributes->width();
    const auto over = heightOfOthers() + conversation - height();
    const auto compact = !m_factsWanted || m_factsApart || height() < line * kFewLines
        || over + m_attributes->heightFor(fields, false) > 0;
    m_attributes->setCompact(compact);
    const auto cut = over + (m_attributes->isHidden() ? 0 : m_attributes->heightFor(fields, compact));
    if (cut > 0 && cut <= line * kLinesSpared)
        conversation = qMax(conversation - cut, qMin(conversation, line * kFewestTextLines));
    m_conversation->setMinimumHeight(conversation);
}

// All parts but the conversation and the fields, as high as they would like to be.
int TicketPaneView::heightOfOthers() const
{
    const auto* parts = m_content->layout();
    int height = -parts->spacing();
    for (int i = 0; i < parts->count(); ++i) {
        auto* part = parts->itemAt(i);
        if (part->isEmpty())
            continue;
        height += parts->spacing();
        if (part->layout() && part->layout()->indexOf(m_conversation) >= 0)
            continue;
        height += part->hasHeightForWidth() ? part->heightForWidth(m_content->width()) : part->sizeHint().height();
    }
    return height - (m_attributes->isHidden() ? 0 : m_attributes->heightForWidth(m_attributes->width()));
}

// What the parts ask for holds only where they have the least room, and for text they were fitted to: else a window that is
// low already would grow with the text, or could not be made lower, for room that nobody insists on.
QSize TicketPaneView::minimumSizeHint() const
{
    const auto parts = QWidget::minimumSizeHint();
    const auto line = fontMetrics().lineSpacing();
    if (m_stack->currentWidget() != m_split || (line == m_fittedLine && height() < line * kHardlyAnyLines))
        return parts;
    return {parts.width(), qMin(parts.height(), line * kHardlyAnyLines - 1)};
}

// By the width alone: what the parts ask for depends on where the facts are.
bool TicketPaneView::mustFactsGo() const
{
    return m_factsWanted && width() < fontMetrics().averageCharWidth() * kBesideFacts;
}

void TicketPaneView::placeFacts()
{
    const auto apart = mustFactsGo();
    if (apart == m_factsApart)
        return;
    m_factsApart = apart;
    if (apart) {
        m_factsPage->take(*m_facts);
    } else {
        leaveFacts();
        m_split->addWidget(m_facts);
        sizeFacts();
    }
    m_facts->setVisible(m_factsWanted);
    m_head->setFactsApart(apart);
    fitRoom();
}

void TicketPaneView::sizeFacts()
{
    const auto facts = widthOfFacts(fontMetrics());
    m_split->setSizes({qMax(1, m_split->width() - m_split->handleWidth() - facts), facts});
}

void TicketPaneView::leaveFacts()
{
    if (m_stack->currentWidget() == m_factsPage)
        m_stack->setCurrentWidget(m_split);
}

void TicketPaneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

} // namespace helpdesk
