// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportname.h"

#include <QString>

namespace helpdesk {

struct DefinitionsPage {
    QString html; ///< what stands inside <body>
    int entries = 0; ///< reports and words on it
};

/// The definitions in which all the words stand; `first` comes first. An empty text: all of them.
DefinitionsPage definitionsPage(ReportName first, const QString& words);

} // namespace helpdesk
