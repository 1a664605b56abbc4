// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/answered.h"
#include "ui/base/theme.h"

namespace helpdesk {

/// Chooses another theme or size of text, and lets the event loop run until the whole program wears it.
template <typename Choose>
bool dressedAs(Appearance& appearance, Choose choose)
{
    choose();
    return eventually([&appearance] { return !appearance.isChanging(); });
}

inline bool dressedIn(Appearance& appearance, Theme theme)
{
    return dressedAs(appearance, [&] { appearance.setTheme(theme); });
}

inline bool dressedAt(Appearance& appearance, int textPercent)
{
    return dressedAs(appearance, [&] { appearance.setTextPercent(textPercent); });
}

} // namespace helpdesk
