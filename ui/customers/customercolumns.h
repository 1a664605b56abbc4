// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace helpdesk {

/// How the columns of the customers' list come by their widths.
void setUpCustomerColumns(QTableView& list);

/// Names before numbers where there is no room for both; what is to spare goes to the name, then to the domain.
void fitCustomerColumns(QTableView& list);

} // namespace helpdesk
