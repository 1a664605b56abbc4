// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "app/cli/output/table.h"

#include <memory>

namespace helpdesk::cli {

class Session;

/// Writes rows one after the other in the format that was asked for; the first row names the columns.
class ListPrinter {
public:
    /// `columns` is a row with any cells: what an empty list has for a header.
    ListPrinter(Session& session, const Fields& columns);

    void row(const Fields& fields);
    void finish();

private:
    void csvLine(const QStringList& cells);

    Session& m_session;
    std::unique_ptr<Table> m_table;
    bool m_empty = true;
};

/// One thing with its facts: "Label: value" lines, one CSV row, or one JSON object together with `more`.
/// Empty facts are left out of the lines.
void printFacts(Session& session, const Fields& fields, const QJsonObject& more = {});

QJsonObject toJson(const Fields& fields);
void printJson(Session& session, const QJsonObject& object);

} // namespace helpdesk::cli
