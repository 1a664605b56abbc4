// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The currency that people in a country (two letters) most likely mean; empty where that is not known.
QString currencyOf(const QString& country);

} // namespace helpdesk
