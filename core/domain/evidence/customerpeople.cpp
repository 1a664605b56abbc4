// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/customerpeople.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLeastNamePart = 3;
    constexpr qsizetype kLeastDigits = 6;
    constexpr qsizetype kOwnDigits = 8; // of a number, counted from its end: the rest are country and trunk prefixes

    /// First names that are everyday words where a sentence begins: alone they say nothing about a person.
    bool isEverydayWord(const QString& part)
    {
        static const QStringList words{u"will"_s,  u"mark"_s, u"may"_s,  u"grant"_s, u"rose"_s,  u"bill"_s, u"art"_s,
                                       u"april"_s, u"june"_s, u"hope"_s, u"grace"_s, u"frank"_s, u"pat"_s,  u"sue"_s,
                                       u"rob"_s,   u"guest"_s};
        return words.contains(part.toLower());
    }

    QRegularExpression wholeWords(const QString& text, QRegularExpression::PatternOptions options)
    {
        auto words = QStringList();
        for (const auto& word : text.split(u' ', Qt::SkipEmptyParts))
            words << QRegularExpression::escape(word);
        return QRegularExpression(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(words.join(u"\\s+"_s)),
                                  options | QRegularExpression::UseUnicodePropertiesOption);
    }

    /// However the number is grouped, and with or without its prefixes.
    QRegularExpression phonePattern(const QString& digits)
    {
        QStringList parts;
        for (const auto digit : digits.right(qMax(kLeastDigits, qMin(kOwnDigits, digits.size()))))
            parts << QString(digit);
        return QRegularExpression(u"(?<!\\d)[+(]?(?:\\d[\\s\\-./()]*){0,7}%1(?!\\d)"_s.arg(parts.join(u"[\\s\\-./()]*"_s)));
    }

    QString domainOf(const QString& email)
    {
        return email.mid(email.lastIndexOf(u'@') + 1).toLower();
    }

} // namespace

CustomerPeople::CustomerPeople(const Customer& customer, const std::vector<Contact>& contacts)
{
    for (const auto& domain : customer.domains)
        m_domains << domain.toLower();
    if (!customer.primaryDomain.isEmpty())
        m_domains << customer.primaryDomain.toLower();
    add(customer.billingName, customer.billingEmail, {});
    for (const auto& contact : contacts)
        add(contact.name, contact.email, contact.phone);
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const QRegularExpression& a, const QRegularExpression& b) {
        return a.pattern().size() > b.pattern().size();
    });
}

void CustomerPeople::add(const QString& name, const QString& email, const QString& phone)
{
    const auto whole = name.simplified();
    const auto parts = whole.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        m_patterns.push_back(wholeWords(whole, QRegularExpression::CaseInsensitiveOption));
    for (const auto& part : parts) {
        if (part.size() >= kLeastNamePart && !isEverydayWord(part))
            m_patterns.push_back(wholeWords(part, QRegularExpression::NoPatternOption));
    }
    if (email.contains(u'@')) {
        m_emails << email.trimmed().toLower();
        m_patterns.push_back(wholeWords(email.trimmed(), QRegularExpression::CaseInsensitiveOption));
    }
    auto digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (digits.size() >= kLeastDigits)
        m_patterns.push_back(phonePattern(digits));
}

CustomerPeople::Blotted CustomerPeople::blotted(const QString& text, const QString& mark) const
{
    Blotted result{text, 0};
    for (const auto& pattern : m_patterns) {
        for (auto match = pattern.match(result.text); match.hasMatch();
             match = pattern.match(result.text, match.capturedStart() + mark.size())) {
            result.text.replace(match.capturedStart(), match.capturedLength(), mark);
            ++result.count;
        }
    }
    return result;
}

bool CustomerPeople::isNamedIn(const QString& text) const
{
    return std::any_of(m_patterns.begin(), m_patterns.end(),
                       [&text](const QRegularExpression& pattern) { return pattern.match(text).hasMatch(); });
}

bool CustomerPeople::owns(const QString& email) const
{
    const auto domain = domainOf(email);
    return m_emails.contains(email.trimmed().toLower())
        || std::any_of(m_domains.begin(), m_domains.end(), [&domain](const QString& own) {
               return domain == own || domain.endsWith(u'.' + own);
           });
}

} // namespace helpdesk
