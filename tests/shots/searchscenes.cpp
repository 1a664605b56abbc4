// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/search/searchbuilder.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<SearchBuilder*> buildSearch(Stage& stage, const QString& text)
    {
        HD_TRY(auto* line, stage.find<QLineEdit>("search"));
        line->setText(text);
        stage.window().actions().buildSearch->trigger();
        HD_TRY(auto* dialog, stage.dialog<SearchBuilder>());
        HD_CHECK(stage.settle());
        return dialog;
    }

    Result<QWidget*> emptyBuilder(Stage& stage)
    {
        HD_TRY(auto* dialog, buildSearch(stage, {}));
        return dialog;
    }

    Result<QWidget*> fullBuilder(Stage& stage)
    {
        HD_TRY(auto* dialog,
               buildSearch(stage, u"status:open,waiting -severity:C assignee:me,none customer:\"Riverside Academy\",contoso.com "
                                  "created:>=-4w mail delayed sort:-created"_s));
        return dialog;
    }

    /// Days of every kind, marks, groups that only a text can say, and ticket numbers.
    Result<QWidget*> everyKind(Stage& stage)
    {
        HD_TRY(auto* dialog,
               buildSearch(stage, u"due:<=+2w updated:2026-10-05 -created:yesterday is:any has:attachment,note #1001 #1004 "
                                  "(severity:A OR assignee:me) (mail OR calendar)"_s));
        return dialog;
    }

    Result<QWidget*> notUnderstood(Stage& stage)
    {
        HD_TRY(auto* dialog, buildSearch(stage, u"status:open mail (severity:A OR asignee:me)"_s));
        return dialog;
    }

    /// Which values are ticked.
    Result<QWidget*> openChoices(Stage& stage)
    {
        HD_TRY(auto* dialog, buildSearch(stage, u"status:open,waiting_customer mail"_s));
        HD_TRY(auto* choices, stage.find<QPushButton>("builderChoices", dialog));
        choices->menu()->popup(choices->mapToGlobal(QPoint(0, choices->height())));
        HD_CHECK(stage.settle());
        return choices->menu();
    }

} // namespace

std::vector<Scene> searchScenes()
{
    return {
        {u"search-build"_s, fullBuilder, true},
        {u"search-build-empty"_s, emptyBuilder},
        {u"search-build-kinds"_s, everyKind, true},
        {u"search-build-refused"_s, notUnderstood},
        {u"search-build-choices"_s, openChoices},
    };
}

} // namespace helpdesk::shots
