// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/ticket/triggerform.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Escalation leg(EscalationStatus status, const QString& number)
{
    Escalation one;
    one.route = Route::AzurePortal;
    one.status = status;
    one.externalNumber = number;
    return one;
}

} // namespace

TEST_CASE("taking a ticket back asks which case came back where several are open", "[ui][cases]")
{
    TriggerForm form;
    form.setLegs({leg(EscalationStatus::Filed, u"1"_s), leg(EscalationStatus::Returned, u"2"_s),
                  leg(EscalationStatus::Filed, u"3"_s)});
    form.start(Trigger::LegReturned, {});
    auto* choice = form.findChild<QComboBox*>(u"triggerLeg"_s);
    REQUIRE(choice);
    REQUIRE(choice->count() == 2);
    CHECK(choice->itemText(1) == u"Azure portal, 3"_s);
    choice->setCurrentIndex(1);
    int chosen = 0;
    QObject::connect(&form, &TriggerForm::submitted, &form,
                     [&chosen](Trigger, const TriggerInput& input) { chosen = input.leg; });
    QTest::mouseClick(form.findChild<QPushButton*>(u"triggerSubmit"_s), Qt::LeftButton);
    CHECK(chosen == 3);
}

TEST_CASE("taking a ticket back asks for no case where one is open", "[ui][cases]")
{
    TriggerForm form;
    form.setLegs({leg(EscalationStatus::Returned, u"1"_s), leg(EscalationStatus::Filed, u"2"_s)});
    form.start(Trigger::LegReturned, {});
    CHECK_FALSE(form.findChild<QComboBox*>(u"triggerLeg"_s));
}
