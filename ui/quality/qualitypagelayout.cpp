// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/linkbutton.h"
#include "ui/base/pagescroll.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/quality/qualitypage.h"
#include "ui/quality/reviewform.h"
#include "ui/quality/samplechoices.h"
#include "ui/quality/samplemodel.h"
#include "ui/quality/sharedsplitter.h"
#include "ui/ticket/conversationview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>


// Where the parts of the page stand.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // In characters: below the first the list stands above the ticket, and from the second on words and form side by side.
    constexpr int kListBeside = 90;
    constexpr int kFormBeside = 150;
    constexpr int kAgentShown = 230;
    constexpr int kLeastLines = 2;
    constexpr int kLeastListLines = 3; // with its head

} // namespace

QualityPage::QualityPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_clock(std::move(clock))
    , m_reading(this)
    , m_readingSheet(this)
    , m_readingWords(this)
    , m_title(new QLabel(this))
    , m_progress(makeCaption(this))
    , m_forms(new QPushButton(this))
    , m_choices(new SampleChoices(*m_clock, this))
    , m_late(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_model(new SampleModel(this))
    , m_split(new SharedSplitter(this))
    , m_left(new QStackedWidget(m_split))
    , m_list(new QTableView(m_left))
    , m_empty(makeCaption(m_left))
    , m_right(new QStackedWidget(m_split))
    , m_nothing(makeCaption(m_right))
    , m_ticket(new QWidget(m_right))
    , m_ticketTitle(new LinkButton(QString(), m_ticket))
    , m_facts(makeCaption(m_ticket))
    , m_inner(new SharedSplitter(m_ticket))
    , m_conversation(new ConversationView(m_clock, m_inner))
    , m_form(new ReviewForm(m_ticket)) // not in the splitter, which would ask the scroll for its size while it takes the form
    , m_scroll(new PageScroll(m_form, m_inner))
{
    setObjectName(u"qualityPage"_s);
    build();
    connectAll();
    retranslate();
}

void QualityPage::build()
{
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_progress->setObjectName(u"sampleProgress"_s);
    m_forms->setObjectName(u"reviewForms"_s);
    m_list->setObjectName(u"sampleList"_s);
    m_ticketTitle->setObjectName(u"reviewTicket"_s);
    m_conversation->setObjectName(u"reviewConversation"_s);
    for (auto* label : {m_empty, m_nothing}) {
        label->setWordWrap(true);
        label->setMargin(spacing::large);
        label->setAlignment(Qt::AlignCenter);
    }
    m_facts->setWordWrap(true);
    m_list->setModel(m_model);
    setUpTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->horizontalHeader()->setResizeContentsPrecision(50);
    m_list->horizontalHeader()->setSectionResizeMode(SampleModel::TicketColumn, QHeaderView::Stretch);
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_ticket);

    auto* ticket = new QVBoxLayout(m_ticket);
    ticket->setContentsMargins(0, 0, 0, 0);
    ticket->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    head->setSpacing(spacing::tiny);
    head->addWidget(m_ticketTitle);
    head->addWidget(m_facts);
    ticket->addLayout(head);
    m_inner->addWidget(m_conversation);
    m_inner->addWidget(m_scroll);
    m_inner->setChildrenCollapsible(false);
    ticket->addWidget(m_inner, 1);
    m_split->addWidget(m_left);
    m_split->addWidget(m_right);
    m_split->setChildrenCollapsible(false);

    // The largest text on the smallest screen leaves little for each.
    fitToText(*this, [this](const QFontMetrics& metrics) {
        m_list->setMinimumHeight(metrics.lineSpacing() * kLeastListLines);
        m_conversation->setMinimumHeight(metrics.lineSpacing() * kLeastLines);
        m_scroll->setMinimumHeight(metrics.lineSpacing() * kLeastLines);
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::medium);
    top->addWidget(m_title);
    top->addWidget(m_progress);
    top->addWidget(m_late, 1);
    top->addStretch(1);
    top->addWidget(m_forms);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    above->setSpacing(spacing::small);
    above->addLayout(top);
    above->addWidget(m_choices);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_message);
    layout->addWidget(m_split, 1);
}

void QualityPage::place()
{
    const auto characters = width() / qMax(1, fontMetrics().averageCharWidth());
    m_list->setColumnHidden(SampleModel::AgentColumn, characters < kAgentShown);
    if (characters >= kListBeside)
        m_split->share(Qt::Horizontal, 3, 7);
    else
        m_split->share(Qt::Vertical, 1, 4);
    if (characters >= kFormBeside)
        m_inner->share(Qt::Horizontal, 1, 1);
    else
        m_inner->share(Qt::Vertical, 1, 2);
    fitColumns();
}

// What stands beside the ticket, as wide as it reads.
void QualityPage::fitColumns()
{
    for (const auto column : {SampleModel::AgentColumn, SampleModel::OutcomeColumn})
        m_list->resizeColumnToContents(column);
}

void QualityPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace helpdesk
