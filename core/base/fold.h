// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The form in which names are compared: no case, no diacritics, single spaces.
QString folded(QStringView text);

/// The digits of a phone number, without formatting, `00` and `+`.
QString phoneDigits(QStringView text);

} // namespace helpdesk
