// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/base/inlinemessage.h"
#include "ui/exports/exportdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ExportFixture : AsyncFixture {
    ExportFixture()
    {
        create(u"Mail is late"_s);
        create(u"=1+1"_s);
    }

    ExportDialog* open(std::vector<ExportList> lists)
    {
        dialog = std::make_unique<ExportDialog>(workspace, std::move(lists));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setPath(target);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        return dialog.get();
    }
    void key(Qt::Key key) { QTest::keyClick(dialog->focusWidget(), key); }
    /// Goes to the field by Tab alone.
    void reach(const QString& name)
    {
        for (int i = 0; i < 20 && dialog->focusWidget()->objectName() != name; ++i)
            key(Qt::Key_Tab);
        REQUIRE(dialog->focusWidget()->objectName() == name);
    }
    QStringList lines() const
    {
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    }

    QString target = folder.filePath(u"list.csv"_s);
    std::unique_ptr<ExportDialog> dialog;
};

ExportList ticketsOnShow()
{
    ExportList list;
    list.filter.sort = TicketSort::Number;
    list.filter.descending = false;
    list.columns = {u"title"_s, u"number"_s};
    return list;
}

} // namespace

TEST_CASE("the list is written with the columns on show, by keyboard", "[ui][exports]")
{
    ExportFixture f;
    auto* dialog = f.open({ticketsOnShow()});
    QSignalSpy exported(dialog, &ExportDialog::exported);
    CHECK(dialog->focusWidget()->objectName() == u"exportList"_s);
    f.reach(u"exportHeaders"_s);
    f.key(Qt::Key_Down);
    f.reach(u"exportDelimiter"_s);
    f.key(Qt::Key_Down);
    f.reach(u"exportMark"_s);
    f.key(Qt::Key_Space);
    f.reach(u"exportGuard"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return exported.count() == 1; }));
    CHECK(exported.front().front().toLongLong() == 2);
    CHECK(f.lines() == QStringList{u"title;number"_s, u"Mail is late;1001"_s, u"'=1+1;1002"_s, QString()});
}

TEST_CASE("without choosing anything words stand above the columns and Excel can read the file", "[ui][exports]")
{
    ExportFixture f;
    auto* dialog = f.open({ticketsOnShow()});
    QSignalSpy exported(dialog, &ExportDialog::exported);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return exported.count() == 1; }));
    QFile file(f.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine() == "\xef\xbb\xbfTitle,Number\r\n");
}

TEST_CASE("another list than the one on show may be chosen", "[ui][exports]")
{
    ExportFixture f;
    const auto customer = f.addCustomer(u"Contoso"_s);
    auto* dialog = f.open({ticketsOnShow(),
                           {ExportList::Kind::Customers, {}, {}, {}, {}, {}},
                           {ExportList::Kind::Subscriptions, {}, {}, customer.id, customer.name, {}}});
    QSignalSpy exported(dialog, &ExportDialog::exported);
    f.key(Qt::Key_Down);
    CHECK_FALSE(dialog->findChild<QComboBox*>(u"exportColumns"_s)->isEnabled()); // it is not on the screen
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return exported.count() == 1; }));
    CHECK(f.lines().value(1).contains(u"Contoso"_s));
}

TEST_CASE("a target that cannot be written is told in the dialog, which stays", "[ui][exports]")
{
    ExportFixture f;
    REQUIRE(QDir(f.folder.path()).mkdir(u"list.csv"_s));
    auto* dialog = f.open({ticketsOnShow()});
    QSignalSpy exported(dialog, &ExportDialog::exported);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto* message = dialog->findChild<InlineMessage*>();
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->sentence().contains(u"list.csv"_s));
    CHECK(exported.isEmpty());
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QPushButton*>(u"exportStart"_s)->isEnabled());
}

TEST_CASE("an export that is stopped in time leaves no file, else a whole one", "[ui][exports]")
{
    ExportFixture f;
    auto* dialog = f.open({ticketsOnShow()});
    QSignalSpy exported(dialog, &ExportDialog::exported);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog->findChild<QPushButton*>(u"exportCancel"_s), Qt::Key_Space);
    auto* message = dialog->findChild<InlineMessage*>();
    REQUIRE(eventually([&] { return message->isVisible() || exported.count() == 1; }));
    CHECK(dialog->isVisible() == exported.isEmpty());
    if (!exported.isEmpty())
        CHECK(QFile::exists(f.target));
    if (QFile::exists(f.target)) // who stops it while it is put in its place is too late
        CHECK(f.lines().size() == 4);
}
