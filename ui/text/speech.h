// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace helpdesk {

/// Texts and formats of one language. A paper for a customer speaks the customer's, whatever the program does.
class Speech {
public:
    /// Of the program, as it is when a text is asked for.
    Speech();
    /// One of languages(), BCP 47; English for any other.
    explicit Speech(const QString& language);
    Speech(const Speech&) = default;
    Speech& operator=(const Speech&) = default;
    ~Speech();

    /// As QCoreApplication::translate(), under a name that lupdate recognises.
    QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const;
    QLocale locale() const;

private:
    std::shared_ptr<QTranslator> m_translator; ///< none: the program's
    QLocale m_locale;
};

} // namespace helpdesk
