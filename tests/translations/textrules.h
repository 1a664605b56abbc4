// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "translations/textfile.h"

namespace helpdesk::translations {

/// What is wrong with a translated text, in sentences; empty when all is well.
QStringList problems(const Text& text, const QString& language);

} // namespace helpdesk::translations
