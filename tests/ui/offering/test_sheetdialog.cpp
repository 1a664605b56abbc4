// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/offeringcalls.h"
#include "support/asyncfixture.h"
#include "support/tiers.h"
#include "ui/base/inlinemessage.h"
#include "ui/offering/sheetdialog.h"
#include "ui/paper/paper.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// More than most partners would write.
SheetContent fullContent()
{
    SheetContent content;
    content.partner.name = u"Northwind Cloud Services"_s;
    content.partner.website = u"https://northwind.example/support"_s;
    content.partner.supportEmail = u"support@northwind.example"_s;
    content.partner.supportPhone = u"+371 6000 0140"_s;
    content.tier = plainTier(u"Premium 24x7"_s);
    content.tier.description = {u"For companies that work at night. "_s.repeated(2), u"Для компаний, которые работают ночью. "_s.repeated(2)};
    content.tier.services = {Service::Azure, Service::Dynamics365, Service::Office365, Service::Other};
    content.tier.hours.week = {TimeSlots{{480, 720}, {780, 1080}}, TimeSlots{{540, 1080}}, TimeSlots{{480, 720}}, TimeSlots{{540, 1080}},
                               TimeSlots{{480, 900}}, TimeSlots{{600, 840}}, TimeSlots{{0, 1440}}};
    for (int day = 1; day <= 4; ++day)
        content.tier.hours.exceptions.push_back({QDate(2026, 12, 20 + day), QDate(2026, 12, 20 + day), 0, 0, {}});
    content.tier.contacts.push_back({ContactMethod::Portal, u"https://northwind.example/a/rather/long/address/of/the/portal"_s});
    content.tier.phoneOnly = {Severity::A, Severity::B};
    content.tier.price = {PriceModel::PrepaidHours, {190'000, u"EUR"_s}, 20, {u"Travel is charged. "_s.repeated(2), u"Дорога оплачивается. "_s.repeated(2)}};
    content.tier.delivery = {Delivery::Outsourced, u"A. Datum Service Desk"_s, u"Night shift"_s, u"night@adatum.example"_s, u"+371 6000 0470"_s, {Service::Azure}};
    content.policy = shippedPolicy();
    content.customer = u"Wide World Importers & Sons <Ltd>"_s;
    content.agreement = SupportAgreement();
    content.agreement->startsOn = QDate(2026, 1, 1);
    content.agreement->reference = u"NCS-2026-017"_s;
    content.agreement->price = Money{175'000, u"EUR"_s};
    content.agreement->hoursNote = u"Severity A also on holidays, by phone."_s;
    content.today = QDate(2026, 9, 21);
    return content;
}

int pagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return static_cast<int>(file.readAll().count("/Type /Page\n"));
}

} // namespace

TEST_CASE("the sheet of a tier that says more than most is one page in each language", "[ui][offering]")
{
    const QTemporaryDir folder;
    for (const auto& language : {u"en"_s, u"ru"_s}) {
        const auto sheet = supportSheet(fullContent(), language);
        const auto path = folder.filePath(language + u".pdf"_s);
        REQUIRE_OK(writePaper({sheet.title, sheet.html}, PaperFormat::Pdf, path));
        INFO(language.toStdString());
        CHECK(pagesOf(path) == 1);
    }
}

TEST_CASE("the sheet speaks the customer's language, whatever the program does, and escapes what people wrote", "[ui][offering]")
{
    const auto english = supportSheet(fullContent(), u"en"_s).html;
    for (const auto& words : {u"What we support"_s, u"When"_s, u"How to reach us"_s, u"What it costs"_s, u"Technical problems"_s,
                              u"Mon 08:00–12:00, 13:00–18:00"_s, u"20 hours"_s})
        CHECK(english.contains(words));
    const auto russian = supportSheet(fullContent(), u"ru-RU"_s).html;
    for (const auto& words : {u"Что мы поддерживаем"_s, u"Когда"_s, u"Как с нами связаться"_s, u"Сколько это стоит"_s, u"20 часов"_s,
                              u"Для компаний"_s})
        CHECK(russian.contains(words));
    CHECK(english.contains(u"Wide World Importers &amp; Sons &lt;Ltd&gt;"_s));
    CHECK_FALSE(english.contains(u"<Ltd>"_s));
    CHECK(supportSheet(fullContent(), u"fr"_s).html == english);
}

TEST_CASE("the window shows the page as it will be, and writes it", "[ui][offering]")
{
    AsyncFixture f;
    SheetDialog dialog(f.workspace, fullContent(), nullptr, u"ru"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    const auto* page = dialog.findChild<QTextBrowser*>(u"sheetPage"_s);
    CHECK(page->toPlainText().contains(u"Сколько это стоит"_s));
    auto* language = dialog.findChild<QComboBox*>(u"sheetLanguage"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    CHECK(page->toPlainText().contains(u"What it costs"_s));

    const auto* message = dialog.findChild<InlineMessage*>();
    const auto path = f.folder.filePath(u"terms.html"_s);
    dialog.setPath(path);
    QTest::keyClick(dialog.findChild<QPushButton*>(u"sheetSave"_s), Qt::Key_Space);
    REQUIRE(eventually([&] { return message->isVisible() && message->kind() == InlineMessage::Kind::Success; }));
    CHECK(QFile::exists(path));
    dialog.setPath(f.folder.filePath(u"missing/terms.pdf"_s));
    QTest::keyClick(dialog.findChild<QPushButton*>(u"sheetSave"_s), Qt::Key_Space);
    REQUIRE(eventually([&] { return message->kind() == InlineMessage::Kind::Error; }));
    dialog.setPath(f.folder.filePath(u"terms.docx"_s));
    QTest::keyClick(dialog.findChild<QPushButton*>(u"sheetSave"_s), Qt::Key_Space);
    CHECK(message->sentence().contains(u".pdf"_s));
}
