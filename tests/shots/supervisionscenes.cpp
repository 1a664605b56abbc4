// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/bulk/bulkpreview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/supervision/rebalancedialog.h"
#include "ui/supervision/supervisionpage.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> board(Stage& stage)
    {
        stage.window().actions().board->trigger();
        HD_TRY(auto* page, stage.find<SupervisionPage>("supervisionPage"));
        HD_CHECK(stage.until("the board is read", [page] { return page->isRead(); }));
        HD_CHECK(stage.settle());
        page->focusBoard();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> rebalance(Stage& stage)
    {
        HD_CHECK(board(stage));
        HD_TRY(auto* button, stage.find<QPushButton>("boardRebalance"));
        button->click();
        HD_TRY(auto* dialog, stage.dialog<RebalanceDialog>());
        auto* list = dialog->findChild<QListWidget*>();
        HD_CHECK(stage.until("the moves are proposed", [list] { return list && list->count() > 0; }));
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> supervisionScenes()
{
    return {
        {u"board"_s, board, true},
        {u"board-empty"_s, board, false, false},
        {u"board-rebalance"_s, rebalance, true},
    };
}

} // namespace helpdesk::shots
