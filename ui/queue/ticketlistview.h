// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QTableView>

namespace helpdesk {

class TicketListModel;

/// The list of tickets: moved through by arrows or J and K, opened by Enter. The current ticket stays
/// current while rows come, go and move.
class TicketListView : public QTableView {
    Q_OBJECT

public:
    TicketListView(TicketListModel& model, QWidget* parent = nullptr);

    TicketId currentTicket() const;
    void select(TicketId id);
    void setCompact(bool compact);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId id); ///< the current row is another ticket
    void ticketOpened(helpdesk::TicketId id); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpColumns();
    void fitHeaders(); ///< no title is cut, whatever the language and the size of text
    void chooseColumns(const QPoint& at);
    void restoreCurrent();

    TicketListModel& m_model;
    TicketId m_current;
};

} // namespace helpdesk
