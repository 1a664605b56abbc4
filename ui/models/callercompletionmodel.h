// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QAbstractTableModel>

namespace helpdesk {

/// Who the caller may be, found by whatever was typed so far.
class CallerCompletionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DomainColumn, MatchColumn, OpenTicketsColumn, ColumnCount };
    enum Role {
        CustomerIdRole = Qt::UserRole + 1, ///< qint64
        ContactIdRole, ///< qint64, 0: none
        SubscriptionIdRole, ///< qint64, 0: none
    };

    explicit CallerCompletionModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    QString text() const { return m_text; }
    /// Asks for the text; an empty one clears the list at once.
    void setText(const QString& text);
    /// From the question until the rows are the answer to it.
    bool isSearching() const { return m_searching; }
    const CallerMatch* matchAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are the answer to text().
    void answered();
    void failed(const helpdesk::Error& error);

private:
    void show(std::vector<CallerMatch> matches);
    void retranslate();
    QString displayText(const CallerMatch& match, int column) const;

    AsyncWorkspace& m_workspace;
    QString m_text;
    std::vector<CallerMatch> m_matches;
    bool m_searching = false;
    Latest m_answers;
};

} // namespace helpdesk
