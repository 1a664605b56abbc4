// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/correctiondialog.h"

#include "async/balancecalls.h"
#include "ui/base/answers.h"
#include "ui/customers/fieldform.h"
#include "ui/text/balancepresenter.h"

#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCorrectionWidth = 64; // with large text too

} // namespace

CorrectionDialog::CorrectionDialog(AsyncWorkspace& workspace, const ContractBalance& contract, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_plan(contract.plan.id)
    , m_left(incidentsText(contract.balance))
{
    build();
}

CorrectionDialog::CorrectionDialog(AsyncWorkspace& workspace, const BlockBalance& block, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_block(block.block.id)
    , m_left(minutesText(block.left))
{
    build();
}

void CorrectionDialog::build()
{
    setObjectName(u"correctionDialog"_s);
    form().addField(number(), new QLineEdit(this));
    form().addField(Subject::Reason, new QLineEdit(this));
    CorrectionDialog::retranslate();
    resize(qMax(480, fontMetrics().averageCharWidth() * kCorrectionWidth), 240);
}

bool CorrectionDialog::isEdited() const
{
    return !form().value(number()).isEmpty() || !form().value(Subject::Reason).isEmpty();
}

void CorrectionDialog::save()
{
    bool isNumber = false;
    // The long minus is what we print ourselves.
    const auto by = form().value(number()).replace(u'−', u'-').toInt(&isNumber);
    if (!isNumber) {
        form().showProblem(number(), tr("Write how many more, or fewer with a minus, as in -2."));
        return;
    }
    setBusy(true);
    BalanceCalls calls(m_workspace);
    const auto done = [this] {
        Q_EMIT saved();
        accept();
    };
    const auto failed = [this](const Error& error) { showError(error); };
    const auto reason = form().value(Subject::Reason);
    if (m_block.isValid())
        onAnswer(
            this, calls.correctHours(m_block, by, reason), [done](const HoursAccount&) { done(); }, failed);
    else
        onAnswer(
            this, calls.adjust(m_plan, by, reason), [done](const ContractBalance&) { done(); }, failed);
}

void CorrectionDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_block.isValid()) {
        setWindowTitle(tr("Correct prepaid time (%1 left)").arg(m_left));
        form().setCaption(number(), tr("Minutes more or fewer"));
    } else {
        setWindowTitle(tr("Adjust incidents (%1)").arg(m_left));
        form().setCaption(number(), tr("Incidents more or fewer"));
    }
    form().setCaption(Subject::Reason, tr("Reason"));
}

} // namespace helpdesk
