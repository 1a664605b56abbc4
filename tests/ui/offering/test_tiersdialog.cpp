// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/offeringcalls.h"
#include "support/asyncfixture.h"
#include "support/tiers.h"
#include "ui/base/inlinemessage.h"
#include "ui/offering/daybar.h"
#include "ui/offering/tierform.h"
#include "ui/offering/tiersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// The window over a workspace, shown.
class TiersFixture : public AsyncFixture {
public:
    SupportTier add(const SupportTier& tier)
    {
        const auto added = answered(OfferingCalls(workspace).addTier(tier));
        REQUIRE_OK(added);
        return *added;
    }
    std::vector<SupportTier> tiers() { return answered(OfferingCalls(workspace).tiers()).value(); }

    void open()
    {
        dialog = std::make_unique<TiersDialog>(workspace);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        REQUIRE_OK(answered(OfferingCalls(workspace).tiers())); // behind those that the window asked for
        REQUIRE_OK(answered(workspace.profile()));
    }
    QLineEdit* line(const QString& name) const { return dialog->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return dialog->findChild<QPushButton*>(name); }
    TierForm* form() const { return dialog->findChild<TierForm*>(); }
    void save() const { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<TiersDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(TiersFixture, "the first tier is written down by the keyboard", "[ui][offering]")
{
    open();
    REQUIRE(eventually([&] { return line(u"tierName"_s)->hasFocus(); }));
    QTest::keyClicks(dialog->focusWidget(), u"Business 8x5"_s);
    auto* service = dialog->findChild<QCheckBox*>(u"tierService_office365"_s);
    while (dialog->focusWidget() != service)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(service, Qt::Key_Space);
    auto* phone = line(u"tierContact_phone"_s);
    while (dialog->focusWidget() != phone)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(phone, u"+49 30 555010, +49 30 555011"_s);
    save();
    REQUIRE(eventually([&] { return tiers().size() == 1; }));
    const auto kept = tiers().front();
    CHECK(kept.name == Bilingual{u"Business 8x5"_s, u"Business 8x5"_s});
    CHECK(kept.services == std::vector{Service::Office365});
    CHECK(kept.contacts.size() == 2);
    CHECK(kept.hours.week[0] == TimeSlots{{540, 1080}});
    REQUIRE(eventually([&] { return dialog->findChild<QListWidget*>()->count() == 1; }));
}

TEST_CASE_METHOD(TiersFixture, "Tab passes the list of tiers while a new one is written, and nothing is asked", "[ui][offering]")
{
    add(plainTier());
    open();
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(eventually([&] { return list->count() == 1; }));
    button(u"tierNew"_s)->click();
    REQUIRE(list->count() == 2);
    CHECK(list->currentRow() == 1);
    QTest::keyClicks(line(u"tierName"_s), u"Night"_s);
    list->setFocus(Qt::TabFocusReason);
    CHECK(list->currentRow() == 1);
    CHECK(line(u"tierName"_s)->text() == u"Night"_s);
}

TEST_CASE_METHOD(TiersFixture, "what is wrong stands below its field, all of it at once", "[ui][offering]")
{
    open();
    REQUIRE(eventually([&] { return line(u"tierName"_s)->hasFocus(); }));
    line(u"hoursDay1"_s)->setText(u"9 to 5"_s);
    line(u"tierFrom"_s)->setText(u"soon"_s);
    save();
    CHECK_FALSE(form()->problem(TierField::Name).isEmpty());
    CHECK_FALSE(form()->problem(TierField::Services).isEmpty());
    CHECK(form()->problem(TierField::Kinds).isEmpty());
    CHECK(form()->problem(TierField::Hours).contains(u"9 to 5"_s));
    CHECK_FALSE(form()->problem(TierField::Contacts).isEmpty());
    CHECK(form()->problem(TierField::Validity).contains(u"soon"_s));
    CHECK(line(u"tierName"_s)->hasFocus());
    CHECK(line(u"tierName"_s)->accessibleDescription() == form()->problem(TierField::Name));
    CHECK(tiers().empty());
    line(u"hoursDay1"_s)->setText(u"9-17"_s);
    save();
    CHECK(form()->problem(TierField::Hours).isEmpty());
}

TEST_CASE_METHOD(TiersFixture, "a tier comes back into the form as it was, and saving it changes nothing", "[ui][offering]")
{
    auto tier = plainTier();
    tier.policy = shippedPolicy();
    tier.hours.exceptions = {{{}, {}, 12, 25, {}}};
    tier.price = {PriceModel::PrepaidHours, {190'000, u"EUR"_s}, 20, {u"plus travel"_s, u"плюс дорога"_s}};
    tier.delivery = {Delivery::Resold, u"A. Datum"_s, u"Desk"_s, u"desk@adatum.example"_s, u"+49 1234"_s, {Service::Office365}};
    tier.phoneOnly = {Severity::A};
    tier.validFrom = QDate(2026, 1, 1);
    tier.isDefault = true;
    const auto kept = add(tier);
    open();
    REQUIRE(eventually([&] { return line(u"tierName"_s)->text() == kept.name.en; }));
    CHECK(form()->written(kept) == kept);
    CHECK(form()->unreadable().empty());
    CHECK_FALSE(button(u"tierSave"_s)->isEnabled());
}

TEST_CASE_METHOD(TiersFixture, "hours are drawn with the mouse as well", "[ui][offering]")
{
    add(plainTier());
    open();
    REQUIRE(eventually([&] { return line(u"hoursDay6"_s)->text().isEmpty() && !line(u"hoursDay1"_s)->text().isEmpty(); }));
    auto* bar = dialog->findChildren<DayBar*>().at(5); // Saturday
    const auto at = [bar](int halfHour) { return QPoint((2 * halfHour + 1) * bar->width() / 96, bar->height() / 2); };
    QTest::mousePress(bar, Qt::LeftButton, {}, at(20));
    QTest::mouseMove(bar, at(23));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(23));
    CHECK(line(u"hoursDay6"_s)->text() == u"10:00-12:00"_s);
    QTest::mousePress(bar, Qt::LeftButton, {}, at(21));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(21));
    CHECK(line(u"hoursDay6"_s)->text() == u"10:00-10:30, 11:00-12:00"_s);
}

TEST_CASE_METHOD(TiersFixture, "a tier changed by somebody else meanwhile is not overwritten unasked", "[ui][offering]")
{
    auto theirs = add(plainTier());
    open();
    REQUIRE(eventually([&] { return !line(u"tierName"_s)->text().isEmpty(); }));
    theirs.description.en = u"Theirs"_s;
    REQUIRE_OK(answered(OfferingCalls(workspace).editTier(theirs)));
    line(u"tierContact_phone"_s)->setText(u"+49 30 777"_s);
    save();
    const auto* message = dialog->findChild<InlineMessage*>();
    REQUIRE(eventually([&] { return message->isVisible() && message->kind() == InlineMessage::Kind::Warning; }));
    CHECK(tiers().front().description.en == u"Theirs"_s);
    CHECK(line(u"tierContact_phone"_s)->text() == u"+49 30 777"_s);
    save();
    REQUIRE(eventually([&] { return tiers().front().contacts.front().address == u"+49 30 777"_s; }));
}

TEST_CASE_METHOD(TiersFixture, "who is no administrator reads the tiers and writes nothing", "[ui][offering]")
{
    add(plainTier());
    auto actor = workspace.actor();
    actor.role = Role::Agent;
    workspace.setActor(actor);
    open();
    REQUIRE(eventually([&] { return !line(u"tierName"_s)->text().isEmpty(); }));
    CHECK(line(u"tierName"_s)->isReadOnly());
    CHECK_FALSE(dialog->findChild<QComboBox*>(u"tierPrice"_s)->isEnabled());
    CHECK_FALSE(button(u"tierNew"_s)->isEnabled());
    CHECK_FALSE(button(u"tierRemove"_s)->isEnabled());
    CHECK(button(u"tierSheet"_s)->isEnabled());
    save();
    CHECK(tiers().front().revision == 1);
}

TEST_CASE_METHOD(TiersFixture, "what a choice makes meaningless cannot be written into", "[ui][offering]")
{
    add(plainTier());
    open();
    REQUIRE(eventually([&] { return !line(u"tierName"_s)->text().isEmpty(); }));
    CHECK_FALSE(line(u"tierAmount"_s)->isEnabled());
    CHECK_FALSE(line(u"tierCompany"_s)->isEnabled());
    auto* price = dialog->findChild<QComboBox*>(u"tierPrice"_s);
    price->setCurrentIndex(price->findData(u"per_hour"_s));
    CHECK(line(u"tierAmount"_s)->isEnabled());
    CHECK_FALSE(line(u"tierPackage"_s)->isEnabled());
    save();
    CHECK_FALSE(form()->problem(TierField::Price).isEmpty());
    line(u"tierAmount"_s)->setText(u"95,50"_s);
    line(u"tierCurrency"_s)->setText(u"eur"_s);
    save();
    REQUIRE(eventually([&] { return tiers().front().price.amount == Money{9'550, u"EUR"_s}; }));
}
