// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/rules.h"
#include "support/catch.h"

using namespace helpdesk::architecture;
using namespace Qt::StringLiterals;

TEST_CASE("an include of a room to the right is found, with its line", "[architecture]")
{
    const auto file = sourceFile(u"core/domain/ticket/clock.cpp"_s,
                                 u"#include \"base/instant.h\"\n#include \"domain/ticket/ticket.h\"\n"
                                 "#include \"storage/database.h\"\n"_s);

    REQUIRE(forbiddenRooms(file)
            == QStringList{u"core/domain/ticket/clock.cpp:3: core/domain may not include \"storage/database.h\""_s});
}

TEST_CASE("each room may include what stands to its left only", "[architecture]")
{
    const auto allowed = [](const QString& path, const QString& include) {
        return forbiddenRooms(sourceFile(path, u"#include \""_s + include + u"\"\n"_s)).isEmpty();
    };
    CHECK(allowed(u"core/services/a.cpp"_s, u"storage/database.h"_s));
    CHECK(allowed(u"core/async/a.cpp"_s, u"services/workspace.h"_s));
    CHECK(allowed(u"ui/models/a.cpp"_s, u"async/asyncworkspace.h"_s));
    CHECK(allowed(u"ui/models/a.cpp"_s, u"ui/text/errorpresenter.h"_s));
    CHECK(allowed(u"app/cli/a.cpp"_s, u"ui/text/errorpresenter.h"_s));
    CHECK(allowed(u"app/desktop/a.cpp"_s, u"ui/shell/mainwindow.h"_s));
    CHECK_FALSE(allowed(u"core/base/a.cpp"_s, u"domain/ticket/ticket.h"_s));
    CHECK_FALSE(allowed(u"core/storage/a.cpp"_s, u"services/workspace.h"_s));
    CHECK_FALSE(allowed(u"core/io/a.cpp"_s, u"storage/database.h"_s));
    CHECK_FALSE(allowed(u"ui/models/a.cpp"_s, u"services/workspace.h"_s));
    CHECK_FALSE(allowed(u"ui/text/a.cpp"_s, u"ui/shell/mainwindow.h"_s));
    CHECK_FALSE(allowed(u"app/cli/a.cpp"_s, u"ui/shell/mainwindow.h"_s));
    CHECK_FALSE(allowed(u"app/cli/a.cpp"_s, u"app/desktop/settings.h"_s));
}

TEST_CASE("an include without the path of its room is found", "[architecture]")
{
    CHECK(forbiddenRooms(sourceFile(u"core/base/a.cpp"_s, u"#include \"a.h\"\n"_s)).size() == 1);
    CHECK(forbiddenRooms(sourceFile(u"core/base/a.cpp"_s, u"#include \"../base/a.h\"\n"_s)).size() == 1);
    CHECK(forbiddenRooms(sourceFile(u"core/base/a.cpp"_s, u"#include \"core/base/a.h\"\n"_s)).size() == 1);
    CHECK(forbiddenRooms(sourceFile(u"core/async/a.cpp"_s, u"#include \"a.moc\"\n"_s)).isEmpty());
}

TEST_CASE("Qt modules are found where they do not belong", "[architecture]")
{
    const auto allowed = [](const QString& path, const QString& header) {
        return forbiddenQt(sourceFile(path, u"#include <"_s + header + u">\n"_s)).isEmpty();
    };
    CHECK(allowed(u"core/domain/a.h"_s, u"QString"_s));
    CHECK(allowed(u"core/storage/a.h"_s, u"QSqlQuery"_s));
    CHECK(allowed(u"ui/a.h"_s, u"QWidget"_s));
    CHECK_FALSE(allowed(u"core/domain/a.h"_s, u"QColor"_s));
    CHECK_FALSE(allowed(u"core/services/a.h"_s, u"QSqlQuery"_s));
    CHECK_FALSE(allowed(u"core/async/a.h"_s, u"QWidget"_s));
    CHECK_FALSE(allowed(u"ui/text/a.h"_s, u"QtWidgets/QLabel"_s));
    CHECK_FALSE(allowed(u"ui/a.h"_s, u"QtSql/QSqlDatabase"_s));
    CHECK_FALSE(allowed(u"app/cli/a.h"_s, u"QApplication"_s));
}

TEST_CASE("names are looked for in code, not in comments or literals", "[architecture]")
{
    const auto findings = [](const QString& path, const QString& code) {
        return forbiddenNames(sourceFile(path, code)).size();
    };
    CHECK(findings(u"core/domain/a.h"_s, u"class A : public QObject {\n    Q_OBJECT\n};\n"_s) == 2);
    CHECK(findings(u"core/domain/a.h"_s, u"// no QObject here\n/* nor a\nQFile */ auto a = \"QDir\";\n"_s) == 0);
    CHECK(findings(u"core/services/a.cpp"_s, u"auto now = QDateTime::currentDateTimeUtc();\n"_s) == 1);
    CHECK(findings(u"core/services/a.cpp"_s, u"auto text = tr(\"Saved\");\n"_s) == 1);
    CHECK(findings(u"core/services/a.cpp"_s, u"auto q = new QSqlQuery(db);\n"_s) == 1);
    CHECK(findings(u"core/storage/a.cpp"_s, u"auto q = new QSqlQuery(db);\n"_s) == 0);
    CHECK(findings(u"ui/shell/a.cpp"_s, u"future.waitForFinished();\n"_s) == 1);
    CHECK(findings(u"app/desktop/a.cpp"_s, u"Settings::instance().load();\n"_s) == 1);
}

TEST_CASE("SQL in a literal is found, words that look like it are not", "[architecture]")
{
    const auto findings = [](const QString& code) {
        return forbiddenSql(sourceFile(u"core/services/a.cpp"_s, code)).size();
    };
    CHECK(findings(u"run(u\"SELECT id FROM ticket\"_s);"_s) == 1);
    CHECK(findings(u"run(R\"(DELETE\n FROM ticket)\");"_s) == 1);
    CHECK(findings(u"run(\"UPDATE ticket SET title = ?\");"_s) == 1);
    CHECK(findings(u"run(\"PRAGMA data_version\");"_s) == 1);
    CHECK(findings(u"// SELECT id FROM ticket\nsay(\"Select a row from the list\");"_s) == 0);
    CHECK(findings(u"const auto big = 1'000; say('\"', \"Update the set\");"_s) == 0);
}

TEST_CASE("a service that writes without a trace is found, reading is free", "[architecture][audit]")
{
    const auto findings = [](const QString& path, const QString& code) {
        return unauditedWrites(sourceFile(path, code)).size();
    };
    const auto writing = u"HD_TRY(auto transaction, Transaction::begin(m_database));\n"_s;
    CHECK(findings(u"core/services/a.cpp"_s, writing) == 1);
    CHECK(findings(u"core/services/sub/a.cpp"_s, writing + writing) == 2);
    CHECK(findings(u"core/services/a.cpp"_s, u"Transaction::beginReading(m_database);\n"_s) == 0);
    CHECK(findings(u"core/services/a.cpp"_s, u"AuditedAction::begin(m_database, m_clock, actor);\n"_s) == 0);
    CHECK(findings(u"core/storage/a.cpp"_s, writing) == 0);
    CHECK(findings(u"core/services/presenceservice.cpp"_s, writing) == 0);
    CHECK(findings(u"core/services/presenceservice.cpp"_s, writing + writing) == 1);
}

TEST_CASE("a source without its licence is found", "[architecture]")
{
    CHECK(missingLicence(sourceFile(u"ui/a.h"_s, u"#pragma once\n"_s)).size() == 1);
    CHECK(missingLicence(sourceFile(u"ui/a.h"_s,
                                    u"// SPDX-FileCopyrightText: 2026 X\n"
                                    "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
              .isEmpty());
}
