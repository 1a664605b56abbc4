// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QStatusBar>
#include <QTimer>

class QMenu;

namespace helpdesk {

class Actions;
class ElidingLabel;
class Recomputing;
class StatusButton;

/// The line at the foot of the window: the workspace and whether all is saved, what just happened, what is due
/// next, drafts, who works here. What leads somewhere is a button.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(AsyncWorkspace& workspace, Actions& actions, QMenu& users, QWidget* parent = nullptr);

    /// Says for a while what was done.
    void say(const QString& sentence);
    /// Words were typed that are not on their way yet.
    void setUnsaved(bool unsaved);
    /// The number of drafts may have changed.
    void readDrafts();
    /// What is due next to the one who works here may have changed.
    void readNextDue();
    /// Those that wait, and how many of them nobody has looked at.
    void setNotifications(int all, int unseen);
    /// Shows how far it has come, when it takes its time, and lets it be stopped and taken up again.
    void watch(Recomputing& recomputing);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(Actions& actions, QMenu& users);
    void wire();
    void showUser();
    void showNextDue();
    void fitParts();
    bool hasRoom() const;
    void sayNextDue(const QString& words);
    void sayNotifications();
    void showWork();
    void saySaving(bool withName);
    void sayDrafts(bool inWords);
    void retranslate();

    AsyncWorkspace& m_workspace;
    bool m_unsaved = false;
    int m_draftCount = 0;
    std::optional<TicketRow> m_nextDue;
    QString m_nextWords;
    QString m_nextShortly; ///< for a line that has no room for the words
    ElidingLabel* m_saving;
    ElidingLabel* m_said;
    StatusButton* m_work; ///< what is due is found anew
    QMenu* m_workMenu;
    StatusButton* m_next;
    StatusButton* m_bell;
    StatusButton* m_drafts;
    StatusButton* m_user;
    QTimer m_forget; ///< what was said
    QTimer m_minute; ///< the time that is left
    QTimer m_patience; ///< work that is over at once is not shown
    Recomputing* m_recomputing = nullptr;
    int m_notifications = 0;
    int m_unseen = 0;
    Latest m_countingDrafts;
    Latest m_findingNext;
};

} // namespace helpdesk
