// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimrules.h"
#include "domain/evidence/checklist.h"

#include <algorithm>
#include <array>
#include <map>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual sameInBoth(const QString& text)
    {
        return {text, text};
    }

    Bilingual joined(const Bilingual& a, const Bilingual& b, const QString& between)
    {
        if (a.isEmpty())
            return b;
        return b.isEmpty() ? a : Bilingual{a.en + between + b.en, a.ru + between + b.ru};
    }

    QString domainOf(const TicketDetails& details)
    {
        if (!details.customer)
            return {};
        for (const auto& domain : details.customer->domains) {
            if (domain.endsWith(".onmicrosoft.com"_L1, Qt::CaseInsensitive))
                return domain;
        }
        return details.customer->primaryDomain;
    }

    /// Azure knows a plan's subscription by its own id.
    QString subscriptionIdOf(const EvidenceContext& context)
    {
        const auto& subscription = context.details.subscription;
        if (!subscription)
            return {};
        if (context.facts.service == Service::Azure) {
            if (!subscription->entitlementId.isEmpty())
                return subscription->entitlementId;
            if (subscription->azureEntitlements.size() == 1)
                return subscription->azureEntitlements.front().id;
        }
        return subscription->guid;
    }

    Bilingual impactOf(const Ticket& ticket)
    {
        if (!ticket.impact || !ticket.urgency)
            return {};
        static const std::map<Impact, Bilingual> who{
            {Impact::Everyone, {u"Everybody at the company is affected"_s, u"Затронуты все сотрудники компании"_s}},
            {Impact::Some, {u"Several users are affected"_s, u"Затронуты несколько пользователей"_s}},
            {Impact::One, {u"One user is affected"_s, u"Затронут один пользователь"_s}}};
        static const std::map<Urgency, Bilingual> how{
            {Urgency::Stopped, {u"work has stopped."_s, u"работа остановлена."_s}},
            {Urgency::Degraded, {u"work goes on with restrictions."_s, u"работа идет с ограничениями."_s}},
            {Urgency::GoesOn, {u"work goes on."_s, u"работа продолжается."_s}}};
        return joined(who.at(*ticket.impact), how.at(*ticket.urgency), u"; "_s);
    }

    /// The answers of one part of the guide, each as "question answer".
    Bilingual answersOf(const EvidenceContext& context, bool health)
    {
        Bilingual text;
        if (!context.guide)
            return text;
        for (const auto& given : context.diagnosis.answers) {
            const auto* step = context.guide->step(given.step);
            if (!step || (step->stage == GuideStage::Health) != health)
                continue;
            const auto answer = std::find_if(step->answers.begin(), step->answers.end(),
                                             [&given](const GuideAnswer& each) { return each.id == given.answer; });
            if (answer != step->answers.end())
                text = joined(text, joined(step->question, answer->text, u" "_s), u"\n"_s);
        }
        return text;
    }

    /// When the health step of the guide was answered last.
    std::optional<Instant> healthAnsweredAt(const EvidenceContext& context)
    {
        std::optional<Instant> at;
        for (const auto& event : context.history) {
            if (event.kind != EventKind::Guide || event.data.value("act"_L1).toString() != "answered"_L1)
                continue;
            const auto* step = context.guide->step(event.data.value("step"_L1).toString());
            if (step && step->stage == GuideStage::Health)
                at = event.at;
        }
        return at;
    }

    bool isImage(const Attachment& file)
    {
        return file.mediaType.startsWith("image/"_L1);
    }

    bool isHar(const Attachment& file)
    {
        return file.secrets == SecretKind::Har || file.fileName.endsWith(".har"_L1, Qt::CaseInsensitive);
    }

    bool isLog(const Attachment& file)
    {
        constexpr std::array endings{".log"_L1, ".txt"_L1, ".csv"_L1, ".json"_L1, ".xml"_L1, ".evtx"_L1, ".etl"_L1, ".zip"_L1};
        return std::any_of(endings.begin(), endings.end(), [&file](QLatin1StringView ending) {
            return file.fileName.endsWith(ending, Qt::CaseInsensitive);
        });
    }

    Bilingual namesOf(const std::vector<Attachment>& attachments, bool (*fits)(const Attachment&))
    {
        QStringList names;
        for (const auto& file : attachments) {
            if (fits(file) && !names.contains(file.fileName))
                names << file.fileName;
        }
        return sameInBoth(names.join(u", "_s));
    }

    bool isMail(const Attachment& file)
    {
        return file.fileName.endsWith(".eml"_L1, Qt::CaseInsensitive)
            || file.fileName.endsWith(".msg"_L1, Qt::CaseInsensitive);
    }

    QString firstName(const QString& name)
    {
        return name.simplified().section(u' ', 0, 0);
    }

    QString lastName(const QString& name)
    {
        return name.simplified().section(u' ', 1);
    }

    /// Of the contact, as far as it proves whose words they are.
    QString customersEmail(const EvidenceContext& context)
    {
        EvidenceItem item;
        item.kind = EvidenceKind::CustomersEmail;
        const auto& contact = context.details.contact;
        const auto value = judgedValue(item, contact ? contact->email : QString(), context);
        return value.isValid() ? value.text : QString();
    }

    QString momentText(Instant at)
    {
        return at.toIso().left(16).replace(u'T', u' ') + u" UTC"_s;
    }

    /// One that was entered by hand before Microsoft gave it a number has none that a target knows.
    QString outageNumberOf(const std::vector<Outage>& outages)
    {
        const bool known = !outages.empty() && isOutageNumber(outages.front().number, Service::Azure);
        return known ? outages.front().number : QString();
    }

    Bilingual downtimeOf(const std::vector<Outage>& outages)
    {
        if (outages.empty())
            return {};
        const auto& outage = outages.front();
        const auto began = momentText(outage.startedAt);
        if (!outage.endedAt)
            return {u"Since %1"_s.arg(began), u"С %1"_s.arg(began)};
        const auto minutes = (*outage.endedAt - outage.startedAt) / std::chrono::minutes(1);
        const auto ended = momentText(*outage.endedAt);
        return {u"%1 to %2, %3 minutes"_s.arg(began, ended).arg(minutes),
                u"%1 – %2, минут: %3"_s.arg(began, ended).arg(minutes)};
    }

    QString caseNumbersOf(const std::vector<Escalation>& legs)
    {
        QStringList numbers;
        for (const auto& leg : legs) {
            if (isServiceRequestNumber(leg.externalNumber) && !numbers.contains(leg.externalNumber))
                numbers << leg.externalNumber;
        }
        return numbers.join(u", "_s);
    }

    Bilingual caseLogOf(const std::vector<Escalation>& legs)
    {
        Bilingual log;
        for (const auto& leg : legs) {
            if (!leg.filedAt || leg.externalNumber.isEmpty())
                continue;
            const auto filed = momentText(*leg.filedAt);
            Bilingual line{u"%1: filed %2"_s.arg(leg.externalNumber, filed),
                           u"%1: передан %2"_s.arg(leg.externalNumber, filed)};
            if (leg.returnedAt) {
                const auto back = momentText(*leg.returnedAt);
                line = {line.en + u", came back "_s + back, line.ru + u", возвращен "_s + back};
            }
            log = joined(log, line, u"\n"_s);
        }
        return log;
    }

    QString customerWords(const TicketDetails& details)
    {
        const auto said = std::find_if(details.messages.begin(), details.messages.end(),
                                       [](const Message& message) { return message.byCustomer; });
        return said == details.messages.end() ? QString() : said->body;
    }

} // namespace

std::optional<HealthRecord> healthRecordOf(const EvidenceContext& context)
{
    std::optional<HealthRecord> record;
    if (context.guide) {
        const auto text = answersOf(context, true);
        if (const auto at = healthAnsweredAt(context); at && !text.isEmpty())
            record = HealthRecord{text, *at};
    }
    const auto written = context.answers.constFind(evidencekey::healthCheck);
    if (written != context.answers.constEnd() && !written->text.isEmpty() && (!record || record->at <= written->at))
        record = HealthRecord{sameInBoth(written->text), written->at};
    return record;
}

Bilingual filledValue(EvidenceFill fill, const EvidenceContext& context)
{
    const auto& details = context.details;
    const auto& profile = context.profile;
    switch (fill) {
    case EvidenceFill::None:
        return {};
    case EvidenceFill::TicketTitle:
        return sameInBoth(details.ticket.title);
    case EvidenceFill::CustomerWords:
        return sameInBoth(customerWords(details));
    case EvidenceFill::TenantId:
        return sameInBoth(details.customer ? details.customer->tenantId : QString());
    case EvidenceFill::Domain:
        return sameInBoth(domainOf(details));
    case EvidenceFill::SubscriptionGuid:
        return sameInBoth(subscriptionIdOf(context));
    case EvidenceFill::SubscriptionState:
        return sameInBoth(details.subscription ? QString(keyOf(details.subscription->status)) : QString());
    case EvidenceFill::ProductName:
        return sameInBoth(details.subscription ? details.subscription->displayName() : QString());
    case EvidenceFill::PublisherName:
        return sameInBoth(details.subscription ? details.subscription->publisherName : QString());
    case EvidenceFill::Severity:
        return sameInBoth(QString(keyOf(details.ticket.severity)));
    case EvidenceFill::IssueType:
        return sameInBoth(context.facts.category == Category::Commercial ? u"billing"_s : u"technical"_s);
    case EvidenceFill::Around24x7:
        return sameInBoth(details.ticket.severity == Severity::A ? u"yes"_s : u"no"_s);
    case EvidenceFill::Impact:
        return impactOf(details.ticket);
    case EvidenceFill::StepsTried:
        return answersOf(context, false);
    case EvidenceFill::HealthCheck:
        return answersOf(context, true);
    case EvidenceFill::ContactName:
        return sameInBoth(context.contact.name);
    case EvidenceFill::ContactEmail:
        return sameInBoth(context.contact.email.isEmpty() ? profile.supportEmail : context.contact.email);
    case EvidenceFill::ContactPhone:
        return sameInBoth(profile.supportPhone);
    case EvidenceFill::PartnerName:
        return sameInBoth(profile.name);
    case EvidenceFill::PartnerId:
        return sameInBoth(profile.mpnId);
    case EvidenceFill::Country:
        return sameInBoth(profile.country);
    case EvidenceFill::TimeZone:
        return sameInBoth(profile.timeZone);
    case EvidenceFill::TicketNumber:
        return sameInBoth(QString::number(details.ticket.number));
    case EvidenceFill::Images:
        return namesOf(context.attachments, isImage);
    case EvidenceFill::HarFile:
        return namesOf(context.attachments, isHar);
    case EvidenceFill::LogFiles:
        return namesOf(context.attachments, isLog);
    case EvidenceFill::MailFiles:
        return namesOf(context.attachments, isMail);
    case EvidenceFill::ContactFirstName:
        return sameInBoth(firstName(context.contact.name));
    case EvidenceFill::ContactLastName:
        return sameInBoth(lastName(context.contact.name));
    case EvidenceFill::CustomersEmail:
        return sameInBoth(customersEmail(context));
    case EvidenceFill::BoughtThroughUs:
        return sameInBoth(details.subscription ? u"yes"_s : QString());
    case EvidenceFill::OutageNumber:
        return sameInBoth(outageNumberOf(context.outages));
    case EvidenceFill::Downtime:
        return downtimeOf(context.outages);
    case EvidenceFill::CaseNumbers:
        return sameInBoth(caseNumbersOf(details.escalations));
    case EvidenceFill::CaseLog:
        return caseLogOf(details.escalations);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
