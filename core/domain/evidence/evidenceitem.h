// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rule.h"

namespace helpdesk {

/// What an answer has to look like.
enum class EvidenceKind {
    Line, ///< one line of words
    Text, ///< several lines
    Guid,
    Domain,
    IncidentNumber, ///< EX226792, or VT60-RC0 of Azure
    CorrelationIds, ///< one or more GUIDs
    ErrorCode, ///< AADSTS53003, 0x80070005, 5.7.708
    Moment, ///< date and time with its zone
    ResourceId, ///< of Azure: /subscriptions/...
    Email,
    Upns, ///< one or more sign-in names, as in adele@contoso.com
    CustomersEmail, ///< a mail address of one of the customer's own domains
    Phone,
    NameAndPhone, ///< who can be reached, and where
    Count, ///< a whole number from 1
    YesNo,
    Choice,
    File, ///< the name of what is attached
};
template <>
struct EnumKeys<EvidenceKind> {
    static constexpr std::array<KeyOf<EvidenceKind>, 18> keys{{{EvidenceKind::Line, "line"},
                                                               {EvidenceKind::Text, "text"},
                                                               {EvidenceKind::Guid, "guid"},
                                                               {EvidenceKind::Domain, "domain"},
                                                               {EvidenceKind::IncidentNumber, "outage_id"},
                                                               {EvidenceKind::CorrelationIds, "correlation_ids"},
                                                               {EvidenceKind::ErrorCode, "error_code"},
                                                               {EvidenceKind::Moment, "moment"},
                                                               {EvidenceKind::ResourceId, "resource_id"},
                                                               {EvidenceKind::Email, "email"},
                                                               {EvidenceKind::Upns, "upns"},
                                                               {EvidenceKind::CustomersEmail, "customers_email"},
                                                               {EvidenceKind::Phone, "phone"},
                                                               {EvidenceKind::NameAndPhone, "name_and_phone"},
                                                               {EvidenceKind::Count, "count"},
                                                               {EvidenceKind::YesNo, "yes_no"},
                                                               {EvidenceKind::Choice, "choice"},
                                                               {EvidenceKind::File, "file"}}};
};

/// What of the ticket fills an item by itself.
enum class EvidenceFill {
    None,
    TicketTitle,
    CustomerWords, ///< the first message
    TenantId,
    Domain, ///< the onmicrosoft one where it is known
    SubscriptionGuid,
    SubscriptionState,
    ProductName,
    PublisherName,
    Severity,
    IssueType, ///< of Azure: technical or billing
    Around24x7, ///< yes for severity A
    Impact,
    StepsTried, ///< the answers to the guide
    HealthCheck, ///< what the guide's health step says
    ContactName, ///< of ours
    ContactEmail,
    ContactPhone,
    PartnerName,
    PartnerId,
    Country,
    TimeZone,
    TicketNumber,
    Images, ///< attached to the ticket
    HarFile, ///< a browser's log, attached
    LogFiles, ///< attached
    MailFiles, ///< attached
    ContactFirstName,
    ContactLastName,
    CustomersEmail, ///< of the contact at the customer, where it stands in a domain of theirs
    BoughtThroughUs, ///< yes for a subscription that was bought from this partner
    OutageNumber, ///< of the newest outage the ticket is linked to
    Downtime, ///< of this outage
    CaseNumbers, ///< of Microsoft's service requests on the ticket
    CaseLog, ///< every case of the ticket: its number, when it was filed and when it came back
};
template <>
struct EnumKeys<EvidenceFill> {
    static constexpr std::array<KeyOf<EvidenceFill>, 35> keys{{{EvidenceFill::None, "none"},
                                                               {EvidenceFill::TicketTitle, "ticket_title"},
                                                               {EvidenceFill::CustomerWords, "customer_words"},
                                                               {EvidenceFill::TenantId, "tenant_id"},
                                                               {EvidenceFill::Domain, "domain"},
                                                               {EvidenceFill::SubscriptionGuid, "subscription_id"},
                                                               {EvidenceFill::SubscriptionState, "subscription_state"},
                                                               {EvidenceFill::ProductName, "product_name"},
                                                               {EvidenceFill::PublisherName, "publisher_name"},
                                                               {EvidenceFill::Severity, "severity"},
                                                               {EvidenceFill::IssueType, "issue_type"},
                                                               {EvidenceFill::Around24x7, "around_24x7"},
                                                               {EvidenceFill::Impact, "impact"},
                                                               {EvidenceFill::StepsTried, "steps_tried"},
                                                               {EvidenceFill::HealthCheck, "health_check"},
                                                               {EvidenceFill::ContactName, "contact_name"},
                                                               {EvidenceFill::ContactEmail, "contact_email"},
                                                               {EvidenceFill::ContactPhone, "contact_phone"},
                                                               {EvidenceFill::PartnerName, "partner_name"},
                                                               {EvidenceFill::PartnerId, "partner_id"},
                                                               {EvidenceFill::Country, "country"},
                                                               {EvidenceFill::TimeZone, "time_zone"},
                                                               {EvidenceFill::TicketNumber, "ticket_number"},
                                                               {EvidenceFill::Images, "images"},
                                                               {EvidenceFill::HarFile, "har_file"},
                                                               {EvidenceFill::LogFiles, "log_files"},
                                                               {EvidenceFill::MailFiles, "mail_files"},
                                                               {EvidenceFill::ContactFirstName, "contact_first_name"},
                                                               {EvidenceFill::ContactLastName, "contact_last_name"},
                                                               {EvidenceFill::CustomersEmail, "customers_email"},
                                                               {EvidenceFill::BoughtThroughUs, "bought_through_us"},
                                                               {EvidenceFill::OutageNumber, "outage_number"},
                                                               {EvidenceFill::Downtime, "downtime"},
                                                               {EvidenceFill::CaseNumbers, "case_numbers"},
                                                               {EvidenceFill::CaseLog, "case_log"}}};
};

/// What may be answered to a choice, and how it is said.
struct EvidenceOption {
    QString key;
    Bilingual text;
    bool operator==(const EvidenceOption&) const = default;
};

/// Holds when another item has one of these answers.
struct EvidenceDependence {
    QString item; ///< empty: depends on none
    QStringList answers;
    bool operator==(const EvidenceDependence&) const = default;
};

/// One thing that has to be at hand before a request goes out.
struct EvidenceItem {
    QString key; ///< stable, snake_case
    EvidenceKind kind = EvidenceKind::Line;
    Bilingual label;
    Bilingual hint; ///< what to write, where to find it; may be empty
    EvidenceFill fill = EvidenceFill::None;
    bool proposed = false; ///< what the ticket fills is a proposal: somebody has to read and keep it
    bool required = true;
    bool partnersOwn = false; ///< belongs to the partner: a person of the customer is refused here
    bool namesUsers = false; ///< names users of the customer on purpose: nothing is blotted out
    std::vector<EvidenceOption> options; ///< of a choice
    std::vector<Route> routes;
    Condition when;
    EvidenceDependence depends; ///< asked only then
    EvidenceDependence requiredWhen; ///< asked always, and required only then
    QString source;

    bool operator==(const EvidenceItem&) const = default;
};

/// One field of the target's form. Several items become paragraphs under their names.
struct PacketFieldForm {
    QString key;
    Bilingual label;
    QStringList items;
    bool operator==(const PacketFieldForm&) const = default;
};

/// The form of a target, its fields in the order in which it asks.
struct PacketForm {
    Route route = Route::M365AdminCenter;
    Condition when; ///< the first form of a route that fits is taken
    QString language; ///< in which the target reads
    Bilingual title;
    std::vector<PacketFieldForm> fields;
    QString source;
    bool operator==(const PacketForm&) const = default;
};

/// All items in the order in which they are asked, and all forms.
struct EvidenceBook {
    std::vector<EvidenceItem> items;
    std::vector<PacketForm> forms;

    const EvidenceItem* find(const QString& key) const;
};

} // namespace helpdesk
