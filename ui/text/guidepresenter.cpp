// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/guidepresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct GuideText {
        Q_DECLARE_TR_FUNCTIONS(GuideText)
    };

    constexpr qsizetype kMostLetters = 70;

    QString shortened(const QString& text)
    {
        const auto plain = text.simplified();
        if (plain.size() <= kMostLetters)
            return plain;
        const auto cut = plain.lastIndexOf(u' ', kMostLetters);
        return plain.left(cut > 0 ? cut : kMostLetters) + u'…';
    }

    QString inLanguage(const Bilingual& text)
    {
        const auto& own = text.in(QLocale().name());
        return own.trimmed().isEmpty() ? (text.en.isEmpty() ? text.ru : text.en) : own;
    }

    QString languageName(const QString& code)
    {
        return code == "ru"_L1 ? GuideText::tr("Russian") : GuideText::tr("English");
    }

    QString named(const Bilingual& text)
    {
        const auto words = shortened(inLanguage(text));
        return words.isEmpty() ? GuideText::tr("(without text)", "an answer, a question or an end") : words;
    }

    QString targetText(const Guide& guide, const QString& id)
    {
        if (const auto* step = guide.step(id))
            return named(step->question);
        const auto* end = guide.end(id);
        return end ? named(end->text) : id;
    }

} // namespace

QString label(GuideStage stage)
{
    switch (stage) {
    case GuideStage::Health:
        return GuideText::tr("Health of the service", "stage of a diagnosis");
    case GuideStage::Admin:
        return GuideText::tr("What an administrator mends", "stage of a diagnosis");
    case GuideStage::Scope:
        return GuideText::tr("How far it reaches", "stage of a diagnosis");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(GuideEndKind kind)
{
    switch (kind) {
    case GuideEndKind::Solution:
        return GuideText::tr("Solution", "end of a guide");
    case GuideEndKind::Article:
        return GuideText::tr("Article", "end of a guide");
    case GuideEndKind::Outside:
        return GuideText::tr("Outside the baseline boundaries", "end of a guide");
    case GuideEndKind::Route:
        return GuideText::tr("Another route", "end of a guide");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(GuideField field)
{
    switch (field) {
    case GuideField::Id:
        return GuideText::tr("Name", "field of a guide");
    case GuideField::Title:
        return GuideText::tr("Title", "field of a guide");
    case GuideField::Problem:
        return GuideText::tr("Problem type", "field of a guide");
    case GuideField::Services:
        return GuideText::tr("Services", "field of a guide");
    case GuideField::Products:
        return GuideText::tr("Products", "field of a guide");
    case GuideField::Words:
        return GuideText::tr("Words of a call", "field of a guide");
    case GuideField::Start:
        return GuideText::tr("First question", "field of a guide");
    case GuideField::Stage:
        return GuideText::tr("Stage", "field of a guide");
    case GuideField::Question:
        return GuideText::tr("Question", "field of a guide");
    case GuideField::Why:
        return GuideText::tr("Why it is asked", "field of a guide");
    case GuideField::How:
        return GuideText::tr("How to check it", "field of a guide");
    case GuideField::Page:
        return GuideText::tr("Page", "field of a guide");
    case GuideField::Command:
        return GuideText::tr("Command", "field of a guide");
    case GuideField::Answers:
        return GuideText::tr("Answers", "field of a guide");
    case GuideField::Text:
        return GuideText::tr("Text", "field of a guide");
    case GuideField::Target:
        return GuideText::tr("Leads to", "field of a guide");
    case GuideField::Kind:
        return GuideText::tr("Kind", "field of a guide");
    case GuideField::Cause:
        return GuideText::tr("Cause", "field of a guide");
    case GuideField::Article:
        return GuideText::tr("Article", "field of a guide");
    case GuideField::Reason:
        return GuideText::tr("Why it goes to Microsoft", "field of a guide");
    case GuideField::Route:
        return GuideText::tr("Route", "field of a guide");
    case GuideField::Collect:
        return GuideText::tr("What the request needs", "field of a guide");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return GuideText::tr("Added", "difference between versions");
    case DifferenceKind::Removed:
        return GuideText::tr("Removed", "difference between versions");
    case DifferenceKind::Changed:
        return GuideText::tr("Changed", "difference between versions");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Billing:
        return GuideText::tr("Billing", "kind of request");
    case CaseKind::SubscriptionManagement:
        return GuideText::tr("Subscription management", "kind of request");
    case CaseKind::BreakFix:
        return GuideText::tr("Something does not work", "kind of request");
    case CaseKind::HowTo:
        return GuideText::tr("How something is done", "kind of request");
    case CaseKind::Advisory:
        return GuideText::tr("Advice", "kind of request");
    case CaseKind::Vulnerability:
        return GuideText::tr("Vulnerability", "kind of request");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Product product)
{
    switch (product) {
    case Product::Unspecified:
        return GuideText::tr("Not said", "product");
    case Product::AzurePlan:
        return GuideText::tr("Azure plan", "product");
    case Product::AzureLegacy:
        return GuideText::tr("Azure of the earlier offer (MS-AZR-0145P)", "product");
    case Product::Microsoft365:
        return u"Microsoft 365"_s;
    case Product::BusinessCentral:
        return u"Dynamics 365 Business Central"_s;
    case Product::Dynamics365Ce:
        return GuideText::tr("Dynamics 365 customer engagement apps", "product");
    case Product::Dynamics365FinanceOperations:
        return GuideText::tr("Dynamics 365 finance and operations apps", "product");
    case Product::MarketplaceIsv:
        return GuideText::tr("Product of another publisher", "product");
    case Product::PartnerCenter:
        return u"Partner Center"_s;
    case Product::EntraId:
        return u"Microsoft Entra ID"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString stateText(const GuideEntry& entry)
{
    if (!entry.own)
        return GuideText::tr("Shipped", "guide or article");
    if (entry.newerShipped())
        return GuideText::tr("Own; a newer one ships", "guide or article");
    return entry.shipped > 0 ? GuideText::tr("Changed here", "guide or article")
                             : GuideText::tr("Own", "guide or article");
}

QString stateText(const ArticleEntry& entry)
{
    if (!entry.own)
        return GuideText::tr("Shipped", "guide or article");
    return entry.shipped ? GuideText::tr("Changed here", "guide or article") : GuideText::tr("Own", "guide or article");
}

QString placeText(const Guide& guide, const QString& where)
{
    if (where.isEmpty())
        return GuideText::tr("The guide itself");
    const auto point = where.indexOf(u'.');
    if (point < 0)
        return guide.step(where) ? GuideText::tr("Question “%1”").arg(targetText(guide, where))
                                 : GuideText::tr("End “%1”").arg(targetText(guide, where));
    const auto* step = guide.step(where.left(point));
    const auto answerId = where.mid(point + 1);
    QString answer = answerId;
    if (step) {
        const auto found = std::find_if(step->answers.begin(), step->answers.end(),
                                        [&answerId](const GuideAnswer& one) { return one.id == answerId; });
        if (found != step->answers.end())
            answer = named(found->text);
    }
    return withArguments(GuideText::tr("Answer “%1” to “%2”"), {answer, targetText(guide, where.left(point))});
}

QString problemText(const GuideFault& fault, const Guide& guide)
{
    switch (fault.kind) {
    case GuideFaultKind::NoStart:
        return GuideText::tr("there is no first question; choose one.");
    case GuideFaultKind::NoHealthFirst:
        return GuideText::tr("a technical guide begins with the health of the service; choose that stage.");
    case GuideFaultKind::TwiceTheSame:
        return GuideText::tr("the name “%1” is given twice; rename one of them.").arg(fault.what);
    case GuideFaultKind::FewAnswers:
        return GuideText::tr("a question needs two answers at least; add one.");
    case GuideFaultKind::LeadsNowhere:
        return GuideText::tr("it leads nowhere; choose a question or an end.");
    case GuideFaultKind::Cycle:
        return GuideText::tr("it leads back to “%1”, in a circle; choose another target.")
            .arg(targetText(guide, fault.what));
    case GuideFaultKind::GoesBack:
        return GuideText::tr("it leads back to an earlier stage, to “%1”; change the stage or the target.")
            .arg(targetText(guide, fault.what));
    case GuideFaultKind::NeverReached:
        return GuideText::tr("no answer leads here; let one lead here, or remove it.");
    case GuideFaultKind::NoHow:
        return GuideText::tr("neither a page nor a command says how to check it; give one.");
    case GuideFaultKind::PageInvalid:
        return GuideText::tr("the address “%1” opens in no browser; write it as in https://admin.microsoft.com.")
            .arg(fault.what);
    case GuideFaultKind::TextMissing:
        return withArguments(GuideText::tr("“%1” is empty in %2; write it."), {label(fault.field), languageName(fault.what)});
    case GuideFaultKind::ArticleMissing:
        return fault.what.isEmpty() ? GuideText::tr("no article is chosen; choose one.")
                                    : GuideText::tr("there is no article “%1”; choose another one.").arg(fault.what);
    case GuideFaultKind::ReasonMissing:
        return GuideText::tr("“%1” is not given; give it.").arg(label(fault.field));
    case GuideFaultKind::RouteNotOffered:
        return GuideText::tr("no rule sends such requests to “%1”; choose another route or service.")
            .arg(labelOfKey<Route>(fault.what));
    case GuideFaultKind::ForNothing:
        return GuideText::tr("it is for no service; choose one.");
    case GuideFaultKind::NeverProposed:
        return GuideText::tr("no words propose it; write some that callers use.");
    case GuideFaultKind::ProductForeign: {
        const auto product = fromKey<Product>(fault.what);
        return GuideText::tr("“%1” belongs to none of its services; choose the service or leave the product out.")
            .arg(product ? label(*product) : fault.what);
    }
    case GuideFaultKind::WrongName:
        return GuideText::tr("“%1” cannot be a name; use small letters a to z, digits and underscores, and in the name of "
                             "a guide a point, as in office365.mail_flow.")
            .arg(fault.what);
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const GuideFault& fault, const Guide& guide)
{
    return withArguments(GuideText::tr("%1: %2", "a place in a guide, and what is wrong there"),
                         {placeText(guide, fault.where), problemText(fault, guide)});
}

QString sentence(const GuideFault& fault, const Article& article)
{
    if (fault.kind == GuideFaultKind::WrongName)
        return GuideText::tr("“%1” cannot be the name of an article; use small letters a to z, digits and underscores.")
            .arg(article.id);
    return withArguments(GuideText::tr("“%1” is empty in %2; write it."), {label(fault.field), languageName(fault.what)});
}

QString headline(const GuideDifference& difference, const Guide& before, const Guide& after)
{
    const auto& guide = difference.kind == DifferenceKind::Removed ? before : after;
    const auto place = placeText(guide, difference.where);
    if (difference.kind != DifferenceKind::Changed)
        return withArguments(GuideText::tr("%1: %2", "kind of difference, and its place"), {label(difference.kind), place});
    return withArguments(GuideText::tr("%1, %2", "place in a guide, and its field"), {place, label(difference.field)});
}

} // namespace helpdesk
