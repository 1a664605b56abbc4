// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainlist.h"
#include "rounds.h"
#include "storage/search/searchmatch.h"
#include "storage/ticket/ticketcondition.h"
#include "storage/ticket/ticketorder.h"

#include <benchmark/benchmark.h>

// Lists with words in their search text, first page in the order of the newest change, all states. Each kind takes several
// searches in turn, so that the slow ones show. In the seeded texts a beginning of four digits of a request stands in one text
// of 150,000, a code of an error in one of 200, a word of the trade in one of seven.

namespace helpdesk::bench {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int kPage = 50;

    struct Search {
        const char* name;
        std::vector<const char*> texts;
    };

    const std::vector<Search>& searches()
    {
        static const std::vector<Search> all{
            {"a rare word", {"8a3c", "91f0", "b2d7", "c44e", "d90a", "e1b5", "f27c", "9d63"}},
            {"a medium word", {"AADSTS50011", "0x80070005", "QuotaExceeded", "SkuNotAvailable", "RT0012", "AADSTS53003"}},
            {"a common word", {"outlook", "mailbox", "teams", "exchange", "azure", "password", "policy", "domain"}},
            {"two common words", {"outlook mailbox", "teams meeting", "azure policy", "password account", "domain mail"}},
            {"a common and a medium word", {"outlook AADSTS50011", "teams RT0012", "azure QuotaExceeded", "mail 0x80070005"}},
            {"two medium words", {"AADSTS50011 QuotaExceeded", "0x80070005 RT0012", "SkuNotAvailable AADSTS53003"}},
            {"three words", {"outlook mailbox AADSTS50011", "azure policy domain", "teams RT0012 QuotaExceeded"}},
            {"a phrase", {"\"shared mailbox\"", "\"vpn gateway\"", "\"mail flow\"", "\"outlook client\"", "\"the meeting\""}},
            {"three letters", {"out", "mai", "ten", "aut", "syn", "pol", "zis"}},
            {"four letters", {"outl", "mail", "tena", "auth", "sync", "poli", "zist"}},
            {"a word and fields",
             {"outlook severity:A", "teams status:new", "AADSTS50011 assignee:me", "azure service:azure created:>=2024-01-01",
              "quotaexceeded severity:A service:azure"}},
            {"two words and fields",
             {"outlook mailbox severity:A", "teams meeting status:new", "mail AADSTS50011 severity:B",
              "azure policy service:azure updated:>=2024-01-01"}},
            {"a phrase and fields", {"\"shared mailbox\" severity:A", "\"vpn gateway\" status:new", "\"mail flow\" assignee:me"}},
        };
        return all;
    }

    TicketFilter read(const char* text)
    {
        auto filter = must(parseTicketFilter(QString::fromLatin1(text), QTimeZone::utc(), SystemClock().now()), "reading");
        filter.anyState = filter.states.empty();
        return filter;
    }

    void byProgram(benchmark::State& state, const Search& search)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        std::vector<TicketFilter> filters;
        for (const auto* text : search.texts)
            filters.push_back(read(text));
        size_t next = 0;
        rounds(state, [&] {
            const auto& filter = filters[next++ % filters.size()];
            benchmark::DoNotOptimize(must(workspace.tickets().list(me, filter, kPage), "listing"));
        });
    }

    struct PlainSearch {
        PlainStatement page;
        std::vector<QString> expressions;
        SqlPiece fields;
    };

    PlainSearch plainSearch(PlainDatabase& plain, Database& database, const Actor& me, TicketFilter filter)
    {
        QByteArray condition("1 = 1");
        std::vector<QString> expressions;
        for (const auto& word : filter.words) {
            condition += " AND t.id IN (SELECT d.ticket_id FROM search_index JOIN search_document AS d"
                         " ON d.id = search_index.rowid WHERE search_index MATCH ?)";
            expressions.push_back(matchExpression({searchTerm(word)}));
        }
        filter.words.clear();
        auto fields = must(ticketCondition(database, filter, me), "reading the fields");
        if (!fields.sql.isEmpty())
            condition += " AND " + fields.sql.toUtf8();
        return {plain.prepare(kPlainRow + condition + " ORDER BY t.updated_at DESC, t.id DESC LIMIT 51"),
                std::move(expressions), std::move(fields)};
    }

    // As one writes it first: the tickets of each word, all of them, and the newest of those that are left.
    void byPlain(benchmark::State& state, const Search& search)
    {
        static PlainDatabase plain(seededWorkspace(settings()));
        const auto me = administrator(readWorkspace());
        const auto database = must(Database::open(seededWorkspace(settings()), DatabaseMode::Read), "opening");
        std::vector<PlainSearch> statements;
        for (const auto* text : search.texts)
            statements.push_back(plainSearch(plain, *database, me, read(text)));
        size_t next = 0;
        rounds(state, [&] {
            auto& one = statements[next++ % statements.size()];
            for (const auto& expression : one.expressions)
                one.page.bind(expression);
            for (const auto& value : one.fields.values)
                std::visit([&](const auto& bound) { one.page.bind(bound); }, value);
            benchmark::DoNotOptimize(plainRows(one.page));
        });
    }

    // Every search at least three times in a run.
    [[maybe_unused]] const bool registered = [] {
        for (const auto& search : searches()) {
            const std::string name = std::string("list: ") + search.name;
            const auto rounds = static_cast<benchmark::IterationCount>(search.texts.size() * 8);
            benchmark::RegisterBenchmark((name + "/program").c_str(), byProgram, search)
                ->Unit(benchmark::kMillisecond)
                ->Iterations(rounds);
            benchmark::RegisterBenchmark((name + "/plain").c_str(), byPlain, search)
                ->Unit(benchmark::kMillisecond)
                ->Iterations(static_cast<benchmark::IterationCount>(search.texts.size()));
        }
        return true;
    }();

} // namespace

} // namespace helpdesk::bench
