// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/callercompletionmodel.h"

#include "ui/base/languagewatch.h"

namespace helpdesk {

namespace {

    constexpr int matchLimit = 12;

} // namespace

CallerCompletionModel::CallerCompletionModel(AsyncWorkspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_answers(this)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &CallerCompletionModel::retranslate);
}

void CallerCompletionModel::setText(const QString& text)
{
    const auto asked = text.trimmed();
    if (asked == m_text)
        return;
    m_text = asked;
    if (m_text.isEmpty()) {
        m_answers.drop();
        show({});
        return;
    }
    m_searching = true;
    m_answers.ask(
        m_workspace.findCaller(m_text, matchLimit),
        [this](std::vector<CallerMatch> matches) { show(std::move(matches)); },
        [this](const Error& error) {
            m_searching = false;
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void CallerCompletionModel::show(std::vector<CallerMatch> matches)
{
    m_searching = false;
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
    Q_EMIT answered();
}

const CallerMatch* CallerCompletionModel::matchAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_matches[static_cast<size_t>(row)] : nullptr;
}

int CallerCompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int CallerCompletionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallerCompletionModel::displayText(const CallerMatch& match, int column) const
{
    switch (column) {
    case NameColumn:
        return match.customer.name;
    case DomainColumn:
        return match.customer.primaryDomain;
    case MatchColumn:
        return match.contactName;
    case OpenTicketsColumn:
        return tr("%n open", "tickets", match.customer.openTickets);
    default:
        return {};
    }
}

QVariant CallerCompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& match = *matchAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(match, index.column());
    case Qt::EditRole: // what QCompleter puts into the editor
        return match.customer.name;
    case CustomerIdRole:
        return match.customer.id.value();
    case ContactIdRole:
        return match.contact.value();
    case SubscriptionIdRole:
        return match.subscription.value();
    default:
        return {};
    }
}

QVariant CallerCompletionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Customer");
    case DomainColumn:
        return tr("Domain");
    case MatchColumn:
        return tr("Contact");
    case OpenTicketsColumn:
        return tr("Open tickets");
    default:
        return {};
    }
}

void CallerCompletionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

} // namespace helpdesk
