// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QAbstractListModel>
#include <QIcon>

namespace helpdesk {

/// The standard views with the number of tickets in each.
class ViewListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ViewRole = Qt::UserRole + 1, ///< int of StandardView
        CountRole, ///< qint64; invalid until it is known
        ProblemRole, ///< words in place of a count that nobody can give
    };

    explicit ViewListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// Reads the counts anew; also happens by itself when tickets change.
    void refresh();

    static QIcon icon(StandardView view);
    static StandardView viewAt(int row);
    static int rowOf(StandardView view);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const helpdesk::Error& error);

private:
    void apply(const ViewCounts& counts);
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::optional<ViewCounts> m_counts;
    Latest m_answers;
};

} // namespace helpdesk
