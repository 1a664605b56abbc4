// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/models/rowtable.h"

#include <QTimer>

namespace helpdesk {

struct SavedViewRow {
    SavedViewId id;
    SavedView view;
    std::optional<qint64> count; ///< none until it is known
    std::optional<Error> problem; ///< why there is no count
};

/// The views the actor sees, in the actor's order, with the number of tickets in each. Answers the roles of
/// ViewListModel. Rows are dragged to another place.
class SavedViewModel final : public RowTable<SavedViewRow> {
    Q_OBJECT

public:
    explicit SavedViewModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// Reads views and counts anew; also happens by itself when anything changes.
    void refresh();
    /// Moves a view by some places, at once here and then in the workspace.
    void move(SavedViewId view, int by);
    bool canMove(SavedViewId view, int by) const;
    const SavedView* find(SavedViewId view) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Views were read: some may have come, gone, moved or changed.
    void viewsRead();
    void failed(const helpdesk::Error& error);

protected:
    QList<int> changedRoles(const SavedViewRow& before, const SavedViewRow& after) const override;

private:
    void onChanged(const std::vector<Change>& changes);
    void take(const std::vector<SavedView>& views);
    void count();
    void takeCounts(const std::vector<SavedViewCount>& counts);
    void place(int from, int to);
    void fail(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    bool m_countAgain = false; ///< something changed while the counts were being taken
    Latest m_reading;
    Latest m_counting;
    QTimer m_minute; ///< "today" and what is late change by themselves
};

} // namespace helpdesk
