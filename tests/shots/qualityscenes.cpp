// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scene.h"
#include "ui/quality/formsdialog.h"
#include "ui/quality/pointfield.h"
#include "ui/quality/qualitypage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QualityPage*> reviewPage(Stage& stage)
    {
        stage.window().actions().quality->trigger();
        HD_TRY(auto* page, stage.find<QualityPage>("qualityPage"));
        HD_CHECK(stage.until("the sample is read", [page] { return page->isRead(); }));
        HD_CHECK(stage.settle());
        page->focusFirst();
        HD_CHECK(stage.settle());
        return page;
    }

    Result<QWidget*> review(Stage& stage)
    {
        HD_CHECK(reviewPage(stage));
        return &stage.window();
    }

    // Half filled, and saved too early: the form says what is missing.
    Result<QWidget*> incomplete(Stage& stage)
    {
        HD_TRY(auto* page, reviewPage(stage));
        HD_TRY(auto* first, stage.find<PointField>("reviewPoint_understood", page));
        first->setFocus();
        QTest::keyClicks(first, u"5"_s);
        HD_TRY(auto* save, stage.find<QPushButton>("reviewSave", page));
        save->click();
        HD_CHECK(stage.find<QWidget>("reviewMessage", page));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> noneFits(Stage& stage)
    {
        HD_TRY(auto* page, reviewPage(stage));
        HD_TRY(auto* rule, stage.find<QComboBox>("sampleRule", page));
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_Down);
        HD_CHECK(stage.settle());
        HD_CHECK(stage.until("the sample is read", [page] { return page->isRead(); }));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> forms(Stage& stage)
    {
        HD_TRY(auto* page, reviewPage(stage));
        HD_TRY(auto* button, stage.find<QPushButton>("reviewForms", page));
        button->click();
        HD_TRY(auto* dialog, stage.dialog<FormsDialog>());
        HD_CHECK(stage.until("the forms are read", [dialog] { return dialog->isRead(); }));
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> qualityScenes()
{
    return {
        {u"quality"_s, review, true},
        {u"quality-incomplete"_s, incomplete, false},
        {u"quality-severity-a"_s, noneFits, false},
        {u"quality-empty"_s, review, false, false},
        {u"quality-forms"_s, forms, true},
    };
}

} // namespace helpdesk::shots
