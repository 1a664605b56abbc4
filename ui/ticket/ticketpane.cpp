// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/tickettitle.h"
#include "ui/ticket/triggerform.h"
#include "ui/ticket/workflowbar.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketPaneView::TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_latest(this)
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
    , m_number(makeCaption(m_content))
    , m_title(new TicketTitle(m_content))
    , m_severity(new SeverityBadge(m_content))
    , m_state(new StatePill(m_content))
    , m_about(makeCaption(m_content))
    , m_attributes(new AttributeRow(m_content))
    , m_message(new InlineMessage(m_content))
    , m_workflow(new WorkflowBar(m_content))
    , m_form(new TriggerForm(m_content))
    , m_conversation(new ConversationView(m_clock, m_content))
    , m_composer(new Composer(m_content))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_facts(new FactsPanel(m_clock, this))
{
    setObjectName(u"ticketPane"_s);
    build();
    wire();
    showEmpty();
}

void TicketPaneView::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_number);
    top->addWidget(m_about, 1);
    top->addWidget(m_severity);
    top->addWidget(m_state);

    auto* header = new QVBoxLayout;
    header->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    header->setSpacing(spacing::small);
    header->addLayout(top);
    header->addWidget(m_title);
    header->addWidget(m_attributes);
    header->addWidget(m_message);
    header->addWidget(m_workflow);
    header->addWidget(m_form);
    m_form->hide();

    auto* talk = new QVBoxLayout;
    talk->setContentsMargins(spacing::large, 0, spacing::large, 0);
    talk->addWidget(m_conversation);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(header);
    layout->addLayout(talk, 1);
    layout->addWidget(m_composer);

    m_split->addWidget(m_content);
    m_split->addWidget(m_facts);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({560, 280});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void TicketPaneView::wire()
{
    connect(m_composer, &Composer::submitted, this, &TicketPaneView::send);
    connect(m_composer, &Composer::draftChanged, this, &TicketPaneView::keepDraft);
    connect(m_attributes, &AttributeRow::edited, this, &TicketPaneView::edit);
    connect(m_title, &TicketTitle::titleEdited, this,
            [this](const QString& title) { edit({{TicketField::Title, title}}); });
    connect(m_workflow, &WorkflowBar::triggerChosen, this, &TicketPaneView::choose);
    connect(m_form, &TriggerForm::submitted, this, &TicketPaneView::fire);
    connect(m_form, &TriggerForm::cancelled, this, [this] {
        m_form->hide();
        m_workflow->setFocus();
    });
    connect(m_facts, &FactsPanel::customerChosen, this, &TicketPaneView::customerChosen);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &TicketPaneView::onChanged);
}

void TicketPaneView::open(TicketId id)
{
    if (id == m_id)
        return;
    keepDraft();
    m_id = id;
    m_loaded = false;
    m_form->hide();
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
}

void TicketPaneView::setFactsVisible(bool visible)
{
    m_facts->setVisible(visible);
}

int TicketPaneView::draftCount() const
{
    return static_cast<int>(m_drafts.size());
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
        m_workspace.ticketPane(m_id),
        [this](const TicketPane& pane) {
            const auto first = !m_loaded;
            m_pane = pane;
            m_loaded = true;
            if (first)
                m_composer->setDraft(m_drafts.value(m_id));
            render();
        },
        [this](const Error& error) {
            if (error.code == ErrorCode::Cancelled)
                return;
            m_empty->setText(sentence(error));
            m_stack->setCurrentWidget(m_empty);
        });
}

void TicketPaneView::render()
{
    const auto& ticket = m_pane.details.ticket;
    m_number->setText(u"#%1"_s.arg(ticket.number));
    m_title->setTitle(ticket.title);
    m_severity->setSeverity(ticket.severity);
    m_state->setState(ticket.state, ticket.escalationApproved);
    QStringList about;
    if (m_pane.details.customer)
        about << m_pane.details.customer->name;
    const auto& frozen = ticket.frozenSubscription;
    if (const auto name = frozen.value("friendly_name"_L1).toString(); !name.isEmpty())
        about << name;
    else if (const auto offer = frozen.value("offer_name"_L1).toString(); !offer.isEmpty())
        about << offer;
    if (!ticket.problemType.isEmpty())
        about << ticket.problemType;
    m_about->setText(about.join(u" - "_s));
    m_about->setToolTip(m_about->text());
    m_attributes->show(ticket);
    WorkflowFacts facts;
    facts.state = ticket.state;
    facts.escalationApproved = ticket.escalationApproved;
    facts.guideDone = ticket.guideDone;
    facts.role = m_workspace.actor().role;
    m_workflow->show(ticket.state, primaryTrigger(facts), m_pane.triggers);
    m_conversation->showMessages(m_pane.details.messages);
    m_composer->setRecipient(m_pane.details.contact ? m_pane.details.contact->name : QString());
    m_facts->show(m_pane);
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

void TicketPaneView::keepDraft()
{
    if (!m_id.isValid() || !m_loaded)
        return;
    const auto before = m_drafts.size();
    if (const auto draft = m_composer->draft(); draft.isEmpty())
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, draft);
    if (m_drafts.size() != before)
        Q_EMIT draftsChanged();
}

void TicketPaneView::send(const NewMessage& message)
{
    m_composer->setBusy(true);
    Q_EMIT saving(true);
    const auto id = m_id;
    onAnswer(
        this, m_workspace.addMessage(id, message),
        [this, id](const Message&) {
            Q_EMIT saving(false);
            m_drafts.remove(id);
            if (id == m_id) {
                m_composer->setBusy(false);
                m_composer->setDraft({});
                m_message->dismiss();
            }
            Q_EMIT draftsChanged();
        },
        [this](const Error& error) {
            Q_EMIT saving(false);
            m_composer->setBusy(false); // the text stays where it is
            say(error);
        });
}

void TicketPaneView::edit(const TicketChanges& changes)
{
    Q_EMIT saving(true);
    const auto id = m_id;
    onAnswer(
        this, m_workspace.editTicket(id, m_pane.details.ticket.revision, changes),
        [this, id](const Ticket&) {
            Q_EMIT saving(false);
            if (id == m_id) {
                m_message->dismiss();
                reload();
            }
        },
        [this, id](const Error& error) {
            Q_EMIT saving(false);
            if (id != m_id)
                return;
            say(error);
            reload();
        });
}

bool TicketPaneView::needsInput(Trigger trigger) const
{
    for (const auto& answer : m_pane.triggers) {
        if (answer.trigger == trigger)
            return !answer.needs.empty();
    }
    return false;
}

void TicketPaneView::choose(Trigger trigger)
{
    if (!m_loaded)
        return;
    if (!TriggerForm::hasFields(trigger) && !needsInput(trigger)) {
        fire(trigger, {});
        return;
    }
    const auto& messages = m_pane.details.messages;
    m_form->start(trigger, messages.empty() ? QString() : messages.front().body);
    m_form->show();
}

void TicketPaneView::fire(Trigger trigger, const TriggerInput& input)
{
    if (m_firing)
        return;
    m_firing = true;
    m_form->setBusy(true);
    Q_EMIT saving(true);
    const auto id = m_id;
    onAnswer(
        this, m_workspace.fire(id, m_pane.details.ticket.revision, trigger, input),
        [this, id, trigger](const Ticket& ticket) {
            m_firing = false;
            Q_EMIT saving(false);
            Q_EMIT done(tr("Ticket #%1: %2.").arg(ticket.number).arg(label(trigger)));
            if (id != m_id)
                return;
            m_form->hide();
            m_message->dismiss();
            reload();
        },
        [this, id](const Error& error) {
            m_firing = false;
            Q_EMIT saving(false);
            if (id != m_id)
                return;
            m_form->setBusy(false);
            if (m_form->isVisible())
                m_form->showProblem(sentence(error));
            else
                say(error);
            if (error.code == ErrorCode::Conflict)
                reload();
        });
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

} // namespace helpdesk
