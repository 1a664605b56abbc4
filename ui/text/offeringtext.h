// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/offeringchange.h"
#include "domain/offering/supportcoverage.h"
#include "ui/text/speech.h"

#include <QTimeZone>

namespace helpdesk {

QString kindName(CaseKind kind, const Speech& speech = {});
QString label(ContactMethod method, const Speech& speech = {});
QString label(PriceModel model, const Speech& speech = {});
QString label(Delivery delivery, const Speech& speech = {});
QString label(CoverageStatus status, const Speech& speech = {});
QString label(OfferingAct act, const Speech& speech = {});
/// As customers know it: "Microsoft 365".
QString serviceName(Service service, const Speech& speech = {});

/// "€120.00".
QString moneyText(const Money& money, const Speech& speech = {});
/// "included", "€120.00 per incident", "10 hours for €900.00, paid in advance". Without the note.
QString priceText(const TierPrice& price, const Speech& speech = {});
/// "Mon–Fri 08:00–18:00", a line for days alike; "around the clock".
QStringList hoursLines(const CalendarRules& hours, const Speech& speech = {});
/// "24 Dec: 08:00–12:00", "25–26 Dec: closed"; of ranges that are over by `today` none.
QStringList exceptionLines(const CalendarRules& hours, QDate today, const Speech& speech = {});
/// "within 4 hours", "within 30 minutes, around the clock"; empty for no promise. `always`: open round the clock, so the
/// difference goes without saying.
QString targetText(const ServiceTarget& target, bool always, const Speech& speech = {});
/// "1 January 2026 – 31 December 2026"; open ends are said in words.
QString periodText(QDate from, QDate to, const Speech& speech = {});

/// The line of the new-ticket window: "Covered by “Business 8x5”: included, first reply by 16:40".
QString coverageSentence(const SupportCoverage& coverage, Instant now, const QTimeZone& zone, const Speech& speech = {});
/// "included", or what it costs; that none was agreed.
QString costText(const SupportCoverage& coverage, const Speech& speech = {});
/// A sentence for each reason.
QStringList reasonSentences(const SupportCoverage& coverage, Instant now, const QTimeZone& zone,
                            const Speech& speech = {});
/// "Northwind Service Desk, desk@northwind.example, +49 ..."; empty where we do it ourselves.
QString deliveryText(const TierDelivery& delivery, const Speech& speech = {});

} // namespace helpdesk
