// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/look.h"
#include "shots/scene.h"
#include "support/catch.h"

#include <QApplication>

using namespace helpdesk;
using namespace helpdesk::shots;
using namespace Qt::StringLiterals;

namespace {

void walk(const std::vector<Scene>& scenes)
{
    const auto sources = Sources::make();
    REQUIRE_OK(sources);
    Appearance appearance(*qApp);
    for (const auto& scene : scenes) {
        for (const auto& language : {u"en"_s, u"ru"_s}) {
            INFO(scene.name.toStdString() << " in " << language.toStdString());
            wear({language, Theme::Light, 100, {}}, appearance);
            Stage stage(**sources, scene.demo, appearance);
            REQUIRE_OK(stage.open());
            const auto window = scene.set(stage);
            REQUIRE_OK(window);
            CHECK((*window)->isVisible());
        }
    }
    wear({}, appearance);
}

} // namespace

TEST_CASE("the list of tickets can be used by everybody", "[walk]") { walk(queueScenes()); }
TEST_CASE("a ticket can be used by everybody", "[walk]") { walk(ticketScenes()); }
TEST_CASE("the forms of the workflow can be used by everybody", "[walk]") { walk(triggerScenes()); }
TEST_CASE("the new ticket can be used by everybody", "[walk]") { walk(newTicketScenes()); }
TEST_CASE("customers and their forms can be used by everybody", "[walk]") { walk(customerScenes()); }
TEST_CASE("import and export can be used by everybody", "[walk]") { walk(fileScenes()); }
TEST_CASE("settings, palette and start can be used by everybody", "[walk]") { walk(programScenes()); }
