// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caseview.h"

#include "ui/base/flowlayout.h"
#include "ui/base/contentheight.h"
#include "ui/base/focussight.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/localtime.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/cases/casemessageform.h"
#include "ui/cases/casereviewform.h"
#include "ui/cases/casestateform.h"
#include "ui/text/casepresenter.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMessagesAtFirst = 100; // an imported case may have hundreds; the newest matter

    void empty(QVBoxLayout& layout)
    {
        while (auto* item = layout.takeAt(0)) {
            if (auto* widget = item->widget()) {
                widget->hide();
                widget->setParent(nullptr);
                widget->deleteLater();
            }
            delete item;
        }
    }

    QVBoxLayout* partOf(QVBoxLayout& layout, QWidget* parent)
    {
        auto* part = new QWidget(parent);
        auto* inside = new QVBoxLayout(part);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(spacing::small);
        layout.addWidget(part);
        return inside;
    }

} // namespace

CaseView::CaseView(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
    , m_title(nullptr)
    , m_time(nullptr)
    , m_owed(nullptr)
    , m_ticket(nullptr)
    , m_further(nullptr)
    , m_message(nullptr)
    , m_facts(nullptr)
    , m_said(nullptr)
    , m_logTitle(nullptr)
    , m_stateTitle(nullptr)
    , m_log(nullptr)
    , m_state(nullptr)
    , m_review(nullptr)
{
    setObjectName(u"caseView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Tab leads through what can be done, which scrolls into sight
    build();
    new FocusSight(*this, spacing::small);
    new ContentHeight(*this);
    connect(m_ticket, &QPushButton::clicked, this, [this] { Q_EMIT ticketChosen(m_details->row.leg.ticket); });
    connect(m_further, &QPushButton::clicked, this, [this] { Q_EMIT furtherAsked(m_details->row); });
    connect(m_log, &CaseMessageForm::submitted, this, &CaseView::updateAsked);
    connect(m_state, &CaseStateForm::submitted, this, &CaseView::updateAsked);
    connect(m_review, &CaseReviewForm::approved, this, &CaseView::approveAsked);
    connect(m_review, &CaseReviewForm::rejected, this, &CaseView::rejectAsked);
    connect(m_review, &CaseReviewForm::filed, this, &CaseView::fileAsked);
    retranslate();
}

void CaseView::build()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    m_title = new QLabel(content);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextStyle(*m_title, TextSize::TicketTitle, TextWeight::Semibold);
    m_time = new Pill(content);
    m_owed = new QLabel(content);
    m_owed->setTextFormat(Qt::PlainText);
    m_owed->setWordWrap(true);
    setTextStyle(*m_owed, TextSize::PaneTitle, TextWeight::Semibold);
    m_ticket = new QPushButton(content);
    m_ticket->setObjectName(u"caseTicket"_s);
    m_further = new QPushButton(content);
    m_further->setObjectName(u"caseFurther"_s);
    m_message = new InlineMessage(content);
    auto* buttons = new FlowLayout;
    buttons->setEven(true);
    buttons->addWidget(m_ticket);
    buttons->addWidget(m_further);
    layout->addWidget(m_title);
    auto* owed = new QVBoxLayout;
    owed->setSpacing(spacing::tiny);
    owed->addWidget(m_owed);
    owed->addWidget(m_time, 0, Qt::AlignLeft);
    layout->addLayout(owed);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    m_facts = partOf(*layout, content);
    m_said = partOf(*layout, content);
    m_logTitle = makeSectionTitle(content);
    m_log = new CaseMessageForm(content);
    m_stateTitle = makeSectionTitle(content);
    m_state = new CaseStateForm(content);
    m_review = new CaseReviewForm(content);
    for (QWidget* part :
         {static_cast<QWidget*>(m_logTitle), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_stateTitle),
          static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_review)})
        layout->addWidget(part);
    layout->addStretch(1);
    for (auto* button : {m_ticket, m_further})
        button->setAutoDefault(false);
    setWidget(content);
}

void CaseView::show(const CaseDetails& details)
{
    const bool another = !m_details || m_details->row.leg.id != details.row.leg.id;
    if (another) {
        m_first.reset();
        m_message->dismiss();
    }
    if (m_details == details) {
        sayOwed(); // time goes on
        return;
    }
    m_details = details;
    m_log->show(details.row);
    m_state->show(details.row);
    m_review->show(details.row);
    rebuild();
    if (another)
        verticalScrollBar()->setValue(0);
}

void CaseView::setFirstAnswer(const ClockReading& reading)
{
    const bool same = m_first && m_first->state == reading.state && m_first->due == reading.due;
    m_first = reading;
    if (!same)
        rebuild();
}

void CaseView::sayOwed()
{
    const auto& row = m_details->row;
    const auto now = m_clock->now();
    m_owed->setText(debtSentence(row));
    const bool open = row.leg.isFiled() || row.leg.isPending();
    const auto time = open ? debtTime(row.debt, now, QLocale(), QTimeZone::systemTimeZone()) : QString();
    const bool late = isLate(row.debt, now);
    m_time->setVisible(!time.isEmpty());
    m_time->setContent(time, late ? Tone::Danger : Tone::Muted, late ? std::optional(Icon::Late) : std::nullopt);
    m_time->setAccessibleName(time);
}

void CaseView::rebuild()
{
    if (!m_details)
        return;
    const auto& row = m_details->row;
    m_title->setText(tr("%1 – %2", "a target of escalation, a customer").arg(label(row.leg.route), row.customerName));
    sayOwed();
    m_ticket->setText(tr("Open ticket #%1").arg(row.ticketNumber));
    // A first case under review belongs to its ticket's own review.
    const bool further = row.ticketState != TicketState::EscalationReview;
    m_further->setVisible(row.leg.isFiled());
    const bool open = row.leg.isFiled();
    for (QWidget* part : {static_cast<QWidget*>(m_logTitle), static_cast<QWidget*>(m_log),
                          static_cast<QWidget*>(m_stateTitle), static_cast<QWidget*>(m_state)})
        part->setVisible(open);
    m_review->setVisible(row.leg.isPending() && further);
    empty(*m_facts);
    addFacts();
    addSiblings();
    empty(*m_said);
    addMessages();
}

void CaseView::addFact(QGridLayout& grid, const QString& caption, const QString& value, const QString& hint)
{
    if (value.isEmpty())
        return;
    const auto row = grid.rowCount();
    auto* what = makeCaption(grid.parentWidget(), caption);
    what->setWordWrap(true);
    auto* text = makeValue(grid.parentWidget(), value);
    text->setAccessibleName(tr("%1: %2").arg(caption, value));
    text->setToolTip(hint);
    grid.addWidget(what, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
}

void CaseView::addFacts()
{
    const auto now = m_clock->now();
    const auto& leg = m_details->row.leg;
    const auto moment = [now](const std::optional<Instant>& at) { return at ? localMoment(*at, now) : QString(); };
    const auto who = [](const QString& when, const QString& name) {
        return when.isEmpty() || name.isEmpty() ? when : tr("%1, %2", "a moment, a name").arg(when, name);
    };
    auto* block = new QWidget(m_facts->parentWidget());
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    m_facts->addWidget(block);
    addFact(*grid, tr("Ticket"), tr("#%1 %2").arg(m_details->row.ticketNumber).arg(m_details->row.ticketTitle));
    addFact(*grid, tr("Number there"), leg.externalNumber);
    addFact(*grid, tr("Severity"), label(leg.severity));
    addFact(*grid, tr("Entitlement"), entitlementLabel(leg.entitlement));
    addFact(*grid, tr("Status there"),
            leg.isFiled() ? who(label(leg.targetStatus), moment(leg.targetStatusAt)) : label(leg.status));
    if (m_first && m_first->state != ClockState::None && m_first->due)
        addFact(*grid, tr("First answer"),
                tr("%1, due %2", "state of a clock, a moment").arg(label(m_first->state), moment(m_first->due)));
    const auto& hours = m_details->theirHours;
    addFact(*grid, tr("Their working hours"), hours.reason.in(QLocale().name()),
            hours.assumed ? QString() : tr("Source: %1").arg(hours.source));
    addFact(*grid, tr("Asked for"), who(moment(leg.requestedAt), m_details->requestedBy));
    addFact(*grid, tr("Decided"), who(moment(leg.decidedAt), m_details->approvedBy));
    addFact(*grid, tr("Filed"), who(moment(leg.filedAt), m_details->filedBy));
    addFact(*grid, tr("Contact around the clock"), leg.contact24x7);
    addFact(*grid, tr("Came back"), moment(leg.returnedAt));
    addFact(*grid, tr("Outcome"), leg.outcome ? label(*leg.outcome) : QString());
    if (leg.evidence.isEmpty())
        return;
    auto* parent = m_facts->parentWidget();
    m_facts->addWidget(makeSectionTitle(parent, tr("Handed over")));
    m_facts->addWidget(makeValue(parent, leg.evidence));
}

// Beside it and above it: the chain from the reseller to Microsoft.
void CaseView::addSiblings()
{
    if (m_details->siblings.size() < 2)
        return;
    auto* parent = m_facts->parentWidget();
    m_facts->addWidget(makeSectionTitle(parent, tr("Other cases of this ticket")));
    for (const auto& row : m_details->siblings) {
        if (row.leg.id == m_details->row.leg.id)
            continue;
        QStringList words{label(row.leg.route),
                          row.leg.isFiled() ? label(row.leg.targetStatus) : label(row.leg.status)};
        if (!row.leg.externalNumber.isEmpty())
            words << row.leg.externalNumber;
        if (row.leg.id == m_details->row.leg.parent)
            words << tr("this case belongs to it");
        else if (row.leg.parent == m_details->row.leg.id)
            words << tr("belongs to this case");
        auto* link = new LinkButton(words.join(", "_L1), parent);
        link->setObjectName(u"caseSibling%1"_s.arg(row.legNumber));
        connect(link, &LinkButton::clicked, this, [this, id = row.leg.id] { Q_EMIT legChosen(id); });
        m_facts->addWidget(link);
    }
}

void CaseView::addMessages()
{
    auto* parent = m_said->parentWidget();
    m_said->addWidget(makeSectionTitle(parent, tr("Messages so far")));
    const auto& all = m_details->messages;
    if (all.empty()) {
        auto* nothing = makeCaption(parent, tr("No message yet."));
        nothing->setWordWrap(true);
        m_said->addWidget(nothing);
    }
    const auto first = all.size() > kMessagesAtFirst ? all.size() - kMessagesAtFirst : 0;
    if (first > 0)
        m_said->addWidget(makeCaption(parent, tr("%n earlier message(s) are not shown.", "", static_cast<int>(first))));
    for (auto i = first; i < all.size(); ++i) {
        const auto& message = all[i];
        QStringList words{label(message.direction)};
        if (!message.authorName.isEmpty())
            words << message.authorName;
        words << label(message.channel) << localMoment(message.at, m_clock->now());
        auto* caption = makeCaption(parent, words.join(", "_L1));
        caption->setWordWrap(true);
        m_said->addWidget(caption);
        auto* body = makeValue(parent, message.body);
        body->setAccessibleName(u"%1: %2"_s.arg(words.join(", "_L1), message.body));
        if (message.direction == MessageDirection::ToTarget)
            body->setContentsMargins(spacing::large, 0, 0, 0);
        m_said->addWidget(body);
        m_said->addSpacing(spacing::tiny);
    }
}

void CaseView::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
    ensureWidgetVisible(m_message);
}

void CaseView::answered()
{
    m_log->setBusy(false);
}

void CaseView::stored(EscalationId leg, bool message)
{
    if (leg == this->leg())
        m_message->dismiss();
    if (message)
        m_log->clear(leg);
}

QSize CaseView::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

bool CaseView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void CaseView::focusFirst()
{
    m_ticket->setFocus(Qt::TabFocusReason);
}

void CaseView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void CaseView::retranslate()
{
    setAccessibleName(tr("Case"));
    m_further->setText(tr("Ask for a further case..."));
    m_logTitle->setText(tr("Log a message"));
    m_stateTitle->setText(tr("Change the case"));
    rebuild();
}

void CaseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
