// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditrow.h"
#include "ui/base/answers.h"

#include <QAbstractTableModel>

namespace helpdesk {

class AsyncWorkspace;

/// The audit by a filter, newest first, read page by page as somebody looks further. What is in it never changes; what was done since is
/// there when it is read anew.
class AuditListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ThingColumn, ColumnCount };

    explicit AuditListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    const AuditFilter& filter() const { return m_filter; }
    /// Reads from the newest on.
    void read(const AuditFilter& filter);
    /// Nothing is shown until read() is called.
    void clear();

    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_complete; }
    const AuditRow* rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void asked();
    void loaded(); ///< a page
    void failed(const helpdesk::Error& error);

private:
    void ask(const std::optional<AuditPlace>& after);
    void take(AuditPage page, bool first);
    QString textOf(const AuditRow& row, int column) const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    AuditFilter m_filter;
    std::vector<AuditRow> m_rows;
    bool m_complete = true;
    bool m_loading = false;
    Latest m_pages;
};

} // namespace helpdesk
