// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/base/icons.h"
#include "ui/text/keypresenter.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kLanguages{"en", "ru"};

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    newTicket = add(QKeySequence::New);
    openWorkspace = add(QKeySequence::Open);
    importFiles = add(Qt::CTRL | Qt::Key_I);
    exportList = add(Qt::CTRL | Qt::Key_E);
    quit = add(QKeySequence::Quit);
    undo = add(QKeySequence::Undo);
    redo = add(QKeySequence::Redo);
    search = add(QKeySequence::Find);
    openTicket = add(Qt::CTRL | Qt::Key_Return);
    back = add(Qt::Key_Escape);
    reply = add(Qt::CTRL | Qt::Key_R);
    note = add(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    call = add(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    palette = add(Qt::CTRL | Qt::Key_K);
    customers = add(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    settings = add(QKeySequence::Preferences);
    about = add();
    openTicket->setShortcut({}); // Enter in the list does it; the menu entry names it
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    newTicket->setIcon(iconOf(Icon::NewTicket, Tone::OnAccent));
    importFiles->setIcon(iconOf(Icon::Import));
    exportList->setIcon(iconOf(Icon::Export));
    undo->setIcon(iconOf(Icon::Undo));
    redo->setIcon(iconOf(Icon::Redo));
    reply->setIcon(iconOf(Icon::Reply));
    note->setIcon(iconOf(Icon::Note));
    call->setIcon(iconOf(Icon::Phone));
    customers->setIcon(iconOf(Icon::Customer));
    palette->setIcon(iconOf(Icon::Command));
    search->setIcon(iconOf(Icon::Search));
    settings->setIcon(iconOf(Icon::Settings));
    settings->setMenuRole(QAction::PreferencesRole);
    addViews();
    addThemes();
    addLanguages();
    retranslate();
}

QAction* Actions::add(const QKeySequence& shortcut)
{
    auto* action = new QAction(m_window);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> actions{newTicket, reply, note, call, undo, redo, search, openTicket, back};
    for (auto* view : views)
        actions << view;
    actions << customers << importFiles << exportList << openWorkspace << settings;
    for (auto* theme : themes)
        actions << theme;
    for (auto* language : languages)
        actions << language;
    return actions << about << quit;
}

void Actions::addViews()
{
    const auto all = valuesOf<StandardView>();
    for (size_t i = 0; i < views.size(); ++i) {
        views[i] = add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(views[i], &QAction::triggered, this, [this, view = all[i]] { Q_EMIT viewChosen(view); });
    }
}

void Actions::addThemes()
{
    auto* group = new QActionGroup(this);
    const auto all = valuesOf<Theme>();
    for (size_t i = 0; i < themes.size(); ++i) {
        themes[i] = add();
        themes[i]->setCheckable(true);
        group->addAction(themes[i]);
        connect(themes[i], &QAction::triggered, this, [this, theme = all[i]] { Q_EMIT themeChosen(theme); });
    }
}

void Actions::addLanguages()
{
    auto* group = new QActionGroup(this);
    for (size_t i = 0; i < languages.size(); ++i) {
        languages[i] = add();
        languages[i]->setCheckable(true);
        group->addAction(languages[i]);
        connect(languages[i], &QAction::triggered, this,
                [this, code = QString::fromLatin1(kLanguages[i])] { Q_EMIT languageChosen(code); });
    }
}

void Actions::retranslate()
{
    newTicket->setText(tr("&New ticket"));
    openWorkspace->setText(tr("&Open workspace..."));
    importFiles->setText(tr("&Import..."));
    exportList->setText(tr("&Export list..."));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    search->setText(tr("&Find tickets"));
    openTicket->setText(tr("&Open in full width"));
    back->setText(tr("&Back to the list"));
    reply->setText(tr("&Reply to the customer"));
    note->setText(tr("Internal &note"));
    call->setText(tr("&Phone call"));
    palette->setText(tr("Command &palette"));
    customers->setText(tr("&Customers"));
    settings->setText(tr("&Settings..."));
    about->setText(tr("&About Partner Helpdesk"));
    const auto all = valuesOf<StandardView>();
    for (size_t i = 0; i < views.size(); ++i)
        views[i]->setText(label(all[i]));
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    languages[0]->setText(u"English"_s); // each language names itself
    languages[1]->setText(u"Русский"_s);
}

} // namespace helpdesk
