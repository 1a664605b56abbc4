// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/rejectedrows.h"

#include "support/answered.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("rejected rows are saved whole, and never over a device", "[ui][import]")
{
    QTemporaryDir folder;
    ImportOutcome outcome;
    outcome.rejectedHeader = u"Name,Id"_s;
    outcome.rejections = {{2, {u"guid_invalid"_s, {u"Id"_s, u"x"_s}}, u"Contoso,x"_s}};
    const auto path = folder.filePath(u"rejected.csv"_s);
    const auto saved = answered(saveRejectedRows(outcome, path));
    REQUIRE_OK(saved);
    CHECK(*saved == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "\xEF\xBB\xBFName,Id\r\nContoso,x\r\n");
    const auto refused = answered(saveRejectedRows(outcome, u"/dev/null"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
}
