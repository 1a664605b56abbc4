// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace helpdesk {

/// What the placeholders of an answer stand for in one ticket.
struct AnswerWords {
    QString customer;
    QString contact; ///< empty: the customer stands for it
    qint64 ticket = 0;
    QString title; ///< of the ticket
    QString outage; ///< its number
    QString service; ///< its workload
};

/// {customer}, {contact}, {ticket}, {title}, {outage}, {service}.
const QStringList& answerPlaceholders();
/// Errors: Missing(Body); Invalid(Body, {placeholder, the known ones}) for one that is not known.
Result<> checkAnswerText(const QString& text);
/// The text as one customer reads it.
QString answerText(const QString& text, const AnswerWords& words);

} // namespace helpdesk
