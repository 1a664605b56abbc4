// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/base/icons.h"
#include "ui/models/viewlistmodel.h"

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
    addEverything();
    addViews();
    addGroupings();
    addThemes();
    addLanguages();
    setIcons();
    retranslate();
}

void Actions::addEverything()
{
    newTicket = add({QKeySequence::New});
    openWorkspace = add({QKeySequence::Open});
    importFiles = add({Qt::CTRL | Qt::Key_I});
    exportList = add({Qt::CTRL | Qt::Key_E});
    quit = add({QKeySequence::Quit});
    undo = add({QKeySequence::Undo});
    redo = add({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    search = add({QKeySequence::Find});
    buildSearch = add({Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    saveView = add({Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    editView = add();
    removeView = add();
    moveViewUp = add();
    moveViewDown = add();
    openTicket = add(); // Enter in the list does it; the menu entry names it
    back = add({Qt::Key_Escape});
    reply = add({Qt::CTRL | Qt::Key_R});
    note = add({Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    call = add({Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    changeTickets = add({Qt::CTRL | Qt::Key_B});
    assignToMe = add({Qt::CTRL | Qt::Key_T});
    runMacro = add({Qt::CTRL | Qt::Key_M});
    copyTickets = add(); // Ctrl+C and Ctrl+A in the list do it
    chooseAll = add();
    chooseColumns = add();
    showHits = add();
    showHits->setCheckable(true);
    nextHit = add({Qt::Key_F3});
    previousHit = add({Qt::SHIFT | Qt::Key_F3});
    nextAct = add({Qt::CTRL | Qt::Key_J});
    approveCost = add();
    attach = add({Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    drafts = add({Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    palette = add({Qt::CTRL | Qt::Key_K});
    board = add({Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    quality = add({Qt::CTRL | Qt::SHIFT | Qt::Key_Q});
    customers = add({Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    cases = add({Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    outages = add({Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    reports = add({Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    guides = add({Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    nextPane = add({Qt::Key_F6, Qt::CTRL | Qt::Key_F6});
    previousPane = add({Qt::SHIFT | Qt::Key_F6, Qt::CTRL | Qt::SHIFT | Qt::Key_F6});
    macros = add();
    notifications = add({Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    policies = add();
    audit = add();
    calendars = add();
    tiers = add();
    const auto preferences = QKeySequence::keyBindings(QKeySequence::Preferences);
    settings = add(preferences.isEmpty() ? QList<QKeySequence>{Qt::CTRL | Qt::Key_Comma} : preferences);
    about = add();
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::PreferencesRole);
}

QAction* Actions::add(const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(m_window);
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

void Actions::setIcons()
{
    newTicket->setIcon(iconOf(Icon::NewTicket));
    importFiles->setIcon(iconOf(Icon::Import));
    exportList->setIcon(iconOf(Icon::Export));
    undo->setIcon(iconOf(Icon::Undo));
    redo->setIcon(iconOf(Icon::Redo));
    reply->setIcon(iconOf(Icon::Reply));
    note->setIcon(iconOf(Icon::Note));
    call->setIcon(iconOf(Icon::Phone));
    changeTickets->setIcon(iconOf(Icon::Edit));
    assignToMe->setIcon(iconOf(Icon::Assign));
    runMacro->setIcon(iconOf(Icon::Command));
    macros->setIcon(iconOf(Icon::Command));
    copyTickets->setIcon(iconOf(Icon::Copy));
    chooseAll->setIcon(iconOf(Icon::All));
    chooseColumns->setIcon(iconOf(Icon::View));
    for (auto* hit : {showHits, nextHit, previousHit})
        hit->setIcon(iconOf(Icon::Search));
    nextAct->setIcon(iconOf(Icon::Diagnose));
    approveCost->setIcon(iconOf(Icon::Approve));
    attach->setIcon(iconOf(Icon::Attachment));
    drafts->setIcon(iconOf(Icon::Drafts));
    board->setIcon(iconOf(Icon::Board));
    quality->setIcon(iconOf(Icon::Quality));
    customers->setIcon(iconOf(Icon::Customer));
    cases->setIcon(iconOf(Icon::Microsoft));
    outages->setIcon(iconOf(Icon::Outage));
    reports->setIcon(iconOf(Icon::Report));
    guides->setIcon(iconOf(Icon::Knowledge));
    palette->setIcon(iconOf(Icon::Command));
    search->setIcon(iconOf(Icon::Search));
    buildSearch->setIcon(iconOf(Icon::Filter));
    saveView->setIcon(iconOf(Icon::View));
    tiers->setIcon(iconOf(Icon::Approve));
    notifications->setIcon(iconOf(Icon::Bell));
    policies->setIcon(iconOf(Icon::Waiting));
    audit->setIcon(iconOf(Icon::Lock));
    calendars->setIcon(iconOf(Icon::Calendar));
    settings->setIcon(iconOf(Icon::Settings));
    openTicket->setIcon(iconOf(Icon::Open));
    back->setIcon(iconOf(Icon::ChevronLeft));
    editView->setIcon(iconOf(Icon::Edit));
    about->setIcon(iconOf(Icon::Info));
    themes[1]->setIcon(iconOf(Icon::Sun));
    themes[2]->setIcon(iconOf(Icon::Moon));
    for (size_t i = 0; i < views.size(); ++i)
        views[i]->setIcon(ViewListModel::icon(valuesOf<StandardView>()[i]));
    for (auto* grouping : groupings)
        grouping->setIcon(iconOf(Icon::View));
    foldGroups->setIcon(iconOf(Icon::ChevronRight));
    unfoldGroups->setIcon(iconOf(Icon::ChevronDown));
    for (auto* language : languages)
        language->setIcon(iconOf(Icon::Globe));
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> actions{newTicket, reply, note,   call,        attach,     approveCost, undo,
                            redo,      search, buildSearch, openTicket, back,   drafts};
    actions << changeTickets << assignToMe << runMacro << copyTickets << chooseAll;
    for (auto* view : views)
        actions << view;
    actions << chooseColumns << showHits << nextHit << previousHit << saveView << editView << removeView << moveViewUp << moveViewDown;
    actions << board << quality << customers << cases << outages << reports << guides << importFiles << exportList << openWorkspace << macros
            << tiers << policies << calendars << notifications << audit << settings;
    for (auto* grouping : groupings)
        actions << grouping;
    actions << foldGroups << unfoldGroups;
    for (auto* theme : themes)
        actions << theme;
    for (auto* language : languages)
        actions << language;
    return actions << about << quit;
}

void Actions::addViews()
{
    const auto all = valuesOf<StandardView>();
    static_assert(all.size() == std::tuple_size_v<decltype(views)>);
    for (size_t i = 0; i < views.size(); ++i) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>((i + 1) % 10));
        views[i] = add({Qt::CTRL | digit});
        connect(views[i], &QAction::triggered, this, [this, view = all[i]] { Q_EMIT viewChosen(view); });
    }
    for (size_t i = 0; i < savedViews.size(); ++i) {
        const auto place = static_cast<int>(i);
        savedViews[i] = add({Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)});
        connect(savedViews[i], &QAction::triggered, this, [this, place] { Q_EMIT savedViewChosen(place); });
    }
}

void Actions::addGroupings()
{
    auto* group = new QActionGroup(this);
    const auto all = valuesOf<TicketGrouping>();
    static_assert(all.size() + 1 == std::tuple_size_v<decltype(groupings)>);
    for (size_t i = 0; i < groupings.size(); ++i) {
        groupings[i] = add();
        groupings[i]->setCheckable(true);
        group->addAction(groupings[i]);
        const auto grouping = i == 0 ? std::nullopt : std::optional(all[i - 1]);
        connect(groupings[i], &QAction::triggered, this, [this, grouping] { Q_EMIT groupingChosen(grouping); });
    }
    foldGroups = add();
    unfoldGroups = add();
}

void Actions::showGrouping(const std::optional<TicketGrouping>& grouping)
{
    groupings[grouping ? static_cast<size_t>(*grouping) + 1 : 0]->setChecked(true);
    foldGroups->setEnabled(grouping.has_value());
    unfoldGroups->setEnabled(grouping.has_value());
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

} // namespace helpdesk
