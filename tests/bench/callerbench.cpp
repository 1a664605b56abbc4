// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"

#include <benchmark/benchmark.h>

// The caller search, by every kind of identifier. The plain side runs the statements that the program would
// run for this kind, and knows beforehand which those are.

namespace helpdesk::bench {

namespace {

    constexpr int kLimit = 10;

    PlainDatabase& plain()
    {
        static PlainDatabase database(seededWorkspace(settings()));
        return database;
    }

    /// What callers of a hundred different customers would say.
    std::vector<QString> sayings(const char* sql)
    {
        std::vector<QString> said;
        auto statement = plain().prepare(sql);
        while (statement.step())
            said.push_back(statement.text(0));
        return said;
    }

    constexpr auto kNames = "SELECT substr(name_folded, 1, 5) FROM customer ORDER BY id LIMIT 100";
    constexpr auto kDomains = "SELECT primary_domain FROM customer ORDER BY id LIMIT 100";
    constexpr auto kTenants = "SELECT tenant_id FROM customer ORDER BY id LIMIT 100";
    constexpr auto kEmails = "SELECT email FROM contact ORDER BY id LIMIT 100";
    constexpr auto kPhones = "SELECT phone FROM contact ORDER BY id LIMIT 100";
    constexpr auto kSubscriptions = "SELECT guid FROM subscription ORDER BY id LIMIT 100";

    void byProgram(benchmark::State& state, const char* sql)
    {
        auto& workspace = readWorkspace();
        const auto said = sayings(sql);
        size_t next = 0;
        for (auto _ : state)
            benchmark::DoNotOptimize(must(workspace.customers().findCaller(said[next++ % said.size()], kLimit), "finding"));
    }

    QString digitsOf(const QString& phone)
    {
        QString digits;
        for (const auto c : phone) {
            if (c.isDigit())
                digits += c;
        }
        return digits;
    }

    QString reversed(QString text)
    {
        std::reverse(text.begin(), text.end());
        return text;
    }

    QString endOf(QString prefix)
    {
        prefix.back() = QChar(static_cast<char16_t>(prefix.back().unicode() + 1));
        return prefix;
    }

    struct Part {
        const char* query;
        const char* kind; ///< of caller_by_key; null for the others
        QString (*key)(const QString& said);
    };

    QString itself(const QString& said)
    {
        return said;
    }
    QString domainOf(const QString& address)
    {
        return address.mid(address.indexOf(u'@') + 1);
    }
    QString backwards(const QString& phone)
    {
        return reversed(digitsOf(phone));
    }

    void byPlain(benchmark::State& state, const char* sql, const std::vector<Part>& parts)
    {
        const auto said = sayings(sql);
        std::vector<PlainStatement> statements;
        for (const auto& part : parts)
            statements.push_back(plain().query(part.query));
        size_t next = 0;
        Delivered delivered;
        for (auto _ : state) {
            delivered.clear();
            const auto& text = said[next++ % said.size()];
            for (size_t i = 0; i < parts.size(); ++i) {
                const auto key = parts[i].key(text);
                if (parts[i].kind)
                    statements[i].bind(QString::fromLatin1(parts[i].kind));
                delivered.all(statements[i].bind(key).bind(endOf(key)).bind(qint64{kLimit}));
            }
            benchmark::DoNotOptimize(delivered);
        }
    }

    const std::vector<Part> kByGuid{{"customer/caller_by_tenant_id", nullptr, itself},
                                    {"customer/caller_by_subscription", nullptr, itself},
                                    {"customer/caller_by_azure_entitlement", nullptr, itself},
                                    {"customer/caller_by_subscription_entitlement", nullptr, itself},
                                    {"customer/caller_by_name", nullptr, itself},
                                    {"customer/caller_by_contact_name", nullptr, itself},
                                    {"customer/caller_by_key", "name", itself},
                                    {"customer/caller_by_domain", nullptr, itself}};
    const std::vector<Part> kByName{{"customer/caller_by_name", nullptr, itself},
                                    {"customer/caller_by_contact_name", nullptr, itself},
                                    {"customer/caller_by_key", "name", itself},
                                    {"customer/caller_by_domain", nullptr, itself}};
    const std::vector<Part> kByDomain{{"customer/caller_by_domain", nullptr, itself},
                                      {"customer/caller_by_name", nullptr, itself},
                                      {"customer/caller_by_contact_name", nullptr, itself},
                                      {"customer/caller_by_key", "name", itself}};
    const std::vector<Part> kByEmail{{"customer/caller_by_contact_email", nullptr, itself},
                                     {"customer/caller_by_email", nullptr, itself},
                                     {"customer/caller_by_domain", nullptr, domainOf}};
    const std::vector<Part> kByPhone{{"customer/caller_by_key", "phone", digitsOf},
                                     {"customer/caller_by_key", "phone_end", backwards},
                                     {"customer/caller_by_name", nullptr, itself},
                                     {"customer/caller_by_contact_name", nullptr, itself},
                                     {"customer/caller_by_key", "name", itself}};

} // namespace

BENCHMARK_CAPTURE(byProgram, name, kNames)->Name("find a customer by name/program");
BENCHMARK_CAPTURE(byPlain, name, kNames, kByName)->Name("find a customer by name/plain");
BENCHMARK_CAPTURE(byProgram, domain, kDomains)->Name("find a customer by domain/program");
BENCHMARK_CAPTURE(byPlain, domain, kDomains, kByDomain)->Name("find a customer by domain/plain");
BENCHMARK_CAPTURE(byProgram, tenant, kTenants)->Name("find a customer by tenant id/program");
BENCHMARK_CAPTURE(byPlain, tenant, kTenants, kByGuid)->Name("find a customer by tenant id/plain");
BENCHMARK_CAPTURE(byProgram, mail, kEmails)->Name("find a customer by mail/program");
BENCHMARK_CAPTURE(byPlain, mail, kEmails, kByEmail)->Name("find a customer by mail/plain");
BENCHMARK_CAPTURE(byProgram, phone, kPhones)->Name("find a customer by phone/program");
BENCHMARK_CAPTURE(byPlain, phone, kPhones, kByPhone)->Name("find a customer by phone/plain");
BENCHMARK_CAPTURE(byProgram, subscription, kSubscriptions)->Name("find a customer by subscription/program");
BENCHMARK_CAPTURE(byPlain, subscription, kSubscriptions, kByGuid)->Name("find a customer by subscription/plain");

} // namespace helpdesk::bench
