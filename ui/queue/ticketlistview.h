// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/ticket/savedview.h"
#include "domain/ticket/ticketselection.h"
#include "ui/queue/ticketchoice.h"

#include <QTableView>

namespace helpdesk {

class TicketColumns;
class TicketListModel;
class TicketRowDelegate;

/// The list of tickets: moved through by arrows or J and K, opened by Enter. Several are chosen by Shift or Ctrl with these and
/// with the mouse, all by Ctrl+A; Esc goes back to one. By one of them, or sideways, they are dragged out of it. The current ticket
/// stays current, and the chosen ones chosen, while rows come, go and move. In groups Left and Right, Enter or a click on a heading
/// fold and unfold.
class TicketListView : public QTableView {
    Q_OBJECT

public:
    TicketListView(TicketListModel& model, QWidget* parent = nullptr);

    TicketId currentTicket() const;
    void select(TicketId id);
    /// The current ticket alone, unless others were chosen as well or instead.
    TicketSelection chosen() const;
    int chosenCount() const;
    bool isChosen(TicketId id) const;
    /// Whether the choice is another than the current ticket alone.
    bool choosesSeveral() const { return !m_choice.isEmpty(); }
    bool choosesAll() const { return m_choice.isAll(); }
    /// Those chosen in the order of the list, at most so many.
    std::vector<TicketId> chosenInOrder(int most) const;
    void selectAll() override; ///< all of the list, also what comes into it
    void chooseCurrent(); ///< and no other
    /// Folds all groups to their headings, or unfolds them.
    void foldGroups(bool folded);
    /// The chosen columns from left to right.
    QList<int> chosenColumns() const;
    void setCompact(bool compact);
    /// Whether the rows of a list that is searched for words have a line that shows where they stand.
    void setHitsShown(bool shown);
    /// The rows are those of an older question.
    void setDimmed(bool dimmed);
    /// Whether the column that the list is ordered by has its place, with the arrow in its title.
    bool showsOrder() const;
    /// The menu of columns at the header.
    void chooseColumns();
    void keyboardSearch(const QString& search) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// The columns of a view, from left to right; none: the usual ones.
    void showColumns(const std::vector<QueueColumn>& columns);
    /// The chosen ones, and whether they are those of a view.
    std::vector<QueueColumn> queueColumns() const;
    bool showsColumnsOfView() const;
    /// Stable keys of the chosen columns, from left to right.
    QStringList columnKeys() const;
    QByteArray saveColumns();
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId id); ///< the current row is another ticket
    void ticketOpened(helpdesk::TicketId id); ///< Enter or double click
    void columnsArranged();
    void choiceChanged(); ///< what is chosen, or how many are
    void copyAsked(); ///< of the chosen ones
    void menuAsked(const QPoint& global); ///< about the chosen ones

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override { letGo(event); }
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event = nullptr) const override;
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
    // In ticketlistchoosing.cpp:
    void keepChoice();
    void chooseToCurrent();
    void toggle(TicketId id);
    void choiceMade();
    bool chooseByKey(const QKeyEvent& event);
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    // In ticketlistfolding.cpp:
    bool groupByKey(const QKeyEvent& event);
    bool pressHeading(QMouseEvent* event);
    void goToHeading();
    int firstTicketRow() const;
    // In ticketlistdragging.cpp:
    bool takesHold(const QMouseEvent& event);
    bool dragsAway(const QMouseEvent& event);
    void letGo(QMouseEvent* event);
    void dragChosen();

    TicketListModel& m_model;
    TicketColumns* m_columns = nullptr;
    TicketRowDelegate* m_rows = nullptr;
    bool m_compact = false;
    bool m_hitsShown = true;
    TicketId m_current; ///< or a heading
    TicketChoice m_choice;
    TicketId m_anchor; ///< where choosing began
    TicketFilter m_question; ///< of the list that was chosen in
    std::optional<QPoint> m_pressed; ///< where the button went down on a ticket that may be dragged
    bool m_holdsChosen = false; ///< on one of several chosen
    bool m_pressesHeading = false;
    // While rows come and go: the row at the top, and how far it is scrolled out.
    TicketId m_top;
    int m_topOffset = 0;
};

} // namespace helpdesk
