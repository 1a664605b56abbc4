// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/evidence/evidenceitem.h"

#include <QDir>

namespace helpdesk {

/// One file of items and forms. Errors: SyntaxError {line, column, found, expected, file}; Invalid(Evidence) {summary, what is
/// allowed, file, field with the item or form it is in, value}.
Result<EvidenceBook> readEvidence(const QByteArray& json, const QString& file);
/// All files of a folder, in the order of their names, as one book. Also checked across files: each item once, every item of a
/// form and of a dependence there before it is used, every route with a form. Errors: as above; AlreadyExists(Evidence) {item,
/// file, file}; FileMissing, FileUnreadable.
Result<EvidenceBook> readEvidenceBook(const QDir& folder);

/// The checklists and forms that ship with the program.
const EvidenceBook& shippedEvidence();

} // namespace helpdesk
