// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// Lower case letters, digits, dot, underscore and dash; 1 to 40 of them.
bool isLogin(const QString& text);

/// A login made from a person's name: "Anna Berg" gives "anna.berg"; never empty.
QString loginFrom(const QString& name);

} // namespace helpdesk
