// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/claimstepdialog.h"

#include "ui/base/answers.h"
#include "ui/base/fittotext.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

ClaimStepDialog::ClaimStepDialog(AsyncWorkspace& workspace, Step step, std::vector<ClaimId> claims, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_step(step)
    , m_claims(std::move(claims))
{
    setObjectName(u"claimStepDialog"_s);
    if (step == Step::File) {
        form().addField(Subject::CaseNumber, new QLineEdit(this));
    } else if (step == Step::Credit) {
        form().addField(Subject::Value, new QLineEdit(this));
        form().addField(Subject::Language, new QLineEdit(this)); // the currency
        form().addField(Subject::Field, new QLineEdit(this)); // the line
    } else {
        form().addField(Subject::Reason, makeTextBox(this, 5));
    }
    ClaimStepDialog::retranslate();
    resizeWithText(*this, {520, 240});
}

template <typename T>
void ClaimStepDialog::wait(const Answer<T>& answer)
{
    setBusy(true);
    onAnswer(
        this, answer,
        [this](const T&) {
            Q_EMIT stepped(static_cast<int>(m_claims.size()));
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void ClaimStepDialog::save()
{
    ClaimCalls calls(m_workspace);
    const auto id = m_claims.front();
    switch (m_step) {
    case Step::File:
        wait(calls.file(m_claims, form().value(Subject::CaseNumber)));
        return;
    case Step::Accept:
    case Step::Refuse:
        wait(calls.decide(id, m_step == Step::Accept, form().value(Subject::Reason)));
        return;
    case Step::Credit:
        break;
    }
    const auto amount = form().value(Subject::Value);
    const auto money = moneyOf(amount, form().value(Subject::Language));
    if (!money) {
        const auto wrong = u"%1 %2"_s.arg(amount, form().value(Subject::Language)).trimmed();
        showError(amount.isEmpty() ? fail(ErrorCode::Missing, Subject::Value).value()
                                   : fail(ErrorCode::Invalid, Subject::Value, {wrong, u"12.50 EUR"_s}).value());
        return;
    }
    wait(calls.credit(id, *money, form().value(Subject::Field)));
}

bool ClaimStepDialog::isEdited() const
{
    for (const auto field : {Subject::CaseNumber, Subject::Value, Subject::Field, Subject::Reason}) {
        if (!form().value(field).isEmpty())
            return true;
    }
    return false;
}

void ClaimStepDialog::retranslate()
{
    FormDialog::retranslate();
    switch (m_step) {
    case Step::File:
        setWindowTitle(tr("%n claim(s) filed as one request", "", static_cast<int>(m_claims.size())));
        form().setCaption(Subject::CaseNumber, tr("Number of the request"));
        break;
    case Step::Accept:
        setWindowTitle(tr("The claim was accepted"));
        form().setCaption(Subject::Reason, tr("Words of the answer"));
        break;
    case Step::Refuse:
        setWindowTitle(tr("The claim was refused"));
        form().setCaption(Subject::Reason, tr("Words of the answer"));
        break;
    case Step::Credit:
        setWindowTitle(tr("The credit came"));
        form().setCaption(Subject::Value, tr("Amount"));
        form().setCaption(Subject::Language, tr("Currency, for example EUR"));
        form().setCaption(Subject::Field, tr("Line of invoice or reconciliation file"));
        break;
    }
}

} // namespace helpdesk
