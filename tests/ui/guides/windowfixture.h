// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/knowledgecalls.h"
#include "support/asyncfixture.h"
#include "ui/guides/guideswindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace helpdesk {

/// The window of guides over a workspace of its own; the actor is an administrator.
struct GuidesFixture : AsyncFixture {
    GuidesFixture() { show(); }

    void show()
    {
        window = std::make_unique<GuidesWindow>(workspace);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1180, 760);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(eventually([&] { return list().topLevelItemCount() > 0; }));
    }
    void open(const QString& id)
    {
        window->openGuide(id);
        REQUIRE(eventually([&] { return tree().isVisible() && tree().topLevelItemCount() > 1; }));
    }
    /// Changes the actor's role without another user.
    void workAs(Role role)
    {
        auto actor = workspace.actor();
        actor.role = role;
        workspace.setActor(actor);
    }

    template <typename Widget>
    Widget& widget(const char* name)
    {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QTreeWidget& list() { return widget<QTreeWidget>("guideList"); }
    QTreeWidget& tree() { return widget<QTreeWidget>("guideTree"); }
    /// The field with this name that is on show, in English or Russian.
    QPlainTextEdit& field(const QString& name)
    {
        QPlainTextEdit* found = nullptr;
        REQUIRE(eventually([&] {
            for (auto* edit : window->findChildren<QPlainTextEdit*>()) {
                if (edit->isVisible() && edit->accessibleName() == name)
                    found = edit;
            }
            return found != nullptr;
        }));
        return *found;
    }
    void press(QWidget& target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        target.setFocus();
        QTest::keyClick(&target, static_cast<Qt::Key>(key), modifiers);
    }
    void type(QPlainTextEdit& edit, const QString& text)
    {
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, text);
    }
    Knowledge knowledge()
    {
        auto read = answered(KnowledgeCalls(workspace).knowledge());
        REQUIRE_OK(read);
        return *read;
    }
    GuideEntry entry(const QString& id)
    {
        for (const auto& entry : knowledge().guides) {
            if (entry.guide.id == id)
                return entry;
        }
        return {};
    }
    int rows()
    {
        int count = 0;
        for (QTreeWidgetItemIterator item(&tree()); *item; ++item)
            ++count;
        return count;
    }
    /// Goes to the row whose answer reads so.
    void choose(const QString& answer)
    {
        for (QTreeWidgetItemIterator item(&tree()); *item; ++item) {
            if ((*item)->text(0) == answer) {
                tree().setCurrentItem(*item);
                return;
            }
        }
        REQUIRE(false);
    }

    const QString mailFlow = QStringLiteral("office365.mail_flow");
    std::unique_ptr<GuidesWindow> window;
};

} // namespace helpdesk
