// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/macro/macro.h"
#include "domain/ticket/ticketselection.h"
#include "ui/palette/palettemodel.h"

#include <QObject>

class QWidget;

namespace helpdesk {

class Actions;
class AsyncWorkspace;
class MacroList;
class MacroMenu;
class QueuePage;
struct MacroOutcome;

/// Macros on the ticket on show and on those chosen in the queue, from their menus, the keyboard and the palette alike. Several
/// tickets are shown before anything is done to them. Window's thread.
class MacroActs final : public QObject {
    Q_OBJECT

public:
    /// `window`: above which dialogs stand.
    MacroActs(AsyncWorkspace& workspace, QueuePage& queue, Actions& actions, QWidget& window);

    /// One for each macro.
    std::vector<PaletteEntry> entries();

Q_SIGNALS:
    void said(const QString& sentence);
    void refused(const QString& sentence); ///< a macro, and why it did nothing
    void failed(const helpdesk::Error& error);

private:
    struct Target {
        TicketSelection tickets;
        int count = 1;
    };
    /// The tickets chosen where there are several, else the one on show.
    std::optional<Target> target() const;
    void openMenu();
    void manage();
    void run(MacroId id);
    void runOnOne(const Macro& macro, const TicketSelection& ticket);
    void runOnMany(const Macro& macro, const Target& target);
    void tell(const MacroOutcome& outcome);

    AsyncWorkspace& m_workspace;
    QueuePage& m_queue;
    Actions& m_actions;
    QWidget& m_window;
    MacroList* m_list;
    MacroMenu* m_menu;
};

} // namespace helpdesk
