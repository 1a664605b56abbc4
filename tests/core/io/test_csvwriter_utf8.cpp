// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csvwriter.h"
#include "support/catch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QStringList& cells, const CsvOptions& options, bool asUtf8)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"list.csv"_s);
    CsvWriter writer(path, options);
    REQUIRE_OK(writer.open());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (asUtf8)
            writer.utf8Text(cells[i].toUtf8());
        else
            writer.text(cells[i]);
        if (i % 3 == 2)
            REQUIRE_OK(writer.endRow());
    }
    REQUIRE_OK(writer.endRow());
    REQUIRE_OK(writer.close());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("text that is UTF-8 already becomes the very cells of other text", "[csvwriter]")
{
    QRandomGenerator random(7);
    const QString letters = u"ab,;\"\n\r\t'=+-@ éЖ€→"_s;
    QStringList cells{{}, u"'"_s, u"''=1"_s, u"-"_s, u"😀"_s};
    for (int i = 0; i < 2000; ++i) {
        QString cell;
        for (int length = random.bounded(6); length > 0; --length)
            cell += letters[random.bounded(static_cast<int>(letters.size()))];
        cells << cell;
    }
    CsvOptions options;
    options.formulaGuard = GENERATE(true, false);
    options.delimiter = GENERATE(QChar(u','), QChar(u';'), QChar(u'→'));
    CHECK(written(cells, options, true) == written(cells, options, false));
}
