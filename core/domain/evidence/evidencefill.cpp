// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/checklist.h"

#include <algorithm>
#include <array>
#include <map>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual both(const QString& text)
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
        return both(names.join(u", "_s));
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
        record = HealthRecord{both(written->text), written->at};
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
        return both(details.ticket.title);
    case EvidenceFill::CustomerWords:
        return both(customerWords(details));
    case EvidenceFill::TenantId:
        return both(details.customer ? details.customer->tenantId : QString());
    case EvidenceFill::Domain:
        return both(domainOf(details));
    case EvidenceFill::SubscriptionGuid:
        return both(subscriptionIdOf(context));
    case EvidenceFill::SubscriptionState:
        return both(details.subscription ? QString(keyOf(details.subscription->status)) : QString());
    case EvidenceFill::ProductName:
        return both(details.subscription ? details.subscription->displayName() : QString());
    case EvidenceFill::PublisherName:
        return both(details.subscription ? details.subscription->publisherName : QString());
    case EvidenceFill::Severity:
        return both(QString(keyOf(details.ticket.severity)));
    case EvidenceFill::IssueType:
        return both(context.facts.category == Category::Commercial ? u"billing"_s : u"technical"_s);
    case EvidenceFill::Around24x7:
        return both(details.ticket.severity == Severity::A ? u"yes"_s : u"no"_s);
    case EvidenceFill::Impact:
        return impactOf(details.ticket);
    case EvidenceFill::StepsTried:
        return answersOf(context, false);
    case EvidenceFill::HealthCheck:
        return answersOf(context, true);
    case EvidenceFill::ContactName:
        return both(context.contact.name);
    case EvidenceFill::ContactEmail:
        return both(context.contact.email.isEmpty() ? profile.supportEmail : context.contact.email);
    case EvidenceFill::ContactPhone:
        return both(profile.supportPhone);
    case EvidenceFill::PartnerName:
        return both(profile.name);
    case EvidenceFill::PartnerId:
        return both(profile.mpnId);
    case EvidenceFill::Country:
        return both(profile.country);
    case EvidenceFill::TimeZone:
        return both(profile.timeZone);
    case EvidenceFill::TicketNumber:
        return both(QString::number(details.ticket.number));
    case EvidenceFill::Images:
        return namesOf(context.attachments, isImage);
    case EvidenceFill::HarFile:
        return namesOf(context.attachments, isHar);
    case EvidenceFill::LogFiles:
        return namesOf(context.attachments, isLog);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
