// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/healthstatus.h"
#include "ui/text/audittext.h"
#include "ui/text/columnlabels.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

// What fields of an audited thing are called, and their values.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct AuditFieldText {
        const char* key;
        const char* text;
    };

    // Beside those that columns of lists have under the same name.
    constexpr AuditFieldText auditFieldTexts[] = {
        {"access", QT_TRANSLATE_NOOP("AuditFieldText", "Access")},
        {"access_id", QT_TRANSLATE_NOOP("AuditFieldText", "Access id")},
        {"accepted_at", QT_TRANSLATE_NOOP("AuditFieldText", "Accepted on")},
        {"accepted_by", QT_TRANSLATE_NOOP("AuditFieldText", "Accepted by")},
        {"active", QT_TRANSLATE_NOOP("AuditFieldText", "Works here")},
        {"added", QT_TRANSLATE_NOOP("AuditFieldText", "New")},
        {"address", QT_TRANSLATE_NOOP("AuditFieldText", "Address")},
        {"advisory", QT_TRANSLATE_NOOP("AuditFieldText", "Advisory")},
        {"allows_delegated_access", QT_TRANSLATE_NOOP("AuditFieldText", "Allows delegated access")},
        {"approval_needed", QT_TRANSLATE_NOOP("AuditFieldText", "Escalations need approval")},
        {"associated_partner_id", QT_TRANSLATE_NOOP("AuditFieldText", "Partner id of the reseller")},
        {"authorised", QT_TRANSLATE_NOOP("AuditFieldText", "Authorised")},
        {"basis", QT_TRANSLATE_NOOP("AuditFieldText", "Counted in")},
        {"billing_email", QT_TRANSLATE_NOOP("AuditFieldText", "Mail address for bills")},
        {"billing_name", QT_TRANSLATE_NOOP("AuditFieldText", "Name for bills")},
        {"bought_through_csp", QT_TRANSLATE_NOOP("AuditFieldText", "Bought through us")},
        {"calendar", QT_TRANSLATE_NOOP("AuditFieldText", "Business calendar")},
        {"cause", QT_TRANSLATE_NOOP("AuditFieldText", "Cause")},
        {"changed", QT_TRANSLATE_NOOP("AuditFieldText", "Changed rows")},
        {"city", QT_TRANSLATE_NOOP("AuditFieldText", "City")},
        {"columns", QT_TRANSLATE_NOOP("AuditFieldText", "Columns")},
        {"commerce_id", QT_TRANSLATE_NOOP("AuditFieldText", "Commerce id")},
        {"company", QT_TRANSLATE_NOOP("AuditFieldText", "Company")},
        {"condition", QT_TRANSLATE_NOOP("AuditFieldText", "Condition")},
        {"contacts", QT_TRANSLATE_NOOP("AuditFieldText", "Ways to reach us")},
        {"contract_id", QT_TRANSLATE_NOOP("AuditFieldText", "Contract id")},
        {"customers", QT_TRANSLATE_NOOP("AuditFieldText", "Customers")},
        {"decision", QT_TRANSLATE_NOOP("AuditFieldText", "Answer")},
        {"deduct_when_missed", QT_TRANSLATE_NOOP("AuditFieldText", "Time is deducted although a service level was missed")},
        {"default", QT_TRANSLATE_NOOP("AuditFieldText", "For customers without an agreement")},
        {"default_before", QT_TRANSLATE_NOOP("AuditFieldText", "Was the default until then")},
        {"delivery", QT_TRANSLATE_NOOP("AuditFieldText", "Who does the work")},
        {"description", QT_TRANSLATE_NOOP("AuditFieldText", "Description")},
        {"designation", QT_TRANSLATE_NOOP("AuditFieldText", "Standing in the programme")},
        {"en", QT_TRANSLATE_NOOP("AuditFieldText", "English")},
        {"ended_at", QT_TRANSLATE_NOOP("AuditFieldText", "End")},
        {"ends", QT_TRANSLATE_NOOP("AuditFieldText", "Ends of the guide")},
        {"ends_on", QT_TRANSLATE_NOOP("AuditFieldText", "Last day")},
        {"evidence_text", QT_TRANSLATE_NOOP("AuditFieldText", "Text of the mail")},
        {"exceptions", QT_TRANSLATE_NOOP("AuditFieldText", "Exceptions")},
        {"feature", QT_TRANSLATE_NOOP("AuditFieldText", "Feature")},
        {"first_response", QT_TRANSLATE_NOOP("AuditFieldText", "First reply")},
        {"fri", QT_TRANSLATE_NOOP("AuditFieldText", "Friday")},
        {"grouping", QT_TRANSLATE_NOOP("AuditFieldText", "Grouped by")},
        {"health_check_hours", QT_TRANSLATE_NOOP("AuditFieldText", "A look at service health counts, hours")},
        {"hours", QT_TRANSLATE_NOOP("AuditFieldText", "Opening hours")},
        {"hours_note", QT_TRANSLATE_NOOP("AuditFieldText", "Other hours")},
        {"hours_required", QT_TRANSLATE_NOOP("AuditFieldText", "Chargeable work needs prepaid time or an approval")},
        {"impact", QT_TRANSLATE_NOOP("AuditFieldText", "Impact")},
        {"import_kind", QT_TRANSLATE_NOOP("AuditFieldText", "Kind of file")},
        {"incidents", QT_TRANSLATE_NOOP("AuditFieldText", "Incidents")},
        {"incidents_chargeable", QT_TRANSLATE_NOOP("AuditFieldText", "Counted incidents are charged")},
        {"kinds", QT_TRANSLATE_NOOP("AuditFieldText", "Kinds of requests")},
        {"ladder", QT_TRANSLATE_NOOP("AuditFieldText", "Escalation ladder")},
        {"ladder_since", QT_TRANSLATE_NOOP("AuditFieldText", "Escalation ladder holds since")},
        {"letters", QT_TRANSLATE_NOOP("AuditFieldText", "Length in letters")},
        {"line1", QT_TRANSLATE_NOOP("AuditFieldText", "First line")},
        {"line2", QT_TRANSLATE_NOOP("AuditFieldText", "Second line")},
        {"list", QT_TRANSLATE_NOOP("AuditFieldText", "List")},
        {"login", QT_TRANSLATE_NOOP("AuditFieldText", "Login")},
        {"mark", QT_TRANSLATE_NOOP("AuditFieldText", "Flag for")},
        {"mark_color", QT_TRANSLATE_NOOP("AuditFieldText", "Colour of the flag")},
        {"mon", QT_TRANSLATE_NOOP("AuditFieldText", "Monday")},
        {"mpn_id", QT_TRANSLATE_NOOP("AuditFieldText", "Partner id")},
        {"next_response", QT_TRANSLATE_NOOP("AuditFieldText", "Next reply")},
        {"next_response_pauses", QT_TRANSLATE_NOOP("AuditFieldText", "The next reply pauses too")},
        {"note", QT_TRANSLATE_NOOP("AuditFieldText", "Note")},
        {"offer", QT_TRANSLATE_NOOP("AuditFieldText", "Offer")},
        {"partner_type", QT_TRANSLATE_NOOP("AuditFieldText", "Kind of partner")},
        {"pause", QT_TRANSLATE_NOOP("AuditFieldText", "Pauses in")},
        {"periodic_update", QT_TRANSLATE_NOOP("AuditFieldText", "Regular update")},
        {"phone_only", QT_TRANSLATE_NOOP("AuditFieldText", "By phone only")},
        {"place", QT_TRANSLATE_NOOP("AuditFieldText", "Place in the list")},
        {"plan", QT_TRANSLATE_NOOP("AuditFieldText", "Support plan")},
        {"policy", QT_TRANSLATE_NOOP("AuditFieldText", "Targets of its own")},
        {"postal_code", QT_TRANSLATE_NOOP("AuditFieldText", "Postal code")},
        {"price", QT_TRANSLATE_NOOP("AuditFieldText", "Price")},
        {"read", QT_TRANSLATE_NOOP("AuditFieldText", "Rows read")},
        {"reason", QT_TRANSLATE_NOOP("AuditFieldText", "Reason")},
        {"reference", QT_TRANSLATE_NOOP("AuditFieldText", "Reference")},
        {"region", QT_TRANSLATE_NOOP("AuditFieldText", "Region")},
        {"registration_number", QT_TRANSLATE_NOOP("AuditFieldText", "Registration number")},
        {"rejected", QT_TRANSLATE_NOOP("AuditFieldText", "Rejected rows")},
        {"reply", QT_TRANSLATE_NOOP("AuditFieldText", "Reply")},
        {"reset", QT_TRANSLATE_NOOP("AuditFieldText", "Set back as shipped")},
        {"resolution", QT_TRANSLATE_NOOP("AuditFieldText", "Resolution")},
        {"role", QT_TRANSLATE_NOOP("AuditFieldText", "Role")},
        {"rows", QT_TRANSLATE_NOOP("AuditFieldText", "Rows written")},
        {"ru", QT_TRANSLATE_NOOP("AuditFieldText", "Russian")},
        {"rules", QT_TRANSLATE_NOOP("AuditFieldText", "Rules")},
        {"sat", QT_TRANSLATE_NOOP("AuditFieldText", "Saturday")},
        {"search_text", QT_TRANSLATE_NOOP("AuditFieldText", "Search text")},
        {"sent_at", QT_TRANSLATE_NOOP("AuditFieldText", "Sent on")},
        {"sent_by", QT_TRANSLATE_NOOP("AuditFieldText", "Sent by")},
        {"services", QT_TRANSLATE_NOOP("AuditFieldText", "Services")},
        {"sets", QT_TRANSLATE_NOOP("AuditFieldText", "Sets")},
        {"shared", QT_TRANSLATE_NOOP("AuditFieldText", "For everybody")},
        {"solution", QT_TRANSLATE_NOOP("AuditFieldText", "Solution")},
        {"started_at", QT_TRANSLATE_NOOP("AuditFieldText", "Beginning")},
        {"starts_on", QT_TRANSLATE_NOOP("AuditFieldText", "First day")},
        {"steps", QT_TRANSLATE_NOOP("AuditFieldText", "Questions")},
        {"sun", QT_TRANSLATE_NOOP("AuditFieldText", "Sunday")},
        {"support_language", QT_TRANSLATE_NOOP("AuditFieldText", "Language of Microsoft's support")},
        {"targets", QT_TRANSLATE_NOOP("AuditFieldText", "Targets")},
        {"text", QT_TRANSLATE_NOOP("AuditFieldText", "Text")},
        {"thu", QT_TRANSLATE_NOOP("AuditFieldText", "Thursday")},
        {"tier", QT_TRANSLATE_NOOP("AuditFieldText", "Support tier")},
        {"time_zone", QT_TRANSLATE_NOOP("AuditFieldText", "Time zone")},
        {"tue", QT_TRANSLATE_NOOP("AuditFieldText", "Tuesday")},
        {"unchanged", QT_TRANSLATE_NOOP("AuditFieldText", "Unchanged rows")},
        {"units", QT_TRANSLATE_NOOP("AuditFieldText", "Incidents added or taken")},
        {"valid_from", QT_TRANSLATE_NOOP("AuditFieldText", "Valid from")},
        {"valid_to", QT_TRANSLATE_NOOP("AuditFieldText", "Valid to")},
        {"verdict", QT_TRANSLATE_NOOP("AuditFieldText", "Verdict")},
        {"version", QT_TRANSLATE_NOOP("AuditFieldText", "Version")},
        {"warn", QT_TRANSLATE_NOOP("AuditFieldText", "Warns at, percent")},
        {"website", QT_TRANSLATE_NOOP("AuditFieldText", "Website")},
        {"wed", QT_TRANSLATE_NOOP("AuditFieldText", "Wednesday")},
        {"week", QT_TRANSLATE_NOOP("AuditFieldText", "Week")},
        {"workload", QT_TRANSLATE_NOOP("AuditFieldText", "Workload")},
    };

    struct AuditValueTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::AuditValueTexts)
    };

    QString segmentLabel(const QString& key)
    {
        for (const auto& field : auditFieldTexts) {
            if (key == QLatin1StringView(field.key))
                return QCoreApplication::translate("AuditFieldText", field.text);
        }
        return columnLabel(key);
    }

    // The label of a value that is a key of an enumerator, by the field it stands in.
    QString keyText(const QString& field, const QString& value)
    {
        if (field == "role"_L1)
            return labelOfKey<Role>(value);
        if (field == "partner_type"_L1)
            return labelOfKey<PartnerType>(value);
        if (field == "cloud"_L1)
            return labelOfKey<Cloud>(value);
        if (field == "relationship"_L1)
            return labelOfKey<Relationship>(value);
        if (field == "plan"_L1)
            return labelOfKey<PlanKind>(value);
        if (field == "service"_L1)
            return labelOfKey<Service>(value);
        if (field == "severity"_L1)
            return labelOfKey<Severity>(value);
        if (field == "grouping"_L1)
            return labelOfKey<TicketGrouping>(value);
        if (field == "mark_color"_L1)
            return labelOfKey<MarkColor>(value);
        if (field == "import_kind"_L1)
            return labelOfKey<ImportKind>(value);
        if (field == "status"_L1)
            return fromKey<ClaimStatus>(value) ? labelOfKey<ClaimStatus>(value) : labelOfKey<HealthStatus>(value);
        return value;
    }

    bool isMoment(const QString& value)
    {
        return value.size() >= 20 && value[4] == u'-' && value[10] == u'T' && value.endsWith(u'Z');
    }

    QString stringText(const QString& field, const QString& value, const QTimeZone& zone)
    {
        if (isMoment(value)) {
            if (const auto at = Instant::fromIso(value))
                return dayTimeText(*at, QLocale(), zone);
        }
        return keyText(field, value);
    }

} // namespace

QString auditFieldLabel(const QString& path)
{
    QStringList labels;
    for (const auto& segment : path.split(u'.'))
        labels << segmentLabel(segment);
    return labels.join(u" › "_s);
}

QString auditValueText(const QString& path, const QJsonValue& value, const QTimeZone& zone)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? AuditValueTexts::tr("yes") : AuditValueTexts::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return stringText(path.section(u'.', -1), value.toString(), zone);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace helpdesk
