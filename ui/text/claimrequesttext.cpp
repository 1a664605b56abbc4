// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/claimrequesttext.h"

#include "domain/bilingual.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What is sent may be in another language than the program: these are data, not the program's own words.
    struct Words {
        Bilingual title{u"Service credit request"_s, u"Запрос компенсации по SLA"_s};
        Bilingual partner{u"Partner"_s, u"Партнер"_s};
        Bilingual partnerId{u"Partner id (MPN)"_s, u"Код партнера (MPN)"_s};
        Bilingual contact{u"Contact of the partner"_s, u"Контакты партнера"_s};
        Bilingual incident{u"Incident id"_s, u"Номер инцидента"_s};
        Bilingual service{u"Service"_s, u"Служба"_s};
        Bilingual began{u"Incident began"_s, u"Начало инцидента"_s};
        Bilingual ended{u"Incident ended"_s, u"Окончание инцидента"_s};
        Bilingual tenants{u"Affected tenants"_s, u"Затронутые клиенты (tenant)"_s};
        Bilingual tenant{u"Tenant"_s, u"Клиент (tenant)"_s};
        Bilingual tenantId{u"Tenant id"_s, u"Идентификатор клиента (tenant ID)"_s};
        Bilingual csp{u"Bought through CSP"_s, u"Приобретено через CSP"_s};
        Bilingual downtime{u"Downtime (UTC)"_s, u"Простой (UTC)"_s};
        Bilingual duration{u"Duration"_s, u"Длительность"_s};
        Bilingual users{u"Users affected"_s, u"Затронуто пользователей"_s};
        Bilingual locations{u"Locations"_s, u"Расположение"_s};
        Bilingual tried{u"What was tried"_s, u"Что было предпринято"_s};
        Bilingual evidence{u"Evidence: mail from"_s, u"Подтверждение: письмо от"_s};
        Bilingual ticket{u"Our ticket"_s, u"Наша заявка"_s};
        Bilingual log{u"Contact log (UTC)"_s, u"Журнал обращений (UTC)"_s};
        Bilingual yes{u"yes"_s, u"да"_s};
        Bilingual no{u"no"_s, u"нет"_s};
        Bilingual customerMessage{u"customer wrote"_s, u"клиент написал"_s};
        Bilingual reply{u"partner replied"_s, u"партнер ответил"_s};
        Bilingual call{u"phone call"_s, u"телефонный звонок"_s};
    };

    struct Line {
        QString caption;
        QString value;
    };
    using Lines = std::vector<Line>;

    QString moment(const std::optional<Instant>& at)
    {
        return at ? at->toUtc().toString(u"yyyy-MM-dd HH:mm"_s) : u"–"_s;
    }

    QString hours(std::chrono::milliseconds span)
    {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
        return u"%1:%2 h"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }

    class Writer {
    public:
        Writer(const ClaimRequest& request, QString language)
            : m_request(request)
            , m_language(std::move(language))
        {
        }

        QString title() const { return u"%1: %2"_s.arg(say(m_words.title), m_request.outage.number); }
        const QString& say(const Bilingual& words) const { return words.in(m_language); }
        const Words& words() const { return m_words; }

        Lines head() const
        {
            const auto& partner = m_request.partner;
            const auto& outage = m_request.outage;
            Lines lines{{say(m_words.partner), partner.name}};
            if (!partner.mpnId.isEmpty())
                lines.push_back({say(m_words.partnerId), partner.mpnId});
            const auto reach = QStringList{partner.supportEmail, partner.supportPhone}.join(u' ').trimmed();
            if (!reach.isEmpty())
                lines.push_back({say(m_words.contact), reach});
            lines.push_back({say(m_words.incident), u"%1 – %2"_s.arg(outage.number, outage.title)});
            lines.push_back({say(m_words.service), outage.workload});
            lines.push_back({say(m_words.began), moment(outage.startedAt) + u" UTC"_s});
            if (outage.endedAt)
                lines.push_back({say(m_words.ended), moment(outage.endedAt) + u" UTC"_s});
            return lines;
        }

        Lines claim(const ClaimDetails& details) const
        {
            const auto& claim = details.row.claim;
            Lines lines{{say(m_words.tenant), details.row.customerName},
                        {say(m_words.tenantId), details.row.tenantId},
                        {say(m_words.csp), say(claim.boughtThroughCsp.value_or(false) ? m_words.yes : m_words.no)},
                        {say(m_words.downtime), moment(claim.downFrom) + u" – "_s + moment(claim.downTo)}};
            if (claim.downFrom && claim.downTo)
                lines.push_back({say(m_words.duration), hours(*claim.downTo - *claim.downFrom)});
            lines.push_back({say(m_words.users), QString::number(claim.users.value_or(0))});
            lines.push_back({say(m_words.locations), claim.locations});
            lines.push_back({say(m_words.tried), claim.tried});
            lines.push_back(
                {say(m_words.evidence),
                 u"%1, %2 UTC\n%3"_s.arg(claim.evidenceSender, moment(claim.evidenceAt), claim.evidenceText)});
            lines.push_back({say(m_words.ticket), u"#%1"_s.arg(details.row.ticketNumber)});
            lines.push_back({say(m_words.log), log(details.log)});
            return lines;
        }

    private:
        QString log(const std::vector<ContactLogLine>& entries) const
        {
            QStringList lines;
            for (const auto& entry : entries) {
                const auto& act = entry.key == "reply"_L1 ? m_words.reply
                    : entry.key == "phone_call"_L1        ? m_words.call
                                                          : m_words.customerMessage;
                // Whom Microsoft speaks with is the partner: names of the customer's people are not handed on.
                lines << u"%1 %2"_s.arg(moment(entry.at), say(act));
            }
            return lines.join(u'\n');
        }

        const ClaimRequest& m_request;
        QString m_language;
        Words m_words;
    };

    QString indented(const QString& text)
    {
        return QString(text).replace(u'\n', u"\n    "_s);
    }

    QString asText(const Lines& lines)
    {
        QString text;
        for (const auto& line : lines)
            text += u"%1: %2\n"_s.arg(line.caption, indented(line.value));
        return text;
    }

    QString asHtml(const Lines& lines)
    {
        QString html = u"<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s;
        for (const auto& line : lines)
            html += u"<tr><td width=\"30%\" style=\"color:#566074\">%1</td><td>%2</td></tr>"_s.arg(
                line.caption.toHtmlEscaped(), line.value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        return html + u"</table>"_s;
    }

    QString tenantTable(const ClaimRequest& request, const Writer& writer)
    {
        const auto& words = writer.words();
        QString html = u"<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s.arg(
            writer.say(words.tenants).toHtmlEscaped());
        for (const auto* caption : {&words.tenant, &words.tenantId, &words.duration, &words.users, &words.ticket})
            html += u"<th align=\"left\">%1</th>"_s.arg(writer.say(*caption).toHtmlEscaped());
        html += u"</tr>"_s;
        for (const auto& details : request.claims) {
            const auto& claim = details.row.claim;
            const auto span = claim.downFrom && claim.downTo ? hours(*claim.downTo - *claim.downFrom) : QString();
            html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>#%5</td></tr>"_s.arg(
                details.row.customerName.toHtmlEscaped(), details.row.tenantId, span,
                QString::number(claim.users.value_or(0)), QString::number(details.row.ticketNumber));
        }
        return html + u"</table>"_s;
    }

} // namespace

QString claimRequestTitle(const ClaimRequest& request, const QString& language)
{
    return Writer(request, language).title();
}

QString claimRequestText(const ClaimRequest& request, const QString& language)
{
    const Writer writer(request, language);
    const auto opening = writer.title() + u"\n\n"_s + asText(writer.head());
    QStringList parts;
    if (request.plan.together) {
        QString list = u"\n%1 (%2)\n"_s.arg(writer.say(writer.words().tenants)).arg(request.claims.size());
        for (const auto& details : request.claims)
            list +=
                u"  %1  %2  #%3\n"_s.arg(details.row.tenantId, details.row.customerName).arg(details.row.ticketNumber);
        parts << opening + list;
    }
    for (const auto& details : request.claims) {
        const auto body = asText(writer.claim(details));
        parts << (request.plan.together ? body : opening + u'\n' + body);
    }
    const auto gap = request.plan.together ? u"\n"_s : u"\n"_s + QString(72, u'-') + u"\n\n"_s;
    return parts.join(gap);
}

QString claimRequestHtml(const ClaimRequest& request, const QString& language)
{
    const Writer writer(request, language);
    const auto opening = u"<h2>%1</h2>"_s.arg(writer.title().toHtmlEscaped()) + asHtml(writer.head());
    QString html;
    if (request.plan.together)
        html += opening + tenantTable(request, writer);
    bool first = true;
    for (const auto& details : request.claims) {
        const auto heading = u"<h3>%1</h3>"_s.arg(details.row.customerName.toHtmlEscaped());
        if (request.plan.together) {
            html += heading + asHtml(writer.claim(details));
            continue;
        }
        html += first ? u"<div>"_s : u"<div style=\"page-break-before:always\">"_s;
        html += opening + heading + asHtml(writer.claim(details)) + u"</div>"_s;
        first = false;
    }
    return html;
}

} // namespace helpdesk
