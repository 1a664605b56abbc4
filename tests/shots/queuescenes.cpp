// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> search(Stage& stage, const QString& text)
    {
        HD_TRY(auto* line, stage.find<QLineEdit>("search"));
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> view(Stage& stage, StandardView which)
    {
        stage.window().actions().views[static_cast<size_t>(which)]->trigger();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

} // namespace

std::vector<Scene> queueScenes()
{
    return {
        {u"main"_s, [](Stage& stage) -> Result<QWidget*> { return &stage.window(); }, true},
        {u"main-open"_s, [](Stage& stage) { return view(stage, StandardView::Open); }},
        {u"main-empty-workspace"_s, [](Stage& stage) -> Result<QWidget*> { return &stage.window(); }, false, false},
        {u"main-search"_s, [](Stage& stage) { return search(stage, u"status:open severity:A,B"_s); }},
        {u"main-search-nothing"_s, [](Stage& stage) { return search(stage, u"status:new zeppelin"_s); }},
        {u"main-search-error"_s, [](Stage& stage) { return search(stage, u"staus:open"_s); }},
    };
}

} // namespace helpdesk::shots
