// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scalecustomers.h"

#include "services/demo/scaleshapes.h"
#include "services/demo/scaletext.h"
#include "services/demo/scalewords.h"
#include "storage/customer/customerstore.h"
#include "storage/subscription/subscriptionstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint64 kShapeStream = 2'000'000'000'000;
    constexpr quint64 kCustomerStream = 1'000'000'000'000;

    CustomerAccess madeUpAccess(Random& random, Instant end)
    {
        CustomerAccess access;
        access.relationshipId = guidText(random.next(), random.next());
        access.roles = QStringList{u"service_support_administrator"_s};
        if (random.chance(50))
            access.roles << u"global_reader"_s;
        access.startsAt = end - std::chrono::days(1 + random.below(700));
        access.endsAt = *access.startsAt + std::chrono::days(730);
        access.status = random.chance(92) ? AccessStatus::Active : AccessStatus::Terminated;
        return access;
    }

    Customer madeUpCustomer(Random& random, int number, Instant end)
    {
        Customer customer;
        const auto word = ScaleText::name(random);
        customer.revision = 1;
        customer.name = word + u' ' + QLatin1StringView(random.of(scalewords::trades));
        customer.tenantId = guidText(random.next(), random.next());
        customer.primaryDomain = u"%1-%2.example"_s.arg(word.toLower()).arg(number);
        customer.domains = {customer.primaryDomain, u"%1%2.onmicrosoft.com"_s.arg(word.toLower()).arg(number)};
        customer.country = QString::fromLatin1(random.of(scalewords::countries));
        customer.qualification = u"None"_s;
        customer.email = u"it@"_s + customer.primaryDomain;
        customer.phone = u"+49 30 %1"_s.arg(1'000'000 + random.below(8'999'999));
        customer.language = u"en-GB"_s;
        customer.access.push_back(madeUpAccess(random, end));
        customer.createdAt = end - std::chrono::days(731 + random.below(500));
        customer.updatedAt = end;
        return customer;
    }

    Result<> fillContacts(CustomerStore& store, Random& random, const Customer& customer, ScaleCustomer& kept)
    {
        const auto count = 2 + random.below(3);
        for (quint32 i = 0; i < count; ++i) {
            Contact contact;
            contact.customer = kept.id;
            const QString first = QLatin1StringView(random.of(scalewords::firstNames));
            const auto last = ScaleText::name(random);
            contact.name = first + u' ' + last;
            contact.email = u"%1.%2%3@%4"_s.arg(first.toLower(), last.toLower()).arg(i).arg(customer.primaryDomain);
            contact.phone = u"+49 151 %1"_s.arg(10'000'000 + random.below(89'999'999));
            contact.language = u"en"_s;
            contact.authorised = true;
            contact.reachable24x7 = i == 0;
            HD_TRY(contact.id, store.insertContact(contact));
            kept.contacts.emplace_back(contact.id, contact.name);
        }
        return {};
    }

    Result<> fillSubscriptions(SubscriptionStore& store, Random& random, const std::vector<SubscriptionShape>& shapes,
                               ScaleCustomer& kept)
    {
        const auto count = 7 + random.below(7);
        for (quint32 i = 0; i < count; ++i) {
            ScaleCustomer::Held held;
            held.shape = static_cast<quint16>(random.below(static_cast<quint32>(shapes.size())));
            held.guidHigh = random.next();
            held.guidLow = random.next();
            auto subscription = shapes[held.shape].subscription;
            subscription.customer = kept.id;
            subscription.guid = guidText(held.guidHigh, held.guidLow);
            subscription.orderId = QString::number(random.next() >> 4, 36);
            HD_TRY(held.id, store.insert(subscription));
            kept.subscriptions.push_back(held);
        }
        return {};
    }

} // namespace

Result<ScaleCustomers> fillScaleCustomers(Database& database, int count, quint64 seed, Instant end, Task& task)
{
    ScaleCustomers filled;
    HD_TRY(filled.shapes, subscriptionShapes(Random(seed, kShapeStream), end));
    CustomerStore customers(database);
    SubscriptionStore subscriptions(database);
    filled.customers.reserve(static_cast<size_t>(count));
    for (int number = 1; number <= count; ++number) {
        if (number % 100 == 0 && task.isCancelled())
            return fail(ErrorCode::Cancelled);
        Random random(seed, kCustomerStream + static_cast<quint64>(number));
        const auto customer = madeUpCustomer(random, number, end);
        ScaleCustomer kept;
        HD_TRY(kept.id, customers.insert(customer));
        HD_CHECK(fillContacts(customers, random, customer, kept));
        HD_CHECK(fillSubscriptions(subscriptions, random, filled.shapes, kept));
        filled.customers.push_back(std::move(kept));
    }
    return filled;
}

} // namespace helpdesk
