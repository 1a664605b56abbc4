// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supportcoverage.h"

#include <QJsonObject>

namespace helpdesk {

/// A tier as files, the command line and the workspace have it, without id, revision and instants.
QJsonObject tierToJson(const SupportTier& tier);
/// `base` with what the file says; what it does not name stays. Not checked, see tierFaults().
/// Errors: Invalid(Field, {key, the keys there are}), Invalid(Value, {text, the place}), those of calendarFromJson() and
/// policyFromJson().
Result<SupportTier> tierFromJson(const QJsonObject& json, SupportTier base);

/// An agreement without id, customer, revision and instants of its own; its tier by name.
QJsonObject agreementToJson(const SupportAgreement& agreement, const QString& tierName);
/// `base` with what the file says, but for `tier`, which is a name to be looked up. Not checked, see agreementFaults().
/// Errors: as tierFromJson().
Result<SupportAgreement> agreementFromJson(const QJsonObject& json, SupportAgreement base);

/// With its reasons as keys and arguments.
QJsonObject coverageToJson(const SupportCoverage& coverage);

/// Errors: Invalid(Date).
Result<QDate> dayFromText(const QString& text);

} // namespace helpdesk
