// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "ui/newticket/callerfacts.h"
#include "ui/newticket/coverageline.h"
#include "ui/newticket/newticketdialog.h"

#include <QLabel>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QLabel* labelOf(const QWidget& facts, const QString& words)
{
    for (auto* label : facts.findChildren<QLabel*>()) {
        if (label->text() == words && label->isVisible())
            return label;
    }
    return nullptr;
}

} // namespace

TEST_CASE("what was agreed stands before the subscriptions, of which there may be many", "[ui][newticket]")
{
    CallerFacts facts;
    facts.resize(300, 600);
    facts.show();
    CustomerDetails details;
    details.customer.name = u"Contoso"_s;
    details.subscriptions.resize(12);
    facts.showCustomer(details);
    REQUIRE(eventually([&] { return labelOf(facts, u"Agreement"_s) && labelOf(facts, u"Subscriptions"_s); }));
    const auto place = [&](const QString& title) { return labelOf(facts, title)->mapTo(&facts, QPoint()).y(); };
    CHECK(eventually([&] { return place(u"Agreement"_s) < place(u"Subscriptions"_s); }));
}

TEST_CASE("of the open tickets that are not listed all are counted", "[ui][newticket]")
{
    AsyncFixture f;
    const auto contoso = f.addCustomer(u"Contoso"_s);
    NewTicket ticket;
    ticket.title = ticket.body = u"Mail"_s;
    ticket.customer = contoso.id;
    for (int i = 0; i < 53; ++i)
        REQUIRE_OK(answered(f.workspace.createTicket(ticket)));
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.take(contoso);
    dialog.open();
    CHECK(eventually([&] { return labelOf(dialog, u"and 48 more"_s); }));
}

TEST_CASE("where nothing of support is laid down, a ticket says before it is made that it has no price", "[ui][newticket]")
{
    AsyncFixture f;
    NewTicketDialog dialog(f.workspace, f.clock);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.take(f.addCustomer(u"Contoso"_s));
    dialog.open();
    const auto* line = dialog.findChild<CoverageLine*>(u"newTicketCoverage"_s);
    REQUIRE(eventually([&] { return line->isVisible(); }));
    CHECK(line->sentence().startsWith(u"Not covered, a price must be agreed first."_s));
    CHECK(line->costs());
}
