// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/clockaccounttext.h"

#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct AccountText {
        Q_DECLARE_TR_FUNCTIONS(ClockAccountText)
    };

    QString lowered(const QString& words)
    {
        return words.left(1).toLower() + words.mid(1);
    }

    /// Within a sentence: names of states begin a line elsewhere.
    QString eventWithin(const std::optional<ClockEvent>& event)
    {
        const auto words = eventText(event);
        return event && event->kind == ClockEvent::Kind::Moved ? lowered(words) : words;
    }

} // namespace

QString promiseSentence(const PromiseAccount& promise)
{
    const auto why = promise.condition.isEmpty()
        ? AccountText::tr("Policy “%1”: the default one, for no other of the list fits.").arg(promise.policy)
        : AccountText::tr("Policy “%1”: the first whose condition fits (%2).").arg(promise.policy, promise.condition);
    if (!promise.tier)
        return why + u' '
            + AccountText::tr("It counts by the calendar “%1” (%2).").arg(promise.calendar, promise.timeZone);
    const auto tier = promise.tier->in(QLocale().name());
    auto hours = promise.byAgreement
        ? AccountText::tr("But the hours are those of the tier “%1”, which the customer's agreement names (%2).")
        : AccountText::tr("But the hours are those of the default tier “%1” (%2).");
    hours = hours.arg(tier, promise.timeZone);
    return promise.tierTargets ? why + u' ' + hours + u' ' + AccountText::tr("The targets are the tier's own, too.")
                               : why + u' ' + hours;
}

QString eventText(const std::optional<ClockEvent>& event)
{
    if (!event)
        return AccountText::tr("the time passed", "what an interval of a clock began or ended with");
    switch (event->kind) {
    case ClockEvent::Kind::Created:
        return AccountText::tr("created", "what an interval of a clock began or ended with");
    case ClockEvent::Kind::Said:
        return event->byCustomer
            ? AccountText::tr("the customer wrote or called", "what an interval of a clock began or ended with")
            : AccountText::tr("we answered", "what an interval of a clock began or ended with");
    case ClockEvent::Kind::Moved:
        return label(event->state);
    case ClockEvent::Kind::Rated:
        return label(event->severity);
    }
    Q_UNREACHABLE();
    return {};
}

QString readingSentence(const ClockReading& reading, const QLocale& locale, const QTimeZone& zone)
{
    const auto state = label(reading.state);
    if (reading.state == ClockState::None)
        return state;
    const auto used = AccountText::tr("%1: %2 of %3 used", "state of a clock, time, its target")
                          .arg(state, durationText(reading.elapsed), durationText(reading.target));
    return reading.due ? AccountText::tr("%1, due %2", "what is used, a moment").arg(used, dayTimeText(*reading.due, locale, zone))
                       : used;
}

QString intervalSentence(const ClockInterval& interval, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const bool isOver = interval.to < now || interval.ended;
    const auto from = dayTimeText(interval.from, locale, zone);
    const auto when = isOver ? AccountText::tr("%1 – %2", "two moments").arg(from, momentText(interval.to, interval.from, locale, zone))
                             : AccountText::tr("since %1", "a moment").arg(from);
    const auto time = interval.state == ClockState::Paused
        ? AccountText::tr("%1 not counted", "a span of time").arg(durationText(interval.paused))
        : AccountText::tr("%1 counted", "a span of time").arg(durationText(interval.counted));
    auto text = AccountText::tr("%1: %2, %3; from: %4", "when, state of a clock, time, what it began with")
                    .arg(when, lowered(label(interval.state)), time, eventWithin(interval.began));
    if (isOver)
        text += AccountText::tr("; until: %1", "what it ended with").arg(eventWithin(interval.ended));
    return text;
}

} // namespace helpdesk
