// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/customerchecks.h"

#include "base/guid.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Labels of letters (of any script), digits and inner dashes, and at least one dot.
    bool isDomain(const QString& text)
    {
        static const QRegularExpression syntax(
            uR"(^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return syntax.match(text).hasMatch();
    }

    bool isEmail(const QString& text)
    {
        const auto at = text.lastIndexOf(u'@');
        const auto name = text.left(at);
        const auto isForbidden = [](QChar c) { return c.isSpace() || u"<>(),;:@"_s.contains(c); };
        return at > 0 && std::ranges::none_of(name, isForbidden) && isDomain(text.mid(at + 1));
    }

    Result<> checkDomains(Customer& customer)
    {
        customer.primaryDomain = customer.primaryDomain.trimmed().toLower();
        QStringList domains;
        for (const auto& domain : customer.domains + QStringList{customer.primaryDomain}) {
            const auto lower = domain.trimmed().toLower();
            if (lower.isEmpty())
                continue;
            if (!isDomain(lower))
                return fail(ErrorCode::Invalid, Subject::Domain, {domain});
            domains << lower;
        }
        domains.sort();
        domains.removeDuplicates();
        customer.domains = domains;
        return {};
    }

} // namespace

Result<> checkEmail(const QString& email)
{
    if (!email.isEmpty() && !isEmail(email))
        return fail(ErrorCode::Invalid, Subject::Email, {email});
    return {};
}

Result<> checkCountry(const QString& country)
{
    if (country.isEmpty())
        return {};
    const bool known = country.size() == 2 && QLocale::codeToTerritory(country) != QLocale::AnyTerritory;
    return known ? Result<>() : fail(ErrorCode::Invalid, Subject::Country, {country});
}

Result<Customer> checkedCustomer(Customer customer)
{
    customer.name = customer.name.simplified();
    if (customer.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (!customer.tenantId.trimmed().isEmpty()) {
        const auto tenantId = canonicalGuid(customer.tenantId);
        if (!tenantId)
            return fail(ErrorCode::Invalid, Subject::TenantId, {customer.tenantId});
        customer.tenantId = *tenantId;
    } else {
        customer.tenantId.clear();
    }
    customer.country = customer.country.trimmed().toUpper();
    customer.email = customer.email.trimmed();
    customer.billingEmail = customer.billingEmail.trimmed();
    HD_CHECK(checkDomains(customer));
    HD_CHECK(checkCountry(customer.country));
    HD_CHECK(checkEmail(customer.email));
    HD_CHECK(checkEmail(customer.billingEmail));
    return customer;
}

Result<Contact> checkedContact(Contact contact)
{
    contact.name = contact.name.simplified();
    contact.email = contact.email.trimmed();
    contact.phone = contact.phone.trimmed();
    if (contact.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    HD_CHECK(checkEmail(contact.email));
    return contact;
}

} // namespace helpdesk
