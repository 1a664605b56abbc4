// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rulepresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QHash>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct RuleTexts {
        Q_DECLARE_TR_FUNCTIONS(RuleTexts)
    };

    QString routesText(const std::vector<Route>& routes)
    {
        if (routes.size() == valuesOf<Route>().size())
            return RuleTexts::tr("every route");
        QStringList names;
        for (const auto route : routes)
            names << label(route);
        return names.join(u", "_s);
    }

    QString termText(const Term& term)
    {
        QStringList words;
        for (const auto& word : wordsIn(term))
            words << factWord(term.fact, word);
        return RuleTexts::tr("%1: %2", "a fact of a case and its words")
            .arg(label(term.fact), words.join(RuleTexts::tr(" or ")));
    }

    QString termsText(const std::vector<Term>& terms)
    {
        QStringList parts;
        for (const auto& term : terms)
            parts << termText(term);
        return parts.join(u"; "_s);
    }

    /// As Microsoft writes it: "service_support_administrator" is Service Support Administrator.
    QString roleName(const QString& key)
    {
        static const QHash<QString, QString> odd{
            {u"dynamics365"_s, u"Dynamics 365"_s}, {u"sharepoint"_s, u"SharePoint"_s}, {u"for"_s, u"for"_s}};
        auto words = key.split(u'_');
        for (auto& word : words)
            word = odd.value(word, word.left(1).toUpper() + word.mid(1));
        return words.join(u' ');
    }

    struct EffectWords {
        QStringView language;

        QString operator()(const RouteOffer& offer) const
        {
            return RuleTexts::tr("Offers: %1", "effect of a rule").arg(routesText(offer.routes));
        }
        QString operator()(const RouteBlock& block) const
        {
            switch (block.only) {
            case RouteBlock::Only::Always:
                break;
            case RouteBlock::Only::NotOffered:
                return RuleTexts::tr("Explains why this is not the place: %1", "effect of a rule")
                    .arg(routesText(block.routes));
            case RouteBlock::Only::NotCovered:
                return RuleTexts::tr("Explains why nothing pays for it: %1", "effect of a rule")
                    .arg(routesText(block.routes));
            }
            const auto text = RuleTexts::tr("Blocks: %1", "effect of a rule").arg(routesText(block.routes));
            return block.clear.isEmpty() ? text
                                         : RuleTexts::tr("%1. Cleared so: %2", "effect of a rule, and what ends it")
                                               .arg(text, block.clear.in(language));
        }
        QString operator()(const RouteEntitlement& entitlement) const
        {
            return RuleTexts::tr("Pays by “%1”: %2", "effect of a rule")
                .arg(factWord(CaseFact::Entitlement, entitlement.key), routesText(entitlement.routes));
        }
        QString operator()(const RouteNote& note) const
        {
            return RuleTexts::tr("Advises: %1", "effect of a rule").arg(routesText(note.routes));
        }
        QString operator()(const RoutePortal& portal) const
        {
            return RuleTexts::tr("Opens %2: %1", "effect of a rule").arg(label(portal.route), portal.url);
        }
        QString operator()(const ProposeSeverity& proposal) const
        {
            return RuleTexts::tr("Proposes the severity %1", "effect of a rule").arg(label(proposal.severity));
        }
        QString operator()(const TicketRoles& roles) const
        {
            QStringList names;
            for (const auto& key : roles.roles)
                names << roleName(key);
            return RuleTexts::tr("These roles may open requests: %1", "effect of a rule").arg(names.join(u", "_s));
        }
        QString operator()(const NamedValue& value) const
        {
            const auto name = ruleValueLabel(value.name);
            if (!value.number)
                return RuleTexts::tr("%1: unlimited", "effect of a rule: a number by name").arg(name);
            return RuleTexts::tr("%1: %2", "effect of a rule: a number by name").arg(name).arg(*value.number);
        }
    };

    struct FieldText {
        QLatin1StringView field;
        const char* text;
    };

    constexpr FieldText kFields[] = {
        {"valid_from"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Valid from")},
        {"valid_to"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Valid until")},
        {"when"_L1, QT_TRANSLATE_NOOP("RuleTexts", "When")},
        {"unless"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Not when")},
        {"effect"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Effect")},
        {"reason"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Reason")},
        {"source"_L1, QT_TRANSLATE_NOOP("RuleTexts", "Source")},
    };

} // namespace

QString conditionText(const Condition& condition)
{
    const auto when = condition.all.empty() ? RuleTexts::tr("Always") : termsText(condition.all);
    if (condition.unless.empty())
        return when;
    return RuleTexts::tr("%1. Not when: %2", "condition of a rule, and its exception")
        .arg(when, termsText(condition.unless));
}

QStringList conditionParts(const Condition& condition)
{
    QStringList parts;
    for (const auto& term : condition.all)
        parts << termText(term);
    for (const auto& term : condition.unless)
        parts << RuleTexts::tr("not when %1", "an exception of a rule").arg(termText(term));
    return parts;
}

QString effectText(const Effect& effect, QStringView language)
{
    return std::visit(EffectWords{language}, effect);
}

QString validityText(const Rule& rule, const QLocale& locale)
{
    const auto day = [&locale](const QDate& date) { return dayText(date, locale); };
    if (rule.validFrom && rule.validTo)
        return RuleTexts::tr("%1 to %2", "days on which a rule is valid").arg(day(*rule.validFrom), day(*rule.validTo));
    if (rule.validFrom)
        return RuleTexts::tr("since %1", "days on which a rule is valid").arg(day(*rule.validFrom));
    if (rule.validTo)
        return RuleTexts::tr("until %1", "days on which a rule is valid").arg(day(*rule.validTo));
    return RuleTexts::tr("always", "days on which a rule is valid");
}

QString ruleFieldLabel(const QString& field)
{
    const auto section = field.section(u'.', 0, 0);
    const auto rest = field.section(u'.', 1);
    for (const auto& one : kFields) {
        if (section != one.field)
            continue;
        const auto text = QCoreApplication::translate("RuleTexts", one.text);
        if (rest == "en"_L1)
            return RuleTexts::tr("%1, English", "a part of a rule").arg(text);
        if (rest == "ru"_L1)
            return RuleTexts::tr("%1, Russian", "a part of a rule").arg(text);
        const auto fact = fromKey<CaseFact>(rest);
        return rest.isEmpty() ? text : u"%1: %2"_s.arg(text, fact ? label(*fact) : rest);
    }
    return field;
}

} // namespace helpdesk
