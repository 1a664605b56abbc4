// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscription.h"
#include "io/records/fieldreader.h"
#include "io/records/recordpart.h"

namespace helpdesk {

using SubscriptionPart = RecordPart<Subscription>;

/// The fields that PowerShell columns and REST members call alike.
void readSubscriptionFields(FieldReader& fields, SubscriptionPart& part);
/// What is left over.
void readSubscriptionExtra(QJsonObject extra, SubscriptionPart& part);

} // namespace helpdesk
