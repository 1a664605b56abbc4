// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/macrorun.h"

#include "domain/macro/preparedreply.h"
#include "services/ticketbulk.h"
#include "services/ticketconversation.h"
#include "services/ticketediting.h"
#include "storage/partner/profilestore.h"
#include "storage/ticket/draftstore.h"
#include "storage/ticket/ticketlistquery.h"

#include <QTimeZone>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kTextsShown = 20;
    constexpr qint64 kTextsBetweenLooks = 100;

    /// One of several walks over the same tickets.
    class PartOfRun final : public Task {
    public:
        PartOfRun(Task& whole, int part, int parts)
            : m_whole(whole)
            , m_part(part)
            , m_parts(parts)
        {
        }
        void progress(qint64 done, qint64 total) override { m_whole.progress(m_part * total + done, m_parts * total); }
        bool isCancelled() const override { return m_whole.isCancelled(); }

    private:
        Task& m_whole;
        int m_part;
        int m_parts;
    };

    bool isFaultOfTicket(const Error& error)
    {
        return error.code == ErrorCode::Invalid || error.code == ErrorCode::Missing || error.code == ErrorCode::NotFound;
    }

} // namespace

MacroRun::MacroRun(Database& database, const Actor& actor, const Macro& macro, const MacroReader& reader, Instant now,
                   TicketAction* action)
    : m_database(database)
    , m_actor(actor)
    , m_macro(macro)
    , m_reader(reader)
    , m_now(now)
    , m_action(action)
    , m_changes(changesFor(macro, actor))
{
}

Result<MacroOutcome> MacroRun::over(const std::vector<TicketId>& ids, Task& task)
{
    if (m_macro.note.isEmpty() && m_macro.reply.isEmpty()) {
        HD_TRY(m_outcome.edit, editTickets(m_database, m_actor, ids, m_changes, m_action, task));
        return std::move(m_outcome);
    }
    const int parts = m_changes.isEmpty() ? 1 : 2;
    PartOfRun texts(task, 0, parts);
    HD_TRY(const auto said, sayOn(ids, texts));
    PartOfRun edits(task, parts - 1, parts);
    HD_TRY(m_outcome.edit, editTickets(m_database, m_actor, said, m_changes, m_action, edits));
    m_outcome.edit.matched += m_refused;
    m_outcome.edit.refused += m_refused;
    auto& refusals = m_outcome.edit.refusals;
    refusals.insert(refusals.begin(), m_refusals.begin(), m_refusals.end());
    refusals.resize(std::min(refusals.size(), kTextsShown));
    return std::move(m_outcome);
}

Result<std::vector<TicketId>> MacroRun::sayOn(const std::vector<TicketId>& ids, Task& task)
{
    const auto total = static_cast<qint64>(ids.size());
    std::vector<TicketId> said;
    for (qint64 done = 0; done < total; ++done) {
        if (done % kTextsBetweenLooks == 0) {
            task.progress(done, total);
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
        const auto id = ids[static_cast<size_t>(done)];
        HD_TRY(const auto possible, sayOn(id));
        if (possible)
            said.push_back(id);
    }
    task.progress(total, total);
    return said;
}

// Whether the attributes are to follow.
Result<bool> MacroRun::sayOn(TicketId id)
{
    auto before = TicketStore(m_database).find(id);
    if (!before && before.error().code == ErrorCode::NotFound)
        return false;
    if (!before)
        return failure(before);
    if (!maySee(m_actor, *before))
        return false;
    const auto after = changedTicket(m_database, *before, effectiveChanges(*before, m_changes));
    if (!after && isFaultOfTicket(after.error()))
        return true; // told where the attributes are changed
    if (!after)
        return Failure(after.error());
    auto texts = textsFor(*after);
    if (!texts && !m_action && isFaultOfTicket(texts.error())) {
        HD_CHECK(refuse(id, texts.error()));
        return false;
    }
    if (!texts)
        return failure(texts);
    m_outcome.noted += texts->note.isEmpty() ? 0 : 1;
    m_outcome.prepared += texts->reply.isEmpty() ? 0 : 1;
    if (m_action)
        HD_CHECK(store(*before, *texts));
    if (m_outcome.texts.size() < kTextsShown)
        HD_CHECK(show(id, std::move(*texts)));
    return true;
}

Result<MacroTexts> MacroRun::textsFor(const Ticket& ticket)
{
    HD_TRY(const auto words, wordsFor(ticket));
    MacroTexts texts;
    HD_TRY(texts.note, macroText(m_macro.note, words));
    HD_TRY(texts.reply, macroText(m_macro.reply, words));
    return texts;
}

Result<MacroWords> MacroRun::wordsFor(const Ticket& ticket)
{
    NameStore names(m_database);
    if (!m_partner) {
        HD_TRY(const auto profile, ProfileStore(m_database).find());
        m_partner = profile.name;
    }
    MacroWords words;
    words.ticket = u"#%1"_s.arg(ticket.number);
    words.title = ticket.title;
    words.severity = keyOf(ticket.severity);
    HD_TRY(words.customer, nameOfValue(names, TicketField::Customer, fieldText(ticket, TicketField::Customer)));
    HD_TRY(words.contact, nameOfValue(names, TicketField::Contact, fieldText(ticket, TicketField::Contact)));
    if (words.contact.isEmpty())
        words.contact = ticket.callerNote;
    words.agent = m_actor.name;
    words.partner = *m_partner;
    words.today = m_now.toUtc().toTimeZone(m_reader.zone).date();
    words.hours = [this, &ticket] { return hoursOf(ticket); };
    words.dayText = m_reader.dayText;
    return words;
}

Result<CalendarRules> MacroRun::hoursOf(const Ticket& ticket)
{
    if (!m_levels) {
        HD_TRY(auto levels, ServiceLevels::inForce(m_database));
        m_levels = std::move(levels);
    }
    return m_levels->hoursOf(ticket.id, ticket.createdAt);
}

Result<> MacroRun::store(Ticket ticket, const MacroTexts& texts)
{
    if (!texts.note.isEmpty()) {
        NewMessage note;
        note.kind = MessageKind::InternalNote;
        note.body = texts.note;
        HD_TRY(const auto message, messageFrom(*m_action, ticket, note));
        HD_CHECK(m_action->store(ticket));
        HD_CHECK(m_action->say(ticket, message));
    }
    if (texts.reply.isEmpty())
        return {};
    DraftStore drafts(m_database);
    HD_TRY(const auto draft, drafts.find(m_actor.user, ticket.id));
    return drafts.save(m_actor.user, ticket.id, withPreparedReply(draft.value_or(Draft{}), texts.reply), m_now);
}

Result<> MacroRun::refuse(TicketId id, const Error& error)
{
    ++m_refused;
    if (m_refusals.size() >= kTextsShown)
        return {};
    HD_TRY(const auto row, findTicketRow(m_database, id, m_actor));
    if (row)
        m_refusals.push_back({*row, error});
    return {};
}

Result<> MacroRun::show(TicketId id, MacroTexts texts)
{
    HD_TRY(const auto row, findTicketRow(m_database, id, m_actor));
    if (!row)
        return {};
    texts.row = *row;
    m_outcome.texts.push_back(std::move(texts));
    return {};
}

} // namespace helpdesk
