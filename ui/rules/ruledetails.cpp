// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruledetails.h"

#include "ui/text/rulepresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct RuleDetails {
        Q_DECLARE_TR_FUNCTIONS(RuleDetails)
    };

    QString fact(const QString& name, const QString& text)
    {
        return u"<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                                     text.toHtmlEscaped());
    }

    QString shown(const QString& text)
    {
        return text.isEmpty() ? RuleDetails::tr("(nothing)", "a field that one version of a rule does not have") : text;
    }

    QString shown(const QString& field, const QString& text)
    {
        const auto day = field.startsWith("valid_"_L1) ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() ? dayText(day, QLocale()) : shown(text);
    }

    QString differenceRow(const RuleDifference& difference)
    {
        return u"<tr><td style=\"padding-right:12px\">%1</td><td style=\"padding-right:12px\">%2</td><td>%3</td></tr>"_s
            .arg(ruleFieldLabel(difference.field).toHtmlEscaped(), shown(difference.field, difference.own).toHtmlEscaped(),
                 shown(difference.field, difference.shipped).toHtmlEscaped());
    }

    QString differences(const ProgrammeRule& one)
    {
        if (one.origin != RuleOrigin::OwnVersion)
            return {};
        const auto heading = one.shippedHasChanged
            ? RuleDetails::tr("An upgrade has changed the shipped rule since. It differs from our version:")
            : RuleDetails::tr("Our version differs from the shipped rule:");
        auto html =
            u"<p><b>%1</b></p><table><tr><th></th><th align=\"left\">%2</th><th align=\"left\">%3</th></tr>"_s.arg(
                heading.toHtmlEscaped(), RuleDetails::tr("Our version").toHtmlEscaped(),
                RuleDetails::tr("Shipped").toHtmlEscaped());
        for (const auto& difference : one.differences())
            html += differenceRow(difference);
        return html + u"</table>"_s;
    }

} // namespace

QString ruleDetails(const ProgrammeRule& one)
{
    const QLocale locale;
    const auto language = locale.name();
    const auto& rule = one.rule;
    auto html = u"<p>%1</p>"_s.arg(rule.reason.in(language).toHtmlEscaped()) + differences(one) + u"<table>"_s;
    html += fact(RuleDetails::tr("Effect"), effectText(rule.effect, language));
    html += fact(RuleDetails::tr("Applies"), conditionText(rule.when));
    html += fact(RuleDetails::tr("Valid"), validityText(rule, locale));
    html += fact(RuleDetails::tr("Source"), rule.source);
    html += fact(RuleDetails::tr("Origin"), label(one.origin));
    html += fact(RuleDetails::tr("Id"), rule.id);
    return html + u"</table>"_s;
}

} // namespace helpdesk
