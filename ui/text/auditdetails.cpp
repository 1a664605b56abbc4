// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/audittext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

// What an act changed, line by line.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct AuditDetailTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::AuditDetailTexts)
    };

    using Details = std::vector<AuditDetail>;

    AuditDetail saidLine(const QString& path, const QJsonValue& value, const QTimeZone& zone)
    {
        return {auditFieldLabel(path), {}, auditValueText(path, value, zone), false};
    }

    void addChanges(const QJsonObject& changes, const QTimeZone& zone, Details& details)
    {
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            const auto values = change->toArray();
            details.push_back({auditFieldLabel(change.key()), auditValueText(change.key(), values.at(0), zone),
                               auditValueText(change.key(), values.at(1), zone), true});
        }
    }

    void addRejections(const QJsonArray& rejections, Details& details)
    {
        for (const auto& one : rejections) {
            const auto rejection = one.toObject();
            QStringList arguments;
            for (const auto& argument : rejection.value("arguments"_L1).toArray())
                arguments << argument.toString();
            details.push_back({AuditDetailTexts::tr("Line %1").arg(rejection.value("line"_L1).toInteger()),
                               {},
                               sentence(Reason{rejection.value("reason"_L1).toString(), arguments}),
                               false});
        }
    }

    Details detailsOf(const AuditEntry& entry, const QTimeZone& zone)
    {
        Details details;
        addChanges(entry.data.value("changes"_L1).toObject(), zone, details);
        for (auto one = entry.data.begin(); one != entry.data.end(); ++one) {
            if (one.key() == "rejections"_L1)
                addRejections(one->toArray(), details);
            else if (one.key() != "changes"_L1)
                details.push_back(saidLine(one.key(), *one, zone));
        }
        return details;
    }

    QString namedValue(const QJsonObject& data, QLatin1StringView side, QLatin1StringView nameOfSide)
    {
        const auto name = data.value(nameOfSide).toString();
        const auto value = data.value(side).toVariant().toString();
        const auto field = fromKey<TicketField>(data.value("field"_L1).toString());
        return !name.isEmpty() || value.isEmpty() || !field ? (name.isEmpty() ? value : name) : fieldValueText(*field, value);
    }

    // What the sentence does not say already, of what people typed.
    void addInputs(const QJsonObject& data, const QTimeZone& zone, Details& details)
    {
        static const QStringList told{u"reason"_s, u"cause"_s, u"solution"_s, u"minutes"_s, u"chargeable"_s,
                                      u"note"_s,   u"text"_s,  u"verdict"_s,  u"number"_s,  u"entitlement"_s};
        for (const auto& key : told) {
            const auto value = data.value(key);
            if (value.isUndefined() || value.isNull() || value.isObject() || value == QJsonValue(QString()))
                continue;
            details.push_back(saidLine(key, value, zone));
        }
    }

    Details detailsOf(const TicketEvent& event, const QTimeZone& zone)
    {
        Details details;
        const auto& data = event.data;
        if (event.kind == EventKind::Field) {
            details.push_back({labelOfKey<TicketField>(data.value("field"_L1).toString()),
                               namedValue(data, "from"_L1, "from_name"_L1), namedValue(data, "to"_L1, "to_name"_L1), true});
            return details;
        }
        if (event.kind == EventKind::State) {
            details.push_back({AuditDetailTexts::tr("State"), labelOfKey<TicketState>(data.value("from"_L1).toString()),
                               labelOfKey<TicketState>(data.value("to"_L1).toString()), true});
        }
        addInputs(data, zone, details);
        return details;
    }

} // namespace

std::vector<AuditDetail> auditDetails(const AuditRow& row, const QTimeZone& zone)
{
    const auto* ofTicket = std::get_if<AuditedEvent>(&row);
    return ofTicket ? detailsOf(ofTicket->event, zone) : detailsOf(std::get<AuditEntry>(row), zone);
}

} // namespace helpdesk
