// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace helpdesk {

struct CalendarRules;

/// What the placeholders of a note or a prepared reply stand for on one ticket.
struct MacroWords {
    QString ticket; ///< its number, as #1042
    QString title;
    QString severity; ///< its letter
    QString customer; ///< empty where nobody knows
    QString contact; ///< empty: the customer stands for it
    QString agent; ///< who runs the macro
    QString partner; ///< we, as customers call us
    QDate today; ///< where that agent is
    /// The opening hours of the ticket, whose days are working days; asked for when a text counts in them.
    std::function<Result<CalendarRules>()> hours;
    /// A day as readers write it.
    std::function<QString(QDate)> dayText;
};

/// {ticket}, {title}, {severity}, {customer}, {contact}, {agent}, {partner}, {today}. The last may count on: {today+3d} days,
/// {today+2w} weeks, {today+2wd} working days, with a dash back.
const QStringList& macroPlaceholders();

/// A word in braces is a placeholder; other braces are text. Errors: SyntaxError with `subject` and {line, column, the
/// placeholder, the known ones} for the first that is not known.
Result<> checkMacroText(const QString& text, Subject subject);

/// The text as it is said on one ticket. A text that was not checked keeps what it does not know. Errors: Missing(Customer) for a
/// placeholder that stands for nothing there, Missing(Name) when the partner has none, those of `hours` and of workingDay().
Result<QString> macroText(const QString& text, const MacroWords& words);

/// The working day that far from `from`, which does not count itself. Errors: Missing(Calendar) when none comes in five years.
Result<QDate> workingDay(QDate from, int count, const CalendarRules& hours);

} // namespace helpdesk
