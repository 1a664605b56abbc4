// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/offeringtext.h"

#include "base/moneyamount.h"
#include "domain/offering/offeringreasons.h"
#include "ui/text/placeholders.h"
#include "ui/text/timetext.h"

#include <algorithm>
#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString minuteText(int minute, const Speech& speech)
    {
        if (minute == 24 * 60)
            return u"24:00"_s;
        return timeText(QTime(minute / 60, minute % 60), speech.locale());
    }

    QString slotsText(const TimeSlots& slots, const Speech& speech)
    {
        if (slots.empty())
            return speech.translate("OfferingText", "closed", "a day");
        QStringList parts;
        for (const auto& slot : slots)
            parts << u"%1–%2"_s.arg(minuteText(slot.from, speech), minuteText(slot.to, speech));
        return parts.join(u", "_s);
    }

    QString weekday(size_t day, const Speech& speech)
    {
        return speech.locale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    }

    QString daysText(size_t first, size_t last, const Speech& speech)
    {
        if (first == last)
            return weekday(first, speech);
        return u"%1–%2"_s.arg(weekday(first, speech), weekday(last, speech));
    }

    QString yearlyText(int month, int day, const Speech& speech)
    {
        return speech.locale().toString(QDate(2000, month, day), u"d MMM"_s);
    }

    QString exceptionDays(const CalendarException& exception, const Speech& speech)
    {
        if (exception.isYearly())
            return speech.translate("OfferingText", "%1 every year", "a day of the year")
                .arg(yearlyText(exception.month, exception.day, speech));
        const auto last = dayText(exception.to, speech.locale());
        return exception.from == exception.to ? last : u"%1 – %2"_s.arg(dayText(exception.from, speech.locale()), last);
    }

    QDateTime inZone(Instant instant, const QTimeZone& zone)
    {
        return instant.toUtc().toTimeZone(zone);
    }

    /// "16:40" today, "Mon 10:00" within a week, else with the date.
    QString whenText(Instant instant, Instant now, const QTimeZone& zone, const Speech& speech)
    {
        const auto local = inZone(instant, zone);
        const auto locale = speech.locale();
        const auto time = timeText(local.time(), locale);
        const auto away = inZone(now, zone).date().daysTo(local.date());
        if (away == 0)
            return time;
        if (away > 0 && away < 7)
            return u"%1 %2"_s.arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
        return dayTimeText(instant, locale, zone);
    }

    QString dateText(const QString& iso, const Speech& speech)
    {
        return dayText(QDate::fromString(iso, Qt::ISODate), speech.locale());
    }

    QString firstWords(const SupportCoverage& coverage, Instant now, const QTimeZone& zone, const Speech& speech)
    {
        const auto name = coverage.tierName.in(speech.locale().name());
        if (!coverage.tier.isValid())
            return speech.translate("OfferingText", "A report of a vulnerability is taken from everybody: included");
        if (coverage.status == CoverageStatus::OutsideHours && coverage.opensAt)
            return speech.translate("OfferingText", "Covered by “%1”, work begins %2: %3", "name, when, price")
                .arg(name, whenText(*coverage.opensAt, now, zone, speech), costText(coverage, speech));
        return speech.translate("OfferingText", "Covered by “%1”: %2", "name, price").arg(name, costText(coverage, speech));
    }

    QString sentenceOf(const Reason& reason, const SupportCoverage& coverage, Instant now, const QTimeZone& zone,
                       const Speech& speech)
    {
        const auto& key = reason.key;
        const auto first = reason.arguments.value(0);
        const auto name = coverage.tierName.in(speech.locale().name());
        if (key == offeringreason::noAgreement)
            return speech.translate("OfferingText", "Nothing was agreed with this customer.");
        if (key == offeringreason::agreementEnded)
            return speech.translate("OfferingText", "The agreement ended on %1.").arg(dateText(first, speech));
        if (key == offeringreason::agreementNotBegun)
            return speech.translate("OfferingText", "The agreement begins on %1.").arg(dateText(first, speech));
        if (key == offeringreason::defaultTier)
            return speech.translate("OfferingText", "“%1” applies to customers without an agreement.").arg(name);
        if (key == offeringreason::serviceNotCovered)
            return speech.translate("OfferingText", "“%1” does not cover %2.", "name, service")
                .arg(name, serviceName(fromKey<Service>(first).value_or(Service::Other), speech));
        if (key == offeringreason::kindNotCovered)
            return speech.translate("OfferingText", "“%1” does not cover: %2.", "name, kind of request")
                .arg(name, kindName(fromKey<CaseKind>(first).value_or(CaseKind::BreakFix), speech));
        if (key == offeringreason::outsideHours && coverage.opensAt)
            return speech.translate("OfferingText", "It came outside the hours of support, which begin %1.", "when")
                .arg(whenText(*coverage.opensAt, now, zone, speech));
        if (key == offeringreason::workedAroundTheClock)
            return speech.translate("OfferingText", "Severity %1 is worked on around the clock.").arg(first);
        if (key == offeringreason::phoneOnly)
            return speech.translate("OfferingText", "Severity %1 is promised only to those who call: %2.", "A, numbers")
                .arg(first, reason.arguments.value(1));
        if (key == offeringreason::replyNotPromised)
            return speech.translate("OfferingText", "No time is promised for the first reply at severity %1.").arg(first);
        if (key == offeringreason::deliveredBy)
            return speech.translate("OfferingText", "The work is done by %1 for us.", "a company").arg(first);
        if (key == offeringreason::resoldFrom)
            return speech.translate("OfferingText", "It is the support of %1, which we resell.", "a company").arg(first);
        if (key == offeringreason::deviatingPrice)
            return speech.translate("OfferingText", "The price was agreed with this customer.");
        if (key == offeringreason::hoursNote)
            return speech.translate("OfferingText", "Agreed about the hours: %1").arg(first);
        return speech.translate("OfferingText", "A report of a vulnerability goes to Microsoft's security response "
                                                "center and costs nothing.");
    }

} // namespace

QString kindName(CaseKind kind, const Speech& speech)
{
    switch (kind) {
    case CaseKind::Billing:
        return speech.translate("OfferingText", "Billing questions");
    case CaseKind::SubscriptionManagement:
        return speech.translate("OfferingText", "Subscription management");
    case CaseKind::BreakFix:
        return speech.translate("OfferingText", "Technical problems");
    case CaseKind::HowTo:
        return speech.translate("OfferingText", "How-to questions");
    case CaseKind::Advisory:
        return speech.translate("OfferingText", "Advice and planning");
    case CaseKind::Vulnerability:
        return speech.translate("OfferingText", "Reports of vulnerabilities");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ContactMethod method, const Speech& speech)
{
    switch (method) {
    case ContactMethod::Phone:
        return speech.translate("OfferingText", "Phone");
    case ContactMethod::Mail:
        return speech.translate("OfferingText", "Mail");
    case ContactMethod::Portal:
        return speech.translate("OfferingText", "Portal");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(PriceModel model, const Speech& speech)
{
    switch (model) {
    case PriceModel::Free:
        return speech.translate("OfferingText", "Included");
    case PriceModel::PerIncident:
        return speech.translate("OfferingText", "Per incident");
    case PriceModel::PerHour:
        return speech.translate("OfferingText", "Per hour");
    case PriceModel::PrepaidHours:
        return speech.translate("OfferingText", "Hours paid in advance");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Delivery delivery, const Speech& speech)
{
    switch (delivery) {
    case Delivery::Own:
        return speech.translate("OfferingText", "Our own staff");
    case Delivery::Outsourced:
        return speech.translate("OfferingText", "A company that works for us");
    case Delivery::Resold:
        return speech.translate("OfferingText", "A company whose support we resell");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CoverageStatus status, const Speech& speech)
{
    switch (status) {
    case CoverageStatus::Covered:
        return speech.translate("OfferingText", "Covered");
    case CoverageStatus::OutsideHours:
        return speech.translate("OfferingText", "Covered, outside hours");
    case CoverageStatus::NotCovered:
        return speech.translate("OfferingText", "Not covered");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(OfferingAct act, const Speech& speech)
{
    switch (act) {
    case OfferingAct::Added:
        return speech.translate("OfferingText", "Added", "a tier or an agreement");
    case OfferingAct::Edited:
        return speech.translate("OfferingText", "Changed", "a tier or an agreement");
    case OfferingAct::Ended:
        return speech.translate("OfferingText", "Ended", "an agreement");
    case OfferingAct::Sent:
        return speech.translate("OfferingText", "Sent to the customer", "an agreement");
    case OfferingAct::Accepted:
        return speech.translate("OfferingText", "Accepted by the customer", "an agreement");
    case OfferingAct::Removed:
        return speech.translate("OfferingText", "Removed", "a tier");
    }
    Q_UNREACHABLE();
    return {};
}

QString serviceName(Service service, const Speech& speech)
{
    switch (service) {
    case Service::Azure:
        return u"Azure"_s;
    case Service::Dynamics365:
        return u"Dynamics 365"_s;
    case Service::Office365:
        return u"Microsoft 365"_s;
    case Service::Other:
        return speech.translate("OfferingText", "other products", "services that are supported");
    }
    Q_UNREACHABLE();
    return {};
}

QString moneyText(const Money& money, const Speech& speech)
{
    const auto digits = minorDigits(money.currency);
    const auto amount = static_cast<double>(money.minorUnits) / std::pow(10, digits);
    const auto number = speech.locale().toString(amount, 'f', digits);
    return u"%1\u00a0%2"_s.arg(number, money.currency);
}

QString priceText(const TierPrice& price, const Speech& speech)
{
    const auto amount = moneyText(price.amount, speech);
    switch (price.model) {
    case PriceModel::Free:
        return speech.translate("OfferingText", "included");
    case PriceModel::PerIncident:
        return speech.translate("OfferingText", "%1 per incident", "price").arg(amount);
    case PriceModel::PerHour:
        return speech.translate("OfferingText", "%1 per hour", "price").arg(amount);
    case PriceModel::PrepaidHours:
        return speech.translate("OfferingText", "%n hour(s) for %1, paid in advance", "price", price.hours).arg(amount);
    }
    Q_UNREACHABLE();
    return {};
}

QStringList hoursLines(const CalendarRules& hours, const Speech& speech)
{
    if (isRoundTheClock(hours))
        return {speech.translate("OfferingText", "around the clock, every day of the year")};
    QStringList lines;
    for (size_t first = 0; first < hours.week.size();) {
        auto last = first;
        while (last + 1 < hours.week.size() && hours.week[last + 1] == hours.week[first])
            ++last;
        if (!hours.week[first].empty())
            lines << u"%1 %2"_s.arg(daysText(first, last, speech), slotsText(hours.week[first], speech));
        first = last + 1;
    }
    return lines;
}

QStringList exceptionLines(const CalendarRules& hours, QDate today, const Speech& speech)
{
    QStringList lines;
    for (const auto& exception : hours.exceptions) {
        if (exception.isYearly() || exception.to >= today)
            lines << u"%1: %2"_s.arg(exceptionDays(exception, speech), slotsText(exception.slots, speech));
    }
    return lines;
}

QString targetText(const ServiceTarget& target, bool always, const Speech& speech)
{
    const auto minutes = static_cast<int>(target.time.count());
    if (minutes <= 0)
        return {};
    auto span = speech.translate("OfferingText", "%n minute(s)", "within", minutes);
    if (const auto hours = minutes / 60; hours * 60 == minutes)
        span = speech.translate("OfferingText", "%n hour(s)", "within", hours);
    if (target.basis == TimeBasis::Calendar && !always)
        return speech.translate("OfferingText", "%1, around the clock", "span of time").arg(span);
    return span;
}

QString periodText(QDate from, QDate to, const Speech& speech)
{
    const auto locale = speech.locale();
    if (!from.isValid() && !to.isValid())
        return speech.translate("OfferingText", "without end");
    if (!to.isValid())
        return speech.translate("OfferingText", "from %1", "a day").arg(dayText(from, locale));
    if (!from.isValid())
        return speech.translate("OfferingText", "until %1", "a day").arg(dayText(to, locale));
    return u"%1 – %2"_s.arg(dayText(from, locale), dayText(to, locale));
}

QString costText(const SupportCoverage& coverage, const Speech& speech)
{
    return coverage.price ? priceText(*coverage.price, speech)
                          : speech.translate("OfferingText", "none agreed yet; agree one before you charge for the work");
}

QString coverageSentence(const SupportCoverage& coverage, Instant now, const QTimeZone& zone, const Speech& speech)
{
    if (coverage.status == CoverageStatus::NotCovered) {
        QStringList why = reasonSentences(coverage, now, zone, speech);
        return speech.translate("OfferingText", "Not covered, a price must be agreed first. %1", "the reasons")
            .arg(why.join(u' '));
    }
    auto sentence = firstWords(coverage, now, zone, speech);
    if (coverage.firstReplyDue)
        sentence = speech.translate("OfferingText", "%1, first reply by %2", "what is covered, when")
                       .arg(sentence, whenText(*coverage.firstReplyDue, now, zone, speech));
    for (const auto& reason : coverage.reasons) {
        if (reason.key == offeringreason::phoneOnly)
            return sentence + u". "_s + sentenceOf(reason, coverage, now, zone, speech);
    }
    return sentence;
}

QStringList reasonSentences(const SupportCoverage& coverage, Instant now, const QTimeZone& zone, const Speech& speech)
{
    QStringList sentences;
    for (const auto& reason : coverage.reasons)
        sentences << sentenceOf(reason, coverage, now, zone, speech);
    return sentences;
}

QString deliveryText(const TierDelivery& delivery, const Speech&)
{
    if (delivery.by == Delivery::Own)
        return {};
    QStringList parts{delivery.company};
    for (const auto& part : {delivery.contact, delivery.email, delivery.phone}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace helpdesk
