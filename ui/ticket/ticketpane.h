// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/latewrites.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTimer;

namespace helpdesk {

class AttributeRow;
class ConflictPanel;
class ConversationView;
class EscalateControl;
class EscalateView;
class FactsPage;
class FactsPanel;
class FittingScrollArea;
class GuideControl;
class GuidePanel;
class InlineMessage;
class PaneAttachments;
class PaneDrafts;
class PageStack;
class PresenceLine;
class PresenceWatch;
class TicketHead;
class TicketTitle;
class TicketWriter;
class WorkflowPanel;

/// One ticket: what it is, where it stands, what was said, and where the agent writes. Reads itself anew
/// when the ticket changes, here or elsewhere, without losing what is being written.
class TicketPaneView : public QWidget {
    Q_OBJECT

public:
    TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Shows a ticket; an invalid id shows the invitation to choose one.
    void open(TicketId id);
    /// Who has which ticket open, of this one and of all others.
    PresenceWatch& presence() { return *m_presence; }
    TicketId ticket() const { return m_id; }
    qint64 ticketNumber() const { return m_pane.details.ticket.number; }
    void setUsers(const std::vector<User>& users);
    /// The facts beside the conversation, or where that has no room one step away; hidden in the narrow preview.
    void setFactsVisible(bool visible);
    /// Over all tickets of the agent, as stored.
    int draftCount() const;
    /// Saves what is being written at once.
    void saveDraft();
    /// Lets go of a draft, also of the one on show.
    void discardDraft(TicketId ticket);
    /// A macro is about to write drafts: what is being written is stored and waits, until takeDrafts() shows what became of it.
    void holdDrafts();
    void takeDrafts();
    /// Below which the menu of macros opens.
    const QWidget& macrosPlace() const;

    void focusConversation();
    void startReply(MessageKind kind);
    /// Fires or asks for the inputs of a trigger, as the workflow bar's button does.
    void choose(Trigger trigger);
    /// What may be done with the ticket on show, and what is blocked; nothing while there is none.
    std::vector<TriggerAnswer> acts() const { return m_loaded ? m_pane.triggers : std::vector<TriggerAnswer>(); }
    std::optional<Trigger> nextAct() const;
    /// Asks for files to go with the message.
    void attachFiles();

    /// No higher than what the parts need where they have the least room: they take it when the pane has become so low.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shown(qint64 number); ///< read, for the first time or anew
    void customerChosen(helpdesk::CustomerId customer);
    void ticketChosen(helpdesk::TicketId ticket);
    void caseChosen(helpdesk::EscalationId leg);
    void outageChosen(helpdesk::OutageId outage);
    void draftsChanged();
    void macrosAsked();
    /// Words were typed that are not on their way to the workspace yet.
    void unsavedChanged(bool unsaved);
    /// A sentence for the status bar: what was done.
    void done(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildWork();
    void wire();
    void wireWriter();
    void wireGuide();
    void wireEscalation();
    void openEscalation(Trigger trigger, const QJsonObject& typed, bool takeFocus);
    void closeEscalation();
    void wireFiles();
    void reload();
    void take(const TicketPane& pane);
    void render();
    void settleFocus();
    void askForFields();
    void showEmpty();
    void say(const Error& error);
    void changeActor();
    void send(const NewMessage& message);
    /// On the revision that whoever changes it looked at.
    void edit(const TicketChanges& changes, qint64 seen);
    qint64 revision() const { return m_pane.details.ticket.revision; }
    void fire(Trigger trigger, const TriggerInput& input);
    void onFired(const Ticket& ticket, Trigger trigger);
    void onNotFired(TicketId id, qint64 seen, const Error& error);
    void explainConflict();
    void fitRoom();
    void fitParts();
    void shareRoom(int conversation, int line);
    int heightOfOthers() const;
    bool mustFactsGo() const;
    void placeFacts();
    void sizeFacts();
    void leaveFacts();
    void onChanged(const std::vector<Change>& changes);

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    TicketId m_id;
    TicketPane m_pane;
    bool m_loaded = false;
    QTimer* m_fitAgain;
    int m_fittedLine = 0; ///< the height of the text that the parts were given room for
    TicketId m_held; ///< on show when its draft was taken away to be written elsewhere
    bool m_awaitsGuide = false; ///< the focus goes to its questions when they come
    LateWrites m_late;
    Latest m_latest;
    TicketWriter* m_writer;

    PageStack* m_stack;
    QLabel* m_empty;
    QSplitter* m_split;
    QWidget* m_content;
    // In the order of the Tab key.
    TicketHead* m_head;
    PresenceWatch* m_presence;
    PresenceLine* m_others;
    InlineMessage* m_message;
    FittingScrollArea* m_work; ///< from the title to the attributes
    TicketTitle* m_title;
    ConflictPanel* m_conflict;
    WorkflowPanel* m_workflow;
    GuidePanel* m_guide;
    GuideControl* m_guideControl;
    AttributeRow* m_attributes;
    ConversationView* m_conversation;
    Composer* m_composer;
    PaneDrafts* m_drafts;
    FactsPanel* m_facts;
    FactsPage* m_factsPage;
    bool m_factsWanted = true;
    bool m_factsApart = false;
    EscalateView* m_escalate; ///< in the place of all of it, while a ticket is handed on
    EscalateControl* m_escalateControl;
    PaneAttachments* m_files;
};

} // namespace helpdesk
