// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/ticket/composer.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QLayout;

namespace helpdesk {

class AttributeRow;
class ConflictPanel;
class ConversationView;
class DraftKeeper;
class FactsPanel;
class FittingScrollArea;
class InlineMessage;
class SeverityBadge;
class StatePill;
class TicketTitle;
class TriggerForm;
class WorkflowBar;

/// One ticket: what it is, where it stands, what was said, and where the agent writes. Reads itself anew
/// when the ticket changes, here or elsewhere, without losing what is being written.
class TicketPaneView : public QWidget {
    Q_OBJECT

public:
    TicketPaneView(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Shows a ticket; an invalid id shows the invitation to choose one.
    void open(TicketId id);
    TicketId ticket() const { return m_id; }
    qint64 ticketNumber() const { return m_pane.details.ticket.number; }
    void setUsers(const std::vector<User>& users);
    /// The facts beside the conversation; hidden in the narrow preview.
    void setFactsVisible(bool visible);
    /// Over all tickets of the agent, as stored.
    int draftCount() const;
    /// Saves what is being written at once.
    void saveDraft();

    void focusConversation();
    void startReply(MessageKind kind);
    /// Fires or asks for the inputs of a trigger, as the workflow bar's button does.
    void choose(Trigger trigger);

Q_SIGNALS:
    void customerChosen(helpdesk::CustomerId customer);
    void draftsChanged();
    void saving(bool busy);
    /// A sentence for the status bar: what was done.
    void done(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    void reload();
    void take(const TicketPane& pane);
    void render();
    QLayout* buildHeader();
    FittingScrollArea* buildWork();
    void showEmpty();
    void say(const Error& error);
    void noteDraft();
    void showDraft(const std::optional<Draft>& stored);
    void changeActor();
    void send(const NewMessage& message);
    void edit(const TicketChanges& changes);
    void explainConflict();
    QString meanwhile(qint64 seen) const;
    void openForm(Trigger trigger);
    void closeForm();
    void fire(Trigger trigger, const TriggerInput& input);
    void onChanged(const std::vector<Change>& changes);
    bool needsInput(Trigger trigger) const;

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    TicketId m_id;
    TicketPane m_pane;
    bool m_loaded = false;
    bool m_firing = false;
    /// An edit or a trigger that came too late; told as soon as the ticket is read anew.
    struct Late {
        qint64 seen = 0;
        TicketChanges changes; ///< empty: it was a trigger
        QList<TicketField> fields;
    };
    QHash<TicketId, Late> m_late;
    QSet<TicketId> m_sending;
    DraftKeeper* m_drafts;
    Latest m_latest;

    QStackedWidget* m_stack;
    QLabel* m_empty;
    QWidget* m_content;
    QLabel* m_number;
    TicketTitle* m_title;
    SeverityBadge* m_severity;
    StatePill* m_state;
    QLabel* m_about;
    AttributeRow* m_attributes;
    InlineMessage* m_message;
    ConflictPanel* m_conflict;
    WorkflowBar* m_workflow;
    TriggerForm* m_form;
    FittingScrollArea* m_work;
    ConversationView* m_conversation;
    Composer* m_composer;
    QSplitter* m_split;
    FactsPanel* m_facts;
};

} // namespace helpdesk
