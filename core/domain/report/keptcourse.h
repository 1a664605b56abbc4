// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/handing.h"
#include "domain/report/reportfact.h"
#include "domain/sla/clockevent.h"
#include "domain/sla/promiseoutcome.h"

#include <QByteArray>

namespace helpdesk {

/// The course of a ticket as it is kept beside its events, so that reports need not read them: it follows from them, and must be
/// made anew with each of them. Texts are as they are stored.
struct KeptCourse {
    Instant until; ///< the last event that the promises look at
    std::optional<Instant> firstReply;
    QByteArray answers; ///< see answersText()
    QByteArray stretches; ///< of open time, as answersText(); empty where there are not several
    QByteArray promises; ///< see promisesText()
    int reassignments = 0;
    int returns = 0;

    bool operator==(const KeptCourse&) const = default;
};

/// Of a history and of the rounds of its clocks, read at its last event. No events: nothing is told.
KeptCourse keptCourse(std::span<const ClockEvent> events, std::span<const ClockReading> rounds, const HandingCount& handings);

/// `1730332918000-1730332999000,1730333111000`: when the customer asked, and when we answered, where we did.
QByteArray answersText(std::span<const AnswerRound> rounds);
std::vector<AnswerRound> answersFrom(QByteArrayView text);
QByteArray stretchesText(std::span<const OpenStretch> stretches);
std::vector<OpenStretch> stretchesFrom(QByteArrayView text);

/// `f+1730332918000r?1730333111000`: the first letter of the clock; `+` kept, `-` missed, `?` open; the instant.
QByteArray promisesText(std::span<const PromiseOutcome> outcomes);
/// As they stand at `now`: what is open counts once its instant has passed. Appends to `promises`.
void readPromises(QByteArrayView text, Instant now, std::vector<KeptPromise>& promises);

} // namespace helpdesk
