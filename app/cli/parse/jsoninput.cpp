// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse/jsoninput.h"

#include "io/file/sourcefile.h"
#include "io/json/jsonfile.h"
#include "io/text/decodetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    std::optional<std::chrono::milliseconds> unitOf(const QString& name)
    {
        using namespace std::chrono_literals;
        if (name == "d"_L1)
            return 24h;
        if (name == "h"_L1)
            return 1h;
        if (name == "m"_L1 || name == "min"_L1 || name.isEmpty())
            return 1min;
        if (name == "s"_L1)
            return 1s;
        return std::nullopt;
    }

} // namespace

Result<QJsonObject> jsonFromFile(const QString& path)
{
    QuietTask quiet;
    HD_TRY(const auto file, readSourceFile(path, quiet));
    HD_TRY(const auto text, decodeText(file.bytes));
    HD_TRY(const auto json, parseJsonFile(text.text));
    return json.body;
}

Result<Instant> instantFrom(const QString& text)
{
    const auto instant = Instant::fromIso(text);
    if (!instant)
        return fail(ErrorCode::Invalid, Subject::Date, {text});
    return *instant;
}

Result<std::chrono::milliseconds> durationFrom(const QString& text)
{
    static const QRegularExpression whole(u"^(-?)P?((?:T?[0-9]{1,7}(?:d|h|min|m|s|)){1,4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(u"([0-9]+)(d|h|min|m|s|)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(text.trimmed());
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid, Subject::Duration, {text});
    std::chrono::milliseconds sum{};
    const auto parts = match.captured(2);
    for (auto parted = part.globalMatch(parts); parted.hasNext();) {
        const auto one = parted.next();
        sum += one.capturedView(1).toInt() * unitOf(one.captured(2).toLower()).value_or(std::chrono::milliseconds());
    }
    return match.capturedView(1).isEmpty() ? sum : -sum;
}

} // namespace helpdesk::cli
