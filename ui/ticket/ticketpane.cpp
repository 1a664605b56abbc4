// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "ui/attachments/paneattachments.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagestack.h"
#include "ui/escalate/escalatecontrol.h"
#include "ui/escalate/escalateview.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/conflictpanel.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspage.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/fieldsdialog.h"
#include "ui/ticket/fittingscrollarea.h"
#include "ui/ticket/guidecontrol.h"
#include "ui/ticket/guidepanel.h"
#include "ui/ticket/panedrafts.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/presencewatch.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/tickettitle.h"
#include "ui/ticket/ticketwriter.h"
#include "ui/ticket/workflowpanel.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QTimer>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketPaneView::TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_fitAgain(new QTimer(this))
    , m_latest(this)
    , m_writer(new TicketWriter(workspace, this))
    , m_stack(new PageStack(this))
    , m_empty(new QLabel(m_stack))
    , m_split(new QSplitter(Qt::Horizontal, m_stack))
    , m_content(new QWidget(m_split))
    , m_head(new TicketHead(*m_clock, m_content))
    , m_presence(new PresenceWatch(workspace, PresenceWatch::usualSettling, this))
    , m_others(new PresenceLine(m_content))
    , m_message(new InlineMessage(m_content))
    , m_work(new FittingScrollArea(new QWidget, m_content))
    , m_title(new TicketTitle(m_work->widget()))
    , m_conflict(new ConflictPanel(m_work->widget()))
    , m_workflow(new WorkflowPanel(m_work->widget()))
    , m_guide(new GuidePanel(m_work->widget()))
    , m_guideControl(new GuideControl(workspace, *m_guide, this))
    , m_attributes(new AttributeRow(m_work->widget()))
    , m_conversation(new ConversationView(m_clock, m_content))
    , m_composer(new Composer(m_content))
    , m_drafts(new PaneDrafts(workspace, *m_composer, *m_workflow, this))
    , m_facts(new FactsPanel(workspace, m_clock, m_split))
    , m_factsPage(new FactsPage(m_stack))
    , m_escalate(new EscalateView(m_stack))
    , m_escalateControl(new EscalateControl(workspace, *m_escalate, this))
    , m_files(new PaneAttachments(workspace, *this, *m_composer, *m_conversation, *m_facts))
{
    setObjectName(u"ticketPane"_s);
    m_fitAgain->setSingleShot(true);
    connect(m_fitAgain, &QTimer::timeout, this, &TicketPaneView::fitParts);
    build();
    wire();
    wireWriter();
    wireGuide();
    wireEscalation();
    wireFiles();
    fitToText(*this, [this](const QFontMetrics&) {
        fitRoom();
        sizeFacts();
    });
    showEmpty();
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

void TicketPaneView::attachFiles()
{
    m_files->choose();
}

void TicketPaneView::open(TicketId id)
{
    if (id == m_id)
        return;
    m_title->finish(true);
    saveDraft();
    m_drafts->leave();
    m_files->leave();
    m_id = id;
    m_loaded = false;
    m_workflow->closeForm();
    closeEscalation();
    leaveFacts();
    m_conflict->hide();
    m_message->dismiss();
    m_presence->setTicket(id.isValid() ? std::optional(id) : std::nullopt);
    m_others->show(m_presence->othersAt(id));
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
    m_factsWanted = visible;
    m_facts->setVisible(visible);
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
    if (m_composer->isHidden())
        m_workflow->closeForm(); // which has the room to itself; its words are kept
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
        m_files->show(m_id, pane.draftAttachments);
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
    m_title->setTitle(m_pane.details.ticket.title, revision());
    m_attributes->show(m_pane.details.ticket);
    m_workflow->show(m_pane, m_workspace.actor().role);
    m_guideControl->show(m_pane.details.ticket);
    m_conversation->showMessages(m_pane.details.messages, m_pane.details.attachments);
    m_files->update(m_pane.details.attachments);
    m_composer->setRecipient(m_pane.details.contact ? m_pane.details.contact->name : QString());
    m_facts->show(m_pane);
    if (m_escalateControl->isRunning())
        m_escalateControl->refresh();
    else if (m_stack->currentWidget() != m_factsPage)
        m_stack->setCurrentWidget(m_split);
    settleFocus();
}

// After an act its button is gone: on to the next one, to the questions of a diagnosis when they come, or to what was said.
void TicketPaneView::settleFocus()
{
    m_awaitsGuide = false;
    if (!m_workflow->isFocusWaiting())
        return;
    const auto& ticket = m_pane.details.ticket;
    if (ticket.state == TicketState::Diagnosing && !ticket.guideDone) {
        m_awaitsGuide = !m_guide->isVisible();
        if (!m_awaitsGuide)
            m_guide->focusAnswers();
    } else if (!m_workflow->focusNext()) {
        focusConversation();
    }
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
    m_title->finish(false);
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

void TicketPaneView::edit(const TicketChanges& changes, qint64 seen)
{
    m_writer->edit(m_id, seen, changes);
}

void TicketPaneView::askForFields()
{
    auto* dialog = new FieldsDialog(m_workspace, m_pane.details, this);
    connect(dialog, &FieldsDialog::decided, this,
            [this, id = m_id, seen = revision()](const TicketChanges& changes, const QHash<TicketField, QString>& names) {
                for (auto name = names.cbegin(); name != names.cend(); ++name)
                    m_conflict->nameValue(name.key(), changes.value(name.key()), name.value());
                m_writer->edit(id, seen, changes);
            });
    dialog->open();
}

void TicketPaneView::fire(Trigger trigger, const TriggerInput& input)
{
    if (!m_loaded || m_writer->isFiring())
        return;
    m_workflow->setBusy(true);
    m_escalate->setBusy(m_escalateControl->isRunning());
    m_writer->fire(m_id, revision(), trigger, input);
}

void TicketPaneView::onFired(const Ticket& ticket, Trigger trigger)
{
    Q_EMIT done(tr("Ticket #%1: %2.").arg(ticket.number).arg(label(trigger)));
    m_drafts->fired(ticket.id, trigger);
    if (ticket.id != m_id)
        return;
    if (m_escalateControl->isRunning()) {
        const auto* focused = window()->focusWidget();
        const bool hadFocus = focused && (focused == m_escalate || m_escalate->isAncestorOf(focused));
        closeEscalation();
        if (hadFocus)
            focusConversation();
    }
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
        fitRoom();
    }
    QWidget::changeEvent(event);
}

void TicketPaneView::hideEvent(QHideEvent* event)
{
    saveDraft();
    QWidget::hideEvent(event);
}

} // namespace helpdesk
