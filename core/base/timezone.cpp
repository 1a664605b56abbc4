// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/timezone.h"

#include <QTimeZone>

namespace helpdesk {

bool isTimeZone(const QString& id)
{
    const auto name = id.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(name) || (name.contains('/') && QTimeZone(name).isValid());
}

} // namespace helpdesk
