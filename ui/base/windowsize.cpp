// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/windowsize.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QScreen>
#include <QWidget>

namespace helpdesk {

void resizeWithText(QWidget& window, QSize usual)
{
    const auto room = window.screen()->availableSize() - QSize(0, spacing::huge * 2);
    window.resize(QSize(grown(usual.width()), grown(usual.height())).boundedTo(room));
}

} // namespace helpdesk
