// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/customeroutput.h"

#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/subscription/lifecycle.h"
#include "ui/text/subscriptionpresenter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonArray accessJson(const std::vector<CustomerAccess>& access)
    {
        QJsonArray result;
        for (const auto& entry : access) {
            result << QJsonObject{{u"kind"_s, QString(keyOf(entry.kind))},
                                  {u"status"_s, QString(keyOf(entry.status))},
                                  {u"relationship_id"_s, entry.relationshipId},
                                  {u"roles"_s, QJsonArray::fromStringList(entry.roles)},
                                  {u"starts_at"_s, entry.startsAt ? entry.startsAt->toIso() : QJsonValue()},
                                  {u"ends_at"_s, entry.endsAt ? entry.endsAt->toIso() : QJsonValue()}};
        }
        return result;
    }

    QString accessText(Session& session, const CustomerAccess& access)
    {
        QStringList parts{label(access.kind), label(access.status)};
        if (access.endsAt)
            parts << translate("cli", "until %1").arg(instantCell(access.endsAt, session.zone()).text);
        if (!access.roles.isEmpty())
            parts << access.roles.join(u' ');
        return parts.join(u", "_s);
    }

    template <typename Things, typename Make>
    void printSection(Session& session, const QString& title, const Things& things, Make make)
    {
        if (things.empty())
            return;
        session.say({});
        session.say(title);
        ListPrinter list(session, make(things.front()));
        for (const auto& thing : things)
            list.row(make(thing));
        list.finish();
    }

    template <typename Things, typename Make>
    QJsonArray jsonOf(const Things& things, Make make)
    {
        QJsonArray result;
        for (const auto& thing : things)
            result << toJson(make(thing));
        return result;
    }

    QJsonValue numberOrNull(const std::optional<int>& number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }

} // namespace

Fields customerRowFields(const CustomerRow& row)
{
    return {{u"name"_s, translate("cli", "Name"), textCell(row.name)},
            {u"primary_domain"_s, translate("cli", "Domain"), textCell(row.primaryDomain)},
            {u"tenant_id"_s, translate("cli", "Tenant id"), textCell(row.tenantId)},
            {u"country"_s, translate("cli", "Country"), textCell(row.country)},
            {u"cloud"_s, translate("cli", "Cloud"), enumCell(row.cloud)},
            {u"open_tickets"_s, translate("cli", "Open tickets"), numberCell(row.openTickets)},
            {u"subscriptions"_s, translate("cli", "Subscriptions"), numberCell(row.subscriptions)},
            {u"missing_from_import"_s, translate("cli", "Gone"), flagCell(row.missingFromImport)}};
}

Fields customerFields(Session& session, const Customer& customer)
{
    return {
        {u"name"_s, translate("cli", "Name"), textCell(customer.name)},
        {u"tenant_id"_s, translate("cli", "Tenant id"), textCell(customer.tenantId)},
        {u"primary_domain"_s, translate("cli", "Domain"), textCell(customer.primaryDomain)},
        {u"domains"_s,
         translate("cli", "All domains"),
         {QJsonArray::fromStringList(customer.domains),
          customer.domains.size() > 1 ? customer.domains.join(u", "_s) : QString()}},
        {u"country"_s, translate("cli", "Country"), textCell(customer.country)},
        {u"cloud"_s, translate("cli", "Cloud"), enumCell(customer.cloud)},
        {u"relationship"_s, translate("cli", "Relationship"), enumCell(customer.relationship)},
        {u"qualification"_s, translate("cli", "Qualification"), textCell(customer.qualification)},
        {u"email"_s, translate("cli", "Mail"), textCell(customer.email)},
        {u"phone"_s, translate("cli", "Phone"), textCell(customer.phone)},
        {u"language"_s, translate("cli", "Language"), textCell(customer.language)},
        {u"note"_s, translate("cli", "Note"), textCell(customer.note)},
        {u"missing_from_import"_s, translate("cli", "Gone from the last import"), flagCell(customer.missingFromImport)},
        {u"updated_at"_s, translate("cli", "Changed"), instantCell(customer.updatedAt, session.zone())}};
}

Fields contactFields(const Contact& contact)
{
    return {{u"name"_s, translate("cli", "Name", "of a person"), textCell(contact.name)},
            {u"email"_s, translate("cli", "Mail"), textCell(contact.email)},
            {u"phone"_s, translate("cli", "Phone"), textCell(contact.phone)},
            {u"language"_s, translate("cli", "Language"), textCell(contact.language)},
            {u"authorised"_s, translate("cli", "Authorised"), flagCell(contact.authorised)},
            {u"reachable_24x7"_s, translate("cli", "Around the clock"), flagCell(contact.reachable24x7)}};
}

Fields subscriptionRowFields(Session& session, const Subscription& subscription, const CommercialRules& rules)
{
    const auto next = nextState(subscription, rules, session.now());
    return {
        {u"name"_s, translate("cli", "Name"), textCell(subscription.displayName())},
        {u"subscription_id"_s, translate("cli", "Subscription id"), textCell(subscription.guid)},
        {u"offer_name"_s, translate("cli", "Offer"), textCell(subscription.offerName)},
        {u"quantity"_s, translate("cli", "Quantity"), numberCell(subscription.quantity)},
        {u"status"_s, translate("cli", "Status"), {QString(keyOf(subscription.status)), label(subscription.status)}},
        {u"days_to_next_state"_s,
         translate("cli", "Next"),
         {numberOrNull(next.daysLeft), lifecycleText(subscription, rules, session.now())}},
        {u"missing_from_import"_s, translate("cli", "Gone"), flagCell(subscription.missingFromImport)}};
}

void printCustomer(Session& session, const CustomerDetails& details)
{
    const auto subscriptionFields = [&](const Subscription& one) {
        return subscriptionRowFields(session, one, details.commercialRules);
    };
    const auto ticketFields = [&](const TicketRow& one) { return ticketRowFields(session, one, {}); };
    auto fields = customerFields(session, details.customer);
    fields.push_back({u"tickets"_s, translate("cli", "Tickets"), numberCell(details.tickets)});
    printFacts(session, fields,
               {{u"access"_s, accessJson(details.customer.access)},
                {u"contacts"_s, jsonOf(details.contacts, contactFields)},
                {u"subscriptions"_s, jsonOf(details.subscriptions, subscriptionFields)},
                {u"open_tickets"_s, jsonOf(details.openTickets, ticketFields)}});
    if (session.format() != Format::Table)
        return;
    for (const auto& access : details.customer.access)
        session.say(translate("cli", "Access: %1").arg(accessText(session, access)));
    printSection(session, translate("cli", "Contacts"), details.contacts, contactFields);
    printSection(session, translate("cli", "Subscriptions"), details.subscriptions, subscriptionFields);
    printSection(session, translate("cli", "Open tickets"), details.openTickets, ticketFields);
}

namespace {

    /// A window of a subscription, under the name it has in JSON.
    struct NamedWindow {
        QString key;
        QString caption;
        CommercialWindow window;
    };

    std::vector<NamedWindow> windowsOf(const Subscription& subscription, const CommercialRules& rules, Instant now)
    {
        return {
            {u"cancellation_until"_s, translate("cli", "Cancel until"), cancellationWindow(subscription, rules, now)},
            {u"seat_reduction_until"_s, translate("cli", "Fewer seats until"),
             seatReductionWindow(subscription, rules, now)},
            {u"refund_request_until"_s, translate("cli", "Ask for a refund until"),
             refundRequestWindow(subscription, rules, now)},
            {u"duplicate_report_until"_s, translate("cli", "Report a duplicate order until"),
             duplicateOrderWindow(subscription, rules, now)},
            {u"redundant_report_until"_s, translate("cli", "Report redundant licences until"),
             redundantLicencesWindow(subscription, rules, now)}};
    }

    QJsonObject ruleJson(const QString& about, const CountedBy& by)
    {
        return {{u"about"_s, about},
                {u"rule"_s, by.rule},
                {u"text"_s, by.text.in(QLocale().name())},
                {u"source"_s, by.source}};
    }

} // namespace

void printSubscription(Session& session, const Subscription& subscription, const CommercialRules& rules)
{
    const auto next = nextState(subscription, rules, session.now());
    auto facts = subscriptionRowFields(session, subscription, rules);
    facts.push_back({u"service"_s, translate("cli", "Service"), enumCell(serviceOf(subscription))});
    facts.push_back({u"commerce_model"_s, translate("cli", "Commerce"), enumCell(commerceModelOf(subscription))});
    facts.push_back({u"commitment_end_at"_s, translate("cli", "Term ends"),
                     instantCell(subscription.commitmentEndAt, session.zone())});
    QJsonArray reasons;
    if (!next.by.rule.isEmpty())
        reasons.append(ruleJson(u"next_state"_s, next.by));
    for (const auto& [key, caption, window] : windowsOf(subscription, rules, session.now())) {
        facts.push_back({key, caption, instantCell(window.until, session.zone())});
        if (!window.by.rule.isEmpty())
            reasons.append(ruleJson(key, window.by));
    }
    auto more = subscriptionToJson(subscription);
    more.insert(u"next_state"_s,
                QJsonObject{{u"status"_s, QString(keyOf(next.status))},
                            {u"at"_s, next.at ? QJsonValue(next.at->toIso()) : QJsonValue()},
                            {u"days_left"_s, numberOrNull(next.daysLeft)},
                            {u"renews"_s, next.renews}});
    more.insert(u"reasons"_s, reasons);
    printFacts(session, facts, more);
    if (session.format() != Format::Table)
        return;
    for (const auto& reason : windowReasons(subscription, rules, session.now()))
        session.say(reason);
}

} // namespace helpdesk::cli
