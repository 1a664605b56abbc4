// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/cell.h"

#include "app/cli/output/displaywidth.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

Cell textCell(const QString& text)
{
    return {text, oneLine(text)};
}

Cell numberCell(qint64 number)
{
    return {number, QString::number(number)};
}

Cell flagCell(bool flag)
{
    return {flag, flag ? translate("cli", "yes") : translate("cli", "no")};
}

Cell instantCell(const std::optional<Instant>& instant, const QTimeZone& zone)
{
    if (!instant)
        return {QJsonValue::Null, {}};
    return {instant->toIso(), instant->toUtc().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s)};
}

} // namespace helpdesk::cli
