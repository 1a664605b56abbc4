// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"
#include "domain/routing/programmerules.h"
#include "domain/routing/rulebook.h"
#include "domain/subscription/commercialrules.h"

#include <memory>

namespace helpdesk {

class Database;

/// The rules of the programme as they hold for this partner: the shipped ones, its own versions of them, and its own.
/// Blocking; on the thread of the database.
class RuleService {
public:
    RuleService(Database& database, const Clock& clock);

    /// What decides on routes. Kept until somebody changes a rule, here or in another process.
    Result<std::shared_ptr<const RuleBook>> effective();
    /// Those of them about purchases and the life of subscriptions: to be asked once for a whole list.
    Result<CommercialRules> commercial();
    Result<ProgrammeRules> list();
    /// Errors: NotFound(Rule, {id}).
    Result<ProgrammeRule> find(const QString& id);

    /// A rule file of these rules in their present form; no ids: of all. Errors: NotFound(Rule, {id}).
    Result<QByteArray> exported(const QStringList& ids);
    /// A rule file of the partner's own rules and versions.
    Result<QByteArray> exportedOwn();
    /// Writes such a file. Errors: FileNotWritable.
    static Result<> write(const QByteArray& content, const QString& path);
    /// Takes over the rules of a file: a rule of a shipped id becomes the own version of it, one that equals the shipped
    /// rule ends the own version, others are own rules. Supervisors and administrators only.
    /// Errors: PermissionDenied; those of readRules(), and then nothing has changed.
    Result<RuleImport> import(const Actor& actor, const QByteArray& json, const QString& file, bool dryRun);
    /// The same of a file. Errors: also FileMissing, FileUnreadable.
    Result<RuleImport> importFile(const Actor& actor, const QString& path, bool dryRun);
    /// The shipped rules hold again, own ones are gone; no ids: all of them. Gives how many that were.
    /// Errors: PermissionDenied, NotFound(Rule, {id}) for an id that has nothing of one's own.
    Result<int> reset(const Actor& actor, const QStringList& ids);

private:
    Database& m_database;
    const Clock& m_clock;
    qint64 m_revision = -1; ///< of m_book
    std::shared_ptr<const RuleBook> m_book;
};

} // namespace helpdesk
