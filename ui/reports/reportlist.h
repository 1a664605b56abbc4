// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportname.h"

#include <QStandardItemModel>

namespace helpdesk {

/// The reports by their shelves, for a list and for a box of choices alike. Titles of shelves cannot be chosen.
class ReportList final : public QStandardItemModel {
    Q_OBJECT

public:
    explicit ReportList(QObject* parent = nullptr);

    /// Nothing: a title.
    std::optional<ReportName> reportAt(int row) const;
    int rowOf(ReportName report) const;

private:
    void fill();
    void retranslate();
};

} // namespace helpdesk
