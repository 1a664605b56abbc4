// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/textrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace helpdesk::translations {

namespace {

    QStringList matches(const QString& text, const QRegularExpression& pattern)
    {
        QStringList found;
        for (const auto& match : pattern.globalMatch(text))
            found += match.captured();
        found.sort();
        return found;
    }

    /// %1 may stand twice in a language that needs it; which ones stand at all must agree.
    QStringList placeholders(const QString& text)
    {
        static const QRegularExpression pattern(u"%L?\\d{1,2}|%n|%Ln"_s);
        auto found = matches(text, pattern);
        found.removeDuplicates();
        return found;
    }

    qsizetype accelerators(const QString& text)
    {
        static const QRegularExpression pattern(u"&(?=[^\\s&])(?!\\w+;)"_s);
        return matches(QString(text).remove(u"&&"_s), pattern).size();
    }

    QStringList tags(const QString& text)
    {
        static const QRegularExpression pattern(u"</?[a-z][^>]*>"_s);
        return matches(text, pattern);
    }

    /// Ends that carry meaning: a dialog follows, a value follows, the line ends.
    QString ending(const QString& text)
    {
        for (const auto& end : {u"\n"_s, u"…"_s, u"..."_s, u":"_s}) {
            if (text.endsWith(end))
                return end;
        }
        return {};
    }

    int pluralForms(const QString& language)
    {
        return language.startsWith(u"ru"_s) ? 3 : 2;
    }

    QStringList problemsOfForm(const Text& text, const QString& form, bool mayLeaveOutTheNumber)
    {
        QStringList found;
        if (form.trimmed().isEmpty())
            return {u"is empty"_s};
        auto wanted = placeholders(text.source);
        auto present = placeholders(form);
        if (mayLeaveOutTheNumber) {
            wanted.removeAll(u"%n"_s);
            present.removeAll(u"%n"_s);
        }
        if (wanted != present)
            found += u"has the placeholders %1 instead of %2"_s.arg(present.join(u' '), wanted.join(u' '));
        if (accelerators(text.source) != accelerators(form))
            found += u"has another number of keyboard accelerators"_s;
        if (tags(text.source) != tags(form))
            found += u"has other markup"_s;
        if (ending(text.source) != ending(form))
            found += u"ends in \"%1\" instead of \"%2\""_s.arg(ending(form), ending(text.source));
        if (form.contains(u"Майкрософт"_s))
            found += u"does not write Microsoft in Latin letters"_s;
        return found;
    }

} // namespace

QStringList problems(const Text& text, const QString& language)
{
    if (!text.type.isEmpty())
        return {u"is %1"_s.arg(text.type)};
    QStringList found;
    const auto forms = text.plural ? pluralForms(language) : 1;
    if (text.translations.size() != forms)
        found += u"has %1 forms instead of %2"_s.arg(text.translations.size()).arg(forms);
    for (qsizetype i = 0; i < text.translations.size(); ++i) {
        // English says "one ticket"; in Russian the first form also serves 21 and 101.
        const auto singular = text.plural && i == 0 && forms == 2;
        found += problemsOfForm(text, text.translations[i], singular);
    }
    return found;
}

} // namespace helpdesk::translations
