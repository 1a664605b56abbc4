// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk {

/// Which columns an exported list has, in their order, and what stands above them.
struct ExportColumns {
    QStringList keys; ///< stable keys, each once; empty: all the list has
    QStringList headers; ///< one for each column; empty: the keys themselves
};

} // namespace helpdesk
