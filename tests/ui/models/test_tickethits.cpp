// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/asyncfixture.h"
#include "support/modelwatch.h"
#include "ui/models/ticketlistmodel.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct HitFixture : AsyncFixture {
    HitFixture()
    {
        mail = create(u"Mail is late"_s);
        say(mail, u"The quota is used up"_s);
        create(u"Quota of the store"_s);
    }
    void say(const Ticket& ticket, const QString& body)
    {
        clock->advance(std::chrono::minutes(1));
        NewMessage message;
        message.body = body;
        REQUIRE_OK(answered(workspace.addMessage(ticket.id, message)));
    }
    void search(const QString& text)
    {
        auto filter = parseTicketFilter(text + u" sort:number"_s, QTimeZone::utc(), clock->now());
        REQUIRE_OK(filter);
        const QSignalSpy loaded(&model, &TicketListModel::loaded);
        model.setFilter(*filter);
        REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
    }
    QModelIndex title(int row) { return model.index(row, TicketListModel::TitleColumn); }
    QString hit(int row)
    {
        const auto* known = model.hitAt(title(row));
        return known ? marked(known->snippet, u"["_s, u"]"_s) : QString();
    }

    Ticket mail;
    TicketListModel model{workspace};
    ModelWatch watch{model};
};

} // namespace

TEST_CASE_METHOD(HitFixture, "a row tells where the words of the search stand, once somebody looks at it", "[models][hits]")
{
    search(u"quota"_s);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.terms().size() == 1);
    CHECK(model.hitAt(title(0)) == nullptr); // which asks for it
    REQUIRE(eventually([&] { return hit(0) == u"The [quota] is used up"_s; }));
    const auto source = model.hitSource(*model.hitAt(title(0)));
    CHECK_FALSE(source.isEmpty());
    const auto words = source + u": The quota is used up"_s;
    CHECK(title(0).data(Qt::AccessibleTextRole).toString().endsWith(u"Mail is late. "_s + words));
    CHECK(title(0).data(Qt::ToolTipRole).toString().endsWith(words));
    CHECK(ModelWatch::faults() == 0);
}

TEST_CASE_METHOD(HitFixture, "what is said later with the words takes the place of what was said before", "[models][hits]")
{
    search(u"quota"_s);
    REQUIRE(eventually([&] { return hit(0) == u"The [quota] is used up"_s; }));
    say(mail, u"Quota raised"_s);
    CHECK(eventually([&] { return hit(0) == u"[Quota] raised"_s; }));
}

TEST_CASE_METHOD(HitFixture, "another search shows its own words, and one without words shows none", "[models][hits]")
{
    search(u"quota"_s);
    REQUIRE(eventually([&] { return !hit(0).isEmpty(); }));
    search(u"late"_s);
    CHECK(eventually([&] { return hit(0) == u"Mail is [late]"_s; }));
    search(u"status:new"_s);
    CHECK(model.terms().empty());
    CHECK(model.hitAt(title(0)) == nullptr);
}
