// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/callerlookup.h"

#include "base/fold.h"
#include "storage/customer/callersearch.h"

#include <algorithm>
#include <set>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kShortestGuidPart = 6;
    constexpr qsizetype kShortestPhone = 4;
    constexpr qsizetype kLocalNumber = 7; ///< what is left of a phone number without country and area

    // "(030) 1234-567" or "+49 30": nothing but digits and what people put between them.
    bool looksLikePhone(const QString& text)
    {
        return phoneDigits(text).size() >= kShortestPhone
            && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || u"+-()/. "_s.contains(c); });
    }

    // The beginning of a GUID, with or without braces; empty when it is none.
    QString guidPart(const QString& text)
    {
        auto part = text.toLower();
        part.remove(u'{').remove(u'}');
        const auto isHexOrDash = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
        };
        const bool fits = part.size() >= kShortestGuidPart && part.size() <= 36;
        return fits && std::ranges::all_of(part, isHexOrDash) ? part : QString();
    }

    class Lookup {
    public:
        Lookup(Database& database, int limit)
            : m_search(database, limit)
            , m_limit(static_cast<size_t>(limit))
        {
        }

        Result<std::vector<CallerMatch>> run(const QString& text)
        {
            if (const auto guid = guidPart(text); !guid.isEmpty()) {
                HD_CHECK(add(m_search.byTenantId(guid)));
                HD_CHECK(add(m_search.bySubscription(guid)));
            }
            if (text.contains(u'@')) {
                HD_CHECK(addEmail(text.toLower()));
                return std::move(m_found);
            }
            if (looksLikePhone(text))
                HD_CHECK(addPhone(phoneDigits(text)));
            const bool isDomain = text.contains(u'.') && !text.contains(u' ');
            if (isDomain)
                HD_CHECK(add(m_search.byDomain(text.toLower())));
            HD_CHECK(addNames(folded(text)));
            if (!isDomain && !text.contains(u' ') && !isFull())
                HD_CHECK(add(m_search.byDomain(text.toLower())));
            if (m_found.empty())
                HD_CHECK(add(m_search.byNamePart(folded(text))));
            return std::move(m_found);
        }

    private:
        bool isFull() const { return m_found.size() >= m_limit; }

        Result<> add(Result<std::vector<CallerMatch>> matches)
        {
            HD_TRY(auto found, std::move(matches));
            for (auto& match : found) {
                if (isFull())
                    break;
                if (m_seen.emplace(match.customer.id, match.contact, match.subscription).second)
                    m_found.push_back(std::move(match));
            }
            return {};
        }

        // A colleague of somebody we know is found by what stands behind the @.
        Result<> addEmail(const QString& address)
        {
            HD_CHECK(add(m_search.byEmail(address)));
            const auto domain = address.mid(address.indexOf(u'@') + 1);
            return domain.isEmpty() || isFull() ? Result<>() : add(m_search.byDomain(domain));
        }

        // People say a number with the country, without it, or with a zero instead of it.
        Result<> addPhone(const QString& digits)
        {
            HD_CHECK(add(m_search.byPhoneBeginning(digits)));
            auto local = digits;
            while (local.startsWith(u'0'))
                local.remove(0, 1);
            if (local.size() < kShortestPhone)
                return {};
            HD_CHECK(add(m_search.byPhoneEnd(local)));
            if (m_found.empty() && local.size() > kLocalNumber)
                return add(m_search.byPhoneEnd(local.right(kLocalNumber)));
            return {};
        }

        Result<> addNames(const QString& name)
        {
            HD_CHECK(add(m_search.byName(name)));
            if (!isFull())
                HD_CHECK(add(m_search.byContactName(name)));
            return isFull() ? Result<>() : add(m_search.byLaterWord(name));
        }

        CallerSearch m_search;
        size_t m_limit;
        std::vector<CallerMatch> m_found;
        std::set<std::tuple<CustomerId, ContactId, SubscriptionId>> m_seen;
    };

} // namespace

Result<std::vector<CallerMatch>> lookUpCaller(Database& database, const QString& text, int limit)
{
    const auto said = text.simplified();
    if (said.isEmpty() || limit <= 0)
        return std::vector<CallerMatch>();
    return Lookup(database, limit).run(said);
}

} // namespace helpdesk
