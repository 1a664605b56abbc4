// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/inlinemessage.h"
#include "ui/outages/claimdialog.h"
#include "ui/outages/claimlistmodel.h"
#include "ui/outages/claimspane.h"
#include "ui/outages/claimstepdialog.h"
#include "ui/outages/outagedialog.h"
#include "ui/paper/paper.h"
#include "ui/shell/question.h"
#include "ui/text/claimrequesttext.h"
#include "ui/text/columnlabels.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>

// What is done with claims: their steps, and the files they are written to.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> writeText(const QString& text, const QString& path)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return {};
    }

} // namespace

void ClaimsPane::edit()
{
    if (!m_view->shown())
        return;
    const auto& details = *m_view->shown();
    const auto status = details.row.claim.status;
    if (status == ClaimStatus::Draft || mayFile(status)) {
        auto* dialog = new ClaimDialog(m_workspace, details, this);
        connect(dialog, &ClaimDialog::saved, this, [this](const Claim& claim) {
            Q_EMIT said(claim.status == ClaimStatus::Ready ? tr("The claim is complete.") : tr("The claim is stored."));
            refresh();
        });
        dialog->open();
        return;
    }
    auto* dialog = new TextDialog(tr("Note"), tr("Note"), this);
    dialog->setText(details.row.claim.note);
    connect(dialog, &TextDialog::written, this, [this, dialog, claim = details.row.claim](const QString& text) mutable {
        claim.note = text;
        onAnswer(
            dialog, ClaimCalls(m_workspace).edit(claim),
            [this, dialog](const Claim&) {
                dialog->accept();
                refresh();
            },
            [dialog](const Error& error) { dialog->refuse(error); });
    });
    dialog->open();
}

void ClaimsPane::take(ClaimStep step)
{
    if (step == ClaimStep::TakeBack) {
        takeBack();
        return;
    }
    using Step = ClaimStepDialog::Step;
    const auto wanted = step == ClaimStep::File ? Step::File
        : step == ClaimStep::Accept             ? Step::Accept
        : step == ClaimStep::Refuse             ? Step::Refuse
                                                : Step::Credit;
    auto* dialog = new ClaimStepDialog(m_workspace, wanted, {m_current}, this);
    connect(dialog, &ClaimStepDialog::stepped, this, &ClaimsPane::refresh);
    dialog->open();
}

void ClaimsPane::takeBack()
{
    ask(*window(), tr("Take the last step back?"),
        tr("The claim goes back to where it was before, and what was recorded with the step is gone."), tr("Take back"),
        tr("Leave it"), [this] {
            onAnswer(
                this, ClaimCalls(m_workspace).takeBack(m_current), [this](const Claim&) { refresh(); },
                [this](const Error& error) { refuse(error); });
        });
}

void ClaimsPane::remove()
{
    ask(*window(), tr("Remove the claim?"), tr("What was written down for it is gone then."), tr("Remove"),
        tr("Keep it"), [this] {
            onAnswer(
                this, ClaimCalls(m_workspace).remove(m_current),
                [this] {
                    m_current = {};
                    refresh();
                },
                [this](const Error& error) { refuse(error); });
        });
}

void ClaimsPane::fileReady()
{
    auto* dialog = new ClaimStepDialog(m_workspace, ClaimStepDialog::Step::File, readyOnShow(), this);
    connect(dialog, &ClaimStepDialog::stepped, this, [this](int claims) {
        Q_EMIT said(tr("%n claim(s) are filed.", "", claims));
        refresh();
    });
    dialog->open();
}

void ClaimsPane::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export claims"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("The list on show (*.csv)")};
    if (m_outage)
        filters << tr("Request with the ready claims, PDF (*.pdf)") << tr("Request, text (*.txt)")
                << tr("Request, HTML (*.html)");
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_outage ? u"claims-%1"_s.arg(m_outage->number) : u"claims"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ClaimsPane::exportTo);
    dialog->open();
}

void ClaimsPane::exportTo(const QString& path)
{
    m_message->dismiss();
    if (m_outage && !path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        writeRequest(path);
        return;
    }
    CsvOptions options;
    options.zone = QTimeZone::systemTimeZone();
    options.delimiter = QLocale().decimalPoint() == ","_L1 ? u';' : u',';
    const auto keys = ClaimCalls::columns();
    onAnswer(
        this, ClaimCalls(m_workspace).exportTo(m_model->filter(), path, options, {keys, columnLabels(keys)}),
        [this, path](qint64 rows) {
            Q_EMIT said(tr("%n row(s) are in %1.", "", static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { refuse(error); });
}

void ClaimsPane::writeRequest(const QString& path)
{
    const auto say = [this, path](int claims) {
        Q_EMIT said(tr("The request for %n claim(s) is in %1.", "", claims).arg(QDir::toNativeSeparators(path)));
    };
    onAnswer(
        this, ClaimCalls(m_workspace).request(m_outage->id),
        [this, path, say](const ClaimRequest& request) {
            const auto claims = static_cast<int>(request.claims.size());
            // Microsoft's support speaks English, and so do its partners with it.
            const auto language = u"en"_s;
            const auto format = paperFormatOf(path);
            if (!format) {
                if (const auto written = writeText(claimRequestText(request, language), path); !written)
                    refuse(written.error());
                else
                    say(claims);
                return;
            }
            const Paper paper{claimRequestTitle(request, language), claimRequestHtml(request, language)};
            onAnswer(
                this, paperWritten(paper, *format, path), [say, claims] { say(claims); },
                [this](const Error& error) { refuse(error); });
        },
        [this](const Error& error) { refuse(error); });
}

} // namespace helpdesk
