// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QAbstractTableModel>

namespace helpdesk {

/// Customers by name, read window by window.
class CustomerListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DomainColumn, CountryColumn, SubscriptionsColumn, OpenTicketsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        TenantIdRole, ///< QString
        MissingRole, ///< bool: gone from the newest import
    };

    explicit CustomerListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    QString namePart() const { return m_namePart; }
    /// Shows the customers whose name has this in it; reads anew when it differs.
    void setNamePart(const QString& text);
    /// Reads anew, keeping rows by id.
    void refresh();

    bool isLoading() const { return m_loading; }
    const CustomerRow* rowAt(int row) const;
    CustomerId idAt(const QModelIndex& index) const;
    int rowOf(CustomerId id) const; ///< -1: not among the rows here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const helpdesk::Error& error);

protected:
    bool event(QEvent* event) override;

private:
    void append(std::vector<CustomerRow> rows);
    void replaceAll(std::vector<CustomerRow> rows, int asked);
    void fail(const Error& error);

    AsyncWorkspace& m_workspace;
    QString m_namePart;
    std::vector<CustomerRow> m_rows;
    bool m_complete = true;
    bool m_loading = false;
    bool m_started = false;
    Latest m_pages;
};

} // namespace helpdesk
