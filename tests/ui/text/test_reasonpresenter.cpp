// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimreasons.h"
#include "domain/imports/importreasons.h"
#include "domain/outage/outagereasons.h"
#include "domain/quality/reviewreasons.h"
#include "domain/workflow/reasonkeys.h"
#include "support/catch.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList allKeys()
{
    QStringList keys;
    for (const auto key : reasonkey::all)
        keys << key;
    for (const auto* key : importreason::all)
        keys << QString::fromLatin1(key);
    for (const auto key : claimreason::all)
        keys << key;
    for (const auto key : outagereason::all)
        keys << key;
    for (const auto key : reviewreason::all)
        keys << key;
    return keys;
}

} // namespace

TEST_CASE("every reason has a sentence of its own", "[text]")
{
    QSet<QString> sentences;
    for (const auto& key : allKeys()) {
        const auto text = sentence(Reason{key, {u"3"_s, u"two"_s}});
        CAPTURE(key, text);
        CHECK(text.endsWith(u'.'));
        CHECK(text.front().isUpper() != (text.front() == u'3' || text.front() == u'“'));
        CHECK_FALSE(text.contains(key));
        CHECK_FALSE(text.contains(u'%'));
        CHECK_FALSE(sentences.contains(text));
        sentences.insert(text);
    }
    CHECK(sentences.size() == allKeys().size());
}

TEST_CASE("a reason tells its arguments", "[text]")
{
    CHECK(sentence(Reason{u"date_invalid"_s, {u"Created"_s, u"31.02.2026"_s}}).contains(u"31.02.2026"_s));
    CHECK(sentence(Reason{u"announced_more"_s, {u"37"_s, u"1"_s}})
          == u"The file announces 37 entries and holds 1; import the other pages too."_s);
    CHECK(sentence(Reason{u"open_legs"_s, {u"2"_s}}).startsWith(u"2 "_s));
    CHECK(sentence(Reason{u"case_number_malformed"_s, {u"12%1"_s}}).contains(u"“12%1”"_s));
}

TEST_CASE("keys among the arguments become words", "[text]")
{
    CHECK(sentence(Reason{u"role_needed"_s, {u"supervisor"_s}}).contains(label(Role::Supervisor)));
    CHECK(sentence(Reason{u"case_number_needed"_s, {u"azure_portal"_s}}).contains(label(Route::AzurePortal)));
    const auto wrong = sentence(Reason{u"wrong_state"_s, {u"confirm"_s, u"new"_s}});
    CHECK(wrong.contains(label(Trigger::Confirm)));
    CHECK(wrong.contains(label(TicketState::New)));
}

TEST_CASE("missing arguments do not break a sentence", "[text]")
{
    for (const auto& key : allKeys()) {
        const auto text = sentence(Reason{key, {}});
        CAPTURE(key);
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(text.contains(u'%'));
    }
}

TEST_CASE("a key that nobody knows is shown with its arguments", "[text]")
{
    CHECK(sentence(Reason{u"moon_phase"_s, {u"full"_s, u"2"_s}}) == u"moon_phase: full, 2."_s);
    CHECK(sentence(Reason{u"moon_phase"_s, {}}) == u"moon_phase."_s);
}
