// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customercolumns.h"

#include "ui/models/customerlistmodel.h"

#include <QHeaderView>
#include <QTableView>

#include <array>

namespace helpdesk {

namespace {

    // Below so many characters a column goes: first what the right side tells as well.
    constexpr std::array kNeeded{
        std::pair{CustomerListModel::CountryColumn, 96}, std::pair{CustomerListModel::SubscriptionsColumn, 84},
        std::pair{CustomerListModel::DomainColumn, 44}, std::pair{CustomerListModel::OpenTicketsColumn, 26}};

    constexpr std::array kShort{CustomerListModel::CountryColumn, CustomerListModel::SubscriptionsColumn,
                                CustomerListModel::OpenTicketsColumn};

    constexpr int kLeastDomain = 10; ///< characters
    constexpr int kUsualName = 24; ///< characters of a name that are worth more than a count

} // namespace

void setUpCustomerColumns(QTableView& list)
{
    auto* header = list.horizontalHeader();
    header->setSectionResizeMode(CustomerListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CustomerListModel::DomainColumn, QHeaderView::Fixed);
    for (const auto column : kShort)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void fitCustomerColumns(QTableView& list)
{
    const auto letter = list.fontMetrics().averageCharWidth();
    for (const auto& [column, needed] : kNeeded)
        list.setColumnHidden(column, list.width() < letter * needed);
    auto left = list.viewport()->width();
    for (const auto column : kShort)
        left -= list.columnWidth(column); // 0 when it is hidden
    const QAbstractItemView& view = list;
    const auto name = view.sizeHintForColumn(CustomerListModel::NameColumn);
    if (const auto count = list.columnWidth(CustomerListModel::OpenTicketsColumn);
        left < qMin(name, letter * kUsualName)) {
        list.setColumnHidden(CustomerListModel::OpenTicketsColumn, true);
        left += count;
    }
    const auto domain = qMax(letter * kLeastDomain, view.sizeHintForColumn(CustomerListModel::DomainColumn));
    const auto half = left / 2;
    const auto least = qMin(half, letter * kLeastDomain);
    // Where there is room for both, what neither needs is shared.
    const auto spare = left - name - domain;
    list.setColumnWidth(CustomerListModel::DomainColumn,
                        spare > 0 ? domain + spare / 2 : qBound(least, left - name, qMax(least, half)));
}

} // namespace helpdesk
