// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/offering/supportcoverage.h"
#include "ui/base/answers.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace helpdesk {

class CallerFacts;
class InlineMessage;
class NewTicketDraftKeeper;
class NewTicketForm;
class SeverityBadge;

/// A request taken down while the caller is on the line: everything by keyboard, nothing asked that is
/// known already, nothing lost when the caller is unknown. What was written and not created is here again when
/// the window opens next, also after a crash.
class NewTicketDialog : public QDialog {
    Q_OBJECT

public:
    NewTicketDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Begins with this customer on the line.
    void take(const Customer& customer);
    /// Goes on with what was kept.
    void goOnWith(const NewTicketDraft& draft);
    void reject() override;

Q_SIGNALS:
    void created(const helpdesk::Ticket& ticket);
    /// The agent would rather go on with this open ticket; the window is closed.
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void readSurroundings();
    void takeCaller(const CallerMatch& match);
    void countTickets(CustomerId customer);
    void forgetCaller();
    void onChanged();
    void warn();
    void tellCoverage();
    void say(const Error& error);
    void openInstead(TicketId ticket);
    bool mayLeave();
    void restoreDraft(const std::vector<NewTicketDraft>& drafts);
    bool isBegun() const;
    void putAside();
    void discardDraft();
    /// Empty as it was opened; `forget` tells the draft's keeper what was in it.
    void emptyForm(void (NewTicketDraftKeeper::*forget)());
    void sayRestored();
    void create();
    NewTicket ticket() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    CustomerId m_taken; ///< the window was opened for
    std::optional<CustomerDetails> m_known;
    std::vector<Outage> m_outages;
    std::optional<CustomerOffering> m_offering;
    Instant m_restoredAt; ///< of the draft that came back
    std::optional<std::pair<SupportRequest, Instant>> m_told; ///< of what the line of coverage speaks, and since when
    Latest m_details;
    Latest m_counting;
    Latest m_terms;
    bool m_busy = false;
    bool m_restores = true; ///< what was kept; not what was just put aside

    NewTicketDraftKeeper* m_draft;
    NewTicketForm* m_form;
    CallerFacts* m_facts;
    SeverityBadge* m_severity;
    InlineMessage* m_restored;
    InlineMessage* m_message;
    QLabel* m_hint;
    QPushButton* m_cancel;
    QPushButton* m_create;
};

} // namespace helpdesk
