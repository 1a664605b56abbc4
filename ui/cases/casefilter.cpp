// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casefilter.h"

#include "base/fold.h"
#include "ui/cases/caselistmodel.h"
#include "ui/text/keypresenter.h"

#include <algorithm>

namespace helpdesk {

CaseFilter::CaseFilter(CaseListModel& cases, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_cases(cases)
{
    setSourceModel(&cases);
    setSortRole(CaseListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    sort(CaseListModel::DueColumn);
}

void CaseFilter::setTurn(std::optional<CaseTurn> turn)
{
    m_turn = turn;
    invalidateFilter();
}

void CaseFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

const CaseRow* CaseFilter::rowAt(const QModelIndex& index) const
{
    const auto* found = m_cases.rowAt(mapToSource(index).row());
    return index.isValid() && found ? &found->row : nullptr;
}

QModelIndex CaseFilter::indexOf(EscalationId leg) const
{
    const auto row = m_cases.rowOf(leg);
    return row < 0 ? QModelIndex() : mapFromSource(m_cases.index(row, 0));
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& found = m_cases.rowAt(row)->row;
    if (m_turn && found.debt.turn != *m_turn)
        return false;
    if (m_text.trimmed().isEmpty())
        return true;
    const auto shown =
        folded(label(found.leg.route) + u' ' + label(found.leg.targetStatus) + u' ' + label(found.debt.turn));
    const auto words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString& word) { return shown.contains(folded(word)) || matches(found, word); });
}

} // namespace helpdesk
