// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/speech.h"

#include "ui/text/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace helpdesk {

using namespace Qt::StringLiterals;

Speech::Speech() = default;

Speech::Speech(const QString& language)
    : m_translator(std::make_shared<QTranslator>())
{
    const auto asked = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto known = languages().contains(asked) ? asked : u"en"_s;
    // English as it is written outside America: days before months, hours to 24.
    m_locale = asked == known && language != known ? QLocale(language) : QLocale(known == u"en"_s ? u"en_GB"_s : known);
    // Without the file the English sources stay, which are right but for their plurals.
    static_cast<void>(m_translator->load(u":/i18n/partner-helpdesk_%1.qm"_s.arg(known)));
}

Speech::~Speech() = default;

QString Speech::translate(const char* context, const char* text, const char* disambiguation, int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, text, disambiguation, n);
    auto translated = m_translator->translate(context, text, disambiguation, n);
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    return n >= 0 ? translated.replace("%n"_L1, m_locale.toString(n)) : translated;
}

QLocale Speech::locale() const
{
    return m_translator ? m_locale : QLocale();
}

} // namespace helpdesk
