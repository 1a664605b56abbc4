// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/view.h"
#include "ui/base/answers.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace helpdesk {

class ChoiceBar;
class ConversationView;
class ElidingLabel;
class EmptyList;
class InlineMessage;
class LateProgress;
class TicketListModel;
class TicketListView;
class TicketPaneView;

/// A queue and the ticket chosen in it. The ticket can take the full width and gives it back to the same row.
class QueuePage : public QWidget {
    Q_OBJECT

public:
    QueuePage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void showView(StandardView view);
    /// The queue on show; none: a search or a saved view.
    std::optional<StandardView> view() const { return m_view; }
    /// Shows what a saved search finds, or why it cannot.
    void showSavedView(const SavedView& view);
    /// Shows what a search text finds. False: it is not understood; why appears above the list, and the list stays.
    bool search(const QString& text);
    /// Tells the list on show apart, or no longer; each queue keeps its own.
    void setGrouping(const std::optional<TicketGrouping>& grouping);
    std::optional<TicketGrouping> grouping() const;
    /// The search on show with the order of the list said in it; empty for a queue.
    QString searchText() const;
    /// Beside the list when that is on show, in full width otherwise.
    void showTicket(TicketId id);
    void openTicket(TicketId id);
    void closeTicket(); ///< back to the list, with the ticket of its chosen row beside it
    bool isTicketFullWidth() const { return m_fullWidth; }

    const TicketFilter& filter() const;
    TicketPaneView& pane() { return *m_pane; }
    /// To the next or previous place in the conversation on show that the search found, in full width where there is no room
    /// beside the list. False: there is none.
    bool goToHit(bool forward);
    /// The same for acts that somebody wants to see: where the window has no room for it beside the list, it opens.
    TicketPaneView& shownPane();
    /// List and ticket need not stand side by side.
    QSize minimumSizeHint() const override;
    TicketListView& list() { return *m_list; }
    TicketListModel& tickets() { return *m_model; }
    ChoiceBar& choiceBar() { return *m_choice; }
    /// Says above the list what could not be done with it, and what to do instead.
    void warn(const QString& sentence);
    /// The list, or what is said in its place while it has no rows.
    QWidget& listArea();
    void focusList();
    void setUsers(const std::vector<User>& users);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& splitter, const QByteArray& header, const QByteArray& orders, const QByteArray& groupings);
    QByteArray saveHeader() const;
    QByteArray saveOrders() const; ///< those that somebody gave to queues
    QByteArray saveGroupings() const; ///< the same

Q_SIGNALS:
    void searchChanged(); ///< or its order, its groups, its columns
    void newTicketAsked();
    void importAsked();
    void fullWidthChanged(bool fullWidth);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitPanes();
    void showChosen();
    void setFullWidth(bool fullWidth);
    void awaitAnswer();
    void updateTitle();
    void updateCount();
    void updateChoice();
    void updateEmptyText();
    void showInPlace(QWidget* part);
    void offerFirstTickets();
    void noteOrder();
    void noteColumns();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    std::optional<StandardView> m_view;
    QHash<StandardView, QString> m_orders; ///< as search text; each queue keeps its own
    QHash<StandardView, TicketGrouping> m_groupings; ///< of queues
    QString m_search;
    std::vector<QueueColumn> m_columns; ///< told of last
    QString m_searchName; ///< of a saved one
    bool m_fullWidth = false;
    bool m_narrow = false; ///< there is room for the list or for the ticket
    TicketListModel* m_model;
    QSplitter* m_split;
    QWidget* m_left;
    ElidingLabel* m_title;
    ElidingLabel* m_count;
    std::optional<qint64> m_found; ///< of the present question
    InlineMessage* m_message;
    LateProgress* m_progress;
    QStackedWidget* m_stack;
    TicketListView* m_list;
    EmptyList* m_empty;
    ChoiceBar* m_choice;
    TicketPaneView* m_pane;
    ConversationView* m_talk; ///< of the pane
    Latest m_counting;
    Latest m_all;
};

} // namespace helpdesk
