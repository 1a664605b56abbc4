// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidence/evidencestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

EvidenceStore::EvidenceStore(Database& database)
    : m_database(database)
{
}

Result<EvidenceAnswers> EvidenceStore::listOfTicket(TicketId ticket)
{
    HD_TRY(auto rows, m_database.statement(u"evidence/list_of_ticket"_s));
    HD_CHECK(rows.bind(ticket).run());
    EvidenceAnswers answers;
    while (rows.next())
        answers.insert(rows.text(0), {rows.text(1), Instant(rows.integer(2))});
    HD_CHECK(rows.finish());
    return answers;
}

Result<> EvidenceStore::store(TicketId ticket, const QString& item, const EvidenceAnswer& answer, UserId by)
{
    if (answer.text.isEmpty()) {
        HD_TRY(auto removal, m_database.statement(u"evidence/remove_answer"_s));
        return removal.bind(ticket).bind(item).run();
    }
    HD_TRY(auto storing, m_database.statement(u"evidence/store_answer"_s));
    return storing.bind(ticket).bind(item).bind(answer.text).bind(by).bind(answer.at).run();
}

} // namespace helpdesk
