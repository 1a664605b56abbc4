// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/report/reportguides.h"

#include "io/guides/guidereader.h"
#include "storage/guides/guidestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kBetween = u'/';

    Bilingual titleOf(const Guide& guide, const GuideStep* step)
    {
        if (!step)
            return guide.title;
        const auto joined = u"%1: %2"_s;
        return {joined.arg(guide.title.en, step->question.en), joined.arg(guide.title.ru, step->question.ru)};
    }

} // namespace

QByteArray guideRow(const GuideMoment& moment, ReportBy by)
{
    return by == ReportBy::Step ? (moment.guide + kBetween + moment.step).toUtf8() : moment.guide.toUtf8();
}

ReportGuides::ReportGuides(Database& database)
    : m_database(database)
{
}

const Guide* ReportGuides::find(const QString& id, int version)
{
    auto& known = m_versions[id + kBetween + QString::number(version)];
    if (known.version != 0 || !m_problem)
        return known.guide.get();
    known.version = version;
    auto content = GuideStore(m_database).find(id, version);
    if (!content) {
        m_problem = failure(content);
        return nullptr;
    }
    if (!*content)
        return nullptr;
    auto guide = readGuide(**content, id);
    if (!guide)
        return nullptr; // it was made by a newer program, or by hand
    known.guide = std::make_shared<const Guide>(std::move(*guide));
    auto& newest = m_newest[id];
    if (newest.version < version)
        newest = known;
    return known.guide.get();
}

void ReportGuides::nameRows(ReportAnswer& answer) const
{
    for (auto& row : answer.rows) {
        const auto guide = m_newest.value(row.key.section(kBetween, 0, 0)).guide;
        if (!guide)
            continue;
        const auto step = row.key.section(kBetween, 1);
        row.title = titleOf(*guide, step.isEmpty() ? nullptr : guide->step(step));
        row.name = row.title.en;
    }
}

Result<> nameGuides(Database& database, ReportAnswer& answer)
{
    for (auto& row : answer.rows) {
        HD_TRY(const auto head, GuideStore(database).head(row.key));
        if (head && head->own) {
            if (const auto guide = readGuide(head->content, row.key))
                row.title = guide->title;
        } else if (const auto shipped = std::ranges::find(shippedGuides(), row.key, &Guide::id); shipped != shippedGuides().end()) {
            row.title = shipped->title;
        }
        row.name = row.title.en;
    }
    return {};
}

} // namespace helpdesk
