// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/clocksdialog.h"

#include "async/slacalls.h"
#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/text/clockaccounttext.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimeZone>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

ClocksDialog::ClocksDialog(AsyncWorkspace& workspace, TicketId ticket, qint64 number, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_number(number)
    , m_now(workspace.clock().now())
    , m_text(new QTextBrowser(this))
    , m_message(new InlineMessage(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"clocksDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"clocksText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resizeWithText(*this, {680, 560});
    onAnswer(
        this, PolicyCalls(m_workspace).account(ticket),
        [this](const ClockAccount& account) {
            m_account = account;
            showAccount();
        },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
}

void ClocksDialog::showAccount()
{
    if (!m_account)
        return;
    auto html = u"<p>%1</p>"_s.arg(promiseSentence(m_account->promise).toHtmlEscaped());
    for (const auto& reading : m_account->clocks)
        html += clockHtml(reading);
    m_text->setHtml(html);
}

QString ClocksDialog::clockHtml(const ClockReading& reading) const
{
    const QLocale locale;
    const auto zone = QTimeZone::systemTimeZone();
    auto html = u"<h3>%1</h3><p>%2</p>"_s.arg(label(reading.clock).toHtmlEscaped(),
                                               readingSentence(reading, locale, zone).toHtmlEscaped());
    QString lines;
    int round = 1;
    for (const auto& interval : m_account->intervals) {
        if (interval.clock != reading.clock)
            continue;
        if (interval.round != round)
            lines += u"</ul><p>%1</p><ul>"_s.arg(tr("Round %1", "of a clock that runs anew").arg(interval.round).toHtmlEscaped());
        round = interval.round;
        lines += u"<li>%1</li>"_s.arg(intervalSentence(interval, m_now, locale, zone).toHtmlEscaped());
    }
    return lines.isEmpty() ? html : html + u"<ul>"_s + lines + u"</ul>"_s;
}

void ClocksDialog::retranslate()
{
    setWindowTitle(tr("How the clocks of #%1 were counted").arg(m_number));
    m_text->setAccessibleName(windowTitle());
    m_close->setText(tr("Close"));
    showAccount();
}

void ClocksDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
