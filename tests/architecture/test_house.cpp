// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/rules.h"
#include "support/catch.h"

#include <QSet>

using namespace helpdesk::architecture;
using namespace Qt::StringLiterals;

namespace {

const std::vector<SourceFile>& sources()
{
    static const auto files =
        sourceFiles(QStringLiteral(HELPDESK_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s, u"translations"_s});
    return files;
}

void requireNothing(QStringList (*rule)(const SourceFile&), const std::vector<SourceFile>& files)
{
    QStringList findings;
    for (const auto& file : files)
        findings += rule(file);
    INFO(findings.join(u'\n').toStdString());
    REQUIRE(findings.isEmpty());
}

} // namespace

TEST_CASE("every source stands in a room", "[architecture]")
{
    QSet<QString> rooms;
    for (const auto& file : sources()) {
        INFO(file.path.toStdString());
        REQUIRE_FALSE(roomOf(file.path).isEmpty());
        rooms.insert(roomOf(file.path));
    }
    // An empty walk would let everything pass.
    REQUIRE(rooms.contains(u"core/base"_s));
    REQUIRE(rooms.contains(u"core/storage"_s));
    REQUIRE(sources().size() > 50);
}

TEST_CASE("no room includes a room to its right", "[architecture]")
{
    requireNothing(forbiddenRooms, sources());
}

TEST_CASE("Qt Sql stays in storage, widgets in the ui and the desktop program", "[architecture]")
{
    requireNothing(forbiddenQt, sources());
}

TEST_CASE("no room names what it must not know", "[architecture]")
{
    requireNothing(forbiddenNames, sources());
}

TEST_CASE("every act of a service leaves a trace", "[architecture][audit]")
{
    requireNothing(unauditedWrites, sources());
}

TEST_CASE("SQL is written in sql files only", "[architecture]")
{
    requireNothing(forbiddenSql, sources());
}

TEST_CASE("every source says its licence", "[architecture]")
{
    requireNothing(missingLicence, sources());
    requireNothing(missingLicence, sourceFiles(QStringLiteral(HELPDESK_SOURCE_DIR), {u"tests"_s}));
}
