// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

/// Customers by name, read window by window.
class CustomerListModel final : public RowTable<CustomerRow> {
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
    /// While nobody looks, changes are only remembered; the list catches up when somebody does again.
    void setAwake(bool awake);

    /// The stable key of a column in an export.
    static QString exportKeyOf(int column);

    bool isLoading() const { return m_loading; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    /// Something about these customers changed; about any when there are none.
    void touched(const QSet<helpdesk::CustomerId>& customers);
    void failed(const helpdesk::Error& error);

protected:
    QList<int> changedRoles(const CustomerRow& before, const CustomerRow& after) const override;

private:
    using Rows = std::vector<CustomerRow>;

    void onChanged(const std::vector<Change>& changes);
    void changeAll();
    void reread(const std::vector<CustomerId>& customers, const std::vector<TicketId>& tickets);
    void take(std::vector<CustomerRow> found);
    bool mayBelongHere(const CustomerRow& row) const;
    void startOver();
    void ask(int limit, const std::optional<CustomerRow>& after, std::function<void(Rows)> take);
    void retranslate();

    AsyncWorkspace& m_workspace;
    QString m_namePart;
    bool m_complete = true;
    bool m_loading = false;
    bool m_started = false;
    bool m_awake = true;
    bool m_missed = false; ///< something changed while nobody looked
    bool m_stale = false; ///< the rows here are still those of the text before
    Latest m_pages;
};

} // namespace helpdesk
