// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/customerlistmodel.h"

#include "base/fold.h"
#include "ui/base/languagewatch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    constexpr int windowRows = 200;
    constexpr size_t kReadOneByOne = 50;

} // namespace

CustomerListModel::CustomerListModel(AsyncWorkspace& workspace, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_pages(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &CustomerListModel::onChanged);
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &CustomerListModel::retranslate);
}

void CustomerListModel::setNamePart(const QString& text)
{
    if (m_started && text == m_namePart)
        return;
    m_started = true;
    m_namePart = text;
    startOver();
}

void CustomerListModel::startOver()
{
    m_stale = true;
    ask(windowRows, {}, [this](Rows found) {
        m_stale = false;
        m_complete = found.size() < static_cast<size_t>(windowRows);
        resetRows(std::move(found));
    });
}

void CustomerListModel::refresh()
{
    if (!m_started)
        return;
    if (m_stale) {
        startOver();
        return;
    }
    const int limit = std::max(rowCount(), windowRows);
    ask(limit, {}, [this, limit](Rows found) {
        m_complete = found.size() < static_cast<size_t>(limit);
        become(std::move(found));
    });
}

bool CustomerListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_started && !m_complete && !m_loading;
}

void CustomerListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || rows().empty())
        return;
    ask(windowRows, rows().back(), [this](Rows found) {
        m_complete = found.size() < static_cast<size_t>(windowRows);
        std::erase_if(found, [this](const CustomerRow& row) { return rowOf(row.id) >= 0; });
        insertAt(rowCount(), std::move(found));
    });
}

void CustomerListModel::ask(int limit, const std::optional<CustomerRow>& after, std::function<void(Rows)> take)
{
    m_loading = true;
    m_pages.ask(
        m_workspace.customers(m_namePart, limit, after),
        [this, take = std::move(take)](Rows found) {
            m_loading = false;
            take(std::move(found));
            Q_EMIT loaded();
        },
        [this](const Error& error) {
            m_loading = false;
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void CustomerListModel::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && std::exchange(m_missed, false))
        changeAll();
}

void CustomerListModel::changeAll()
{
    if (!m_stale)
        refresh();
    Q_EMIT touched({});
}

// Tickets change all day long: of those only the rows of their customers are read.
void CustomerListModel::onChanged(const std::vector<Change>& changes)
{
    std::vector<CustomerId> customers;
    std::vector<TicketId> tickets;
    bool all = false;
    for (const auto& change : changes) {
        if (change.thing == ChangedThing::Customer && change.id != 0)
            customers.emplace_back(change.id);
        else if (change.thing == ChangedThing::Ticket && change.id != 0)
            tickets.emplace_back(change.id);
        else
            all = all || change.thing == ChangedThing::Customer || change.thing == ChangedThing::Subscription
                || change.thing == ChangedThing::Ticket;
    }
    if (!all && customers.empty() && tickets.empty())
        return;
    if (!m_awake)
        m_missed = true;
    else if (all || customers.size() + tickets.size() > kReadOneByOne)
        changeAll();
    else
        reread(customers, tickets);
}

void CustomerListModel::reread(const std::vector<CustomerId>& customers, const std::vector<TicketId>& tickets)
{
    onAnswer(this, m_workspace.customerRows(customers, tickets), [this](std::vector<CustomerRow> found) {
        QSet<CustomerId> ids;
        for (const auto& row : found)
            ids.insert(row.id);
        take(std::move(found));
        if (!ids.isEmpty())
            Q_EMIT touched(ids);
    });
}

void CustomerListModel::take(std::vector<CustomerRow> found)
{
    if (m_stale || !m_started)
        return;
    for (auto& row : found) {
        const auto at = rowOf(row.id);
        const auto* present = rowAt(at);
        if (present ? present->name != row.name : mayBelongHere(row)) {
            refresh(); // its place among the others is the storage's to tell
            return;
        }
        if (present)
            changeAt(at, std::move(row));
    }
}

// New to the list: not merely further down than was read so far, nor left out by the text.
bool CustomerListModel::mayBelongHere(const CustomerRow& row) const
{
    const auto fits = m_namePart.isEmpty() || folded(row.name).contains(folded(m_namePart));
    return fits && (m_complete || rows().empty() || folded(row.name) < folded(rows().back().name));
}

QString CustomerListModel::exportKeyOf(int column)
{
    switch (column) {
    case DomainColumn:
        return u"primary_domain"_s;
    case CountryColumn:
        return u"country"_s;
    case SubscriptionsColumn:
        return u"subscriptions"_s;
    case OpenTicketsColumn:
        return u"open_tickets"_s;
    default:
        return u"name"_s;
    }
}

int CustomerListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = *rowAt(index.row());
    const bool number = index.column() == SubscriptionsColumn || index.column() == OpenTicketsColumn;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case DomainColumn:
            return row.primaryDomain;
        case CountryColumn:
            return row.country;
        case SubscriptionsColumn:
            return row.subscriptions;
        case OpenTicketsColumn:
            return row.openTickets;
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return row.missingFromImport ? QVariant(tr("No longer in the newest import.")) : QVariant(row.tenantId);
    case IdRole:
        return row.id.value();
    case TenantIdRole:
        return row.tenantId;
    case MissingRole:
        return row.missingFromImport;
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto number = section == SubscriptionsColumn || section == OpenTicketsColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Customer");
    case DomainColumn:
        return tr("Domain");
    case CountryColumn:
        return tr("Country");
    case SubscriptionsColumn:
        return tr("Subscriptions");
    case OpenTicketsColumn:
        return tr("Open tickets");
    default:
        return {};
    }
}

QList<int> CustomerListModel::changedRoles(const CustomerRow& before, const CustomerRow& after) const
{
    if (before == after)
        return {};
    QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole};
    if (before.tenantId != after.tenantId)
        roles << TenantIdRole;
    if (before.missingFromImport != after.missingFromImport)
        roles << MissingRole;
    return roles;
}

void CustomerListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace helpdesk
