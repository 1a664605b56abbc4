// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QSortFilterProxyModel>

namespace helpdesk {

class CaseListModel;

/// The cases of one turn that a text fits, in the order of a column; the shown words are looked at as well as keys.
class CaseFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CaseFilter(CaseListModel& cases, QObject* parent = nullptr);

    void setTurn(std::optional<CaseTurn> turn); ///< empty: all
    void setText(const QString& text);
    std::optional<CaseTurn> turn() const { return m_turn; }
    const QString& text() const { return m_text; }

    const CaseRow* rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(EscalationId leg) const; ///< invalid: not among those on show

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CaseListModel& m_cases;
    std::optional<CaseTurn> m_turn;
    QString m_text;
};

} // namespace helpdesk
