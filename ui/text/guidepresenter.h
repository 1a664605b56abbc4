// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guidedifference.h"
#include "domain/guides/knowledge.h"

#include <QString>

namespace helpdesk {

QString label(GuideStage stage);
QString label(GuideEndKind kind);
QString label(GuideField field);
QString label(DifferenceKind kind);
QString label(CaseKind kind);
QString label(Product product);

/// Whose guide or article it is, in a word or two: shipped, own, own and behind a newer shipped one.
QString stateText(const GuideEntry& entry);
QString stateText(const ArticleEntry& entry);

/// What a person calls the place: the question, the answer with its question, the end, or the guide itself. `where` as in
/// GuideFault; in the language of the program.
QString placeText(const Guide& guide, const QString& where);
/// What is wrong, and where: one sentence that says what to do.
QString sentence(const GuideFault& fault, const Guide& guide);
QString sentence(const GuideFault& fault, const Article& article);
/// What the fault is, without the place.
QString problemText(const GuideFault& fault, const Guide& guide);
/// A difference in one line, with its place.
QString headline(const GuideDifference& difference, const Guide& before, const Guide& after);

} // namespace helpdesk
