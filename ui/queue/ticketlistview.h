// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QTableView>

namespace helpdesk {

class TicketColumns;
class TicketListModel;
class TicketRowDelegate;

/// The list of tickets: moved through by arrows or J and K, opened by Enter. The current ticket stays
/// current while rows come, go and move.
class TicketListView : public QTableView {
    Q_OBJECT

public:
    TicketListView(TicketListModel& model, QWidget* parent = nullptr);

    TicketId currentTicket() const;
    void select(TicketId id);
    void setCompact(bool compact);
    /// The rows are those of an older question.
    void setDimmed(bool dimmed);
    /// Whether the column that the list is ordered by has its place, with the arrow in its title.
    bool showsOrder() const;
    /// The menu of columns at the header, for the mouse, the menu key and the action alike.
    void chooseColumns();
    void keyboardSearch(const QString& search) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Stable keys of the chosen columns, from left to right.
    QStringList columnKeys() const;
    QByteArray saveColumns();
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId id); ///< the current row is another ticket
    void ticketOpened(helpdesk::TicketId id); ///< Enter or double click
    void columnsArranged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpSorting();
    void fitRows();
    void keepPlace();
    void rememberPlace();
    void restorePlace();
    void restoreCurrent();

    TicketListModel& m_model;
    TicketColumns* m_columns = nullptr;
    TicketRowDelegate* m_rows = nullptr;
    bool m_compact = false;
    TicketId m_current;
    // While rows come and go: the row at the top, and how far it is scrolled out.
    TicketId m_top;
    int m_topOffset = 0;
};

} // namespace helpdesk
