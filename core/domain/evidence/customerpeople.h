// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"

#include <QRegularExpression>

namespace helpdesk {

/// The people of a customer, as texts name them. On a request to somebody else the partner's contact stands; the
/// customer's people are blotted out of what is said, visibly.
class CustomerPeople {
public:
    CustomerPeople() = default;
    CustomerPeople(const Customer& customer, const std::vector<Contact>& contacts);

    struct Blotted {
        QString text;
        int count = 0; ///< places where somebody was named
    };
    /// Every name, mail address and phone number of theirs becomes `mark`.
    Blotted blotted(const QString& text, const QString& mark) const;
    bool isNamedIn(const QString& text) const;
    /// Whether a mail address belongs to one of them or to a domain of theirs.
    bool owns(const QString& email) const;

private:
    void add(const QString& name, const QString& email, const QString& phone);

    std::vector<QRegularExpression> m_patterns; ///< longer names before their parts
    QStringList m_emails; ///< small letters
    QStringList m_domains;
};

} // namespace helpdesk
