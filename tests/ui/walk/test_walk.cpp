// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/look.h"
#include "shots/scene.h"
#include "support/catch.h"
#include "ui/shell/mainwindow.h"
#include "ui/walk/findings.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>

using namespace helpdesk;
using namespace helpdesk::shots;
using namespace Qt::StringLiterals;

namespace {

QStringList findingsOf(QWidget& window, const Look& look)
{
    auto findings = walk::clippedTexts(window) + walk::misplacedWidgets(window);
    if (window.width() > look.size.width() || window.height() > look.size.height())
        findings << u"%1: is %2x%3"_s.arg(walk::pathOf(window)).arg(window.width()).arg(window.height());
    return findings;
}

/// Every look is worn by the same window, as by somebody who tries the settings: what does not follow is a fault too.
const std::vector<Look>& looks()
{
    static const std::vector<Look> all{
        {u"en"_s, Theme::Light, 100, {1280, 800}}, {u"ru"_s, Theme::Light, 100, {1280, 800}},
        {u"ru"_s, Theme::Light, 100, {1024, 700}}, {u"en"_s, Theme::Light, 100, {1024, 700}},
        {u"en"_s, Theme::Light, 150, {1280, 800}}, {u"ru"_s, Theme::Light, 150, {1280, 800}},
        {u"ru"_s, Theme::Light, 200, {1280, 800}}, {u"en"_s, Theme::Light, 200, {1280, 800}}};
    return all;
}

/// The least room there is: for who reads the largest text on the smallest screen, and starts the program so.
const std::vector<Look>& narrowLooks()
{
    static const std::vector<Look> all{{u"en"_s, Theme::Light, 200, {1024, 700}}, {u"ru"_s, Theme::Light, 200, {1024, 700}}};
    return all;
}

/// And for who tries the largest text on the smallest screen while a ticket is open, the only page that gives way in height.
const std::vector<Look>& growingLooks()
{
    static const std::vector<Look> all{{u"ru"_s, Theme::Light, 100, {1024, 700}}, {u"ru"_s, Theme::Light, 200, {1024, 700}}};
    return all;
}

/// What is wrong with one scene in any look; each fault once in a language, with the look it was seen in first.
QStringList findingsOf(const Scene& scene, const std::vector<Look>& looks, const Sources& sources, Appearance& appearance)
{
    wear(looks.front(), appearance);
    Stage stage(sources, scene.demo, appearance);
    REQUIRE_OK(stage.open());
    stage.window().resize(looks.front().size);
    const auto set = scene.set(stage);
    REQUIRE_OK(set);
    auto& window = **set;
    if (qobject_cast<QMenu*>(&window))
        return {}; // Qt places a menu's entries itself, and the arrows lead through them
    QStringList findings;
    QSet<QString> known;
    const auto add = [&](const QStringList& more, const Look& look) {
        for (const auto& one : more) {
            const auto fault = look.language + QString(one).remove(QRegularExpression(u"\\d+"_s));
            if (!known.contains(fault)) {
                known.insert(fault);
                findings << look.pictureName(scene.name) + u": "_s + one;
            }
        }
    };
    for (const auto& look : looks) {
        wear(look, appearance);
        stage.window().resize(look.size);
        fit(window, look);
        REQUIRE_OK(stage.settle());
        add(findingsOf(window, look) + walk::namelessControls(window), look);
    }
    add(walk::controlsOutsideTabOrder(window), looks.back());
    wear(looks.front(), appearance);
    REQUIRE_OK(stage.settle());
    add(walk::controlsOutsideTabOrder(window), looks.front());
    return findings;
}

void walkThrough(const std::vector<Scene>& scenes, const std::vector<Look>& alsoWorn = {})
{
    const auto sources = Sources::make();
    REQUIRE_OK(sources);
    Appearance appearance(*qApp);
    for (const auto& scene : scenes) {
        INFO(scene.name.toStdString());
        QStringList findings;
        for (const auto* worn : {&looks(), &narrowLooks(), &alsoWorn}) {
            if (!worn->empty())
                findings += findingsOf(scene, *worn, **sources, appearance);
        }
        INFO(findings.join(u'\n').toStdString());
        CHECK(findings.isEmpty());
    }
    wear({}, appearance);
}

} // namespace

TEST_CASE("the list of tickets can be used by everybody", "[walk]")
{
    walkThrough(queueScenes());
}
TEST_CASE("macros can be used by everybody", "[walk]")
{
    walkThrough(macroScenes());
}
TEST_CASE("a ticket can be used by everybody", "[walk]")
{
    walkThrough(ticketScenes(), growingLooks());
}
TEST_CASE("the forms of the workflow can be used by everybody", "[walk]")
{
    walkThrough(triggerScenes());
}
TEST_CASE("the new ticket can be used by everybody", "[walk]")
{
    walkThrough(newTicketScenes());
}
TEST_CASE("customers and their forms can be used by everybody", "[walk]")
{
    walkThrough(customerScenes());
}
TEST_CASE("import and export can be used by everybody", "[walk]")
{
    walkThrough(fileScenes());
}
TEST_CASE("settings, palette and start can be used by everybody", "[walk]")
{
    walkThrough(programScenes());
}
TEST_CASE("a search that is built can be used by everybody", "[walk]")
{
    walkThrough(searchScenes());
}
TEST_CASE("saved views, drafts and the small dialogs can be used by everybody", "[walk]")
{
    walkThrough(shellScenes());
}
TEST_CASE("the board of a supervisor can be used by everybody", "[walk]")
{
    walkThrough(supervisionScenes());
}
TEST_CASE("quality review and its forms can be used by everybody", "[walk]")
{
    walkThrough(qualityScenes());
}
TEST_CASE("the audit can be used by everybody", "[walk]")
{
    walkThrough(auditScenes());
}
TEST_CASE("outages, claims and their forms can be used by everybody", "[walk]")
{
    walkThrough(outageScenes());
}
TEST_CASE("reports and their definitions can be used by everybody", "[walk]")
{
    walkThrough(reportScenes());
}
TEST_CASE("cases at Microsoft and their forms can be used by everybody", "[walk]")
{
    walkThrough(caseScenes());
}
TEST_CASE("tiers, agreements and balances can be used by everybody", "[walk]")
{
    walkThrough(offeringScenes());
}
TEST_CASE("policies, calendars and notifications can be used by everybody", "[walk]")
{
    walkThrough(slaScenes());
}
TEST_CASE("guides and articles can be used by everybody", "[walk]")
{
    walkThrough(guideScenes());
}
