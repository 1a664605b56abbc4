// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/qualityform.h"

namespace helpdesk {

/// Reads one form and checks it. Errors: SyntaxError {line, column, found, expected, file}; Invalid(QualityForm) {summary, what
/// is allowed, file, field, value}, or those of checkedForm().
Result<QualityForm> readQualityForm(const QByteArray& json, const QString& file);
/// The text that readQualityForm() reads back to the same form.
QByteArray qualityFormJson(const QualityForm& form);

/// The forms that ship with the program, by key.
const std::vector<QualityForm>& shippedQualityForms();

} // namespace helpdesk
