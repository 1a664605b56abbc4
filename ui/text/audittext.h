// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditrow.h"

#include <QString>
#include <QTimeZone>

namespace helpdesk {

QString label(AuditThing thing);
QString label(AuditAct act);
/// Of the key of an AuditAct or an EventKind.
QString auditActLabel(const QString& key);

/// What was done, as a sentence without the person and the time; of a ticket without its number.
QString sentence(const AuditEntry& entry);
QString sentence(const AuditRow& row);
/// Who did it: the name, or the program.
QString personText(const AuditRow& row);
/// What it was done to: "#1042 Mail does not arrive", "User: Anna Berg".
QString thingText(const AuditRow& row);

/// One line of what an act changed or said: a field with its old and its new value, in words.
struct AuditDetail {
    QString name;
    QString before; ///< empty: there was nothing
    QString after; ///< empty: there is nothing
    bool isChange = true; ///< else `after` is simply what was said

    bool operator==(const AuditDetail&) const = default;
};
/// In the order in which people look for them. Instants in `zone`.
std::vector<AuditDetail> auditDetails(const AuditRow& row, const QTimeZone& zone);

/// The label of a field by its path, see auditChanges(): "Targets › A › Resolution". What has no label is said by its name.
QString auditFieldLabel(const QString& path);
/// A value of the field as people read it; empty for none.
QString auditValueText(const QString& path, const QJsonValue& value, const QTimeZone& zone);

} // namespace helpdesk
