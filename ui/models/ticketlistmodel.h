// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/search/tickethit.h"
#include "domain/ticket/presence.h"
#include "domain/ticket/savedview.h"
#include "domain/ticket/ticketlisting.h"
#include "ui/base/answers.h"
#include "ui/models/sparsetable.h"

#include <QTimer>

namespace helpdesk {

class TicketHits;
class TicketMarks;
struct ListUpdate;

/// A list of tickets in the order of a filter, and perhaps in groups below headings, which are rows as well. The order is known
/// whole, by ids; rows are read where somebody looks and kept for a while, so that any place of a list of any length is there at
/// once. Both are kept true as tickets change.
class TicketListModel final : public SparseTable<TicketRow> {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        SeverityColumn,
        StateColumn,
        CustomerColumn,
        TitleColumn,
        AssigneeColumn,
        UpdatedColumn,
        CreatedColumn,
        DueColumn, ///< last, so that a remembered header keeps its meaning
        ColumnCount
    };
    /// Answered on every column of a row; nothing but the id while the row is not read yet.
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        NumberRole, ///< qint64
        StateRole, ///< int of TicketState
        ApprovedRole, ///< bool: the escalation under review is approved
        SeverityRole, ///< int of Severity
        LateRole, ///< bool, on every column: what is due next was due already
        InstantRole, ///< qint64, UTC milliseconds; of the date columns
        OthersRole, ///< QString: who else has the ticket open, in words; empty: nobody
        MarkRole, ///< int of MarkColor; of a ticket that bears the view's mark
        // Of headings, on every column:
        HeadingRole, ///< QString: the group; of tickets none
        GroupCountRole, ///< int: its tickets
        FoldedRole, ///< bool: they are not on show
    };
    /// How much of the order is here: at first a page, and soon all of it.
    enum class Extent { Empty, Partial, Complete };

    explicit TicketListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    const TicketFilter& filter() const { return m_filter; }
    /// Reads anew when it differs from the present one. The old rows stay on show until the new ones are here.
    void setFilter(const TicketFilter& filter) { setQuestion(filter, m_grouping); }
    void setQuestion(const TicketFilter& filter, const std::optional<TicketGrouping>& grouping);
    const std::optional<TicketGrouping>& grouping() const { return m_grouping; }
    /// The groups on show in their order; empty without a grouping.
    const std::vector<TicketGroup>& groups() const { return m_groups; }
    bool isFolded(TicketId heading) const { return m_folded.contains(groupKeyOf(heading)); }
    void setFolded(TicketId heading, bool folded);
    void foldAll(bool folded);
    /// Which tickets bear a mark; none: no ticket does.
    void setMark(const std::optional<ViewMark>& mark);
    /// The words and phrases that the list is searched for.
    const std::vector<SearchTerm>& terms() const;
    /// Where they stand in the conversation of a ticket; none: nowhere, or not read yet, which this asks for.
    const TicketHit* hitAt(const QModelIndex& index) const;
    /// Who wrote it, and when.
    QString hitSource(const TicketHit& hit) const;
    /// Reads anew in any case, keeping rows (and so the selection) by id.
    void refresh();
    /// Who else has which ticket open, whoever came first before the others.
    void setOthers(const std::vector<Presence>& others);

    Extent extent() const { return m_extent; }
    bool isLoading() const { return m_loading; }

    /// All tickets in the order of the list, as far as it is known: see extent(). What is folded is among them.
    const std::vector<TicketId>& ids() const { return m_tickets ? m_tickets->ids() : SparseTable::ids(); }
    int ticketCount() const { return static_cast<int>(ids().size()); }
    /// The rows on show: tickets, and headings (isHeading()).
    const std::vector<TicketId>& entries() const { return SparseTable::ids(); }
    TicketId entryAt(const QModelIndex& index) const { return SparseTable::idAt(index); }
    /// None for a heading.
    TicketId idAt(const QModelIndex& index) const
    {
        const auto entry = entryAt(index);
        return isHeading(entry) ? TicketId() : entry;
    }
    /// What the list shows of a ticket in a column, whether it is in the list or not.
    QString displayText(const TicketRow& row, int column) const;

    QModelIndex indexOf(TicketId id, int column = NumberColumn) const;

    static std::optional<TicketSort> sortOf(int column);
    static int columnOf(TicketSort sort);
    /// The stable key of a column in an export.
    static QString exportKeyOf(int column);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void filterChanged(); ///< or what the list is grouped by
    void loadingChanged(bool loading);
    /// The rows on show are those of the filter (again); also when there are none.
    void loaded();
    void failed(const helpdesk::Error& error);
    /// Around a reset that keeps the filter: whoever knows places and rows by id finds them again.
    void aboutToReorder();
    void reordered();

protected:
    QList<int> changedRoles(const TicketRow& before, const TicketRow& after) const override;
    void orderAboutToBeReset() override { Q_EMIT aboutToReorder(); }
    void orderReset() override { Q_EMIT reordered(); }

private:
    void onChanged(const std::vector<Change>& changes);
    void startOver();
    void show(const TicketPage& page);
    void began();
    // In ticketlistgroups.cpp:
    void startGroups();
    void showGroups(const ListUpdate& update);
    GroupWish wish() const;
    void takeGroups(const ListUpdate& update);
    void tellGroups(const std::vector<TicketGroup>& before);
    void refold();
    QVariant headingData(TicketId heading, int column, int role) const;
    QString headingText(TicketId heading) const;
    void keep(const std::vector<TicketRow>& rows, int from, int to);
    void readOrder();
    void readRows(const std::vector<TicketId>& rows);
    void apply(ListUpdate update);
    void want(int row) const;
    void readWanted();
    void setLoading(bool loading);
    void fail(const Error& error);
    QVariant decoration(const TicketRow& row, int column) const;
    bool isLate(const TicketRow& row) const;
    QString othersText(TicketId ticket) const;
    QString titleTip(const TicketRow& row) const;
    QString titleSpoken(const TicketRow& row) const;
    QString markText() const;
    QString hitText(TicketId ticket) const;
    void tell(const std::vector<TicketId>& tickets, const QList<int>& roles);
    void retranslate();

    AsyncWorkspace& m_workspace;
    TicketFilter m_filter;
    std::optional<TicketGrouping> m_grouping;
    std::vector<TicketGroup> m_groups;
    QHash<TicketId, size_t> m_headings; ///< the place of each among the groups
    QSet<qint64> m_folded; ///< keys of groups
    std::optional<TicketGrouping> m_shownGrouping; ///< of the headings that are here, which may answer an older question
    SharedOrder m_tickets; ///< of a list in groups: all of them
    TicketMarks* m_marks;
    TicketHits* m_hits;
    Extent m_extent = Extent::Empty;
    bool m_started = false; ///< a filter was asked for
    bool m_loading = false;
    bool m_missed = false; ///< something changed since the first page was asked for
    bool m_stale = false; ///< the rows here are still those of the filter before
    quint64 m_generation = 0; ///< of the filter; rows read for an older one are dropped
    bool m_ordering = false; ///< an order is being read
    bool m_again = false; ///< something changed meanwhile
    bool m_everyRow = false; ///< of those here may have changed
    std::vector<TicketId> m_changed;
    QHash<TicketId, QStringList> m_others; ///< names, by the ticket they have open
    Latest m_pages;
    Latest m_orders; ///< dropped, and its reading ended, when another list is wanted
    Latest m_windows;
    // Rows that were looked at and are not here: the first and the last.
    mutable int m_wantedFrom = -1;
    mutable int m_wantedTo = -1;
    mutable QTimer m_wanted;
    QTimer m_minute; ///< ages grow
};

} // namespace helpdesk
