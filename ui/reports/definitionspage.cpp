// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/definitionspage.h"

#include "ui/text/metrictext.h"
#include "ui/text/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct DefinitionsText {
        Q_DECLARE_TR_FUNCTIONS(DefinitionsDialog)
    };

    using Terms = std::vector<ReportTerm>;

    bool holdsAll(const QString& text, const QStringList& words)
    {
        return std::ranges::all_of(words,
                                   [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    Terms figuresOfReport(ReportName report)
    {
        Terms terms;
        for (const auto& metric : definitionOf(report).metrics) {
            const auto key = QString::fromLatin1(metric.key);
            terms.push_back({metricLabel(key), metricDefinition(report, key)});
        }
        return terms;
    }

    QString termsText(const Terms& terms)
    {
        QString text;
        for (const auto& term : terms)
            text += term.word + u' ' + term.meaning + u'\n';
        return text;
    }

    QString termsHtml(const Terms& terms)
    {
        QString html;
        for (const auto& term : terms) {
            html += u"<p style=\"margin:2px 0 6px 16px;\"><b>%1</b>%2</p>"_s.arg(
                term.word.toHtmlEscaped(),
                term.meaning.isEmpty() ? QString() : u"<br>"_s + term.meaning.toHtmlEscaped());
        }
        return html;
    }

    QString headingHtml(const QString& text)
    {
        return u"<h3 style=\"margin:16px 0 4px 0;\">%1</h3>"_s.arg(text.toHtmlEscaped());
    }

    void addReportTo(DefinitionsPage& page, ReportName report, const QStringList& words)
    {
        const auto terms = figuresOfReport(report);
        const auto title = reportTitle(report);
        const auto definition = reportDefinition(report);
        if (!holdsAll(title + u'\n' + definition + u'\n' + termsText(terms), words))
            return;
        page.html += headingHtml(title) + u"<p style=\"margin:0 0 6px 0;\">%1</p>"_s.arg(definition.toHtmlEscaped())
            + termsHtml(terms);
        ++page.entries;
    }

    void addTermsTo(DefinitionsPage& page, const QStringList& words)
    {
        auto terms = reportTerms();
        std::erase_if(terms,
                      [&words](const ReportTerm& term) { return !holdsAll(term.word + u' ' + term.meaning, words); });
        if (terms.empty())
            return;
        page.html += headingHtml(DefinitionsText::tr("Words that all reports share")) + termsHtml(terms);
        page.entries += static_cast<int>(terms.size());
    }

} // namespace

DefinitionsPage definitionsPage(ReportName first, const QString& words)
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    DefinitionsPage page;
    addReportTo(page, first, wanted);
    addTermsTo(page, wanted);
    for (const auto report : valuesOf<ReportName>()) {
        if (report != first)
            addReportTo(page, report, wanted);
    }
    return page;
}

} // namespace helpdesk
