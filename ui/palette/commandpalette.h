// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/palette/palettemodel.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;

namespace helpdesk {

/// Ctrl+K: everything the program can do and every place it can go, by a few letters. Actions answer at
/// once; tickets and customers as soon as the workspace does.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `acts`: what may be done with what is on show, before all else; blocked ones are shown to whoever asks for
    /// them, so that Enter does not do something else of that name. `places`: what can be gone to besides.
    CommandPalette(AsyncWorkspace& workspace, std::vector<PaletteEntry> acts, const QList<QAction*>& actions,
                   std::vector<PaletteEntry> places, std::shared_ptr<const Clock> clock, QWidget* parent);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void searchChosen(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const QString& text);
    void show(const QString& text);
    void run(int row);
    void fitWindow();
    std::vector<PaletteEntry> actionEntries(const QString& text) const;
    std::vector<PaletteEntry> ticketEntries();
    std::vector<PaletteEntry> customerEntries();

    AsyncWorkspace& m_workspace;
    std::vector<PaletteEntry> m_acts;
    QList<QAction*> m_actions;
    std::vector<PaletteEntry> m_places;
    std::shared_ptr<const Clock> m_clock;
    std::vector<TicketRow> m_tickets;
    std::vector<CallerMatch> m_customers;
    Latest m_askTickets;
    Latest m_askCustomers;
    PaletteModel* m_model;
    QLineEdit* m_edit;
    QListView* m_list;
};

} // namespace helpdesk
