// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/offeringcalls.h"
#include "support/asyncfixture.h"
#include "support/tiers.h"
#include "ui/customers/fieldform.h"
#include "ui/offering/agreementdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Contoso, a free tier and one that is paid by the hour.
class AgreementFixture : public AsyncFixture {
public:
    AgreementFixture()
        : contoso(addCustomer(u"Contoso"_s))
    {
        business = addTier(plainTier(u"Business"_s));
        auto paid = plainTier(u"Hourly"_s);
        paid.price = {PriceModel::PerHour, {12'000, u"EUR"_s}, 0, {}};
        hourly = addTier(paid);
    }

    SupportTier addTier(const SupportTier& tier)
    {
        const auto added = answered(OfferingCalls(workspace).addTier(tier));
        REQUIRE_OK(added);
        return *added;
    }
    CustomerOffering offering() { return answered(OfferingCalls(workspace).offeringOf(contoso.id)).value(); }
    QDate today() const { return clock->now().toLocal().date(); }

    void open(SupportAgreement agreement = {})
    {
        agreement.customer = contoso.id;
        if (!agreement.startsOn.isValid())
            agreement.startsOn = today();
        dialog = std::make_unique<AgreementDialog>(workspace, offering(), agreement);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    QLineEdit* line(const QString& name) const { return dialog->findChild<QLineEdit*>(name); }
    void choose(const SupportTier& tier) const
    {
        auto* combo = dialog->findChild<QComboBox*>(u"agreementTier"_s);
        combo->setCurrentIndex(combo->findData(QString::number(tier.id.value())));
    }
    void save() const { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }

    Customer contoso;
    SupportTier business;
    SupportTier hourly;
    std::unique_ptr<AgreementDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(AgreementFixture, "an agreement is taken down, with its own price", "[ui][offering]")
{
    open();
    choose(hourly);
    line(u"agreementReference"_s)->setText(u"C-17"_s);
    line(u"agreementPrice"_s)->setText(u"99,50"_s);
    line(u"agreementAccepted"_s)->setText(u"Megan Bowen"_s);
    save();
    REQUIRE(eventually([&] { return !dialog->isVisible(); }));
    const auto all = offering().agreements;
    REQUIRE(all.size() == 1);
    CHECK(all.front().tier == hourly.id);
    CHECK(all.front().price == Money{9'950, u"EUR"_s});
    CHECK(all.front().startsOn == today());
    REQUIRE(all.front().accepted);
    CHECK(all.front().accepted->who == u"Megan Bowen"_s);
    CHECK_FALSE(all.front().sent);
}

TEST_CASE_METHOD(AgreementFixture, "what is wrong with an agreement stands at its field", "[ui][offering]")
{
    open();
    choose(business);
    line(u"agreementStart"_s)->setText(u"tomorrow"_s);
    save();
    CHECK(dialog->form().problem(Subject::Date).contains(u"tomorrow"_s));
    line(u"agreementStart"_s)->setText(u"2026-03-01"_s);
    line(u"agreementEnd"_s)->setText(u"2026-02-01"_s);
    save();
    REQUIRE(eventually([&] { return !dialog->form().problem(Subject::Period).isEmpty(); }));
    line(u"agreementEnd"_s)->clear();
    line(u"agreementPrice"_s)->setText(u"10"_s);
    save();
    REQUIRE(eventually([&] { return !dialog->form().problem(Subject::Value).isEmpty(); }));
    CHECK(dialog->isVisible());
    CHECK(offering().agreements.empty());
}

TEST_CASE_METHOD(AgreementFixture, "the next agreement ends the present one, unless it is told not to", "[ui][offering]")
{
    SupportAgreement first;
    first.customer = contoso.id;
    first.tier = business.id;
    first.startsOn = today().addDays(-30);
    REQUIRE_OK(answered(OfferingCalls(workspace).addAgreement(first, false)));
    open();
    choose(hourly);
    auto boxes = dialog->findChildren<QCheckBox*>();
    auto* replaces = *std::ranges::find_if(boxes, [](QCheckBox* box) { return box->isChecked(); });
    replaces->setChecked(false);
    save();
    REQUIRE(eventually([&] { return dialog->form().problem(Subject::Date).contains(u"Business"_s); }));
    replaces->setChecked(true);
    save();
    REQUIRE(eventually([&] { return !dialog->isVisible(); }));
    const auto all = offering().agreements;
    REQUIRE(all.size() == 2);
    CHECK(all.back().endsOn == today().addDays(-1));
}

TEST_CASE_METHOD(AgreementFixture, "an agreement changed by somebody else meanwhile is not overwritten", "[ui][offering]")
{
    SupportAgreement wanted;
    wanted.customer = contoso.id;
    wanted.tier = business.id;
    wanted.startsOn = today();
    const auto known = answered(OfferingCalls(workspace).addAgreement(wanted, false)).value();
    open(known);
    line(u"agreementReference"_s)->setText(u"ours"_s);
    auto theirs = known;
    theirs.reference = u"theirs"_s;
    theirs.endsOn = today().addDays(100);
    REQUIRE_OK(answered(OfferingCalls(workspace).editAgreement(theirs)));
    save();
    REQUIRE(eventually([&] { return dialog->form().problem(Subject::Title).contains(u"theirs"_s); }));
    CHECK(line(u"agreementEnd"_s)->text() == theirs.endsOn.toString(Qt::ISODate));
    CHECK(offering().agreements.front().reference == u"theirs"_s);
    save();
    REQUIRE(eventually([&] { return !dialog->isVisible(); }));
    CHECK(offering().agreements.front().reference == u"ours"_s);
    CHECK(offering().agreements.front().endsOn == theirs.endsOn);
}
