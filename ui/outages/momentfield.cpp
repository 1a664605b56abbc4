// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/momentfield.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

QString momentField(const std::optional<Instant>& at)
{
    return at ? at->toLocal().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

Result<std::optional<Instant>> readMomentField(const QString& text)
{
    const auto trimmed = text.simplified();
    if (trimmed.isEmpty())
        return std::optional<Instant>();
    for (const auto* format : {"yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd"}) {
        const auto read = QDateTime::fromString(trimmed, QString::fromLatin1(format));
        if (read.isValid())
            return std::optional(Instant::fromDateTime(read));
    }
    return fail(ErrorCode::Invalid, Subject::Date, {trimmed, u"2026-11-23 09:20"_s});
}

} // namespace helpdesk
