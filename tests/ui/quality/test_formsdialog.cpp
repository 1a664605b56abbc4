// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qualityfixture.h"
#include "async/qualitycalls.h"
#include "ui/quality/formeditor.h"
#include "ui/quality/formsdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableWidget>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct FormsFixture : QualityFixture {
    FormsFixture()
    {
        openPage();
        QTest::keyClick(find<QPushButton>("reviewForms"), Qt::Key_Space);
        forms = dialog<FormsDialog>();
        REQUIRE(forms);
        REQUIRE(eventually([&] { return forms->isRead() && find<QListWidget>("formList", forms)->count() > 0; }));
    }

    QualityForm kept(const QString& key)
    {
        const auto all = answered(QualityCalls(workspace).forms());
        REQUIRE_OK(all);
        const auto found = std::ranges::find(*all, key, &QualityForm::key);
        REQUIRE(found != all->end());
        return *found;
    }
    QTableWidget& table() { return *find<QTableWidget>("formQuestions", forms); }
    QPushButton& button(const char* name) { return *find<QPushButton>(name, forms); }

    FormsDialog* forms = nullptr;
};

} // namespace

TEST_CASE_METHOD(FormsFixture, "a form is changed in its table and kept as the next version", "[ui][quality]")
{
    CHECK_FALSE(button("formSave").isEnabled());
    table().setFocus();
    table().setCurrentCell(1, 2);
    QTest::keyClicks(&table(), u"2"_s); // typing begins to edit
    auto* editor = table().findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->setText(u"20"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(eventually([&] { return table().item(1, 2)->text() == u"20"_s; }));
    REQUIRE(button("formSave").isEnabled());
    button("formSave").click();
    REQUIRE(eventually([&] { return kept(generalFormKey()).version == 2; }));
    CHECK(kept(generalFormKey()).points[1].most == 20);
    REQUIRE(eventually([&] { return button("formReset").isEnabled(); }));
    button("formReset").click();
    REQUIRE(eventually([&] { return kept(generalFormKey()).shipped; }));
}

TEST_CASE_METHOD(FormsFixture, "a question is added with both languages, or the form says what it lacks", "[ui][quality]")
{
    const auto before = table().rowCount();
    button("formAdd").click();
    REQUIRE(table().rowCount() == before + 1);
    button("formSave").click();
    REQUIRE(eventually([&] {
        const auto labels = forms->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"question.en"_s); });
    }));
    table().item(before, 0)->setText(u"Was it fun?"_s);
    table().item(before, 1)->setText(u"Было ли весело?"_s);
    button("formSave").click();
    REQUIRE(eventually([&] { return kept(generalFormKey()).points.size() == static_cast<size_t>(before) + 1; }));
    CHECK(kept(generalFormKey()).points.back().question.ru == u"Было ли весело?"_s);
}

TEST_CASE_METHOD(FormsFixture, "a guide gets a form of its own, which begins with the general questions", "[ui][quality]")
{
    auto* guides = find<QMenu>("formGuides", forms);
    REQUIRE(eventually([&] { return !guides->isEmpty() && find<QListWidget>("formList", forms)->count() > 0; }));
    const auto actions = guides->actions();
    const auto quota = std::ranges::find_if(actions, [](const QAction* action) { return action->data() == u"azure.quota"_s; });
    REQUIRE(quota != actions.end());
    (*quota)->trigger();
    REQUIRE(button("formSave").isEnabled());
    button("formSave").click();
    auto* list = find<QListWidget>("formList", forms);
    REQUIRE(eventually([&] { return list->currentItem() && list->currentItem()->text().contains(u"quota"_s); }));
    CHECK(kept(u"azure.quota"_s).guide == u"azure.quota"_s);
    CHECK(kept(u"azure.quota"_s).points == kept(generalFormKey()).points);
}

TEST_CASE_METHOD(FormsFixture, "a form goes to a file and comes back", "[ui][quality]")
{
    const auto file = folder.filePath(u"general.json"_s);
    forms->exportTo(file);
    REQUIRE(eventually([&] { return QFile::exists(file); }));
    forms->importFrom(file);
    REQUIRE(eventually([&] { return kept(generalFormKey()).version == 2; }));
}
