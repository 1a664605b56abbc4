// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/imports/importdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";

QByteArray customerRow(int i)
{
    return QByteArray("aaaaaaaa-0000-4000-8000-") + QByteArray::number(i).rightJustified(12, '0') + ",Customer "
        + QByteArray::number(i) + ",c" + QByteArray::number(i) + ".example,Cloud Reseller\r\n";
}

struct ImportFixture : AsyncFixture {
    ImportFixture()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    QString file(const QString& name, const QByteArray& content)
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    QueuedFile::Stage stage(int row) const { return dialog.queue().at(row)->stage; }
    bool rests() const
    {
        return eventually([this] { return !dialog.queue().isRunning(); });
    }
    QTableWidget* table() const { return dialog.findChild<QTableWidget*>(u"importFiles"_s); }
    QPushButton* button(const char* name) const { return dialog.findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString summary() const { return dialog.findChild<InlineMessage*>(u"importSummary"_s)->sentence(); }
    size_t customers()
    {
        const auto found = answered(workspace.customers({}, 1000));
        REQUIRE_OK(found);
        return found->size();
    }

    ImportDialog dialog{workspace};
};

using Stage = QueuedFile::Stage;

} // namespace

TEST_CASE("files are previewed, imported by Enter, and summed up", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(
        u"a.csv"_s, header + customerRow(1) + customerRow(2) + "nonsense,Broken,b.example,Cloud Reseller\r\n")});
    REQUIRE(eventually([&] { return f.stage(0) == Stage::Previewed; }));
    CHECK(f.dialog.queue().at(0)->outcome.added == 2);
    CHECK(f.dialog.queue().at(0)->outcome.rejections.size() == 1);
    const auto* rejections = f.dialog.findChild<QTableWidget*>(u"importRejections"_s);
    CHECK(rejections->isVisible());
    CHECK(rejections->item(0, 1)->toolTip().startsWith(rejections->item(0, 1)->text() + u'\n')); // the row is below
    CHECK(f.customers() == 0); // nothing is stored before somebody says so
    QSignalSpy imported(&f.dialog, &ImportDialog::imported);
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return imported.count() == 1; }));
    CHECK(f.stage(0) == Stage::Done);
    CHECK(f.customers() == 2);
    CHECK(f.summary().contains(u"2 new"_s));
    CHECK(f.summary().contains(u"1 rejected"_s));
    CHECK(f.button("importSaveRejected")->isVisible());
}

TEST_CASE("a file that cannot be read stops none of the others", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"a.csv"_s, header + customerRow(1)), f.folder.filePath(u"missing.csv"_s),
                       f.file(u"broken.json"_s, "{ \"items\": ["), f.file(u"b.csv"_s, header + customerRow(2))});
    REQUIRE(f.rests());
    CHECK(f.stage(0) == Stage::Previewed);
    CHECK(f.stage(1) == Stage::Failed);
    CHECK(f.stage(2) == Stage::Failed);
    CHECK(f.stage(3) == Stage::Previewed);
    f.table()->setCurrentCell(1, 0);
    CHECK_FALSE(f.dialog.queue().at(1)->problem.isEmpty());
    QSignalSpy imported(&f.dialog, &ImportDialog::imported);
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return imported.count() == 1; }));
    CHECK(f.customers() == 2);
    CHECK(f.summary().contains(u"2 file"_s));
}

TEST_CASE("a file that names no customer asks for one, found by typing", "[ui][imports]")
{
    ImportFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    f.dialog.addFiles({f.file(u"s.csv"_s,
                              "Subscription ID,Subscription,Quantity,Status,Reseller\r\n"
                              "11111111-0000-4000-8000-000000000001,Business Basic,15,Active,4391507\r\n")});
    REQUIRE(eventually([&] { return f.stage(0) == Stage::NeedsCustomer; }));
    auto* caller = f.dialog.findChild<QLineEdit*>(u"caller"_s);
    REQUIRE(caller->isVisible());
    caller->setFocus();
    QTest::keyClicks(caller, u"cont"_s);
    QTest::keyClick(caller, Qt::Key_Return);
    REQUIRE(eventually([&] { return f.stage(0) == Stage::Previewed; }));
    QSignalSpy imported(&f.dialog, &ImportDialog::imported);
    QTest::keyClick(f.button("importStart"), Qt::Key_Space);
    REQUIRE(eventually([&] { return imported.count() == 1; }));
    CHECK(answered(f.workspace.customerDetails(contoso.id))->subscriptions.size() == 1);
}

TEST_CASE("a file of delegated access may add the customers that nobody knows", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"g.csv"_s,
                              "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,"
                              "CustomerTenantId,Duration,Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,"
                              "EndDateTime\r\n"
                              "r1,,n,99999999-0000-4000-8000-000000000009,Contoso,11111111-0000-4000-8000-000000000001,"
                              "P730D,Active,2025-12-01T08:00:00Z,2025-12-02T08:00:00Z,2025-12-02T08:00:00Z,\r\n")});
    REQUIRE(f.rests());
    CHECK(f.dialog.queue().at(0)->outcome.rejections.size() == 1);
    auto* add = f.dialog.findChild<QCheckBox*>(u"importAddCustomers"_s);
    REQUIRE(add->isVisible());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    REQUIRE(eventually([&] { return f.stage(0) == Stage::Previewed && f.dialog.queue().at(0)->outcome.added == 1; }));
    CHECK(f.dialog.queue().at(0)->outcome.rejections.empty());
    CHECK(add->isChecked());
    CHECK(add->hasFocus());
    QSignalSpy imported(&f.dialog, &ImportDialog::imported);
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return imported.count() == 1; }));
    CHECK(f.customers() == 1);
}

TEST_CASE("customers are imported before what belongs to them", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"entitled.csv"_s, header + customerRow(1)),
                       f.file(u"b.csv"_s, header + customerRow(1) + customerRow(2))});
    REQUIRE(f.rests());
    QSignalSpy imported(&f.dialog, &ImportDialog::imported);
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return imported.count() == 1; }));
    // The second file is counted against what the first one brought.
    CHECK(f.dialog.queue().at(1)->outcome.added == 1);
    CHECK(f.dialog.queue().at(1)->outcome.unchanged == 1);
}

TEST_CASE("stopping an import leaves the workspace as it was, and it may be begun again", "[ui][imports]")
{
    ImportFixture f;
    QByteArray many = header;
    for (int i = 1; i <= 5000; ++i)
        many += customerRow(i);
    f.dialog.addFiles({f.file(u"many.csv"_s, many)});
    REQUIRE(eventually([&] { return f.stage(0) == Stage::Previewed; }));
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    REQUIRE(f.dialog.queue().isImporting());
    QTest::keyClick(&f.dialog, Qt::Key_Escape); // stops, and stays to say so
    CHECK(f.dialog.isVisible());
    REQUIRE(f.rests());
    CHECK(f.customers() == 0);
    CHECK(f.stage(0) == Stage::Previewed);
    CHECK(f.button("importStart")->isEnabled());
}

TEST_CASE("a file is taken out by Delete and read again when it is added again", "[ui][imports]")
{
    ImportFixture f;
    const auto path = f.file(u"a.csv"_s, header);
    f.dialog.addFiles({path, f.file(u"b.csv"_s, header + customerRow(2))});
    REQUIRE(f.rests());
    f.file(u"a.csv"_s, header + customerRow(1));
    f.dialog.addFiles({path});
    REQUIRE(f.rests());
    REQUIRE(f.dialog.queue().files().size() == 2);
    CHECK(f.dialog.queue().at(0)->outcome.added == 1);
    f.table()->setFocus();
    f.table()->setCurrentCell(0, 0);
    QTest::keyClick(f.table(), Qt::Key_Delete);
    REQUIRE(f.dialog.queue().files().size() == 1);
    CHECK(f.dialog.queue().at(0)->path.endsWith(u"b.csv"_s));
}

TEST_CASE("when files are ready, the focus waits at Import", "[ui][imports]")
{
    ImportFixture f;
    auto* start = f.button("importStart");
    REQUIRE_FALSE(start->isEnabled());
    CHECK_FALSE(start->hasFocus());
    f.dialog.addFiles({f.file(u"a.csv"_s, header + customerRow(1))});
    REQUIRE(eventually([&] { return start->isEnabled(); }));
    CHECK(start->hasFocus());
}

TEST_CASE("names of files keep room beside the counts, and every state is whole", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"customers-of-november.csv"_s, header + customerRow(1))});
    REQUIRE(f.rests());
    const auto* table = f.table();
    const auto* columns = table->horizontalHeader();
    for (const int width : {2000, 300, 2000}) { // what gave way comes back whole
        f.dialog.resize(width, 600);
        for (int column = 0; column < table->columnCount(); ++column) {
            INFO(column << " in " << width);
            const auto shared = column < 2; // name and kind
            const auto wanted = shared ? table->fontMetrics().averageCharWidth() * 12 : columns->sectionSizeHint(column);
            CHECK(columns->sectionSize(column) >= wanted);
        }
        const auto state = table->columnCount() - 1;
        CHECK(columns->sectionSize(state) >= table->fontMetrics().horizontalAdvance(table->item(0, state)->text()));
    }
}

TEST_CASE("where no row of any file can be taken there is nothing to import, and the table says so", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"broken.csv"_s, header + "nonsense,Broken,b.example,Cloud Reseller\r\n")});
    REQUIRE(eventually([&] { return f.stage(0) == Stage::Previewed; }));
    CHECK_FALSE(f.button("importStart")->isEnabled());
    const auto state = [&] { return f.table()->item(0, f.table()->columnCount() - 1)->text(); };
    CHECK(state() == u"Nothing to import yet"_s);
    f.dialog.addFiles({f.file(u"whole.csv"_s, header + customerRow(1))});
    REQUIRE(f.rests());
    CHECK(f.button("importStart")->isEnabled());
}

TEST_CASE("a file that is empty or no text asks for no mapping", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"empty.csv"_s, {}), f.file(u"a.pdf"_s, "%PDF-1.7\n1 0 obj\n"),
                       f.file(u"log.csv"_s, "Ticket,Opened\r\n1,2026-01-01\r\n")});
    REQUIRE(f.rests());
    const auto* mapping = f.dialog.findChild<QWidget*>(u"importMapping"_s);
    for (const int row : {0, 1}) {
        CHECK(f.stage(row) == Stage::Failed);
        f.table()->setCurrentCell(row, 0);
        CHECK_FALSE(mapping->isVisible());
    }
    CHECK(f.dialog.queue().at(0)->problem.contains(u"is empty"_s));
    CHECK(f.dialog.queue().at(1)->problem.contains(u"not a text file"_s));
    CHECK(f.stage(2) == Stage::NeedsMapping);
    f.table()->setCurrentCell(2, 0);
    CHECK(mapping->isVisible());
}

TEST_CASE("the files have the room that nothing below them needs", "[ui][imports]")
{
    ImportFixture f;
    f.dialog.addFiles({f.file(u"log.csv"_s, "Ticket,Opened\r\n1,2026-01-01\r\n")});
    REQUIRE(eventually([&] { return f.stage(0) == Stage::NeedsMapping; }));
    CHECK(eventually([&] { return f.table()->height() > f.dialog.height() / 2; }));
}

TEST_CASE("Enter presses the button that chooses files", "[ui][imports]")
{
    ImportFixture f;
    const auto buttons = f.dialog.findChildren<QPushButton*>();
    const auto choose = std::ranges::find_if(
        buttons, [](const QPushButton* one) { return one->text().startsWith(u"Choose files"_s); });
    REQUIRE(choose != buttons.end());
    (*choose)->setFocus();
    CHECK((*choose)->isDefault());
}

TEST_CASE("only files of this machine are taken from a drop", "[ui][imports]")
{
    QMimeData data;
    data.setUrls({QUrl(u"https://contoso.example/a.csv"_s), QUrl::fromLocalFile(u"/exports/a.csv"_s)});
    CHECK(droppedFiles(data) == QStringList{u"/exports/a.csv"_s});
}
