// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace helpdesk {

/// English source texts, in the context "ErrorPresenter", of what a code means for a subject. Null where the
/// subject has no sentence of its own.
const char* missingText(Subject subject);
const char* invalidText(Subject subject); ///< %1: the value
const char* notFoundText(Subject subject); ///< %1: what was looked for
const char* ambiguousText(Subject subject); ///< %1: what was looked for, %2: the candidates
const char* existsText(Subject subject); ///< %1: the value

} // namespace helpdesk
