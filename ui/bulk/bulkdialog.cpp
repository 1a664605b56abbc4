// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/windowsize.h"
#include "ui/bulk/attributefields.h"
#include "ui/bulk/bulkpreview.h"
#include "ui/customers/fieldform.h"
#include "ui/macros/macrodialog.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPauseMs = 250;

} // namespace

BulkDialog::BulkDialog(AsyncWorkspace& workspace, const TicketSelection& selection, int chosen, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_chosen(chosen)
    , m_latest(this)
    , m_attributes(new AttributeFields(workspace, form(), u"bulk"_s, AttributeFields::Assignees::Staff))
    , m_caller(new CallerPicker(workspace, this))
    , m_keep(new QPushButton(this))
    , m_preview(new BulkPreview(this))
{
    setObjectName(u"bulkDialog"_s);
    build();
    BulkDialog::retranslate();
    connectAll();
    resizeWithText(*this, {620, 670});
}

void BulkDialog::build()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    form().addField(Subject::Customer, m_caller);
    m_keep->setObjectName(u"bulkKeep"_s);
    addAct(*m_keep);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_preview);
}

void BulkDialog::connectAll()
{
    connect(m_attributes, &AttributeFields::changed, this, &BulkDialog::changed);
    connect(m_keep, &QPushButton::clicked, this, &BulkDialog::keepAsMacro);
    connect(m_caller, &CallerPicker::picked, this, [this](const CallerMatch& match) {
        m_customer = match.customer.id;
        changed();
    });
    connect(m_caller, &CallerPicker::unpicked, this, [this] {
        m_customer = {};
        changed();
    });
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::preview);
}

void BulkDialog::keepAsMacro()
{
    Macro macro;
    macro.changes = changes();
    auto* dialog = new MacroDialog(m_workspace, macro, this);
    connect(dialog, &MacroDialog::saved, this, [this](const Macro& kept) {
        message().say(InlineMessage::Kind::Success, tr("The macro “%1” is kept.").arg(kept.name));
    });
    dialog->open();
}

void BulkDialog::proposeAssignee(UserId user)
{
    m_proposed = user;
    m_attributes->setChanges({{TicketField::Assignee, QString::number(user.value())}});
}

TicketChanges BulkDialog::changes() const
{
    auto wanted = m_attributes->changes();
    if (m_customer.isValid())
        wanted.insert(TicketField::Customer, QString::number(m_customer.value()));
    return wanted;
}

// What was seen is no preview of this.
void BulkDialog::changed()
{
    form().clearProblems();
    message().dismiss();
    m_latest.drop();
    m_changing.reset();
    updateSave();
    if (changes().isEmpty()) {
        m_pause.stop();
        m_preview->clear();
        return;
    }
    m_preview->await();
    m_pause.start();
}

void BulkDialog::preview()
{
    m_latest.ask(
        BulkCalls(m_workspace).preview(m_selection, changes()),
        [this](const BulkEditOutcome& outcome) { take(outcome); },
        [this](const Error& error) {
            m_preview->clear();
            refuse(error);
        });
}

void BulkDialog::take(const BulkEditOutcome& outcome)
{
    m_preview->tell(outcome);
    m_refused = outcome.refused > 0;
    if (m_refused) { // where somebody goes on choosing, the focus stays
        const auto& error = outcome.refusals.front().error;
        form().noteProblem(error.subject, sentence(error));
    }
    m_changing = outcome.changed;
    updateSave();
}

// At its field, if it is about one.
void BulkDialog::refuse(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        message().say(InlineMessage::Kind::Information, tr("Stopped. No ticket was changed."));
    else
        showError(error);
    updateSave();
}

void BulkDialog::updateSave()
{
    saveButton().setText(m_changing ? tr("Change %Ln ticket(s)", "a button", static_cast<int>(*m_changing))
                                    : tr("Change tickets"));
    m_keep->setEnabled(!changes().isEmpty() && !isRunning());
    saveButton().setEnabled(m_changing.value_or(0) > 0 && !m_refused && !isRunning());
}

void BulkDialog::save()
{
    if (!m_customer.isValid() && !m_caller->text().isEmpty()) {
        form().showProblem(Subject::Customer,
                           tr("No customer was chosen. Choose one of those that fit, or empty the field."));
        return;
    }
    if (m_changing.value_or(0) == 0 || m_refused || isRunning()) {
        if (changes().isEmpty())
            message().say(InlineMessage::Kind::Information, tr("Choose at least one attribute to change."));
        return;
    }
    const auto future = BulkCalls(m_workspace).edit(m_selection, changes());
    m_running = QFuture<void>(future);
    form().setEnabled(false);
    updateSave();
    m_preview->progress().begin();
    const auto over = [this] {
        m_running = {};
        m_preview->progress().end();
        form().setEnabled(true);
    };
    onAnswer(
        this, future, [this](int done, int total) { m_preview->progress().report(done, total); },
        [this, over](const BulkEditOutcome& outcome) {
            over();
            Q_EMIT edited(outcome);
            accept();
        },
        [this, over](const Error& error) {
            over();
            refuse(error);
        });
}

void BulkDialog::reject()
{
    if (isRunning())
        m_running.cancel();
    else
        FormDialog::reject();
}

bool BulkDialog::isEdited() const
{
    auto wanted = changes();
    if (m_proposed.isValid() && wanted.value(TicketField::Assignee) == QString::number(m_proposed.value()))
        wanted.remove(TicketField::Assignee);
    return !wanted.isEmpty();
}

void BulkDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Change %Ln ticket(s)", "a title", m_chosen));
    m_caller->setUnknownHint(tr("Nobody known fits. Add the customer first, or empty the field."));
    form().setCaption(Subject::Customer, label(TicketField::Customer));
    m_attributes->retranslate();
    m_keep->setText(tr("Keep as macro..."));
    m_keep->setToolTip(tr("Puts these changes under a name, to be used again"));
    updateSave();
}

} // namespace helpdesk
