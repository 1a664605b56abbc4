// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/change.h"
#include "domain/workspaceinfo.h"
#include "services/customerservice.h"
#include "services/demoservice.h"
#include "services/draftservice.h"
#include "services/exportservice.h"
#include "services/guideservice.h"
#include "services/importservice.h"
#include "services/routingservice.h"
#include "services/ticketservice.h"
#include "services/userservice.h"
#include "services/viewservice.h"

#include <memory>

namespace helpdesk {

class AttachmentService;
class AuditService;
class BalanceService;
class CaseService;
class ClaimService;
class Database;
class EvidenceService;
class MacroService;
class NotificationService;
class OfferingService;
class OutageService;
class PolicyService;
class PresenceService;
class QualityService;
class ReportService;
class SearchService;
class SupervisionService;

enum class WorkspaceMode { Create, Write, Read };

/// An open workspace: one connection and the use cases on it. Belongs to the thread that opened it.
class Workspace {
public:
    /// Errors: those of Database::open(). A created workspace has one administrator: the login and name given.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, WorkspaceMode mode, const Clock& clock);
    /// Where the user's own workspace lives when none is named.
    static QString defaultPath();

    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace();

    TicketService& tickets() { return *m_tickets; }
    DraftService& drafts() { return *m_drafts; }
    AttachmentService& attachments() { return *m_attachments; }
    ViewService& views() { return *m_views; }
    MacroService& macros() { return *m_macros; }
    CustomerService& customers() { return *m_customers; }
    UserService& users() { return *m_users; }
    GuideService& guides() { return *m_guides; }
    RoutingService& routing() { return *m_routing; }
    RuleService& rules() { return *m_rules; }
    CaseService& cases() { return *m_cases; }
    EvidenceService& evidence() { return *m_evidence; }
    BalanceService& balances() { return *m_balances; }
    OutageService& outages() { return *m_outages; }
    ClaimService& claims() { return *m_claims; }
    OfferingService& offering() { return *m_offering; }
    NotificationService& notifications() { return *m_notifications; }
    PolicyService& policies() { return *m_policies; }
    PresenceService& presence() { return *m_presence; }
    ImportService& imports() { return *m_imports; }
    SearchService& search() { return *m_search; }
    ExportService& exports() { return *m_exports; }
    ReportService& reports() { return *m_reports; }
    SupervisionService& supervision() { return *m_supervision; }
    QualityService& quality() { return *m_quality; }
    AuditService& audit() { return *m_audit; }
    DemoService& demo() { return *m_demo; }

    Result<WorkspaceInfo> info();
    Result<QString> databaseVersion(); ///< the engine and its version
    /// Integrity, foreign keys, counters, the bytes of files, states and due instants against the history, the counts of
    /// the queues against the tickets, the full-text index against the texts. The list names what is wrong; empty: all well.
    Result<QStringList> check(Task& task);
    /// Makes anew what is kept beside the tickets for speed: the full-text index and the counts of the queues.
    /// Errors: WorkspaceReadOnly, WorkspaceLocked, DiskFull.
    Result<> repair();
    /// A consistent copy while others work on. Errors: WorkspaceExists, FileNotWritable, DiskFull, Cancelled.
    Result<> backup(const QString& target, Task& task);
    /// Replaces the file `path` by a backup, checked first; the present one is kept beside it as `<path>.before-restore`.
    static Result<> restore(const QString& backup, const QString& path);

    /// Rows of the change feed after `sequence`, oldest first.
    Result<std::vector<Change>> changesAfter(qint64 sequence);
    Result<qint64> lastChange();
    /// Differs from the last call when another connection committed. Cheap: no table is read.
    Result<qint64> dataVersion();

    /// While what it gives lives, reading ends with Cancelled soon after the task was cancelled.
    std::shared_ptr<void> interruptedBy(const Task& task);

private:
    Workspace(std::unique_ptr<Database> database, const Clock& clock);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<TicketService> m_tickets;
    std::unique_ptr<DraftService> m_drafts;
    std::unique_ptr<AttachmentService> m_attachments;
    std::unique_ptr<ViewService> m_views;
    std::unique_ptr<MacroService> m_macros;
    std::unique_ptr<CustomerService> m_customers;
    std::unique_ptr<UserService> m_users;
    std::unique_ptr<GuideService> m_guides;
    std::unique_ptr<RoutingService> m_routing;
    std::unique_ptr<RuleService> m_rules;
    std::unique_ptr<CaseService> m_cases;
    std::unique_ptr<EvidenceService> m_evidence;
    std::unique_ptr<BalanceService> m_balances;
    std::unique_ptr<OutageService> m_outages;
    std::unique_ptr<ClaimService> m_claims;
    std::unique_ptr<OfferingService> m_offering;
    std::unique_ptr<NotificationService> m_notifications;
    std::unique_ptr<PolicyService> m_policies;
    std::unique_ptr<PresenceService> m_presence;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ReportService> m_reports;
    std::unique_ptr<SupervisionService> m_supervision;
    std::unique_ptr<QualityService> m_quality;
    std::unique_ptr<AuditService> m_audit;
    std::unique_ptr<DemoService> m_demo;
};

} // namespace helpdesk
