// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

namespace helpdesk {

class Composer;
class DraftKeeper;
class WorkflowPanel;

/// Ties what is being written in the pane to the drafts: notes every change, puts back what was kept. What was
/// begun in the kinds of message that are not on show is kept beside the forms of acts, as forms of their own: kind -> "message"
/// with the words and "files" with the ids of the files.
class PaneDrafts : public QObject {
    Q_OBJECT

public:
    PaneDrafts(AsyncWorkspace& workspace, Composer& composer, WorkflowPanel& workflow, QObject* parent = nullptr);

    /// Another ticket is on show; `stored` is what the workspace has for it, `sending` whether its text is on its
    /// way already.
    void show(TicketId id, const std::optional<Draft>& stored, bool sending);
    /// No ticket is on show, or it is still being read: what is in the composer belongs to nobody.
    void leave() { m_id = {}; }
    void save();
    /// While a message is under way its text is no draft any more.
    void pause() { m_paused = true; }
    void resume() { m_paused = false; }
    void sent(TicketId id, const NewMessage& message);
    void fired(TicketId id, Trigger trigger);
    void discard(TicketId id);
    /// What is stored was written elsewhere: this window knows nothing of it any more, but for what it has not saved.
    void forget();
    void startAnew();
    int count() const;

Q_SIGNALS:
    void countChanged();
    void unsavedChanged(bool unsaved);
    void failed(const helpdesk::Error& error);

private:
    void note();
    Draft draft() const;

    Composer& m_composer;
    WorkflowPanel& m_workflow;
    DraftKeeper* m_keeper;
    TicketId m_id;
    bool m_paused = false;
};

} // namespace helpdesk
