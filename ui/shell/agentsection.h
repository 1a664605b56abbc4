// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/agentload.h"

#include <QWidget>

class QToolButton;

namespace helpdesk {

class AgentListModel;
class AsyncWorkspace;
class ViewList;

/// The agents in the side bar with what each has to do, below a title that folds them away; tickets dragged over the title
/// unfold them.
class AgentSection final : public QWidget {
    Q_OBJECT

public:
    explicit AgentSection(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    AgentListModel& model() { return *m_model; }
    ViewList& list() { return *m_list; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// How many agents are on show.
    int lines() const;
    int titleHeight() const;
    int wholeWidth() const;
    /// Marks the agent whose tickets these are, or none.
    void showAskedFor(const TicketCriteria& criteria);

Q_SIGNALS:
    void agentChosen(const helpdesk::AgentLoad& agent);
    void resized(); ///< it has other lines or words

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int row);
    void nameTitle();
    void retranslate();

    AgentListModel* m_model;
    QToolButton* m_title;
    ViewList* m_list;
    bool m_open = false;
};

} // namespace helpdesk
