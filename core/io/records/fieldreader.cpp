// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/fieldreader.h"

#include "base/guid.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto zeroGuid = "00000000-0000-0000-0000-000000000000"_L1;

    /// `<guid>`, `{customer-tenant-id}`: what documentation puts where a GUID belongs.
    bool isPlaceholder(QStringView text)
    {
        return text == zeroGuid || (text.startsWith(u'<') && text.endsWith(u'>'))
            || (text.startsWith(u'{') && text.endsWith(u'}'));
    }

} // namespace

void FieldReader::fault(const char* reason, QLatin1StringView field, const QString& value)
{
    if (m_problem)
        return;
    QStringList arguments{nameOf(field)};
    if (!value.isEmpty())
        arguments << value;
    m_problem = Reason{QLatin1StringView(reason), arguments};
}

void FieldReader::adoptProblem(const FieldReader& nested)
{
    if (!m_problem)
        m_problem = nested.m_problem;
}

std::optional<QString> FieldReader::filledText(QLatin1StringView field)
{
    auto value = text(field);
    if (value && value->isEmpty())
        return std::nullopt;
    return value;
}

std::optional<std::optional<Instant>> FieldReader::instant(QLatin1StringView field)
{
    const auto value = text(field);
    if (!value)
        return std::nullopt;
    const auto reading = m_gathering.dates.read(*value);
    switch (reading.found) {
    case ForeignDates::Found::Nothing:
        return std::optional<Instant>();
    case ForeignDates::Found::Moment:
        return std::optional(reading.at);
    case ForeignDates::Found::Malformed:
        fault(importreason::dateInvalid, field, *value);
        return std::nullopt;
    case ForeignDates::Found::Ambiguous:
        fault(importreason::dateAmbiguous, field, *value);
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

std::optional<int> FieldReader::count(QLatin1StringView field)
{
    const auto value = filledText(field);
    if (!value)
        return std::nullopt;
    bool isNumber = false;
    const int number = value->toInt(&isNumber);
    if (isNumber && number >= 0)
        return number;
    fault(importreason::numberInvalid, field, *value);
    return std::nullopt;
}

std::optional<bool> FieldReader::flag(QLatin1StringView field)
{
    const auto value = filledText(field);
    if (!value)
        return std::nullopt;
    const auto yes = foreignFlag(*value);
    if (!yes)
        fault(importreason::flagInvalid, field, *value);
    return yes;
}

QString FieldReader::guid(QLatin1StringView field)
{
    const auto value = filledText(field);
    if (!value) {
        fault(importreason::valueMissing, field, {});
        return {};
    }
    const auto canonical = canonicalGuid(*value);
    if (canonical && *canonical != zeroGuid)
        return *canonical;
    fault(isPlaceholder(*value) ? importreason::guidPlaceholder : importreason::guidInvalid, field, *value);
    return {};
}

std::optional<QString> FieldReader::optionalGuid(QLatin1StringView field)
{
    const auto value = text(field);
    if (!value)
        return std::nullopt;
    if (value->isEmpty() || *value == zeroGuid)
        return QString();
    return guid(field);
}

} // namespace helpdesk
