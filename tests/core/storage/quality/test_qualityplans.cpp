// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// A workspace has a million tickets: those of a period are walked inside an index, and all else is found by one.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString planOfQuality(Database& database, const QString& name)
{
    QFile file(u":/sql/queries/quality/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sql = QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"(^|\\n)--[^\\n]*"_s));
    return planOf(database, sql).join(u'\n');
}

} // namespace

TEST_CASE("no statement of quality reviews reads a whole table or sorts", "[plan][quality]")
{
    TemporaryWorkspace workspace;
    for (const auto& name : QDir(u":/sql/queries/quality"_s).entryList({u"*.sql"_s})) {
        const auto plan = planOfQuality(workspace.database(), name);
        INFO(name.toStdString() << ": " << plan.toStdString());
        CHECK_FALSE(plan.contains("TEMP B-TREE"_L1));
        CHECK_FALSE(plan.contains(QRegularExpression(u"^SCAN (?!.*USING)"_s, QRegularExpression::MultilineOption)));
    }
}

TEST_CASE("the tickets of a period, and who resolved them, are read without their rows and events", "[plan][quality]")
{
    TemporaryWorkspace workspace;
    const auto plan = planOfQuality(workspace.database(), u"list_ended.sql"_s);
    INFO(plan.toStdString());
    CHECK(plan.contains("ticket_ended"_L1));
    CHECK(plan.contains("ticket_event_resolved (ticket_id=?)"_L1));
}
