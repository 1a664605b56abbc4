// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/supportsheet.h"

#include "ui/text/offeringtext.h"
#include "ui/text/timetext.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Paper is always light: the tokens of the light theme.
    constexpr auto kAccent = "#2B55D9"_L1;
    constexpr auto kMuted = "#566074"_L1;
    constexpr auto kLine = "#D5DAE3"_L1;
    constexpr auto kSoft = "#F4F5F8"_L1;

    QString escaped(const QString& text)
    {
        return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }

    QString escapedLines(const QStringList& lines)
    {
        QStringList html;
        for (const auto& line : lines)
            html << escaped(line);
        return html.join(u"<br>"_s);
    }

    class Sheet {
    public:
        Sheet(const SheetContent& content, const QString& language)
            : m_content(content)
            , m_tier(content.tier)
            , m_speech(language)
            , m_policy(content.tier.policy.value_or(content.policy))
        {
        }

        QString title() const
        {
            const auto name = m_content.customer.isEmpty() ? text(m_tier.name) : m_content.customer;
            return m_speech.translate("SupportSheet", "Our support: %1", "the title of a sheet").arg(name);
        }

        QString html() const
        {
            // Mail programs and browsers are wide: a page that is no wider than paper reads better.
            return u"<div style=\"max-width:760px; font-family:sans-serif; color:#1A2030;\">%1%2%3</div>"_s
                .arg(head(), body(), foot());
        }

    private:
        QString text(const Bilingual& both) const { return both.in(m_speech.locale().name()); }

        static QString muted(const QString& html)
        {
            return u"<span style=\"color:%1;\">%2</span>"_s.arg(kMuted, html);
        }

        QString head() const
        {
            auto html = u"<p style=\"margin:0; color:%1;\"><b>%2</b></p>"_s.arg(kAccent, escaped(m_content.partner.name));
            const auto whose = m_content.customer.isEmpty()
                ? m_speech.translate("SupportSheet", "What our support is")
                : m_speech.translate("SupportSheet", "Support for %1", "a customer").arg(m_content.customer);
            html += u"<p style=\"margin:4px 0 0 0; font-size:22pt;\">%1</p>"_s.arg(escaped(whose));
            html += u"<p style=\"margin:2px 0 0 0; font-size:13pt;\"><b>%1</b></p>"_s.arg(escaped(text(m_tier.name)));
            if (!m_tier.description.isEmpty())
                html += u"<p style=\"margin:4px 0 0 0;\">%1</p>"_s.arg(muted(escaped(text(m_tier.description))));
            if (const auto facts = agreementFacts(); !facts.isEmpty())
                html += u"<p style=\"margin:6px 0 0 0;\">%1</p>"_s.arg(muted(escaped(facts.join(u"  ·  "_s))));
            return html;
        }

        QStringList agreementFacts() const
        {
            QStringList facts;
            if (!m_content.agreement)
                return facts;
            const auto& agreement = *m_content.agreement;
            if (!agreement.reference.isEmpty())
                facts << m_speech.translate("SupportSheet", "Agreement %1", "a number").arg(agreement.reference);
            facts << periodText(agreement.startsOn, agreement.endsOn, m_speech);
            if (agreement.accepted)
                facts << m_speech.translate("SupportSheet", "accepted by %1 on %2", "a person, a day")
                             .arg(agreement.accepted->who,
                                  dayText(agreement.accepted->at.toUtc().date(), m_speech.locale()));
            return facts;
        }

        QString section(const QString& heading, const QString& content) const
        {
            return u"<tr><td width=\"30%\" valign=\"top\" style=\"border-top:1px solid %1; padding:8px 12px 8px 0;\">"
                   "<b style=\"color:%2; font-size:11pt;\">%3</b></td>"
                   "<td width=\"70%\" valign=\"top\" style=\"border-top:1px solid %1; padding:8px 0 8px 0;\">%4</td></tr>"_s
                .arg(kLine, kAccent, escaped(heading), content);
        }

        QString body() const
        {
            return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:16px;\">%1%2%3%4</table>"_s
                .arg(section(m_speech.translate("SupportSheet", "What we support"), scope()),
                     section(m_speech.translate("SupportSheet", "When"), times()),
                     section(m_speech.translate("SupportSheet", "How to reach us"), contacts()),
                     section(m_speech.translate("SupportSheet", "What it costs"), price()));
        }

        QString scope() const
        {
            QStringList services;
            for (const auto service : m_tier.services)
                services << serviceName(service, m_speech);
            QStringList yes;
            QStringList no;
            for (const auto kind : kSupportKinds)
                (m_tier.covers(kind) ? yes : no) << kindName(kind, m_speech);
            auto html = u"<b>%1</b><br>%2"_s.arg(escaped(services.join(u", "_s)), escaped(yes.join(u", "_s)));
            if (!no.isEmpty())
                html += u"<br>"_s
                    + muted(escaped(m_speech.translate("SupportSheet", "Not part of it: %1", "kinds of requests")
                                        .arg(no.join(u", "_s))));
            return html + delivery();
        }

        QString delivery() const
        {
            const auto& theirs = m_tier.delivery;
            if (theirs.by == Delivery::Own)
                return {};
            QStringList services;
            for (const auto service : theirs.services)
                services << serviceName(service, m_speech);
            const auto who = deliveryText(theirs, m_speech);
            auto sentence = theirs.by == Delivery::Outsourced
                ? m_speech.translate("SupportSheet", "For us the work is done by %1.", "a company").arg(who)
                : m_speech.translate("SupportSheet", "This is the support of %1.", "a company").arg(who);
            if (!services.isEmpty())
                sentence = m_speech.translate("SupportSheet", "%1: %2", "services, who does the work")
                               .arg(services.join(u", "_s), sentence);
            return u"<br>"_s + muted(escaped(sentence));
        }

        QString times() const
        {
            auto html = u"<b>%1</b>"_s.arg(escapedLines(hoursLines(m_tier.hours, m_speech)));
            if (!isRoundTheClock(m_tier.hours))
                html += u"<br>"_s
                    + muted(escaped(m_speech.translate("SupportSheet", "Times of the zone %1", "Europe/Berlin")
                                        .arg(m_tier.hours.timeZone)));
            if (const auto lines = exceptionLines(m_tier.hours, m_content.today, m_speech); !lines.isEmpty())
                html += u"<br>"_s + muted(escaped(lines.join(u"; "_s)));
            if (m_content.agreement && !m_content.agreement->hoursNote.isEmpty())
                html += u"<br>"_s
                    + escaped(m_speech.translate("SupportSheet", "Agreed with you: %1", "about the hours")
                                  .arg(m_content.agreement->hoursNote));
            return html + targets();
        }

        static QString cell(const QString& html, bool heading)
        {
            return u"<td style=\"padding:2px 14px 2px 8px;%1\">%2</td>"_s.arg(
                heading ? u" background-color:%1; color:%2;"_s.arg(kSoft, kMuted) : QString(), html);
        }

        QString targets() const
        {
            const auto always = isRoundTheClock(m_tier.hours);
            QString rows;
            for (const auto severity : valuesOf<Severity>()) {
                const auto reply = targetText(m_policy.target(severity, ServiceClock::FirstResponse), always, m_speech);
                const auto solution = targetText(m_policy.target(severity, ServiceClock::Resolution), always, m_speech);
                if (reply.isEmpty() && solution.isEmpty())
                    continue;
                const auto none = u"–"_s;
                rows += u"<tr>%1%2%3</tr>"_s.arg(cell(escaped(severityText(severity)), false),
                                                 cell(reply.isEmpty() ? none : escaped(reply), false),
                                                 cell(solution.isEmpty() ? none : escaped(solution), false));
            }
            if (rows.isEmpty())
                return {};
            const auto heading =
                u"<tr>%1%2%3</tr>"_s.arg(cell(escaped(m_speech.translate("SupportSheet", "Severity")), true),
                                         cell(escaped(m_speech.translate("SupportSheet", "First reply within")), true),
                                         cell(escaped(m_speech.translate("SupportSheet", "Solution target")), true));
            return u"<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:8px;\">%1%2</table>"_s.arg(heading, rows);
        }

        QString severityText(Severity severity) const
        {
            switch (severity) {
            case Severity::A:
                return m_speech.translate("SupportSheet", "A: work stands still");
            case Severity::B:
                return m_speech.translate("SupportSheet", "B: work is hindered");
            case Severity::C:
                return m_speech.translate("SupportSheet", "C: work goes on");
            }
            Q_UNREACHABLE();
            return {};
        }

        QString contacts() const
        {
            QString html;
            for (const auto& contact : m_tier.contacts)
                html += u"%1&nbsp;&nbsp;<b>%2</b><br>"_s.arg(muted(escaped(label(contact.method, m_speech))), link(contact));
            if (!m_tier.phoneOnly.empty()) {
                QStringList severities;
                for (const auto severity : m_tier.phoneOnly)
                    severities << QString(keyOf(severity));
                html += escaped(m_speech.translate("SupportSheet", "Report severity %1 by phone only: our promise holds "
                                                                   "from your call on.", "letters")
                                    .arg(severities.join(u", "_s)));
            }
            return html.endsWith("<br>"_L1) ? html.chopped(4) : html;
        }

        static QString link(const TierContact& contact)
        {
            const auto shown = escaped(contact.address);
            const auto ink = u"style=\"color:#1A2030; text-decoration:none;\""_s;
            if (contact.method == ContactMethod::Mail)
                return u"<a href=\"mailto:%1\" %2>%1</a>"_s.arg(shown, ink);
            if (contact.method == ContactMethod::Portal)
                return u"<a href=\"%1\" %2>%1</a>"_s.arg(shown, ink);
            return shown;
        }

        QString price() const
        {
            auto price = m_tier.price;
            const bool deviates = m_content.agreement && m_content.agreement->price;
            if (deviates)
                price.amount = *m_content.agreement->price;
            const auto words = price.model == PriceModel::Free
                ? m_speech.translate("SupportSheet", "Support is included: you pay nothing for it.")
                : priceText(price, m_speech);
            auto html = u"<b>%1</b>"_s.arg(escaped(words));
            if (deviates)
                html += u"<br>"_s + muted(escaped(m_speech.translate("SupportSheet", "The price agreed with you.")));
            if (!price.note.isEmpty())
                html += u"<br>"_s + escaped(text(price.note));
            return html + u"<br>"_s
                + muted(escaped(m_speech.translate(
                    "SupportSheet", "What is not part of it is done after you have agreed to its price in writing.")));
        }

        QString foot() const
        {
            QStringList facts{m_content.partner.name};
            for (const auto& fact : {m_content.partner.website, m_content.partner.supportEmail, m_content.partner.supportPhone}) {
                if (!fact.isEmpty())
                    facts << QString(fact).replace(u' ', QChar::Nbsp); // a telephone number is not torn apart
            }
            facts.removeAll(QString());
            const auto made = m_speech.translate("SupportSheet", "As of %1.", "a day")
                                  .arg(dayText(m_content.today, m_speech.locale()));
            const auto microsoft = m_speech.translate(
                "SupportSheet", "We are your first address for the Microsoft services you have from us: we take your "
                                "request, find its cause, resolve it, and hand to Microsoft what only Microsoft can resolve.");
            return u"<p style=\"margin:16px 0 0 0; color:%1; font-size:9pt;\">%2</p>"
                   "<p style=\"margin:6px 0 0 0; color:%1; font-size:9pt;\">%3 %4</p>"_s
                .arg(kMuted, escaped(microsoft), escaped(facts.join(u"  ·  "_s)) + (facts.isEmpty() ? u""_s : u"<br>"_s),
                     escaped(made));
        }

        const SheetContent& m_content;
        const SupportTier& m_tier;
        Speech m_speech;
        ServicePolicy m_policy;
    };

} // namespace

SupportSheet supportSheet(const SheetContent& content, const QString& language)
{
    const Sheet sheet(content, language);
    return {sheet.title(), sheet.html()};
}

} // namespace helpdesk
