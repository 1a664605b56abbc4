// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/claim/claimrules.h"
#include "domain/evidence/checklist.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// A browser's log that was not stripped, a key, a store of passwords.
    bool namesSecrets(const QString& names, const std::vector<Attachment>& attachments)
    {
        return std::any_of(attachments.begin(), attachments.end(), [&names](const Attachment& file) {
            return file.secrets && file.sensitive && file.secretsTakenOut == 0
                && names.contains(file.fileName, Qt::CaseInsensitive);
        });
    }

    /// R11: nobody's personal mail proves anything, nor that of another company.
    bool isCustomersOwn(const QString& email, const QStringList& domains)
    {
        const auto domain = email.section(u'@', 1).toLower();
        if (isPersonalMail(domain))
            return false;
        return domains.isEmpty() || std::any_of(domains.begin(), domains.end(), [&domain](const QString& own) {
                   return domain == own || domain.endsWith(u'.' + own);
               });
    }

    QStringList domainsOf(const EvidenceContext& context)
    {
        QStringList domains;
        if (const auto& customer = context.details.customer) {
            domains = customer->domains + QStringList(customer->primaryDomain);
            for (auto& domain : domains)
                domain = domain.toLower();
            domains.removeAll(QString());
            domains.removeDuplicates();
        }
        return domains;
    }

    /// What the request is about: the subscription that somebody named, or else that of the ticket. A plan of Azure has
    /// subscriptions of its own inside.
    QStringList subscriptionsOf(const EvidenceContext& context)
    {
        QStringList own;
        if (const auto& subscription = context.details.subscription) {
            own << subscription->guid << subscription->entitlementId;
            for (const auto& entitlement : subscription->azureEntitlements)
                own << entitlement.id;
            own.removeAll(QString());
        }
        const auto named = context.answers.value(evidencekey::subscriptionId).text;
        const bool isPlan = context.details.subscription && named == context.details.subscription->guid;
        return named.isEmpty() || isPlan ? own : QStringList(named);
    }

    EvidenceValue wrong(const EvidenceValue& value, EvidenceProblem problem, const QString& detail = {})
    {
        return {value.text, problem, detail};
    }

} // namespace

QString subscriptionIn(const EvidenceItem& item, const QString& text)
{
    if (item.kind == EvidenceKind::ResourceId)
        return text.section(u'/', 2, 2).toLower();
    const bool names = item.key == evidencekey::subscriptionId || item.key == evidencekey::subscriptionIdIfKnown;
    return names ? text.toLower() : QString();
}

EvidenceValue judgedValue(const EvidenceItem& item, const QString& typed, const EvidenceContext& context)
{
    const auto value = evidenceValue(item, typed, context.now);
    if (!value.isValid() || value.text.isEmpty())
        return value;
    if (item.partnersOwn && (context.people.owns(value.text) || context.people.isNamedIn(value.text)))
        return wrong(value, EvidenceProblem::CustomersPerson);
    if (item.kind == EvidenceKind::File && namesSecrets(value.text, context.attachments))
        return wrong(value, EvidenceProblem::HoldsSecrets);
    if (item.kind == EvidenceKind::CustomersEmail) {
        const auto domains = domainsOf(context);
        if (!isCustomersOwn(value.text, domains))
            return wrong(value, EvidenceProblem::NotCustomersEmail, domains.join(u", "_s));
    }
    const auto subscription = subscriptionIn(item, value.text);
    if (subscription.isEmpty())
        return value;
    if (const auto owner = context.foreignSubscriptions.value(subscription); !owner.isEmpty())
        return wrong(value, EvidenceProblem::ForeignSubscription, owner);
    const auto own = subscriptionsOf(context);
    if (item.kind == EvidenceKind::ResourceId && !own.isEmpty() && !own.contains(subscription))
        return wrong(value, EvidenceProblem::OtherSubscription, subscription);
    return value;
}

} // namespace helpdesk
