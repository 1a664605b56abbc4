// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/fieldvalue.h"

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

QString fieldValueText(TicketField field, const QString& value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("helpdesk::EventTexts", "nothing");
    switch (field) {
    case TicketField::Severity:
        return labelOfKey<Severity>(value);
    case TicketField::Impact:
        return labelOfKey<Impact>(value);
    case TicketField::Urgency:
        return labelOfKey<Urgency>(value);
    case TicketField::Service:
        return labelOfKey<Service>(value);
    case TicketField::Category:
        return labelOfKey<Category>(value);
    case TicketField::Channel:
        return labelOfKey<Channel>(value);
    case TicketField::Title:
    case TicketField::ProblemType:
    case TicketField::Customer:
    case TicketField::Contact:
    case TicketField::CallerNote:
    case TicketField::Subscription:
    case TicketField::Assignee:
    case TicketField::Team:
        break;
    }
    return value;
}

} // namespace helpdesk
