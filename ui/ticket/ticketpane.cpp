// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketpane.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/eventpresenter.h"
#include "ui/ticket/attributerow.h"
#include "ui/ticket/conflictpanel.h"
#include "ui/ticket/conversationview.h"
#include "ui/ticket/draftkeeper.h"
#include "ui/ticket/factspanel.h"
#include "ui/ticket/fittingscrollarea.h"
#include "ui/ticket/tickettitle.h"
#include "ui/ticket/triggerform.h"
#include "ui/ticket/workflowbar.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketPaneView::TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_drafts(new DraftKeeper(workspace, this))
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
    , m_conflict(new ConflictPanel(m_content))
    , m_workflow(new WorkflowBar(m_content))
    , m_form(new TriggerForm(m_content))
    , m_work(buildWork())
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
    auto* talk = new QVBoxLayout;
    talk->setContentsMargins(spacing::large, 0, spacing::large, 0);
    talk->addWidget(m_conversation);
    m_conversation->setMinimumHeight(m_conversation->fontMetrics().lineSpacing() * 3);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(buildHeader());
    layout->addWidget(m_work);
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

QLayout* TicketPaneView::buildHeader()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the tool tip has all of it
    top->addWidget(m_number);
    top->addWidget(m_about, 1);
    top->addWidget(m_severity);
    top->addWidget(m_state);

    auto* header = new QVBoxLayout;
    header->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    header->setSpacing(spacing::small);
    header->addLayout(top);
    header->addWidget(m_message);
    return header;
}

// What may grow tall: it scrolls before it pushes the conversation or the composer out of the window.
FittingScrollArea* TicketPaneView::buildWork()
{
    auto* content = new QWidget(m_content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::large, 0, spacing::large, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_conflict);
    layout->addWidget(m_workflow);
    layout->addWidget(m_form);
    layout->addWidget(m_attributes);
    m_form->hide();
    return new FittingScrollArea(content, m_content);
}

void TicketPaneView::wire()
{
    connect(m_drafts, &DraftKeeper::countChanged, this, &TicketPaneView::draftsChanged);
    connect(m_drafts, &DraftKeeper::failed, this, &TicketPaneView::say);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &TicketPaneView::changeActor);
    connect(m_composer, &Composer::discarded, this, [this] { m_drafts->discard(m_id); });
    connect(m_conflict, &ConflictPanel::decided, this, [this](const TicketChanges& changes) {
        m_late.remove(m_id);
        if (!changes.isEmpty())
            edit(changes);
    });
    connect(m_composer, &Composer::submitted, this, &TicketPaneView::send);
    connect(m_composer, &Composer::draftChanged, this, &TicketPaneView::noteDraft);
    connect(m_attributes, &AttributeRow::edited, this, &TicketPaneView::edit);
    connect(m_title, &TicketTitle::titleEdited, this,
            [this](const QString& title) { edit({{TicketField::Title, title}}); });
    connect(m_workflow, &WorkflowBar::triggerChosen, this, &TicketPaneView::choose);
    connect(m_form, &TriggerForm::submitted, this, &TicketPaneView::fire);
    connect(m_form, &TriggerForm::cancelled, this, [this] {
        closeForm();
        m_workflow->focusActs();
    });
    connect(m_facts, &FactsPanel::customerChosen, this, &TicketPaneView::customerChosen);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &TicketPaneView::onChanged);
}

void TicketPaneView::open(TicketId id)
{
    if (id == m_id)
        return;
    saveDraft();
    m_id = id;
    m_loaded = false;
    closeForm();
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
    m_attributes->setCompact(!visible);
}

int TicketPaneView::draftCount() const
{
    return m_drafts->count();
}

void TicketPaneView::saveDraft()
{
    noteDraft();
    m_drafts->flush();
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
        [this](const TicketPane& pane) { take(pane); },
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
    if (first) {
        showDraft(pane.draft);
        m_composer->setBusy(m_sending.contains(m_id));
    }
    render();
    if (changed || !m_conflict->isVisible())
        explainConflict();
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

void TicketPaneView::noteDraft()
{
    if (m_id.isValid() && m_loaded && !m_sending.contains(m_id))
        m_drafts->note(m_id, m_composer->draft());
}

void TicketPaneView::showDraft(const std::optional<Draft>& stored)
{
    // What was written in this window is newer than what may not have reached the workspace yet.
    const auto known = m_drafts->known(m_id);
    if (!known && stored)
        m_drafts->restore(m_id, *stored);
    m_composer->setDraft(known ? *known : stored.value_or(Draft{}));
}

void TicketPaneView::changeActor()
{
    m_drafts->startAnew();
    m_late.clear();
    m_loaded = false;
    m_composer->setDraft({});
    closeForm();
    m_conflict->hide();
    if (m_id.isValid())
        reload();
}

void TicketPaneView::send(const NewMessage& message)
{
    const auto id = m_id;
    saveDraft(); // nothing waits behind the message to be saved after it
    m_sending.insert(id);
    m_composer->setBusy(true);
    Q_EMIT saving(true);
    onAnswer(
        this, m_workspace.addMessage(id, message),
        [this, id](const Message&) {
            Q_EMIT saving(false);
            m_sending.remove(id);
            m_drafts->forget(id);
            if (id == m_id) {
                m_composer->setBusy(false);
                m_composer->setDraft({});
                m_message->dismiss();
            }
        },
        [this, id](const Error& error) {
            Q_EMIT saving(false);
            m_sending.remove(id);
            if (id != m_id) {
                Q_EMIT done(sentence(error)); // the draft is kept
                return;
            }
            m_composer->setBusy(false); // the text stays where it is
            say(error);
        });
}

void TicketPaneView::edit(const TicketChanges& changes)
{
    Q_EMIT saving(true);
    const auto id = m_id;
    const auto seen = m_pane.details.ticket.revision;
    onAnswer(
        this, m_workspace.editTicket(id, seen, changes),
        [this, id](const Ticket&) {
            Q_EMIT saving(false);
            if (id == m_id) {
                m_message->dismiss();
                reload();
            }
        },
        [this, id, seen, changes](const Error& error) {
            Q_EMIT saving(false);
            if (error.code == ErrorCode::Conflict) {
                Late late{seen, changes, {}};
                for (const auto& key : error.arguments.mid(1)) {
                    if (const auto field = fromKey<TicketField>(key))
                        late.fields.append(*field);
                }
                m_late.insert(id, late);
            }
            if (id != m_id)
                return;
            if (error.code != ErrorCode::Conflict)
                say(error);
            reload();
        });
}

void TicketPaneView::explainConflict()
{
    const auto late = m_late.constFind(m_id);
    if (late == m_late.cend())
        return;
    if (!late->changes.isEmpty()) {
        const auto fields = late->fields.isEmpty() ? late->changes.keys() : late->fields;
        m_conflict->ask(m_pane, late->seen, late->changes, fields);
        m_work->ensureWidgetVisible(m_conflict);
        return;
    }
    const auto text = meanwhile(late->seen);
    m_late.erase(late);
    if (m_form->isVisible())
        m_form->showProblem(text);
    else
        m_message->say(InlineMessage::Kind::Warning, text);
}

QString TicketPaneView::meanwhile(qint64 seen) const
{
    QStringList acts;
    for (const auto& event : m_pane.history) {
        const auto counts = event.kind != EventKind::Message && event.kind != EventKind::Created;
        if (counts && event.data.value("revision"_L1).toInteger() > seen)
            acts << tr("%1: %2").arg(event.actorName.isEmpty() ? tr("The program") : event.actorName, sentence(event));
    }
    return tr("This ticket changed meanwhile, so nothing was done. %1. Look at it, then do it again if it is still right.")
        .arg(acts.join(u"; "_s));
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
    openForm(trigger);
}

void TicketPaneView::openForm(Trigger trigger)
{
    const auto& messages = m_pane.details.messages;
    m_form->show();
    m_form->start(trigger, messages.empty() ? QString() : messages.front().body);
    m_workflow->setActsVisible(false); // the form stands in their place
    QTimer::singleShot(0, m_form, [this] {
        m_work->ensureWidgetVisible(m_form);
        if (auto* field = m_form->focusWidget())
            m_work->ensureWidgetVisible(field);
    });
}

void TicketPaneView::closeForm()
{
    m_form->hide();
    m_workflow->setActsVisible(true);
}

void TicketPaneView::fire(Trigger trigger, const TriggerInput& input)
{
    if (m_firing)
        return;
    m_firing = true;
    m_form->setBusy(true);
    Q_EMIT saving(true);
    const auto id = m_id;
    const auto seen = m_pane.details.ticket.revision;
    onAnswer(
        this, m_workspace.fire(id, seen, trigger, input),
        [this, id, trigger](const Ticket& ticket) {
            m_firing = false;
            Q_EMIT saving(false);
            Q_EMIT done(tr("Ticket #%1: %2.").arg(ticket.number).arg(label(trigger)));
            if (id != m_id)
                return;
            closeForm();
            m_message->dismiss();
            reload();
        },
        [this, id, seen](const Error& error) {
            m_firing = false;
            Q_EMIT saving(false);
            m_form->setBusy(false);
            if (error.code == ErrorCode::Conflict)
                m_late.insert(id, {seen, {}, {}});
            if (id != m_id)
                return;
            if (error.code == ErrorCode::Conflict)
                reload();
            else if (m_form->isVisible())
                m_form->showProblem(sentence(error));
            else
                say(error);
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

void TicketPaneView::hideEvent(QHideEvent* event)
{
    saveDraft();
    QWidget::hideEvent(event);
}

} // namespace helpdesk
