// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/samplerule.h"

#include <QLocale>

namespace helpdesk {

QString label(QualityVerdict verdict);
QString label(SampleKind kind);

/// "86 of 100"; of nothing that applies "no score".
QString scoreText(const std::optional<int>& score);
/// "Good, 86 of 100": what came of a review in a few words.
QString outcomeText(const QualityReview& review);
/// What is in a sample, as a sentence: "10 tickets drawn by lot".
QString ruleText(const SampleRule& rule);
/// "Reviewed 3 of 12", and of how many it was chosen.
QString progressText(const QualitySample& sample);

} // namespace helpdesk
