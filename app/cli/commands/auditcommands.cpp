// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/exportoptions.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/words.h"
#include "domain/ticket/querydate.h"
#include "services/auditservice.h"
#include "ui/text/audittext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int kUsualLines = 50;

    // Some acts and events bear the same name: it is said once.
    QStringList auditActKeys()
    {
        auto keys = keysOf<AuditAct>() + keysOf<EventKind>();
        keys.removeDuplicates();
        return keys;
    }

    /// What the audit is restricted to; the same for list and export.
    class AuditOptions {
    public:
        explicit AuditOptions(Command& command)
            : m_from(command.text("--from", translate("cli", "First day, as 2026-12-31, today or -7d")))
            , m_to(command.text("--to", translate("cli", "Last day")))
            , m_by(command.text("--by", translate("cli", "Only what this person did: a login, or me")))
            , m_kind(command.choice<AuditThing>("--kind", translate("cli", "Only what was done to things of this kind")))
            , m_action(command.oneOf("--action", translate("cli", "Only what was done in this way"), auditActKeys()))
            , m_ticket(command.number("--ticket", translate("cli", "Only what was done to the ticket of this number"), 1))
        {
        }

        /// Errors: Invalid(Date), NotFound(User), NotFound(Ticket).
        Result<AuditFilter> filter(Session& session, Workspace& workspace, const Actor& actor) const
        {
            AuditFilter filter;
            HD_TRY(filter.from, beginning(session, *m_from, 0));
            HD_TRY(filter.to, beginning(session, *m_to, 1));
            if (*m_by == "me"_L1) {
                filter.person = actor.user;
            } else if (!m_by->isEmpty()) {
                HD_TRY(const auto user, workspace.users().findByLogin(*m_by));
                filter.person = user.id;
            }
            filter.thing = *m_kind;
            filter.act = *m_action;
            filter.ticket = m_ticket->value_or(0);
            if (filter.ticket != 0)
                HD_CHECK(workspace.tickets().findByNumber(filter.ticket));
            return filter;
        }

    private:
        static Result<std::optional<Instant>> beginning(Session& session, const QString& text, int daysLater)
        {
            if (text.isEmpty())
                return std::optional<Instant>();
            const auto day = queryDay(text, {session.zone(), session.now()});
            if (!day)
                return fail(ErrorCode::Invalid, Subject::Date, {text, u"2026-12-31"_s});
            return std::optional(Instant::fromDateTime(day->addDays(daysLater).startOfDay(session.zone())));
        }

        Value<QString> m_from;
        Value<QString> m_to;
        Value<QString> m_by;
        Value<std::optional<AuditThing>> m_kind;
        Value<QString> m_action;
        Value<std::optional<qint64>> m_ticket;
    };

    QJsonObject dataOf(const AuditRow& row)
    {
        const auto* ofTicket = std::get_if<AuditedEvent>(&row);
        return ofTicket ? ofTicket->event.data : std::get<AuditEntry>(row).data;
    }

    Cell actCell(const AuditRow& row)
    {
        const auto key = actKeyOf(row);
        return {key, auditActLabel(key)};
    }

    Cell ticketCell(const AuditRow& row)
    {
        const auto* ofTicket = std::get_if<AuditedEvent>(&row);
        return ofTicket ? numberCell(ofTicket->number) : Cell{QJsonValue::Null, {}};
    }

    Cell kindCell(const AuditRow& row)
    {
        return {QString(keyOf(thingOf(row))), label(thingOf(row))};
    }

    Fields auditFields(Session& session, const AuditRow& row)
    {
        Fields fields{{u"at"_s, translate("cli", "At"), instantCell(atOf(row), session.zone())},
                      {u"actor"_s, translate("cli", "Who"), {personNameOf(row), personText(row)}}};
        if (session.format() == Format::Table) {
            fields.push_back({u"text"_s, translate("cli", "What"), textCell(sentence(row))});
            fields.push_back({u"thing"_s, translate("cli", "Done to"), textCell(thingText(row))});
            return fields;
        }
        fields.push_back({u"kind"_s, translate("cli", "Kind"), kindCell(row)});
        fields.push_back({u"action"_s, translate("cli", "Action"), actCell(row)});
        fields.push_back({u"ticket"_s, translate("cli", "Ticket"), ticketCell(row)});
        fields.push_back({u"name"_s, translate("cli", "Name"), textCell(thingText(row))});
        fields.push_back({u"text"_s, translate("cli", "What"), textCell(sentence(row))});
        if (session.format() == Format::Json)
            fields.push_back({u"data"_s, {}, {dataOf(row), {}}});
        return fields;
    }

    Result<ExitStatus> listAudit(Session& session, const AuditOptions& options, int limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto filter, options.filter(session, *workspace, actor));
        HD_TRY(const auto page, workspace->audit().list(actor, filter, {}, limit));
        ListPrinter list(session, auditFields(session, AuditEntry()));
        for (const auto& row : page.rows)
            list.row(auditFields(session, row));
        list.finish();
        if (!page.complete && session.format() == Format::Table)
            session.complain(translate("cli", "There is more; --limit shows more of it, `audit export` all."));
        return ExitStatus::Done;
    }

    Result<ExitStatus> exportAudit(Session& session, const AuditOptions& options, const FileOptions& file)
    {
        return exportList(session, file, u"audit"_s, {},
                          [&](Workspace& workspace, const CsvOptions& csv, Task& task) -> Result<qint64> {
                              HD_TRY(const auto actor, session.actor());
                              HD_TRY(const auto filter, options.filter(session, workspace, actor));
                              const auto words = [](const AuditRow& row) { return sentence(row); };
                              return workspace.audit().exportTo(actor, filter, words, file.path(), csv,
                                                                file.columns(AuditService::exportColumns()), task);
                          });
    }

} // namespace

void addAuditCommands(Command& root)
{
    auto audit = root.add("audit", translate("cli", "What was done by whom; for supervisors and administrators"));
    auto listing = audit.add("list", translate("cli", "Lists what was done, newest first"));
    const AuditOptions wanted(listing);
    const auto limit = listing.number("--limit", translate("cli", "At most so many lines"), 1);
    listing.example(u"helpdeskctl audit list --from -7d --kind policy"_s);
    listing.runs(
        [=](Session& session) { return listAudit(session, wanted, static_cast<int>(limit->value_or(kUsualLines))); });

    auto exporting = audit.add("export", translate("cli", "Writes all of it to a CSV file"));
    const AuditOptions exported(exporting);
    const FileOptions file(exporting);
    exporting.example(u"helpdeskctl audit export --from 2026-01-01 --out audit.csv"_s);
    exporting.runs([=](Session& session) { return exportAudit(session, exported, file); });
}

} // namespace helpdesk::cli
