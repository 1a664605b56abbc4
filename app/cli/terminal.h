// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdio>

namespace helpdesk::cli {

/// How wide the terminal behind a stream is; 0 when it is none.
int terminalColumns(std::FILE* stream);

/// The number (from 1) of the first argument that was no UTF-8; 0 when all were.
qsizetype firstUnreadable(const QStringList& arguments);

} // namespace helpdesk::cli
