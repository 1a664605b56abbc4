// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attachment/attachment.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a file's name is kept without folders and tricks", "[attachments]")
{
    CHECK(cleanFileName(u"/home/anna/trace.har"_s) == u"trace.har"_s);
    CHECK(cleanFileName(u"C:\\Users\\anna\\trace.har"_s) == u"trace.har"_s);
    CHECK(cleanFileName(u"  Отчет за май.pdf "_s) == u"Отчет за май.pdf"_s);
    CHECK(cleanFileName(u"a\nb\t.txt"_s) == u"ab.txt"_s);
    CHECK(cleanFileName(u"photo\u202Egpj.exe"_s) == u"photogpj.exe"_s);
    CHECK(cleanFileName(u".."_s).isEmpty());
    CHECK(cleanFileName(u"folder/"_s).isEmpty());
    const auto longName = cleanFileName(QString(400, u'x') + u".har"_s);
    CHECK(longName.size() == longestFileName);
    CHECK(longName.endsWith(u"x.har"_s));
}

TEST_CASE("a name on disk is one that any system takes", "[attachments]")
{
    CHECK(nameOnDisk(u"trace.har"_s) == u"trace.har"_s);
    CHECK(nameOnDisk(u"a<b>:c?.txt"_s) == u"a_b__c_.txt"_s);
    CHECK(nameOnDisk(u"con.txt"_s) == u"_con.txt"_s);
    CHECK(nameOnDisk(u"name. ."_s) == u"name"_s);
    CHECK(nameOnDisk(u".."_s) == u"file"_s);
}

TEST_CASE("programs and scripts are known by their endings", "[attachments]")
{
    CHECK(isRunnable(u"setup.EXE"_s));
    CHECK(isRunnable(u"report.pdf.js"_s));
    CHECK(isRunnable(u"tool.exe."_s));
    CHECK_FALSE(isRunnable(u"report.pdf"_s));
    CHECK_FALSE(isRunnable(u"exe"_s));
    CHECK_FALSE(isRunnable(u"trace.har"_s));
}
