// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QFile>

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Append here; nothing else needs to be updated. A released step is never edited.
    constexpr std::array kMigrations{
        "001_first_schema",
        "002_cases",
        "003_evidence",
        "004_attachments",
        "005_balances",
        "006_outages",
        "007_offering",
        "008_imports",
        "009_guides",
        "010_due_of_assignee",
        "011_full_text",
        "012_searched_links",
        "013_security_for_named_people",
        "014_support_language",
        "015_lists_inside_their_index",
        "016_orders_by_index",
        "017_counted_queues",
        "018_vocabulary",
        "019_presence",
        "020_macros",
        "021_groups_and_marks_of_views",
        "022_tickets_of_texts",
        "023_columns_of_views",
        "024_policies",
        "025_supervision",
        "026_reports",
        "027_quality",
        "028_audit",
        "029_courses",
        "030_cancelled",
    };

    Result<QString> scriptOf(const char* name)
    {
        QFile file(u":/sql/migrations/%1.sql"_s.arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, {file.fileName()});
        return QString::fromUtf8(file.readAll());
    }

    // The statements of a trigger belong to it: it ends with its END.
    bool isWhole(const QString& statement)
    {
        const auto text = statement.trimmed();
        return !text.startsWith("CREATE TRIGGER"_L1, Qt::CaseInsensitive) || text.endsWith("END"_L1, Qt::CaseInsensitive);
    }

} // namespace

int latestSchemaVersion()
{
    return static_cast<int>(kMigrations.size());
}

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString current;
    bool hasCode = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const auto c = script[i];
        if (c == u'-' && i + 1 < script.size() && script[i + 1] == u'-') {
            while (i < script.size() && script[i] != u'\n')
                ++i;
            current += u'\n';
        } else if (c == u'\'' || c == u'"') {
            const auto begin = i;
            do {
                ++i;
            } while (i < script.size() && script[i] != c);
            current += QStringView(script).sliced(begin, qMin(i + 1, script.size()) - begin);
        } else if (c == u';' && isWhole(current)) {
            if (hasCode)
                statements << current.trimmed();
            current.clear();
            hasCode = false;
        } else {
            hasCode = hasCode || !c.isSpace();
            current += c;
        }
    }
    if (hasCode)
        statements << current.trimmed();
    return statements;
}

Result<> checkVersion(Database& database)
{
    HD_TRY(const auto version, database.pragma(u"user_version"_s));
    if (version <= latestSchemaVersion())
        return {};
    return fail(ErrorCode::WorkspaceNewer,
                {database.path(), QString::number(version), QString::number(latestSchemaVersion())});
}

Result<> migrate(Database& database, int target)
{
    HD_CHECK(checkVersion(database));
    HD_TRY(const auto version, database.pragma(u"user_version"_s));
    for (auto step = static_cast<int>(version); step < target; ++step) {
        HD_TRY(const auto script, scriptOf(kMigrations[static_cast<size_t>(step)]));
        HD_TRY(auto transaction, Transaction::begin(database));
        // Another process may have done this step while we waited for the lock.
        HD_TRY(const auto present, database.pragma(u"user_version"_s));
        if (present > step)
            continue;
        for (const auto& statement : splitStatements(script))
            HD_CHECK(database.execute(statement));
        HD_CHECK(database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        HD_CHECK(database.execute(u"PRAGMA user_version = %1"_s.arg(step + 1)));
        HD_CHECK(transaction.commit());
    }
    return {};
}

} // namespace helpdesk
