// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/queryrows.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace helpdesk {

/// By what the list of a search is sorted, and in which direction.
class OrderRow final : public QWidget {
    Q_OBJECT

public:
    explicit OrderRow(QWidget* parent = nullptr);

    /// A row of QueryField::Sort; none: as every list.
    void setRow(const std::optional<QueryRow>& row);
    const std::optional<QueryRow>& row() const { return m_row; }
    QList<QWidget*> stops() const; ///< in the order of the Tab key
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by whoever sits before it

private:
    void take();

    std::optional<QueryRow> m_row;
    QLabel* m_caption;
    QComboBox* m_sort;
    QComboBox* m_direction;
};

} // namespace helpdesk
