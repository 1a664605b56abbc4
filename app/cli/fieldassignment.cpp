// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fieldassignment.h"

#include "app/cli/lookup.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    bool isNone(const QString& text)
    {
        return text.isEmpty() || text.compare("none"_L1, Qt::CaseInsensitive) == 0;
    }

    template <typename Tag>
    QString idText(Id<Tag> id)
    {
        return id.isValid() ? QString::number(id.value()) : QString();
    }

    /// Fields whose value is a name that only the workspace can turn into an id.
    bool needsLookup(TicketField field)
    {
        switch (field) {
        case TicketField::Customer:
        case TicketField::Contact:
        case TicketField::Subscription:
        case TicketField::Assignee:
        case TicketField::Team:
            return true;
        case TicketField::Title:
        case TicketField::Severity:
        case TicketField::Impact:
        case TicketField::Urgency:
        case TicketField::Service:
        case TicketField::Category:
        case TicketField::ProblemType:
        case TicketField::Channel:
        case TicketField::CallerNote:
            return false;
        }
        Q_UNREACHABLE();
        return false;
    }

    bool mayBeNone(TicketField field)
    {
        return field == TicketField::Impact || field == TicketField::Urgency || field == TicketField::Service
            || field == TicketField::Category;
    }

    Result<FieldAssignment> readAssignment(const QString& text)
    {
        const auto equals = text.indexOf(u'=');
        const auto field = fromKey<TicketField>(QStringView(text).left(std::max<qsizetype>(equals, 0)).trimmed());
        if (!field)
            return fail(ErrorCode::Invalid, Subject::Field, {text, keysOf<TicketField>().join(u", "_s)});
        auto value = text.mid(equals + 1).trimmed();
        if (mayBeNone(*field) && isNone(value))
            value.clear();
        if (!needsLookup(*field)) {
            Ticket example;
            example.title = u"x"_s;
            HD_CHECK(withChanges(example, {{*field, value}}));
        }
        return FieldAssignment{*field, value};
    }

    /// The customer of the first ticket found; for contacts and subscriptions.
    Result<CustomerId> customerOfFirst(Workspace& workspace, const Actor& actor, const TicketFilter& filter)
    {
        HD_TRY(const auto page, workspace.tickets().list(actor, filter, 1));
        return page.rows.empty() ? CustomerId() : page.rows.front().customer;
    }

    Result<QString> resolvedValue(Workspace& workspace, const Actor& actor, const FieldAssignment& assignment,
                                  CustomerId customer)
    {
        const auto& text = assignment.value;
        if (assignment.field == TicketField::Assignee) {
            HD_TRY(const auto user, assigneeOf(workspace, actor, text));
            return idText(user);
        }
        if (assignment.field == TicketField::Team) {
            HD_TRY(const auto team, teamOf(workspace, text));
            return idText(team);
        }
        if (!needsLookup(assignment.field))
            return text;
        if (isNone(text))
            return QString();
        if (assignment.field == TicketField::Customer)
            return idText(customer);
        if (assignment.field == TicketField::Subscription) {
            HD_TRY(const auto subscription, workspace.customers().resolveSubscription(text, customer));
            return idText(subscription.id);
        }
        if (!customer.isValid())
            return fail(ErrorCode::NotFound, Subject::Contact, {text});
        HD_TRY(const auto details, workspace.customers().details(actor, customer));
        HD_TRY(const auto contact, contactOf(details.contacts, text));
        return idText(contact);
    }

} // namespace

Result<std::vector<FieldAssignment>> readAssignments(const QStringList& texts)
{
    std::vector<FieldAssignment> assignments;
    for (const auto& text : texts) {
        HD_TRY(auto assignment, readAssignment(text));
        assignments.push_back(std::move(assignment));
    }
    return assignments;
}

Result<TicketChanges> resolvedChanges(Workspace& workspace, const Actor& actor, const TicketFilter& filter,
                                      const std::vector<FieldAssignment>& assignments)
{
    HD_TRY(const auto customer, customerOfFirst(workspace, actor, filter));
    return resolvedChanges(workspace, actor, customer, assignments);
}

Result<TicketChanges> resolvedChanges(Workspace& workspace, const Actor& actor, CustomerId customer,
                                      const std::vector<FieldAssignment>& assignments)
{
    for (const auto& assignment : assignments) {
        if (assignment.field == TicketField::Customer && !isNone(assignment.value)) {
            HD_TRY(customer, workspace.customers().resolve(assignment.value));
        }
    }
    TicketChanges changes;
    for (const auto& assignment : assignments) {
        HD_TRY(const auto value, resolvedValue(workspace, actor, assignment, customer));
        changes.insert(assignment.field, value);
    }
    return changes;
}

} // namespace helpdesk::cli
