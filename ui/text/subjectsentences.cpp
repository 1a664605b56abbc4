// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/subjectsentences.h"

#include <QCoreApplication>

#include <cstddef>

namespace helpdesk {

namespace {

    struct SubjectText {
        Subject subject;
        const char* text;
    };

    template <size_t N>
    const char* textOf(const SubjectText (&texts)[N], Subject subject)
    {
        for (const auto& one : texts) {
            if (one.subject == subject)
                return one.text;
        }
        return nullptr;
    }

    constexpr SubjectText missingTexts[] = {
        {Subject::Ticket, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the number of a ticket.")},
        {Subject::Customer, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a customer.")},
        {Subject::TenantId, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the customer's tenant id.")},
        {Subject::Domain, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the customer's domain.")},
        {Subject::Contact, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a contact.")},
        {Subject::Subscription, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a subscription.")},
        {Subject::SubscriptionGuid, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the subscription id.")},
        {Subject::User, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a colleague.")},
        {Subject::Login, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a login.")},
        {Subject::Team, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a team.")},
        {Subject::Role, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a role.")},
        {Subject::Title, QT_TRANSLATE_NOOP("ErrorPresenter", "A title is missing: write one.")},
        {Subject::Body, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no text yet: write it first.")},
        {Subject::Name, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a name.")},
        {Subject::Email, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a mail address.")},
        {Subject::Phone, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a phone number.")},
        {Subject::Severity, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a severity.")},
        {Subject::Impact, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose how many people are affected.")},
        {Subject::Urgency, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose how badly their work is affected.")},
        {Subject::Channel, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose how the request reached you.")},
        {Subject::Service, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a service.")},
        {Subject::Category, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a category.")},
        {Subject::State, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a state.")},
        {Subject::Trigger, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose what to do with the ticket.")},
        {Subject::Reason, QT_TRANSLATE_NOOP("ErrorPresenter", "A reason is missing: write why.")},
        {Subject::Message, QT_TRANSLATE_NOOP("ErrorPresenter", "The message is empty: write it first.")},
        {Subject::Cause, QT_TRANSLATE_NOOP("ErrorPresenter", "The cause is missing: write what caused the problem.")},
        {Subject::Solution, QT_TRANSLATE_NOOP("ErrorPresenter", "The solution is missing: write how the problem was solved.")},
        {Subject::Route, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a route.")},
        {Subject::Rule, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the name of a rule.")},
        {Subject::Entitlement, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose an entitlement.")},
        {Subject::CaseNumber, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the case number.")},
        {Subject::Country, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a country.")},
        {Subject::Cloud, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a cloud.")},
        {Subject::PartnerType, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose what kind of partner you are.")},
        {Subject::Field, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a field.")},
        {Subject::Guide, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a guide for this ticket first.")},
        {Subject::Leg, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a case of this ticket.")},
        {Subject::Evidence, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a piece of evidence.")},
        {Subject::Attachment, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a file of the ticket.")},
        {Subject::QualityForm, QT_TRANSLATE_NOOP("ErrorPresenter", "The form has no questions; add one.")},
        {Subject::Points,
         QT_TRANSLATE_NOOP("ErrorPresenter", "Points are missing: give them to every question, or say that it does not apply.")},
        {Subject::Verdict, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a verdict.")},
        {Subject::ReviewNote,
         QT_TRANSLATE_NOOP("ErrorPresenter", "This verdict needs a note: write what went wrong and what to do better.")},
        {Subject::Value, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a value.")},
        {Subject::Date, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a date.")},
        {Subject::TimeZone, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a time zone.")},
        {Subject::Mapping,
         QT_TRANSLATE_NOOP("ErrorPresenter", "A ticket log needs a mapping; choose a shipped one or a mapping file.")},
        {Subject::ImportKind, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose what kind of file it is.")},
        {Subject::File, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a file.")},
        {Subject::Password, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the password.")},
        {Subject::Count, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a number.")},
        {Subject::Language, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a language.")},
        {Subject::Minutes, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the time spent, in minutes.")},
        {Subject::Outage, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the number of the outage.")},
        {Subject::Claim, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a claim.")},
        {Subject::SupportPlan, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a support plan.")},
        {Subject::Period, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the first and the last day.")},
        {Subject::Calendar, QT_TRANSLATE_NOOP("ErrorPresenter", "This calendar never opens; give it opening hours.")},
        {Subject::Condition,
         QT_TRANSLATE_NOOP("ErrorPresenter", "A policy needs a condition; only the default one holds for all others.")},
        {Subject::Policy, QT_TRANSLATE_NOOP("ErrorPresenter", "The file has no policy; describe one in it.")},
        {Subject::Weekday, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a day of the week.")},
        {Subject::OpeningHours, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the opening hours.")},
        {Subject::Overlap, QT_TRANSLATE_NOOP("ErrorPresenter", "These opening hours overlap: change them.")},
        {Subject::Target, QT_TRANSLATE_NOOP("ErrorPresenter", "A target is missing: enter one for each severity.")},
        {Subject::Duration, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter how long it takes.")},
        {Subject::Story, QT_TRANSLATE_NOOP("ErrorPresenter", "Nothing has happened yet in this story: add its creation and what followed.")},
        {Subject::Case, QT_TRANSLATE_NOOP("ErrorPresenter", "Describe the case.")},
        {Subject::Article, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose an article.")},
        {Subject::Amount, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter an amount.")},
        {Subject::Currency, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter a currency, as in EUR.")},
        {Subject::Units, QT_TRANSLATE_NOOP("ErrorPresenter", "Enter the number of incidents.")},
        {Subject::HourBlock, QT_TRANSLATE_NOOP("ErrorPresenter", "Choose a block of prepaid time.")},
    };

    constexpr SubjectText invalidTexts[] = {
        {Subject::Ticket, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a ticket number.")},
        {Subject::Customer, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” does not name a customer.")},
        {Subject::TenantId,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a tenant id; copy the GUID from Partner Center.")},
        {Subject::Domain, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a domain; write it as in contoso.com.")},
        {Subject::Contact, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” does not name a contact of this customer.")},
        {Subject::Subscription,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” does not name a subscription of this customer.")},
        {Subject::SubscriptionGuid,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a subscription id; copy the GUID from Partner Center.")},
        {Subject::User, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” does not name a colleague.")},
        {Subject::Login,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a login; use letters, digits, dots and dashes.")},
        {Subject::Team, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” does not name a team.")},
        {Subject::Role, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a role.")},
        {Subject::Title, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” cannot be a title.")},
        {Subject::Body, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” stands for nothing in this text.")},
        {Subject::Claim, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not the number of a claim.")},
        {Subject::Email,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a mail address; write it as in name@contoso.com.")},
        {Subject::Phone, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a phone number.")},
        {Subject::Severity, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a severity.")},
        {Subject::Impact, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not an impact.")},
        {Subject::Urgency, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not an urgency.")},
        {Subject::Channel, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a channel.")},
        {Subject::Service, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a service.")},
        {Subject::Category, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a category.")},
        {Subject::State, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a state.")},
        {Subject::Trigger, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is nothing that can be done with a ticket.")},
        {Subject::Reason, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a reason to cancel a ticket.")},
        {Subject::Route, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a route.")},
        {Subject::Entitlement, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not an entitlement.")},
        {Subject::CaseNumber, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a case number of this target.")},
        {Subject::Country,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a country; write its two letters, as in DE.")},
        {Subject::Cloud, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a cloud.")},
        {Subject::PartnerType, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a type of partner.")},
        {Subject::Field, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a field that can be used here.")},
        {Subject::Value, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a value for this field.")},
        {Subject::Date, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a date; write it as in %2.")},
        {Subject::TimeZone,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a time zone; write it as in Europe/Berlin.")},
        {Subject::Mapping, QT_TRANSLATE_NOOP("ErrorPresenter", "The mapping cannot be used because of “%1”.")},
        {Subject::Rule, QT_TRANSLATE_NOOP("ErrorPresenter", "The rules cannot be used because of “%1”.")},
        {Subject::Case, QT_TRANSLATE_NOOP("ErrorPresenter", "The described case cannot be used because of “%1”.")},
        {Subject::Guide, QT_TRANSLATE_NOOP("ErrorPresenter", "The guide cannot be used because of “%1”.")},
        {Subject::Article, QT_TRANSLATE_NOOP("ErrorPresenter", "The article cannot be used because of “%1”.")},
        {Subject::File, QT_TRANSLATE_NOOP("ErrorPresenter", "The file “%1” cannot be used for this.")},
        {Subject::Attachment,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "“%1” is larger than 100 MiB, the most that can be attached; pack it or leave it where the "
                           "customer can reach it, and write down the place.")},
        {Subject::QualityForm, QT_TRANSLATE_NOOP("ErrorPresenter", "The form cannot be used because of “%1”.")},
        {Subject::Points, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” points cannot be given to this question.")},
        {Subject::Verdict, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a verdict.")},
        {Subject::Count, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a number that can be used here.")},
        {Subject::Language, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a language that can be chosen here.")},
        {Subject::Minutes, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a number of minutes.")},
        {Subject::Outage,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not the number of an outage; write it as in EX226792.")},
        {Subject::SupportPlan, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a support plan.")},
        {Subject::Period, QT_TRANSLATE_NOOP("ErrorPresenter", "The end, %1, lies before the beginning.")},
        {Subject::Calendar, QT_TRANSLATE_NOOP("ErrorPresenter", "The calendar cannot be used because of “%1”.")},
        {Subject::Policy, QT_TRANSLATE_NOOP("ErrorPresenter", "The policy cannot be used because of “%1”.")},
        {Subject::Condition,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The condition of a policy cannot be “%1”: no event of a ticket decides it.")},
        {Subject::Weekday,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "“%1” is not a day of the week; write mon, tue, wed, thu, fri, sat or sun.")},
        {Subject::OpeningHours,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "“%1” are no opening hours; write the earlier time first, as in 09:00-18:00.")},
        {Subject::Overlap, QT_TRANSLATE_NOOP("ErrorPresenter", "The opening hours %1 overlap others of the same day.")},
        {Subject::Target,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The target “%1” would ring after the resolution is due; give it less time.")},
        {Subject::Duration, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a duration; write it as in 90m or 8h.")},
        {Subject::Story,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The story cannot be read at “%1”; compare it with the description of story files.")},
        {Subject::Amount,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not an amount of this currency; write it as in 150.00.")},
        {Subject::Currency,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a currency; write its three letters, as in EUR.")},
        {Subject::Units, QT_TRANSLATE_NOOP("ErrorPresenter", "%1 incidents are not possible here.")},
        {Subject::HourBlock, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is not a block of prepaid time.")},
    };

    constexpr SubjectText notFoundTexts[] = {
        {Subject::Policy, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no policy “%1”; look at the list of policies.")},
        {Subject::Calendar, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no calendar “%1”; look at the list of calendars.")},
        {Subject::Ticket, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no ticket %1; check the number.")},
        {Subject::Customer,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "No customer fits “%1”; give the tenant id, a domain or a part of the name, or import the "
                           "customer first.")},
        {Subject::Contact,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The customer has no contact “%1”; add the contact first.")},
        {Subject::Subscription,
         QT_TRANSLATE_NOOP("ErrorPresenter", "No subscription fits “%1”; give its id or a part of its name.")},
        {Subject::User, QT_TRANSLATE_NOOP("ErrorPresenter", "Nobody has the login “%1”; look at the list of users.")},
        {Subject::Team, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no team “%1”; look at the list of teams.")},
        {Subject::Mapping,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "There is no mapping “%1”; name a shipped one or the path of a mapping file.")},
        {Subject::Guide,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The guide has no “%1” here; look at the questions again.")},
        {Subject::Evidence,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is no piece of evidence “%1”; look at the list of what is asked.")},
        {Subject::Rule,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is no rule “%1” of that kind; look at the list of rules.")},
        {Subject::Article,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is no article “%1”; look at the list of articles.")},
        {Subject::File, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no file “%1”; check the path.")},
        {Subject::Attachment,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The ticket has no file “%1” any more; look at its list of files.")},
        {Subject::QualityForm,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The workspace has no form “%1” of its own; look at the list of forms.")},
        {Subject::Points, QT_TRANSLATE_NOOP("ErrorPresenter", "The form has no question “%1”; look at its questions.")},
        {Subject::Outage, QT_TRANSLATE_NOOP("ErrorPresenter", "No outage has the number “%1”.")},
        {Subject::Leg, QT_TRANSLATE_NOOP("ErrorPresenter", "The ticket has no case “%1”; look at its cases.")},
        {Subject::CaseNumber,
         QT_TRANSLATE_NOOP("ErrorPresenter", "No imported request has the number “%1”; import it first.")},
        {Subject::Claim,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is no claim %1; look at the list of claims.")},
        {Subject::SupportPlan, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no support plan “%1”.")},
        {Subject::HourBlock, QT_TRANSLATE_NOOP("ErrorPresenter", "There is no block of prepaid time “%1”.")},
        {Subject::Amount, QT_TRANSLATE_NOOP("ErrorPresenter", "No cost of ticket %1 was approved.")},
    };

    constexpr SubjectText ambiguousTexts[] = {
        {Subject::Customer,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "“%1” fits several customers: %2; give more of the name or the tenant id.")},
        {Subject::Contact,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "“%1” fits several contacts: %2; give more of the name or the mail address.")},
        {Subject::Subscription,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” fits several subscriptions: %2; give more of the name or the id.")},
        {Subject::User, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” fits several colleagues: %2; give the login.")},
        {Subject::Team, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” fits several teams: %2; give more of the name.")},
        {Subject::SupportPlan,
         QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” fits several contracts: %2; give the contract id.")},
        {Subject::Attachment, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” fits several files: %2; give the id.")},
    };

    constexpr SubjectText existsTexts[] = {
        {Subject::QualityForm,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The form “%1” is for this guide already; change that one.")},
        {Subject::TenantId,
         QT_TRANSLATE_NOOP("ErrorPresenter", "A customer with the tenant id %1 is known already; open that one.")},
        {Subject::Customer, QT_TRANSLATE_NOOP("ErrorPresenter", "The customer “%1” is known already; open that one.")},
        {Subject::Domain,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The domain %1 belongs to a known customer already; open that one.")},
        {Subject::Contact, QT_TRANSLATE_NOOP("ErrorPresenter", "The contact “%1” is known already; edit that one.")},
        {Subject::Login, QT_TRANSLATE_NOOP("ErrorPresenter", "The login “%1” is taken; choose another one.")},
        {Subject::Name, QT_TRANSLATE_NOOP("ErrorPresenter", "“%1” is on this list already; choose another name.")},
        {Subject::Team, QT_TRANSLATE_NOOP("ErrorPresenter", "There is a team “%1” already; choose another name.")},
        {Subject::Outage, QT_TRANSLATE_NOOP("ErrorPresenter", "The outage %1 is known already; open that one.")},
        {Subject::Guide, QT_TRANSLATE_NOOP("ErrorPresenter", "There is a guide “%1” already; choose another name.")},
        {Subject::CaseNumber,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The case number %1 stands on ticket #%2 already; check the number, or look at that ticket.")},
        {Subject::Article,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is an article “%1” already; choose another name.")},
    };

} // namespace

const char* missingText(Subject subject)
{
    return textOf(missingTexts, subject);
}

const char* invalidText(Subject subject)
{
    return textOf(invalidTexts, subject);
}

const char* notFoundText(Subject subject)
{
    return textOf(notFoundTexts, subject);
}

const char* ambiguousText(Subject subject)
{
    return textOf(ambiguousTexts, subject);
}

const char* existsText(Subject subject)
{
    return textOf(existsTexts, subject);
}

} // namespace helpdesk
