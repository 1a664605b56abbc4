// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"
#include "ui/text/keypresenter.h"

#include <QAction>

namespace helpdesk {

using namespace Qt::StringLiterals;

void Actions::retranslate()
{
    newTicket->setText(tr("&New ticket"));
    openWorkspace->setText(tr("&Open workspace..."));
    importFiles->setText(tr("&Import..."));
    exportList->setText(tr("&Export list..."));
    quit->setText(tr("&Quit"));
    search->setText(tr("&Find tickets"));
    buildSearch->setText(tr("&Build a search..."));
    buildSearch->setToolTip(buildSearch->iconText() + u" (%1)"_s.arg(buildSearch->shortcut().toString(QKeySequence::NativeText)));
    saveView->setText(tr("&Save search as view..."));
    editView->setText(tr("Chan&ge view..."));
    removeView->setText(tr("&Delete view..."));
    moveViewUp->setText(tr("Move view &up"));
    moveViewDown->setText(tr("Move view do&wn"));
    openTicket->setText(tr("&Open in full width"));
    back->setText(tr("&Back to the list"));
    reply->setText(tr("&Reply to the customer"));
    note->setText(tr("Internal &note"));
    call->setText(tr("&Phone call"));
    changeTickets->setText(tr("Chan&ge tickets..."));
    assignToMe->setText(tr("Assign to &me"));
    runMacro->setText(tr("R&un macro..."));
    copyTickets->setText(tr("Cop&y as a table"));
    chooseAll->setText(tr("Choose &all tickets of the list"));
    chooseColumns->setText(tr("Colum&ns..."));
    showHits->setText(tr("Show wh&ere the words stand"));
    nextHit->setText(tr("Ne&xt place found"));
    previousHit->setText(tr("Pre&vious place found"));
    nextAct->setText(tr("&Take the next step"));
    approveCost->setText(tr("Record &cost approval..."));
    attach->setText(tr("&Attach files..."));
    drafts->setText(tr("&Drafts..."));
    palette->setText(tr("Command &palette"));
    palette->setToolTip(palette->iconText() + u" (%1)"_s.arg(palette->shortcut().toString(QKeySequence::NativeText)));
    board->setText(tr("Superv&ision"));
    quality->setText(tr("&Quality review"));
    customers->setText(tr("&Customers"));
    cases->setText(tr("&Microsoft cases"));
    outages->setText(tr("&Outages and claims"));
    reports->setText(tr("Repo&rts"));
    guides->setText(tr("&Guides and articles..."));
    nextPane->setText(tr("Ne&xt pane"));
    previousPane->setText(tr("Pre&vious pane"));
    macros->setText(tr("&Macros..."));
    tiers->setText(tr("Support &tiers..."));
    notifications->setText(tr("N&otifications..."));
    policies->setText(tr("Service level &policies..."));
    audit->setText(tr("A&udit..."));
    calendars->setText(tr("&Business calendars..."));
    settings->setText(tr("&Settings..."));
    about->setText(tr("&About Partner Helpdesk"));
    const auto all = valuesOf<StandardView>();
    for (size_t i = 0; i < views.size(); ++i)
        views[i]->setText(label(all[i]));
    for (size_t i = 0; i < savedViews.size(); ++i)
        savedViews[i]->setText(tr("Saved view %1", "by its place in the side bar").arg(i + 1));
    groupings[0]->setText(tr("Do not &group"));
    const auto groups = valuesOf<TicketGrouping>();
    for (size_t i = 0; i < groups.size(); ++i)
        groupings[i + 1]->setText(tr("Group by: %1").arg(label(groups[i])));
    foldGroups->setText(tr("&Fold all groups"));
    unfoldGroups->setText(tr("&Unfold all groups"));
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    languages[0]->setText(u"English"_s); // each language names itself
    languages[1]->setText(u"Русский"_s);
}

} // namespace helpdesk
