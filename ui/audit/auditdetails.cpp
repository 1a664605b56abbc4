// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditdetails.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/text/audittext.h"
#include "ui/text/timetext.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString cell(const QString& text, const char* tag = "td")
    {
        return u"<%1 align=\"left\" valign=\"top\">%2</%1>"_s.arg(QString::fromLatin1(tag), text.toHtmlEscaped());
    }

} // namespace

AuditDetails::AuditDetails(QWidget* parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"auditDetails"_s);
    m_text->setObjectName(u"auditText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_open->setObjectName(u"auditOpen"_s);
    m_open->setIcon(iconOf(Icon::Open));
    m_open->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &AuditDetails::openThing);
    retranslate();
}

void AuditDetails::show(const AuditRow& row)
{
    m_row = row;
    retranslate();
}

void AuditDetails::clear()
{
    m_row.reset();
    retranslate();
}

void AuditDetails::openThing()
{
    if (!m_row || m_open->isHidden())
        return;
    if (const auto* ofTicket = std::get_if<AuditedEvent>(&*m_row))
        Q_EMIT ticketChosen(ofTicket->event.ticket);
    else
        Q_EMIT customerChosen(CustomerId(std::get<AuditEntry>(*m_row).thingId));
}

QString AuditDetails::linesHtml() const
{
    const auto lines = auditDetails(*m_row, QTimeZone::systemTimeZone());
    QString changes;
    QString said;
    for (const auto& line : lines) {
        const auto nothing = tr("nothing");
        if (line.isChange)
            changes += u"<tr>%1%2%3</tr>"_s.arg(cell(line.name), cell(line.before.isEmpty() ? nothing : line.before),
                                                cell(line.after.isEmpty() ? nothing : line.after));
        else
            said += u"<tr>%1%2</tr>"_s.arg(cell(line.name, "th"), cell(line.after));
    }
    constexpr auto table = "<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" style=\"margin-top: 12px\">";
    QString html;
    if (!said.isEmpty())
        html += QLatin1StringView(table) + said + u"</table>"_s;
    if (!changes.isEmpty())
        html += QLatin1StringView(table)
            + u"<tr>%1%2%3</tr>"_s.arg(cell(tr("Field"), "th"), cell(tr("Before"), "th"), cell(tr("After"), "th")) + changes
            + u"</table>"_s;
    return html;
}

QString AuditDetails::html() const
{
    if (!m_row)
        return u"<p>%1</p>"_s.arg(tr("Choose an act to see what it changed.").toHtmlEscaped());
    auto html = u"<h3>%1</h3>"_s.arg(sentence(*m_row).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    html += u"<p>%1</p>"_s.arg(tr("%1, %2", "a time and a person")
                                   .arg(dayTimeText(atOf(*m_row), QLocale(), QTimeZone::systemTimeZone()), personText(*m_row))
                                   .toHtmlEscaped());
    if (std::holds_alternative<AuditedEvent>(*m_row)) // else the sentence names it
        html += u"<p>%1</p>"_s.arg(thingText(*m_row).toHtmlEscaped());
    return html + linesHtml();
}

void AuditDetails::retranslate()
{
    m_text->setAccessibleName(tr("What the chosen act changed"));
    m_text->setHtml(html());
    const auto* entry = m_row ? std::get_if<AuditEntry>(&*m_row) : nullptr;
    const bool leads = m_row && (!entry || (entry->thing == AuditThing::Customer && entry->thingId > 0));
    m_open->setVisible(leads);
    if (leads)
        m_open->setText(entry ? tr("Open the customer") : tr("Open the ticket #%1").arg(std::get<AuditedEvent>(*m_row).number));
}

void AuditDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
