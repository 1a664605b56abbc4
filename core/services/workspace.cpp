// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workspace.h"

#include "domain/audit/auditfacts.h"
#include "services/attachmentservice.h"
#include "services/auditedaction.h"
#include "services/auditservice.h"
#include "services/balanceservice.h"
#include "services/caseservice.h"
#include "services/claimservice.h"
#include "services/evidenceservice.h"
#include "services/login.h"
#include "services/macroservice.h"
#include "services/offeringservice.h"
#include "services/outageservice.h"
#include "services/policyservice.h"
#include "services/presenceservice.h"
#include "services/qualityservice.h"
#include "services/reportservice.h"
#include "services/searchservice.h"
#include "services/sla/notificationservice.h"
#include "services/sla/servicelevels.h"
#include "services/supervisionservice.h"
#include "storage/changefeed.h"
#include "storage/interruption.h"
#include "storage/partner/userstore.h"
#include "storage/transaction.h"
#include "storage/workspace/workspacestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    DatabaseMode databaseMode(WorkspaceMode mode)
    {
        switch (mode) {
        case WorkspaceMode::Create:
            return DatabaseMode::Create;
        case WorkspaceMode::Write:
            return DatabaseMode::Write;
        case WorkspaceMode::Read:
            return DatabaseMode::Read;
        }
        Q_UNREACHABLE();
        return DatabaseMode::Read;
    }

    QString systemUserName()
    {
        for (const auto* variable : {"USER", "USERNAME", "LOGNAME"}) {
            if (const auto name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
                return name;
        }
        return u"admin"_s;
    }

    Result<> addFirstAdministrator(Database& database, const Clock& clock)
    {
        HD_TRY(auto action, AuditedAction::begin(database, clock, {}, AuditThing::User, AuditAct::Added));
        const auto name = systemUserName();
        User user;
        user.login = loginFrom(name);
        user.name = name;
        user.role = Role::Administrator;
        HD_TRY(const auto id, UserStore(database).insert(user));
        HD_CHECK(ChangeFeed(database).insert(ChangedThing::User, id.value()));
        action.about(id, user.name);
        action.changed({}, auditFacts(user));
        return action.commit();
    }

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database))
    , m_tickets(std::make_unique<TicketService>(*m_database, clock))
    , m_drafts(std::make_unique<DraftService>(*m_database, clock))
    , m_attachments(std::make_unique<AttachmentService>(*m_database, clock))
    , m_views(std::make_unique<ViewService>(*m_database, clock))
    , m_macros(std::make_unique<MacroService>(*m_database, clock))
    , m_customers(std::make_unique<CustomerService>(*m_database, clock))
    , m_users(std::make_unique<UserService>(*m_database, clock))
    , m_guides(std::make_unique<GuideService>(*m_database, clock))
    , m_routing(std::make_unique<RoutingService>(*m_database, clock))
    , m_rules(std::make_unique<RuleService>(*m_database, clock))
    , m_cases(std::make_unique<CaseService>(*m_database, clock))
    , m_evidence(std::make_unique<EvidenceService>(*m_database, clock))
    , m_balances(std::make_unique<BalanceService>(*m_database, clock))
    , m_outages(std::make_unique<OutageService>(*m_database, clock))
    , m_claims(std::make_unique<ClaimService>(*m_database, clock))
    , m_offering(std::make_unique<OfferingService>(*m_database, clock))
    , m_notifications(std::make_unique<NotificationService>(*m_database, clock))
    , m_policies(std::make_unique<PolicyService>(*m_database, clock))
    , m_presence(std::make_unique<PresenceService>(*m_database, clock))
    , m_imports(std::make_unique<ImportService>(*m_database, clock))
    , m_search(std::make_unique<SearchService>(*m_database))
    , m_exports(std::make_unique<ExportService>(*m_database))
    , m_reports(std::make_unique<ReportService>(*m_database, clock))
    , m_supervision(std::make_unique<SupervisionService>(*m_database, clock))
    , m_quality(std::make_unique<QualityService>(*m_database, clock))
    , m_audit(std::make_unique<AuditService>(*m_database, clock))
    , m_demo(std::make_unique<DemoService>(*m_database, clock))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, WorkspaceMode mode, const Clock& clock)
{
    // The user's own place may not exist on the first day; a folder somebody named must.
    if (mode == WorkspaceMode::Create && path == defaultPath())
        QDir().mkpath(QFileInfo(path).path());
    HD_TRY(auto database, Database::open(path, databaseMode(mode)));
    if (mode == WorkspaceMode::Create) {
        if (auto added = addFirstAdministrator(*database, clock); !added) {
            database.reset();
            QFile::remove(path);
            return failure(added);
        }
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(database), clock));
}

QString Workspace::defaultPath()
{
    // Not the application's own data folder: the window and the command line are two applications.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/partner-helpdesk/workspace.helpdesk"_s;
}

Result<WorkspaceInfo> Workspace::info()
{
    return WorkspaceStore(*m_database).info();
}

Result<QString> Workspace::databaseVersion()
{
    return WorkspaceStore(*m_database).databaseVersion();
}

Result<QStringList> Workspace::check(Task& task)
{
    HD_TRY(const auto problems, WorkspaceStore(*m_database).check(task));
    HD_TRY(auto levels, ServiceLevels::inForce(*m_database));
    HD_TRY(const auto dues, levels.check(task));
    HD_TRY(const auto files, m_attachments->check(task));
    HD_TRY(const auto search, m_search->check(task));
    return problems + dues + files + search;
}

Result<> Workspace::repair()
{
    HD_CHECK(m_search->rebuild());
    HD_TRY(auto transaction, Transaction::begin(*m_database));
    HD_CHECK(WorkspaceStore(*m_database).recount());
    return transaction.commit();
}

Result<std::vector<Change>> Workspace::changesAfter(qint64 sequence)
{
    return ChangeFeed(*m_database).listAfter(sequence);
}

Result<qint64> Workspace::lastChange()
{
    return ChangeFeed(*m_database).last();
}

std::shared_ptr<void> Workspace::interruptedBy(const Task& task)
{
    return std::make_shared<Interruption>(*m_database, &task);
}

Result<qint64> Workspace::dataVersion()
{
    return m_database->pragma(u"data_version"_s);
}

} // namespace helpdesk
