// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "async/casecalls.h"
#include "ui/attachments/paneattachments.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagestack.h"
#include "ui/base/tokens.h"
#include "ui/escalate/escalatecontrol.h"
#include "ui/escalate/escalateview.h"
#include "ui/text/errorpresenter.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/conflictpanel.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/factspage.h"
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

#include <QScrollBar>
#include <QTimer>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLinesOfLabel = 3; // of a field, at most

} // namespace

// What each part of the pane tells, and who hears it.

void TicketPaneView::wire()
{
    connect(m_drafts, &PaneDrafts::countChanged, this, &TicketPaneView::draftsChanged);
    connect(m_drafts, &PaneDrafts::unsavedChanged, this, &TicketPaneView::unsavedChanged);
    connect(m_drafts, &PaneDrafts::failed, this, &TicketPaneView::say);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &TicketPaneView::changeActor);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &TicketPaneView::onChanged);
    connect(m_head, &TicketHead::macrosAsked, this, &TicketPaneView::macrosAsked);
    connect(m_head, &TicketHead::factsAsked, this, [this] {
        m_stack->setCurrentWidget(m_factsPage);
        m_factsPage->enter();
    });
    connect(m_factsPage, &FactsPage::left, this, [this] {
        leaveFacts();
        m_head->focusFacts();
    });
    connect(m_presence, &PresenceWatch::othersChanged, this, [this] { m_others->show(m_presence->othersAt(m_id)); });
    connect(m_conflict, &ConflictPanel::decided, this, [this](const TicketChanges& changes) {
        m_late.forget(m_id);
        focusConversation(); // not to a button that acts
        if (!changes.isEmpty())
            edit(changes, revision());
    });
    connect(m_composer, &Composer::draftChanged, this, &TicketPaneView::fitRoom);
    connect(m_composer, &Composer::submitted, this, &TicketPaneView::send);
    connect(m_attributes, &AttributeRow::edited, this, &TicketPaneView::edit);
    connect(m_attributes, &AttributeRow::otherFieldsAsked, this, &TicketPaneView::askForFields);
    connect(m_workflow, &WorkflowPanel::customerAsked, this, &TicketPaneView::askForFields);
    connect(m_facts, &FactsPanel::fieldsAsked, this, &TicketPaneView::askForFields);
    connect(m_title, &TicketTitle::titleEdited, this, [this](const QString& title, qint64 seen) {
        edit({{TicketField::Title, title}}, seen);
    });
    connect(m_workflow, &WorkflowPanel::fireAsked, this, &TicketPaneView::fire);
    connect(m_workflow, &WorkflowPanel::formClosed, this, [this] {
        m_attributes->setVisible(true);
        fitRoom();
        m_work->verticalScrollBar()->setValue(0); // where the ticket stands now
    });
    connect(m_conversation, &ConversationView::heightChanged, this, &TicketPaneView::fitRoom, Qt::QueuedConnection);
    connect(m_workflow, &WorkflowPanel::formOpened, this, [this](QWidget* form) {
        m_attributes->hide(); // room for the form and what was said
        fitRoom();
        // Once the layouts know what room is left, and the focus is where it goes: all of it, or the field with its label.
        QTimer::singleShot(0, form, [this, form] {
            m_work->leadTo(*form, 0);
            if (auto* field = form->focusWidget())
                m_work->leadTo(*field, kLinesOfLabel * form->fontMetrics().lineSpacing());
        });
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
    connect(m_writer, &TicketWriter::sent, this, [this](TicketId id, const NewMessage& message) {
        m_files->sent(id);
        m_drafts->sent(id, message);
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
                m_conflict->hide(); // asked anew, with what came to it
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
        m_workflow->setDiagnosisEnd(m_guide->end());
        fitRoom();
        if (m_awaitsGuide && m_guide->isVisible()) {
            m_awaitsGuide = false;
            if (m_workflow->isFocusWaiting())
                m_guide->focusAnswers();
        }
        // Once the layouts know what came: the next question, without a search for it.
        QTimer::singleShot(0, m_guide, [this] {
            if (auto* next = m_guide->next(); next && m_guide->isVisible() && m_guide->hasGuide())
                m_work->leadTo(*next, spacing::large);
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
        focusConversation();
    });
    connect(m_escalate, &EscalateView::typedChanged, this,
            [this] { m_workflow->noteForm(m_escalate->trigger(), m_escalate->filledIn()); });
    connect(m_escalate, &EscalateView::submitted, this, &TicketPaneView::fire);
    connect(m_escalate, &EscalateView::severityProposed, this, [this](Severity severity) {
        edit({{TicketField::Severity, QString(keyOf(severity))}}, revision());
    });
    connect(m_escalateControl, &EscalateControl::failed, this,
            [this](const Error& error) { m_escalate->showProblem(sentence(error)); });
}

void TicketPaneView::wireFiles()
{
    connect(m_files, &PaneAttachments::failed, this, &TicketPaneView::say);
    connect(m_files, &PaneAttachments::done, this, &TicketPaneView::done);
    connect(m_files, &PaneAttachments::refused, this, [this](const QString& sentence) {
        m_message->say(InlineMessage::Kind::Warning, sentence);
    });
}

void TicketPaneView::holdDrafts()
{
    m_held = m_id;
    saveDraft();
    m_drafts->pause();
    m_composer->setBusy(true);
}

// As if the ticket had been opened anew; one that was opened meanwhile has read its own.
void TicketPaneView::takeDrafts()
{
    m_drafts->forget();
    if (!m_held.isValid() || m_held != m_id)
        return;
    m_drafts->leave();
    m_loaded = false;
    reload();
}

const QWidget& TicketPaneView::macrosPlace() const
{
    return m_head->macrosPlace();
}

} // namespace helpdesk
