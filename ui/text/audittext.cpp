// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/audittext.h"

#include "ui/text/eventpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct AuditTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::AuditTexts)
    };

    struct ActSentence {
        AuditThing thing;
        AuditAct act;
        const char* text;
    };

    constexpr ActSentence actSentences[] = {
        {AuditThing::Partner, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Partner profile changed")},
        {AuditThing::User, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "User “%1” added")},
        {AuditThing::User, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "User “%1” changed")},
        {AuditThing::Customer, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Customer “%1” added")},
        {AuditThing::Customer, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Customer “%1” changed")},
        {AuditThing::Contact, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Contact “%1” added")},
        {AuditThing::Contact, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Contact “%1” changed")},
        {AuditThing::Contract, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Support contract “%1” added")},
        {AuditThing::Contract, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Support contract “%1” changed")},
        {AuditThing::Contract, AuditAct::Corrected,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Incidents of the support contract “%1” corrected")},
        {AuditThing::BalancePolicy, AuditAct::Edited,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Rules for incidents and costs changed")},
        {AuditThing::Hours, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Prepaid time of “%1” added")},
        {AuditThing::Hours, AuditAct::Corrected, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Prepaid time of “%1” corrected")},
        {AuditThing::Policy, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Service level policy “%1” added")},
        {AuditThing::Policy, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Service level policy “%1” changed")},
        {AuditThing::Policy, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Service level policy “%1” removed")},
        {AuditThing::Policy, AuditAct::Moved,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Service level policy “%1” moved in the list")},
        {AuditThing::Calendar, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Business calendar “%1” added")},
        {AuditThing::Calendar, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Business calendar “%1” changed")},
        {AuditThing::Calendar, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Business calendar “%1” removed")},
        {AuditThing::Tier, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Support tier “%1” added")},
        {AuditThing::Tier, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Support tier “%1” changed")},
        {AuditThing::Tier, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Support tier “%1” removed")},
        {AuditThing::Agreement, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Agreement “%1” added")},
        {AuditThing::Agreement, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Agreement “%1” changed")},
        {AuditThing::Agreement, AuditAct::Ended, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Agreement “%1” ended")},
        {AuditThing::Agreement, AuditAct::Sent,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Terms of the agreement “%1” recorded as sent")},
        {AuditThing::Agreement, AuditAct::Accepted,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Agreement “%1” recorded as accepted")},
        {AuditThing::Rule, AuditAct::Imported, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Rules of the file “%1” taken over")},
        {AuditThing::Rule, AuditAct::Reset, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Rules set back as shipped")},
        {AuditThing::Guide, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Guide “%1” added")},
        {AuditThing::Guide, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Guide “%1” changed")},
        {AuditThing::Guide, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Guide “%1” removed")},
        {AuditThing::Guide, AuditAct::Reset, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Guide “%1” set back as shipped")},
        {AuditThing::Guide, AuditAct::Kept,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Own version of the guide “%1” kept beside a newer shipped one")},
        {AuditThing::Article, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Article “%1” added")},
        {AuditThing::Article, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Article “%1” changed")},
        {AuditThing::Article, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Article “%1” removed")},
        {AuditThing::Article, AuditAct::Reset, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Article “%1” set back as shipped")},
        {AuditThing::Macro, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Macro “%1” added")},
        {AuditThing::Macro, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Macro “%1” changed")},
        {AuditThing::Macro, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Macro “%1” removed")},
        {AuditThing::View, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Saved view “%1” added")},
        {AuditThing::View, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Saved view “%1” changed")},
        {AuditThing::View, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Saved view “%1” removed")},
        {AuditThing::Outage, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Outage %1 added")},
        {AuditThing::Outage, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Outage %1 changed")},
        {AuditThing::Outage, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Outage %1 removed")},
        {AuditThing::Outage, AuditAct::Noted, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Note on the outage %1 written")},
        {AuditThing::Claim, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” made")},
        {AuditThing::Claim, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” changed")},
        {AuditThing::Claim, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” removed")},
        {AuditThing::Claim, AuditAct::Filed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” filed")},
        {AuditThing::Claim, AuditAct::Accepted, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” accepted by Microsoft")},
        {AuditThing::Claim, AuditAct::Refused, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” refused by Microsoft")},
        {AuditThing::Claim, AuditAct::Credited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claim “%1” credited")},
        {AuditThing::Claim, AuditAct::TakenBack,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Last step of the claim “%1” taken back")},
        {AuditThing::QualityForm, AuditAct::Added, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Review form “%1” added")},
        {AuditThing::QualityForm, AuditAct::Edited, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Review form “%1” changed")},
        {AuditThing::QualityForm, AuditAct::Removed, QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Review form “%1” removed")},
        {AuditThing::Workspace, AuditAct::Filled,
         QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Workspace “%1” filled with made-up data")},
    };

    QString listName(const QString& list)
    {
        static constexpr std::pair<const char*, const char*> names[] = {
            {"tickets", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Tickets")},
            {"customers", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Customers")},
            {"subscriptions", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Subscriptions")},
            {"cases", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Cases")},
            {"time", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Recorded time")},
            {"claims", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Claims")},
            {"audit", QT_TRANSLATE_NOOP("helpdesk::AuditTexts", "Audit")},
        };
        for (const auto& [key, text] : names) {
            if (list == QLatin1StringView(key))
                return AuditTexts::tr(text);
        }
        return list;
    }

    QString exportSentence(const AuditEntry& entry)
    {
        const auto rows = entry.data.value("rows"_L1).toInt();
        return withArguments(AuditTexts::tr("List “%1” exported to the file “%2”, %n row(s)", "", rows),
                             {listName(entry.data.value("list"_L1).toString()), entry.thingName});
    }

    QString importSentence(const AuditEntry& entry)
    {
        const auto kind = labelOfKey<ImportKind>(entry.data.value("import_kind"_L1).toString());
        const auto count = [&entry](QLatin1StringView name) { return QString::number(entry.data.value(name).toInteger()); };
        return withArguments(AuditTexts::tr("File “%1” imported (%2): new %3, changed %4, rejected %5"),
                             {entry.thingName, kind, count("added"_L1), count("changed"_L1), count("rejected"_L1)});
    }

} // namespace

QString label(AuditThing thing)
{
    switch (thing) {
    case AuditThing::Ticket:
        return AuditTexts::tr("Ticket");
    case AuditThing::Partner:
        return AuditTexts::tr("Partner profile");
    case AuditThing::User:
        return AuditTexts::tr("User");
    case AuditThing::Customer:
        return AuditTexts::tr("Customer");
    case AuditThing::Contact:
        return AuditTexts::tr("Contact");
    case AuditThing::Contract:
        return AuditTexts::tr("Support contract");
    case AuditThing::BalancePolicy:
        return AuditTexts::tr("Incidents and costs");
    case AuditThing::Hours:
        return AuditTexts::tr("Prepaid time");
    case AuditThing::Policy:
        return AuditTexts::tr("Service level policy");
    case AuditThing::Calendar:
        return AuditTexts::tr("Business calendar");
    case AuditThing::Tier:
        return AuditTexts::tr("Support tier");
    case AuditThing::Agreement:
        return AuditTexts::tr("Agreement");
    case AuditThing::Rule:
        return AuditTexts::tr("Rule");
    case AuditThing::Guide:
        return AuditTexts::tr("Guide");
    case AuditThing::Article:
        return AuditTexts::tr("Article");
    case AuditThing::Macro:
        return AuditTexts::tr("Macro");
    case AuditThing::View:
        return AuditTexts::tr("Saved view");
    case AuditThing::Outage:
        return AuditTexts::tr("Outage");
    case AuditThing::Claim:
        return AuditTexts::tr("Claim");
    case AuditThing::QualityForm:
        return AuditTexts::tr("Review form");
    case AuditThing::Import:
        return AuditTexts::tr("Import");
    case AuditThing::Export:
        return AuditTexts::tr("Export");
    case AuditThing::Workspace:
        return AuditTexts::tr("Workspace");
    }
    return {};
}

QString label(AuditAct act)
{
    switch (act) {
    case AuditAct::Added:
        return AuditTexts::tr("Added", "an act");
    case AuditAct::Edited:
        return AuditTexts::tr("Changed", "an act");
    case AuditAct::Removed:
        return AuditTexts::tr("Removed", "an act");
    case AuditAct::Moved:
        return AuditTexts::tr("Moved", "an act");
    case AuditAct::Reset:
        return AuditTexts::tr("Set back as shipped", "an act");
    case AuditAct::Kept:
        return AuditTexts::tr("Own version kept", "an act");
    case AuditAct::Corrected:
        return AuditTexts::tr("Balance corrected", "an act");
    case AuditAct::Noted:
        return AuditTexts::tr("Note written", "an act");
    case AuditAct::Ended:
        return AuditTexts::tr("Ended", "an act");
    case AuditAct::Sent:
        return AuditTexts::tr("Sent", "an act");
    case AuditAct::Accepted:
        return AuditTexts::tr("Accepted", "an act");
    case AuditAct::Refused:
        return AuditTexts::tr("Refused", "an act");
    case AuditAct::Filed:
        return AuditTexts::tr("Filed", "an act");
    case AuditAct::Credited:
        return AuditTexts::tr("Credited", "an act");
    case AuditAct::TakenBack:
        return AuditTexts::tr("Taken back", "an act");
    case AuditAct::Imported:
        return AuditTexts::tr("Imported", "an act");
    case AuditAct::Exported:
        return AuditTexts::tr("Exported", "an act");
    case AuditAct::Filled:
        return AuditTexts::tr("Filled", "an act");
    }
    return {};
}

QString auditActLabel(const QString& key)
{
    if (const auto act = fromKey<AuditAct>(key))
        return label(*act);
    return labelOfKey<EventKind>(key);
}

QString sentence(const AuditEntry& entry)
{
    if (entry.thing == AuditThing::Export)
        return exportSentence(entry);
    if (entry.thing == AuditThing::Import)
        return importSentence(entry);
    for (const auto& one : actSentences) {
        if (one.thing == entry.thing && one.act == entry.act) {
            const auto text = AuditTexts::tr(one.text);
            return text.contains("%1"_L1) ? text.arg(entry.thingName) : text;
        }
    }
    return withArguments(u"%1: %2"_s, {label(entry.thing), label(entry.act)});
}

QString sentence(const AuditRow& row)
{
    const auto* ofTicket = std::get_if<AuditedEvent>(&row);
    return ofTicket ? sentence(ofTicket->event) : sentence(std::get<AuditEntry>(row));
}

QString personText(const AuditRow& row)
{
    const auto name = personNameOf(row);
    return name.isEmpty() ? AuditTexts::tr("The program") : name;
}

QString thingText(const AuditRow& row)
{
    if (const auto* ofTicket = std::get_if<AuditedEvent>(&row))
        return u"#%1 %2"_s.arg(QString::number(ofTicket->number), ofTicket->title);
    const auto& entry = std::get<AuditEntry>(row);
    return entry.thingName.isEmpty() ? label(entry.thing) : u"%1: %2"_s.arg(label(entry.thing), entry.thingName);
}

} // namespace helpdesk
