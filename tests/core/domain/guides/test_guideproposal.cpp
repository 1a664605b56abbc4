// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guideproposal.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Guide guideOf(const QString& id, Service service, const QStringList& words, Category category = Category::Technical)
{
    Guide guide;
    guide.id = id;
    guide.services = {service};
    guide.category = category;
    guide.words = words;
    return guide;
}

/// Ids of what is proposed, best first.
QStringList proposed(const std::vector<Guide>& guides, const QString& title, const QString& text = {},
                     std::optional<Service> service = Service::Office365, std::optional<Category> category = {})
{
    QStringList ids;
    for (const auto* guide : proposeGuides(guides, service, category, title, text))
        ids << guide->id;
    return ids;
}

bool fits(const QString& phrase, const QString& title)
{
    return !proposed({guideOf(u"one"_s, Service::Office365, {phrase})}, title).isEmpty();
}

} // namespace

TEST_CASE("a guide is proposed for tickets of its service and category", "[guides]")
{
    const std::vector<Guide> guides{guideOf(u"mail"_s, Service::Office365, {u"mail"_s, u"почт"_s})};
    CHECK(proposed(guides, u"No MAIL since noon"_s).size() == 1);
    CHECK(proposed(guides, u"Почта, где она?"_s, {}, std::nullopt).size() == 1);
    CHECK(proposed(guides, u"mail"_s, {}, Service::Azure).isEmpty());
    CHECK(proposed(guides, u"mail"_s, {}, Service::Office365, Category::Commercial).isEmpty());
}

TEST_CASE("a word of a guide begins words of the ticket, and a short one is a whole word or its plural", "[guides]")
{
    CHECK(fits(u"quota"_s, u"Quotas are reached"_s));
    CHECK(fits(u"письм"_s, u"Письма не уходят"_s));
    CHECK(fits(u"почт"_s, u"Нет почты"_s)); // Russian words change their endings
    CHECK(fits(u"bill"_s, u"Two bills in May"_s));
    CHECK(fits(u"vm"_s, u"The VMs are gone"_s));
    CHECK_FALSE(fits(u"mail"_s, u"Blackmail"_s));
    CHECK_FALSE(fits(u"cart"_s, u"Printer cartridge is empty"_s));
    CHECK_FALSE(fits(u"down"_s, u"Download of a report"_s));
    CHECK_FALSE(fits(u"вм"_s, u"Вместо отчета пустая страница"_s));
}

TEST_CASE("a phrase is found whole, in any order, within one sentence", "[guides]")
{
    CHECK(fits(u"mail late"_s, u"Mail to partners is late"_s));
    CHECK_FALSE(fits(u"mail late"_s, u"Too late: the mail of the bank"_s));
    CHECK(fits(u"lost files"_s, u"Files were lost in the move"_s));
    CHECK_FALSE(fits(u"change partner"_s, u"Mail to partners is late"_s));
    CHECK_FALSE(fits(u"nobody can sign in"_s, u"Nobody can print"_s));
    CHECK_FALSE(fits(u"files lost"_s, u"The phone is lost. Where are my files?"_s));
}

TEST_CASE("a word that means something only beside another stands there", "[guides]")
{
    CHECK(fits(u"sign in"_s, u"Nobody can sign in"_s));
    CHECK(fits(u"не доход"_s, u"Письма не доходят до банка"_s));
    CHECK_FALSE(fits(u"sign in"_s, u"How do I sign a contract in Word"_s));
    CHECK_FALSE(fits(u"не доход"_s, u"Не видно, что письма доходят"_s));
}

TEST_CASE("the title speaks twice, and one word of the text alone for nothing", "[guides]")
{
    const std::vector<Guide> guides{guideOf(u"slow"_s, Service::Office365, {u"slow"_s}),
                                    guideOf(u"calendar"_s, Service::Office365, {u"calendar"_s, u"shared calendar"_s})};
    CHECK(proposed(guides, u"Outlook is slow"_s, u"Above all the calendar."_s).front() == u"slow"_s);
    CHECK(proposed(guides, u"Outlook"_s, u"It is the calendar."_s).isEmpty());
    CHECK(proposed(guides, u"Outlook"_s, u"It is the shared calendar."_s) == QStringList{u"calendar"_s});
}

TEST_CASE("where the best fit several services alike and none is known, none is proposed", "[guides]")
{
    const std::vector<Guide> guides{guideOf(u"azure"_s, Service::Azure, {u"sign in"_s, u"azure portal"_s}),
                                    guideOf(u"office"_s, Service::Office365, {u"sign in"_s})};
    CHECK(proposed(guides, u"Cannot sign in"_s, {}, std::nullopt).isEmpty());
    CHECK(proposed(guides, u"Cannot sign in to the Azure portal"_s, {}, std::nullopt).front() == u"azure"_s);
    CHECK(proposed(guides, u"Cannot sign in"_s) == QStringList{u"office"_s});
}
