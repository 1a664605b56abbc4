// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macroreader.h"

#include "ui/text/timetext.h"

namespace helpdesk {

MacroReader macroReader()
{
    return {QTimeZone::systemTimeZone(), [locale = QLocale()](QDate day) { return dayText(day, locale); }};
}

} // namespace helpdesk
