// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/guides/diagnosis.h"
#include "domain/guides/guidelint.h"
#include "domain/guides/knowledge.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Whether somebody else's newer version may be replaced.
enum class SaveOver { OnlySeen, Anything };

/// Guides, the articles they lead to, and the diagnoses made with them. The partner's own version of a guide or article goes
/// before the shipped one. Everybody reads; supervisors and administrators write: the verbs that write answer others with
/// PermissionDenied. Blocking; on the thread of the database.
class GuideService {
public:
    GuideService(Database& database, const Clock& clock);

    /// Every guide in its newest version, by id.
    Result<std::vector<Guide>> list();
    Result<std::vector<GuideEntry>> entries(); ///< the same, with where they come from
    /// Errors: NotFound(Guide, {id}).
    Result<Guide> find(const QString& id);
    Result<GuideEntry> entry(const QString& id); ///< errors: as find()
    /// What the program ships under this id, whatever was changed here. Errors: NotFound(Guide, {id}).
    static Result<Guide> shipped(const QString& id);
    /// What a guide may point at here: for guideFaults().
    Result<GuideReferences> references();

    /// Errors: NotFound(Ticket).
    Result<GuidedDiagnosis> diagnosis(const Actor& actor, TicketId ticket);
    /// The same for whoever has read the history: the guide and how far it got, without proposals. Errors: NotFound(Guide).
    Result<GuidedDiagnosis> guided(Diagnosis diagnosis);
    /// Begins the diagnosis anew with the newest version. Errors: NotFound(Ticket|Guide).
    Result<GuidedDiagnosis> choose(const Actor& actor, TicketId ticket, const QString& guide);
    /// Answers a step on the way, also an earlier one: what came after it falls away. Reaching an end completes the
    /// diagnosis. Errors: NotFound(Ticket), NotFound(Guide, {step, answer}), Missing(Guide) when none was chosen.
    Result<GuidedDiagnosis> answer(const Actor& actor, TicketId ticket, const GivenAnswer& given);

    /// Stores a guide of the partner's own as its next version, and answers with that; the actor's draft of it goes.
    /// `guide.version` is the version it was made from, 0 for a new one. Errors: Invalid(Guide) {summary, ...} when
    /// guideFaults() finds any; Conflict(Guide, {title, who}) when that is not the newest any more; AlreadyExists(Guide).
    Result<Guide> save(const Actor& actor, Guide guide, SaveOver over = SaveOver::OnlySeen);
    /// The shipped guide takes the place of the own one again, or the own one goes where none ships. Tickets keep what they
    /// were answered with. Errors: NotFound(Guide); Conflict(Guide) when `seen` is not the newest version any more.
    Result<> reset(const Actor& actor, const QString& id, int seen);
    /// The own version stays although a newer one ships: it is not pointed out again. Errors: NotFound(Guide).
    Result<> keepOwn(const Actor& actor, const QString& id);

    Result<std::vector<Article>> articles(); ///< by id
    Result<std::vector<ArticleEntry>> articleEntries();
    Result<ArticleEntry> articleEntry(const QString& id); ///< errors: NotFound(Article, {id})
    /// `seen`: the revision it was made from, 0 for a new or a shipped one. Errors: Invalid(Article) {summary, ...};
    /// Conflict(Article, {title, who}).
    Result<ArticleEntry> saveArticle(const Actor& actor, const Article& article, int seen,
                                     SaveOver over = SaveOver::OnlySeen);
    /// The shipped article takes its place again, where there is one. Errors: NotFound(Article) for none of the partner's own;
    /// Blocked(Article) {the title of a guide that leads to it}.
    Result<> removeArticle(const Actor& actor, const QString& id);

    /// What the actor is changing, until it is saved or discarded; it may be full of faults.
    Result<> saveDraft(const Actor& actor, const KnowledgeDraft& draft);
    Result<> discardDraft(const Actor& actor, KnowledgeKind kind, const QString& id);
    Result<std::vector<KnowledgeDraft>> drafts(const Actor& actor); ///< newest first

    /// A guide or article from a file as they lie in resources; what it means is not judged. `seen` is 0. Errors: FileMissing,
    /// FileUnreadable, EncodingUnknown, SyntaxError, Invalid(Guide|Article) {summary, ...}.
    static Result<KnowledgeDraft> readFile(const QString& path);
    /// Errors: FileNotWritable {path, why}.
    static Result<> writeFile(const Guide& guide, const QString& path);
    static Result<> writeFile(const Article& article, const QString& path);

private:
    Result<Guide> versionOf(const QString& id, int version);
    Result<std::optional<GuideEntry>> entryIfAny(const QString& id);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
