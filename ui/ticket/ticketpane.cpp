// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "async/casecalls.h"
#include "ui/attachments/paneattachments.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/escalate/escalatecontrol.h"
#include "ui/escalate/escalateview.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/conflictpanel.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/fittingscrollarea.h"
#include "ui/ticket/guidecontrol.h"
#include "ui/ticket/guidepanel.h"
#include "ui/ticket/panedrafts.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/tickettitle.h"
#include "ui/ticket/ticketwriter.h"
#include "ui/ticket/workflowpanel.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFactsCharacters = 42; // the width of a tenant id and what stands around it
    constexpr int kMostFacts = 340; // beside 560: large text must not take the conversation's room
    constexpr int kFewLines = 46; // of text in the whole pane: the conversation needs them before the fields do
    constexpr int kVeryFewLines = 36; // here the acts need what title and composer can spare
    constexpr int kFocusEdge = 2; // of the conversation, seen while it has the focus
    constexpr int kLinesBeside = 4; // of the conversation, beside a form or a diagnosis
    constexpr int kConversationPart = 4; // of the height of the pane, at least

} // namespace

TicketPaneView::TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_latest(this)
    , m_writer(new TicketWriter(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
    , m_head(new TicketHead(*m_clock, m_content))
    , m_message(new InlineMessage(m_content))
    , m_title(new TicketTitle(m_content))
    , m_conflict(new ConflictPanel(m_content))
    , m_workflow(new WorkflowPanel(m_content))
    , m_guide(new GuidePanel(m_content))
    , m_guideControl(new GuideControl(workspace, *m_guide, this))
    , m_attributes(new AttributeRow(m_content))
    , m_work(new FittingScrollArea(buildWork(), m_content))
    , m_conversation(new ConversationView(m_clock, m_content))
    , m_composer(new Composer(m_content))
    , m_drafts(new PaneDrafts(workspace, *m_composer, *m_workflow, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_facts(new FactsPanel(workspace, m_clock, this))
    , m_escalate(new EscalateView(this))
    , m_escalateControl(new EscalateControl(workspace, *m_escalate, this))
    , m_files(new PaneAttachments(workspace, *this, *m_composer, *m_conversation, *m_facts))
{
    setObjectName(u"ticketPane"_s);
    build();
    wire();
    wireWriter();
    wireGuide();
    wireEscalation();
    wireFiles();
    fitToText(*this, [this](const QFontMetrics&) { fitRoom(); });
    showEmpty();
}

void TicketPaneView::build()
{
    auto* header = new QVBoxLayout;
    header->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    header->setSpacing(spacing::small);
    header->addWidget(m_head);
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
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({560, qMin(kMostFacts, fontMetrics().horizontalAdvance(u'0') * kFactsCharacters)});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_escalate);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

// What may grow tall: it scrolls before it pushes the conversation or the composer out of the window.
QWidget* TicketPaneView::buildWork()
{
    auto* content = new QWidget(m_content);
    auto* layout = new QVBoxLayout(content);
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
    return content;
}

void TicketPaneView::wire()
{
    connect(m_drafts, &PaneDrafts::countChanged, this, &TicketPaneView::draftsChanged);
    connect(m_drafts, &PaneDrafts::unsavedChanged, this, &TicketPaneView::unsavedChanged);
    connect(m_drafts, &PaneDrafts::failed, this, &TicketPaneView::say);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &TicketPaneView::changeActor);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &TicketPaneView::onChanged);
    connect(m_conflict, &ConflictPanel::decided, this, [this](const TicketChanges& changes) {
        m_late.forget(m_id);
        if (!changes.isEmpty())
            edit(changes);
    });
    connect(m_composer, &Composer::submitted, this, &TicketPaneView::send);
    connect(m_attributes, &AttributeRow::edited, this, &TicketPaneView::edit);
    connect(m_title, &TicketTitle::titleEdited, this, [this](const QString& title) {
        edit({{TicketField::Title, title}});
    });
    connect(m_workflow, &WorkflowPanel::fireAsked, this, &TicketPaneView::fire);
    connect(m_workflow, &WorkflowPanel::formClosed, this, [this] {
        m_attributes->setVisible(true);
        fitRoom();
    });
    connect(m_workflow, &WorkflowPanel::formOpened, this, [this](QWidget* form) {
        m_attributes->hide(); // room for the form and what was said
        fitRoom();
        m_work->ensureWidgetVisible(form);
        if (auto* field = form->focusWidget())
            m_work->ensureWidgetVisible(field);
    });
    m_facts->readCoverageFrom(m_workspace);
    connect(m_facts, &FactsPanel::customerChosen, this, &TicketPaneView::customerChosen);
    connect(m_facts, &FactsPanel::ticketChosen, this, &TicketPaneView::ticketChosen);
    connect(m_facts, &FactsPanel::caseChosen, this, &TicketPaneView::caseChosen);
    connect(m_facts, &FactsPanel::outageChosen, this, &TicketPaneView::outageChosen);
    connect(m_facts, &FactsPanel::casesWanted, this, [this](TicketId ticket) {
        onAnswer(m_facts, CaseCalls(m_workspace).ofTicket(ticket),
                 [this, ticket](std::vector<CaseRow> cases) { m_facts->setCases(ticket, std::move(cases)); });
    });
}

void TicketPaneView::wireWriter()
{
    connect(m_writer, &TicketWriter::sent, this, [this](TicketId id) {
        m_files->forget(id);
        m_drafts->sent(id);
        if (id != m_id)
            return;
        m_composer->setBusy(false);
        m_message->dismiss();
    });
    connect(m_writer, &TicketWriter::notSent, this, [this](TicketId id, const Error& error) {
        if (id != m_id) {
            Q_EMIT done(sentence(error)); // the draft is kept
            return;
        }
        m_drafts->resume();
        m_composer->setBusy(false); // the text stays where it is
        say(error);
    });
    connect(m_writer, &TicketWriter::edited, this, [this](TicketId id) {
        if (id != m_id)
            return;
        m_message->dismiss();
        reload();
    });
    connect(m_writer, &TicketWriter::notEdited, this,
            [this](TicketId id, qint64 seen, const TicketChanges& changes, const Error& error) {
                if (error.code == ErrorCode::Conflict)
                    m_late.noteEdit(id, seen, changes, error);
                if (id != m_id)
                    return;
                if (error.code != ErrorCode::Conflict)
                    say(error);
                reload();
            });
    connect(m_writer, &TicketWriter::fired, this, &TicketPaneView::onFired);
    connect(m_writer, &TicketWriter::notFired, this, &TicketPaneView::onNotFired);
}

void TicketPaneView::wireGuide()
{
    connect(m_guideControl, &GuideControl::failed, this, &TicketPaneView::say);
    connect(m_guide, &GuidePanel::moved, this, [this] {
        fitRoom();
        // Once the layouts know what came: the next question, without a search for it.
        QTimer::singleShot(0, m_guide, [this] {
            if (auto* next = m_guide->next(); next && m_guide->isVisible() && m_guide->hasGuide())
                m_work->ensureWidgetVisible(next, 0, spacing::large);
        });
    });
    connect(m_guide, &GuidePanel::solutionFound, this, [this](const QString& cause, const QString& solution) {
        m_workflow->begin(Trigger::Resolve, {{u"cause"_s, cause}, {u"solution"_s, solution}});
    });
    connect(m_guide, &GuidePanel::escalationAdvised, this, [this](const QString& evidence) {
        m_workflow->begin(Trigger::RequestEscalation, {{u"evidence"_s, evidence}});
    });
}

void TicketPaneView::wireEscalation()
{
    connect(m_workflow, &WorkflowPanel::escalationAsked, this, &TicketPaneView::openEscalation);
    connect(m_escalate, &EscalateView::closed, this, [this] {
        closeEscalation();
        m_conversation->setFocus(Qt::OtherFocusReason);
    });
    connect(m_escalate, &EscalateView::typedChanged, this,
            [this] { m_workflow->noteForm(m_escalate->trigger(), m_escalate->filledIn()); });
    connect(m_escalate, &EscalateView::submitted, this, &TicketPaneView::fire);
    connect(m_escalate, &EscalateView::severityProposed, this, [this](Severity severity) {
        edit({{TicketField::Severity, QString(keyOf(severity))}});
    });
    connect(m_escalateControl, &EscalateControl::failed, this,
            [this](const Error& error) { m_escalate->showProblem(sentence(error)); });
}

void TicketPaneView::openEscalation(Trigger trigger, const QJsonObject& typed, bool takeFocus)
{
    m_stack->setCurrentWidget(m_escalate);
    m_escalateControl->start(m_pane.details.ticket, trigger, typed, takeFocus);
}

void TicketPaneView::closeEscalation()
{
    m_escalateControl->stop();
    if (m_stack->currentWidget() == m_escalate)
        m_stack->setCurrentWidget(m_split);
}

void TicketPaneView::wireFiles()
{
    connect(m_files, &PaneAttachments::failed, this, &TicketPaneView::say);
    connect(m_files, &PaneAttachments::done, this, &TicketPaneView::done);
    connect(m_files, &PaneAttachments::refused, this, [this](const QString& sentence) {
        m_message->say(InlineMessage::Kind::Warning, sentence);
    });
}

void TicketPaneView::attachFiles()
{
    m_files->choose();
}

void TicketPaneView::open(TicketId id)
{
    if (id == m_id)
        return;
    saveDraft();
    m_drafts->leave();
    m_files->leave();
    m_id = id;
    m_loaded = false;
    m_workflow->closeForm();
    closeEscalation();
    m_conflict->hide();
    m_message->dismiss();
    if (!id.isValid()) {
        showEmpty();
        return;
    }
    reload();
}

void TicketPaneView::setUsers(const std::vector<User>& users)
{
    m_attributes->setUsers(users);
    m_conflict->setUsers(users);
}

void TicketPaneView::setFactsVisible(bool visible)
{
    m_facts->setVisible(visible);
    fitRoom();
}

// Where there is little room, what must be seen gives way last: two fields stay and the others are one key away,
// the title is smaller, the composer has one line and no hint until it is written in. A form or a diagnosis is what
// is worked on: conversation and composer keep to a few lines meanwhile.
void TicketPaneView::fitRoom()
{
    const auto line = fontMetrics().lineSpacing();
    const auto low = height() < line * kVeryFewLines;
    const auto working = m_workflow->isFormOpen() || !m_guide->isHidden();
    m_attributes->setCompact(m_facts->isHidden() || height() < line * kFewLines);
    m_title->setSmall(low || m_workflow->isFormOpen());
    m_composer->setLow(low || working);
    m_conversation->setMinimumHeight(low || working ? line * (low ? 2 : kLinesBeside)
                                                    : qMax(line * 3, height() / kConversationPart));
}

void TicketPaneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

int TicketPaneView::draftCount() const
{
    return m_drafts->count();
}

void TicketPaneView::saveDraft()
{
    m_drafts->save();
}

void TicketPaneView::discardDraft(TicketId ticket)
{
    m_files->forget(ticket);
    m_drafts->discard(ticket);
}

void TicketPaneView::focusConversation()
{
    m_conversation->setFocus(Qt::OtherFocusReason);
}

void TicketPaneView::startReply(MessageKind kind)
{
    if (!m_loaded)
        return;
    m_composer->setKind(kind);
    m_composer->focusText();
}

void TicketPaneView::reload()
{
    m_latest.ask(
        m_workspace.ticketPane(m_id), [this](const TicketPane& pane) { take(pane); },
        [this](const Error& error) {
            if (error.code == ErrorCode::Cancelled)
                return;
            m_empty->setText(sentence(error));
            m_stack->setCurrentWidget(m_empty);
        });
}

void TicketPaneView::take(const TicketPane& pane)
{
    const auto first = !m_loaded;
    const auto changed = first || m_pane.details.ticket.revision != pane.details.ticket.revision;
    m_pane = pane;
    m_loaded = true;
    render();
    if (first) {
        const auto sending = m_writer->isSending(m_id);
        m_files->show(m_id, sending ? std::vector<Attachment>() : pane.draftAttachments);
        m_drafts->show(m_id, pane.draft, sending);
        m_composer->setBusy(sending);
        fitRoom(); // a draft may have brought a form
    }
    if (changed || !m_conflict->isVisible())
        explainConflict();
    Q_EMIT shown(ticketNumber());
}

void TicketPaneView::render()
{
    m_head->show(m_pane);
    m_title->setTitle(m_pane.details.ticket.title);
    m_attributes->show(m_pane.details.ticket);
    m_workflow->show(m_pane, m_workspace.actor().role);
    m_guideControl->show(m_pane.details.ticket);
    m_conversation->showMessages(m_pane.details.messages, m_pane.details.attachments);
    m_files->update(m_pane.details.attachments);
    m_composer->setRecipient(m_pane.details.contact ? m_pane.details.contact->name : QString());
    m_facts->show(m_pane);
    if (m_escalateControl->isRunning())
        m_escalateControl->refresh();
    else
        m_stack->setCurrentWidget(m_split);
}

void TicketPaneView::showEmpty()
{
    m_empty->setText(tr("Choose a ticket on the left, or press Ctrl+N for a new one."));
    m_stack->setCurrentWidget(m_empty);
}

void TicketPaneView::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void TicketPaneView::changeActor()
{
    m_files->leave();
    m_drafts->startAnew();
    m_late.clear();
    m_loaded = false;
    m_workflow->closeForm();
    closeEscalation();
    m_conflict->hide();
    if (m_id.isValid())
        reload();
}

void TicketPaneView::send(const NewMessage& message)
{
    saveDraft(); // nothing waits behind the message to be saved after it
    m_drafts->pause();
    m_composer->setBusy(true);
    m_writer->send(m_id, message);
}

void TicketPaneView::edit(const TicketChanges& changes)
{
    m_writer->edit(m_id, m_pane.details.ticket.revision, changes);
}

void TicketPaneView::fire(Trigger trigger, const TriggerInput& input)
{
    if (!m_loaded || m_writer->isFiring())
        return;
    m_workflow->setBusy(true);
    m_escalate->setBusy(m_escalateControl->isRunning());
    m_writer->fire(m_id, m_pane.details.ticket.revision, trigger, input);
}

void TicketPaneView::onFired(const Ticket& ticket, Trigger trigger)
{
    Q_EMIT done(tr("Ticket #%1: %2.").arg(ticket.number).arg(label(trigger)));
    m_drafts->fired(ticket.id, trigger);
    if (ticket.id != m_id)
        return;
    if (m_escalateControl->isRunning())
        closeEscalation();
    m_message->dismiss();
    reload();
}

void TicketPaneView::onNotFired(TicketId id, qint64 seen, const Error& error)
{
    m_workflow->setBusy(false);
    m_escalate->setBusy(false);
    if (error.code == ErrorCode::Conflict)
        m_late.noteTrigger(id, seen);
    if (id != m_id)
        return;
    if (error.code == ErrorCode::Conflict)
        reload();
    else if (m_escalateControl->isRunning())
        m_escalate->showProblem(sentence(error));
    else if (!m_workflow->showProblem(error))
        say(error);
}

void TicketPaneView::explainConflict()
{
    const auto late = m_late.find(m_id);
    if (!late)
        return;
    if (!late->changes.isEmpty()) {
        m_conflict->ask(m_pane, late->seen, late->changes, late->fields);
        m_work->ensureWidgetVisible(m_conflict);
        return;
    }
    m_late.forget(m_id);
    const auto text = meanwhileText(m_pane, late->seen);
    if (m_escalateControl->isRunning())
        m_escalate->showProblem(text);
    else if (!m_workflow->showProblem(text))
        m_message->say(InlineMessage::Kind::Warning, text);
}

std::optional<Trigger> TicketPaneView::nextAct() const
{
    return m_loaded ? m_workflow->nextAct() : std::nullopt;
}

void TicketPaneView::choose(Trigger trigger)
{
    if (!m_loaded)
        return;
    closeEscalation(); // what is typed there is kept
    m_workflow->choose(trigger);
}

void TicketPaneView::onChanged(const std::vector<Change>& changes)
{
    if (!m_id.isValid())
        return;
    for (const auto& change : changes) {
        const auto mine = change.thing == ChangedThing::Ticket && (change.id == m_id.value() || change.id == 0);
        const auto theirs = (change.thing == ChangedThing::Customer || change.thing == ChangedThing::Subscription
                             || change.thing == ChangedThing::Contact);
        if (mine || theirs) {
            reload();
            return;
        }
    }
}

void TicketPaneView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_loaded)
            render();
        else
            showEmpty();
    }
    QWidget::changeEvent(event);
}

void TicketPaneView::hideEvent(QHideEvent* event)
{
    saveDraft();
    QWidget::hideEvent(event);
}

} // namespace helpdesk
