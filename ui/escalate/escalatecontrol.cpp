// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/escalatecontrol.h"

#include "domain/evidence/packettext.h"
#include "ui/base/localtime.h"
#include "ui/escalate/escalateview.h"
#include "ui/paper/paper.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/evidencepresenter.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPauseMs = 150; // shorter than a look up from the keyboard

} // namespace

EscalateControl::EscalateControl(AsyncWorkspace& workspace, EscalateView& view, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_latest(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EscalateControl::ask);
    connect(&m_view, &EscalateView::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_view, &EscalateView::evidenceKept, this, &EscalateControl::keep);
    connect(&m_view, &EscalateView::saveAsked, this, &EscalateControl::save);
}

void EscalateControl::start(const Ticket& ticket, Trigger trigger, const QJsonObject& typed, bool takeFocus)
{
    m_ticket = ticket.id;
    m_number = ticket.number;
    m_focusWhenKnown = takeFocus;
    m_view.start(trigger, u"#%1 %2"_s.arg(ticket.number).arg(ticket.title), typed);
    ask();
}

void EscalateControl::stop()
{
    m_ticket = {};
    m_pause.stop();
    m_latest.drop();
}

void EscalateControl::refresh()
{
    if (isRunning())
        ask();
}

void EscalateControl::ask()
{
    if (!isRunning())
        return;
    m_pause.stop();
    m_latest.ask(
        EvidenceCalls(m_workspace).outlook(m_ticket, m_view.input(), m_view.packetLanguage()),
        [this](const EscalationOutlook& outlook) {
            const auto before = m_view.input();
            m_view.show(outlook, healthNote(outlook));
            // The first answer chooses route and entitlement; whether they do is for the next to say.
            if (const auto now = m_view.input(); now.route != before.route || now.entitlement != before.entitlement)
                ask();
            else if (std::exchange(m_focusWhenKnown, false))
                m_view.focusFirst();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void EscalateControl::keep(const QString& item, const QString& text)
{
    if (!isRunning())
        return; // the words stay in the draft
    onAnswer(
        this, EvidenceCalls(m_workspace).set(m_ticket, item, text),
        [this, item, ticket = m_ticket](const EvidenceChecklist&) {
            if (ticket != m_ticket)
                return;
            m_view.settleEvidence(item);
            ask();
        },
        [this, item, ticket = m_ticket](const Error& error) {
            if (ticket != m_ticket)
                return;
            if (error.code == ErrorCode::Invalid && error.subject == Subject::Evidence)
                m_view.showEvidenceProblem(item, problemClause(error.arguments.value(1), error.arguments.value(3)));
            else
                Q_EMIT failed(error);
        });
}

void EscalateControl::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = QFileDialog::getSaveFileName(
        &m_view, tr("Save the request"), folder.filePath(tr("request-%1.pdf", "a file name").arg(m_number)),
        tr("PDF (*.pdf);;HTML (*.html)"));
    if (path.isEmpty())
        return;
    const auto& packet = m_view.packet();
    onAnswer(
        this,
        paperWritten({packetHeading(packet), packetHtml(packet)}, paperFormatOf(path).value_or(PaperFormat::Pdf), path),
        [this, path] { m_view.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); },
        [this](const Error& error) { m_view.showProblem(sentence(error)); });
}

QString EscalateControl::healthNote(const EscalationOutlook& outlook) const
{
    if (!outlook.health)
        return {};
    const auto until = outlook.health->at + std::chrono::hours(outlook.healthLimitHours);
    const auto now = m_workspace.clock().now();
    const auto looked = localMoment(outlook.health->at, now);
    return until < now ? tr("Looked at %1; that is too long ago.").arg(looked)
                       : tr("Looked at %1; counts until %2.").arg(looked, localMoment(until, now));
}

} // namespace helpdesk
