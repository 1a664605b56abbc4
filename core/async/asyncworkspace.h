// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/change.h"
#include "domain/customer/customerdetails.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"
#include "domain/guides/diagnosis.h"
#include "domain/imports/importoutcome.h"
#include "domain/outage.h"
#include "domain/partner/partnerprofile.h"
#include "domain/partner/user.h"
#include "domain/routing/rulebook.h"
#include "domain/ticket/draft.h"
#include "domain/ticket/newticketdraft.h"
#include "domain/ticket/savedview.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/ticket/ticketevent.h"
#include "domain/ticket/ticketfilter.h"
#include "domain/ticket/ticketpane.h"
#include "domain/ticket/ticketrow.h"
#include "domain/ticket/undo.h"
#include "domain/ticket/view.h"
#include "domain/workflow/workflow.h"
#include "domain/workspaceinfo.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace helpdesk {

template <typename T = void>
using Answer = QFuture<Result<T>>;

/// The one door from the windows to a workspace. Lives on the UI thread; every call returns at once and its
/// answer arrives there too (continue with onAnswer() of ui/base/answers.h). Writes run in order on the writing thread,
/// reads beside them on the reading one. Cancelling a future cancels its work; progress is the future's.
/// Errors of each call are those of the service of the same name. Younger aggregates have a door of their own beside this
/// one (`CaseCalls(workspace).open()`), so that a new call is not read by everything that asks for a ticket.
class AsyncWorkspace : public QObject {
    Q_OBJECT

public:
    enum class Start { Open, CreateEmpty, CreateDemo };

    explicit AsyncWorkspace(std::shared_ptr<const Clock> clock, QObject* parent = nullptr);
    ~AsyncWorkspace() override; ///< waits for the running write and for drafts, drops the rest

    /// Opens (or makes) the file; who works is `login`, or the default user when empty. One workspace per object.
    Answer<User> open(const QString& path, Start start, const QString& login);
    QString path() const;
    const Actor& actor() const;
    /// Also when the present one has another role or name by now.
    void setActor(const Actor& actor);
    const Clock& clock() const;

    Answer<ViewCounts> viewCounts();
    Answer<TicketPage> tickets(const TicketFilter& filter, int limit, const std::optional<TicketRow>& after = {});
    Answer<qint64> ticketCount(const TicketFilter& filter);
    /// The actor's own ticket that is due first, late ones before all; none when nothing of theirs is due.
    Answer<std::optional<TicketRow>> nextDue();
    Answer<TicketRow> ticketRow(TicketId id);
    /// Those of `ids` that the filter still holds, in its order: how a list keeps single rows true.
    Answer<std::vector<TicketRow>> ticketsAmong(const TicketFilter& filter, const std::vector<TicketId>& ids);
    Answer<TicketPane> ticketPane(TicketId id);
    Answer<TicketId> findTicket(qint64 number);

    Answer<Ticket> createTicket(const NewTicket& ticket);
    Answer<Ticket> editTicket(TicketId id, qint64 seen, const TicketChanges& changes);
    Answer<Message> addMessage(TicketId id, const NewMessage& message);
    Answer<Ticket> fire(TicketId id, qint64 seen, Trigger trigger, const TriggerInput& input);
    Answer<UndoOutcome> undo();
    Answer<UndoOutcome> redo();
    Answer<UndoState> undoState(); ///< cheap: ask after every change

    /// Drafts asked to be saved are saved even when the workspace goes away at once.
    Answer<> saveDraft(TicketId ticket, const Draft& draft);
    Answer<> discardDraft(TicketId ticket);
    Answer<std::vector<DraftRow>> drafts(); ///< the actor's, newest first
    Answer<int> draftCount();
    Answer<> saveNewTicketDraft(const NewTicketDraft& draft);
    Answer<> discardNewTicketDraft(const QString& key);
    Answer<std::vector<NewTicketDraft>> newTicketDrafts(); ///< the actor's, newest first

    Answer<std::vector<SavedView>> savedViews(); ///< those the actor sees, in the actor's order
    Answer<SavedView> addView(const SavedView& view);
    Answer<SavedView> editView(const SavedView& view);
    Answer<> removeView(SavedViewId view);
    Answer<> arrangeViews(const std::vector<SavedViewId>& order);
    /// `zone`: of the days in search texts. Beside all other reading: a search may take its time.
    Answer<std::vector<SavedViewCount>> savedViewCounts(const QTimeZone& zone);

    Answer<GuidedDiagnosis> diagnosis(TicketId id);
    Answer<GuidedDiagnosis> chooseGuide(TicketId id, const QString& guide);
    Answer<GuidedDiagnosis> answerGuide(TicketId id, const GivenAnswer& given);
    Answer<std::vector<Guide>> guides();
    Answer<std::vector<Article>> articles();
    Answer<RoutingDecision> routes(TicketId id);

    Answer<std::vector<CallerMatch>> findCaller(const QString& text, int limit);
    Answer<std::vector<CustomerRow>> customers(const QString& namePart, int limit,
                                               const std::optional<CustomerRow>& after = {});
    /// Of these customers, and of those whose tickets these are; what is gone is absent. In no order.
    Answer<std::vector<CustomerRow>> customerRows(const std::vector<CustomerId>& customers,
                                                  const std::vector<TicketId>& tickets);
    Answer<CustomerDetails> customerDetails(CustomerId id);
    Answer<Customer> addCustomer(const Customer& customer);
    Answer<Customer> editCustomer(const Customer& customer);
    Answer<Contact> addContact(CustomerId customer, const NewContact& contact);
    Answer<Contact> editContact(const Contact& contact);
    Answer<std::vector<Outage>> runningOutages();
    Answer<std::vector<Subscription>> subscriptions(const std::optional<CustomerId>& customer, int limit);

    Answer<std::vector<User>> users();
    Answer<std::vector<Team>> teams();
    Answer<User> addUser(const User& user);
    Answer<User> editUser(const User& user);
    Answer<PartnerProfile> profile();
    Answer<> setProfile(const PartnerProfile& profile);
    Answer<std::vector<SupportPlan>> supportPlans(); ///< with what is left of their incidents
    Answer<SupportPlan> addSupportPlan(const SupportPlan& plan);

    /// A dry run holds nobody up: it takes a copy of the workspace (beyond a gigabyte the workspace itself, rolled back).
    Answer<ImportOutcome> importFile(const QString& path, const ImportOptions& options);
    Answer<QStringList> shippedMappings();
    Answer<std::vector<ImportBatch>> importBatches(int limit); ///< newest first
    Answer<qint64> exportTickets(const TicketFilter& filter, const QString& path, const CsvOptions& options,
                                 const ExportColumns& columns);
    Answer<qint64> exportCustomers(const QString& namePart, const QString& path, const CsvOptions& options,
                                   const ExportColumns& columns);
    Answer<qint64> exportSubscriptions(const std::optional<CustomerId>& customer, const QString& path,
                                       const CsvOptions& options, const ExportColumns& columns);
    static QStringList ticketColumns(); ///< stable keys of all that an export can have
    static QStringList customerColumns();
    static QStringList subscriptionColumns();
    Answer<WorkspaceInfo> info();
    Answer<QString> databaseVersion(); ///< "SQLite 3.40.1"

    /// Whether anything asked to be written has not been answered yet, drafts included.
    bool isSaving() const;

    struct Private;
    /// For the calls of an aggregate that stand beside this class (`...calls.h` in this folder): the threads.
    Private& inside() { return *d; }

Q_SIGNALS:
    void savingChanged(bool saving);
    /// Something was committed, here or by another process; newest state is readable now.
    void changed(const std::vector<helpdesk::Change>& changes);
    /// Somebody else is about to work here: what belongs to the present actor is saved now.
    void actorAboutToChange();
    void actorChanged();

private:
    std::unique_ptr<Private> d;
};

} // namespace helpdesk
