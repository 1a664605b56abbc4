// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

#include <QSet>

namespace helpdesk {

/// An answer, by the step it belongs to: how an editor names a branch of the tree.
struct AnswerPlace {
    QString step;
    QString answer;

    bool operator==(const AnswerPlace&) const = default;
};

// The acts of whoever builds a guide. They keep ids unique, and leave unwritten texts empty: guideFaults() names those.
// What names a step, answer or end that is not there changes nothing and answers with nothing.

GuideStep* findStep(Guide& guide, const QString& id);
GuideEnd* findEnd(Guide& guide, const QString& id);
GuideAnswer* findAnswer(Guide& guide, const AnswerPlace& place);
const GuideAnswer* findAnswer(const Guide& guide, const AnswerPlace& place);

/// An id that neither a step nor an end has: the stem, or the stem with a number behind.
QString freshId(const Guide& guide, const QString& stem);

/// A guide with nothing in it but a first question with two answers, each leading nowhere yet.
Guide emptyGuide(const QString& id, Service service);

/// A new question with two answers behind this answer, in the stage of its own; what the answer led to follows the first of
/// them. Answers with the id of the new step.
QString insertStep(Guide& guide, const AnswerPlace& after);
/// A new end that this answer leads to instead of where it led.
QString insertEnd(Guide& guide, const AnswerPlace& after, GuideEndKind kind);
/// A further answer of the step, behind the one named, or the last.
AnswerPlace addAnswer(Guide& guide, const QString& step, const QString& behind = {});
/// Where the answer leads from now on: the id of a step or an end; empty: nowhere.
void leadTo(Guide& guide, const AnswerPlace& place, const QString& target);

/// A second answer like this one behind it, leading to the same place.
AnswerPlace duplicateAnswer(Guide& guide, const AnswerPlace& place);
/// What the answer leads to becomes a copy of its own, so that it can differ from the one that others lead to as well.
/// Answers with the id of the copy.
QString duplicateTarget(Guide& guide, const AnswerPlace& place);
/// Up (-1) or down (1) among the answers of the step; false at the edge.
bool moveAnswer(Guide& guide, const AnswerPlace& place, int by);

/// The answer goes, and what it alone led to.
void removeAnswer(Guide& guide, const AnswerPlace& place);
/// The step or end goes, and what it alone led to; answers that led there lead nowhere.
void removeTarget(Guide& guide, const QString& id);

/// Steps and ends to which no way leads from the start.
QSet<QString> unreached(const Guide& guide);
/// How many answers lead to the step or end.
int waysTo(const Guide& guide, const QString& id);

} // namespace helpdesk
